import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { goesWith, movedEntry, standing, type Entry } from './index.ts'
import { headerBytes, NO_SEAL, sealOf, type Hash, type Header } from './seal/index.ts'

const sha256: Hash = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const id = (nth: number): string => `01990000-0000-7000-8000-${String(nth).padStart(12, '0')}`
const entry = (nth: number, kind: string, body: unknown, teller = 'amina'): Entry => ({
  id: id(nth),
  clinic: 'north',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller,
    listeners: ['lis', 'amina'],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
})
const said = { original: { language: 'ar', text: 'بيتنا' } }

describe('the seal', () => {
  const header = fc.record({
    clinic: fc.stringMatching(/^[a-z]{1,8}$/),
    position: fc.integer({ min: 1 }),
    patient: fc.stringMatching(/^[a-z]{1,8}$/),
    patientPosition: fc.integer({ min: 1 }),
    id: fc.uuid(),
    kind: fc.constantFrom('visit.problem-told', 'record.unsaid'),
    about: fc.option(fc.uuid(), { nil: undefined }),
  })
  const body = fc.uint8Array({ minLength: 1, maxLength: 60 })

  test('two entries that differ anywhere have different seals', () => {
    fc.assert(
      fc.property(header, header, body, body, (one, other, first, second) => {
        const same = Buffer.compare(headerBytes(one), headerBytes(other)) === 0 && Buffer.compare(first, second) === 0
        const seals = [sealOf(sha256, NO_SEAL, one, first), sealOf(sha256, NO_SEAL, other, second)] as const
        expect(Buffer.compare(...seals) === 0).toBe(same)
      }),
    )
  })

  test('a chain in which one entry was changed, dropped or swapped ends in another seal', () => {
    const chain = (entries: readonly (readonly [Header, Uint8Array])[]) =>
      entries.reduce((seal, [head, text]) => sealOf(sha256, seal, head, text), NO_SEAL)
    fc.assert(
      fc.property(fc.array(fc.tuple(header, body), { minLength: 2, maxLength: 8 }), fc.nat(), (entries, at) => {
        const nth = at % entries.length
        const [head, text] = entries[nth]!
        const changed = entries.with(nth, [head, Uint8Array.from(text, (byte, i) => (i === 0 ? byte ^ 1 : byte))])
        const last = Buffer.from(chain(entries))
        expect(last.equals(chain(changed))).toBe(false)
        expect(last.equals(chain(entries.toSpliced(nth, 1)))).toBe(false)
        const next = (nth + 1) % entries.length
        const swapped = entries.with(nth, entries[next]!).with(next, entries[nth]!)
        const differs =
          JSON.stringify(swapped.map(([h, t]) => [h, [...t]])) !== JSON.stringify(entries.map(([h, t]) => [h, [...t]]))
        expect(last.equals(chain(swapped))).toBe(!differs)
      }),
    )
  })
})

describe('unsaying', () => {
  const home = entry(1, 'story.piece-told', { form: 'stretch', strand: 'place', said })
  const war = entry(2, 'story.piece-told', { form: 'event', strand: 'journey', said })
  const problem = entry(3, 'visit.problem-told', { said })
  const story = [
    home,
    war,
    problem,
    entry(4, 'story.when-told', { piece: home.id, of: 'whole', when: { how: 'age', years: 8 } }),
    entry(5, 'story.when-told', {
      piece: war.id,
      of: 'whole',
      when: { how: 'relation', relation: 'after', to: home.id },
    }),
    entry(6, 'story.link-told', { from: home.id, to: war.id, said }),
    entry(7, 'record.said-back', { entry: home.id, outcome: 'agreed' }),
    entry(8, 'story.left-be', { what: { of: 'period', after: home.id, before: war.id } }),
    entry(9, 'visit.list-agreed', { visit: id(90), order: [problem.id] }),
    entry(10, 'record.taken-back', { entry: id(6) }),
    entry(11, 'visit.burden-shown', { problem: problem.id, burden: 4, by: 'faces' }),
  ]

  test('with a piece goes what was told of it, and what was told of that; the others stand', () => {
    expect(goesWith(home.id, story)).toEqual([1, 4, 5, 6, 7, 10].map(id))
    expect(goesWith(war.id, story)).toEqual([2, 5, 6, 10].map(id))
  })

  test('an agreed list outlives one of its problems, and a closed period stays closed', () => {
    expect(goesWith(problem.id, story)).toEqual([3, 11].map(id))
    expect(goesWith(home.id, story)).not.toContain(id(8))
  })

  test('in any order of arrival the same goes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(story, { minLength: story.length }), shuffled => {
        expect(goesWith(home.id, shuffled).toSorted()).toEqual(goesWith(home.id, story).toSorted())
      }),
    )
  })

  test('a screen that still holds what was unsaid shows it no more', () => {
    const gone = entry(12, 'record.unsaid', { entry: home.id, why: 'asked' })
    expect(standing([...story, gone]).map(one => one.id)).not.toContain(home.id)
    expect(standing([gone, ...story]).map(one => one.kind)).not.toContain('record.unsaid')
  })
})

test('a moved entry says the same of the right patient, and nothing in it leads back to the wrong one', () => {
  const told = entry(1, 'story.when-told', {
    piece: id(2),
    of: 'whole',
    when: { how: 'as-said' },
    by: ['amina', id(2)],
  })
  const ids = new Map([
    [id(1), id(101)],
    [id(2), id(102)],
  ])
  const moved = movedEntry(told, { from: 'amina', to: 'yusuf', ids })
  expect(moved).toEqual({
    ...told,
    id: id(101),
    patient: 'yusuf',
    source: { ...told.source, teller: 'yusuf', listeners: ['lis', 'yusuf'] },
    body: { piece: id(102), of: 'whole', when: { how: 'as-said' }, by: ['yusuf', id(102)] },
  })
  expect(JSON.stringify(moved)).not.toMatch(/amina|000000000001"|000000000002"/)
})
