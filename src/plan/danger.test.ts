import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Entry, Recorded } from '#record'
import { dangersOf, mayBeSettled } from './danger.ts'

const AMINA = 'amina'
const idOf = (nth: number) => `00000000-0000-7000-8000-${String(nth).padStart(12, '0')}`

/** An entry at its place in Amina's record, by Lis's hand unless another is named. */
const entry = (nth: number, kind: string, body: object, by = 'lis'): Recorded<Entry> => ({
  id: idOf(nth),
  clinic: 'invented',
  patient: AMINA,
  kind,
  layer: 'working',
  source: {
    teller: by,
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: by,
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: nth, patient: nth, storedAt: `2026-03-02T11:00:${String(nth).padStart(2, '0')}Z` },
})

const RAISED = entry(1, 'plan.danger-raised', {
  about: 'self-harm',
  from: 'touch',
  named: 'omar',
  by: '2026-03-02T13:00:00Z',
})
const danger = RAISED.id
const seen = entry(2, 'plan.danger-seen', { danger }, 'omar')
const taken = entry(3, 'plan.danger-taken', { danger }, 'ida')
const told = entry(4, 'plan.danger-told', { danger, whom: 'the doctor on call' }, 'ida')
const done = entry(5, 'plan.danger-done', { danger, words: 'stayed with her' }, 'ida')
const said = entry(6, 'plan.danger-said', { danger, outcome: 'told', words: 'we look after you' }, 'ida')
const settled = entry(7, 'plan.danger-settled', { danger }, 'ida')
const whole = [RAISED, seen, taken, told, done, said, settled]

describe('a danger, folded', () => {
  test('says who sees to it, who has seen it, and what is written', () => {
    expect(dangersOf(whole)).toMatchObject([
      {
        id: danger,
        about: 'self-harm',
        named: 'omar',
        raisedBy: 'lis',
        raisedAt: '2026-03-02T11:00:01Z',
        seenBy: ['omar', 'ida'],
        takenBy: 'ida',
        takenAt: '2026-03-02T11:00:03Z',
        told: [{ whom: 'the doctor on call', hand: 'ida' }],
        done: [{ words: 'stayed with her', hand: 'ida' }],
        said: { outcome: 'told', words: 'we look after you' },
        settled: true,
      },
    ])
  })

  test('whoever raised it has not seen the task by that', () => {
    expect(dangersOf([RAISED])).toMatchObject([{ seenBy: [], settled: false }])
  })

  test('red line 16: it is settled only when told, done and said are all written, in whatever order', () => {
    const written = [told, done, said]
    for (const without of written) {
      const rest = [RAISED, ...written.filter(one => one !== without), settled]
      expect(dangersOf(rest)[0]?.settled, without.kind).toBe(false)
      expect(mayBeSettled(dangersOf(rest)[0]!)).toBe(false)
    }
    expect(dangersOf([RAISED, ...written, settled])[0]?.settled).toBe(true)
    expect(dangersOf([RAISED, settled, { ...told, id: idOf(8), place: { ...told.place!, patient: 8 } }])).toMatchObject(
      [{ settled: false }],
    )
  })

  test('red line 16: “leave it be” of anything, and what is unsaid beside it, never removes it', () => {
    const leftBe = [
      { of: 'person', person: AMINA },
      { of: 'piece', piece: danger },
      { of: 'question', question: danger },
      { of: 'period', after: danger, before: danger },
    ].map((what, nth) => entry(20 + nth, 'story.left-be', { what }, AMINA))
    expect(dangersOf([RAISED, ...leftBe])).toEqual(dangersOf([RAISED]))
  })

  test('any order of arrival, and anything arriving twice, gives the same', () => {
    const arrivals = fc.shuffledSubarray([...whole, ...whole], { minLength: whole.length * 2 })
    fc.assert(
      fc.property(arrivals, entries => {
        expect(dangersOf(entries)).toEqual(dangersOf(whole))
      }),
    )
  })

  test('of any part of what arrived, it is open unless the settling and all three stand before it', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(whole.slice(1)), part => {
        const isWhole = [told, done, said, settled].every(one => part.includes(one))
        expect(dangersOf([RAISED, ...part])).toMatchObject([{ settled: isWhole }])
      }),
    )
  })
})
