import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  inOrder,
  parseEntry,
  recordKinds,
  standing,
  takenBack,
  uuidv7,
  wordsIn,
  wordsOf,
  type Entry,
  type Recorded,
  type Source,
} from '#record'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const source: Source = {
  teller: 'amina',
  listeners: ['lis'],
  toldOn: '2026-03-02',
  language: 'fa-AF',
  renderedBy: 'farida',
  mode: 'in-the-room',
  originalKept: 'nothing',
  byHandOf: 'lis',
  saidBack: 'not-yet',
}
const entry = (n: number, kind = 'story.piece-told', body: object = {}): Recorded<Entry> => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source,
  body,
})
const placed = (n: number, kind?: string, body?: object) => ({
  ...entry(n, kind, body),
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const back = (n: number, of: number) => placed(n, 'record.taken-back', { entry: id(of) })

describe('the record', () => {
  it('gives the same order however entries arrive, and each entry once', () => {
    const all = [placed(1), placed(2), placed(3), entry(4), entry(5)]
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 10, maxLength: 10 }), shuffled => {
        expect(inOrder(shuffled).map(e => e.id)).toEqual(all.map(e => e.id))
      }),
    )
  })

  it('lets an entry with its place win over the same entry still waiting on a device', () => {
    expect(inOrder([placed(1), entry(1)])[0]?.place).toBeDefined()
    expect(inOrder([entry(1), placed(1)])[0]?.place).toBeDefined()
  })

  it('lets what was taken back take part in nothing, and brings it in again when the taking back is taken back', () => {
    expect(standing([placed(1), placed(2), back(3, 1)]).map(e => e.id)).toEqual([id(2)])
    expect(standing([placed(1), back(2, 1), back(3, 2)]).map(e => e.id)).toEqual([id(1)])
    expect([...takenBack([placed(1), back(2, 1), back(3, 2), back(4, 3)])]).toContain(id(1))
  })

  it('does not lose its way when two entries name each other', () => {
    expect(() => standing([back(1, 2), back(2, 1)])).not.toThrow()
  })

  it('gives every device ids that sort by time', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 2 ** 46 }),
        fc.nat({ max: 2 ** 40 }),
        fc.uint8Array({ minLength: 10, maxLength: 10 }),
        (t, later, random) => {
          const [a, b] = [uuidv7(t, random), uuidv7(t + later + 1, random)]
          expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
          expect(a < b).toBe(true)
        },
      ),
    )
  })
})

describe('words are never passed off as another language', () => {
  const said = { original: { language: 'ti', text: 'ሓወይ' }, rendered: [{ language: 'da', text: 'min bror' }] }
  it('says nothing in a language nobody used', () => expect(wordsIn(said, 'en')).toBeUndefined())
  it('names the language of what it gives instead', () =>
    expect(wordsOf(said, 'en', 'da')).toEqual({ language: 'da', text: 'min bror' }))
})

describe('an entry read at the border', () => {
  const good = entry(1, 'record.taken-back', { entry: id(2) })
  const wrong = (change: object) => parseEntry({ ...good, ...change }, recordKinds)

  it('is taken when it is whole', () => expect(parseEntry(good, recordKinds)).toEqual({ entry: good }))

  it.each([
    [
      'a day that does not exist',
      { source: { ...source, toldOn: '2026-02-30' } },
      { reason: 'not-a-day', field: 'source.toldOn' },
    ],
    ['a bare ku', { source: { ...source, language: 'ku' } }, { reason: 'not-a-language', field: 'source.language' }],
    ['an id of another kind', { id: '123' }, { reason: 'not-an-id', field: 'id' }],
    [
      'a missing teller',
      { source: { ...source, teller: undefined } },
      { reason: 'is-missing', field: 'source.teller' },
    ],
    ['a kind nobody knows', { kind: 'story.score-given' }, { reason: 'not-a-kind', field: 'kind' }],
    ['a kind named like a part of the language', { kind: 'constructor.x' }, { reason: 'not-a-kind', field: 'kind' }],
    ['a body without what it needs', { body: {} }, { reason: 'is-missing', field: 'body.entry' }],
    ['a field that does not exist here, without repeating its name', { credit: 1 }, { reason: 'not-known-here' }],
  ])('is refused with its field and reason: %s', (_, change, refusal) => expect(wrong(change)).toEqual({ refusal }))

  it('never repeats the words of the input in a refusal', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 12 }), words => {
        const answer = JSON.stringify(wrong({ id: words, kind: words, source: words, body: { entry: words } }))
        expect(answer).not.toContain(words)
      }),
    )
  })

  it('throws at nothing that can be sent', () => {
    fc.assert(fc.property(fc.anything(), input => void parseEntry(input, recordKinds)))
  })
})
