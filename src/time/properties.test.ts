import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { defaultWords as words, isoDayOf, readWhen, When } from './index.ts'
import { dayNumber } from './calendar.ts'
import { dateProblem } from './told.ts'
import { accepts, anyAge, anyAround, anyCalendar, anyDay, anyWhen, optional, to } from './told.fixture.ts'

test('what is told always lies within its stretched reading', () => {
  fc.assert(
    fc.property(anyWhen, anyAround, (when, around) => {
      const { told, stretched } = readWhen(when, around, words)
      expect(stretched.length).toBe(told.length)
      for (const [i, loose] of stretched.entries()) {
        const tight = told[i]!
        expect([loose.from, loose.to]).toEqual([tight.from, tight.to])
        expect(loose.least ?? -Infinity).toBeLessThanOrEqual(tight.least ?? -Infinity)
        expect(loose.most ?? Infinity).toBeGreaterThanOrEqual(tight.most ?? Infinity)
        expect(tight.least ?? -Infinity).toBeLessThanOrEqual(tight.most ?? Infinity)
      }
    }),
    { numRuns: 2000 },
  )
})

test('whatever is told about when, it is read without a fault, also a day that does not exist', () => {
  const raw = fc.record({
    how: fc.constant('date' as const),
    calendar: anyCalendar,
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  fc.assert(
    fc.property(raw, anyAround, (when, around) => {
      expect(readWhen(when, around, words).told.length === 0).toBe(dateProblem(when) !== undefined)
    }),
  )
})

test('one of several holds each of them, and each alone is kept beside it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ years: fc.nat(90), n: fc.nat(60) }), { minLength: 2, maxLength: 6 }),
      anyAround,
      (all, around) => {
        const lists: When[] = [
          { how: 'one-of', among: all.map(({ years }) => ({ how: 'age', years })) },
          { how: 'one-of', among: all.map(({ years }) => ({ how: 'date', calendar: 'gregory', year: 1930 + years })) },
          { how: 'one-of', among: all.map(({ n }) => ({ how: 'ago', length: { unit: 'month', n: n + 1 } })) },
        ]
        for (const list of lists) {
          const { told, among } = readWhen(list, around, words)
          expect(among!.length).toBe(all.length)
          for (const one of among!)
            for (const [i, bound] of one.told.entries()) {
              expect(told[i]!.least ?? -Infinity).toBeLessThanOrEqual(bound.least ?? -Infinity)
              expect(told[i]!.most ?? Infinity).toBeGreaterThanOrEqual(bound.most ?? Infinity)
            }
        }
      },
    ),
  )
})

test('before and after an age or a date, nothing is read more narrowly when it is read loosely', () => {
  fc.assert(
    fc.property(anyAge, anyAround, (age, around) => {
      const { told, stretched } = readWhen(age, around, words)
      for (const [i, { least = -Infinity, most = Infinity }] of told.entries()) {
        expect(stretched[i]!.least ?? -Infinity).toBeLessThanOrEqual(least)
        expect(stretched[i]!.most ?? Infinity).toBeGreaterThanOrEqual(most)
      }
    }),
  )
})

test('a length and an "ago" told truly accept the true days', () => {
  const units = fc.constantFrom('day', 'week', 'month', 'year')
  fc.assert(
    fc.property(
      anyDay,
      units,
      fc.integer({ min: 1, max: 60 }),
      optional(fc.constant(true as const)),
      (start, unit, n, about) => {
        const from = Temporal.PlainDate.from(isoDayOf(start))
        const end = dayNumber(from.add({ [`${unit}s`]: n }))
        const told = { unit, n, ...(about && { about }) } as const
        const around = { of: 'whole', form: 'stretch', toldOn: isoDayOf(end) } as const
        const at = { origin: 0, start, end }
        expect(accepts(readWhen({ how: 'duration', length: told }, around, words).told, at)).toBe(true)
        expect(accepts(readWhen({ how: 'ago', length: told }, around, words).told, at)).toBe(true)
      },
    ),
  )
})

test('a relation told truly accepts both pieces', () => {
  const piece = fc.tuple(anyDay, fc.nat(900)).map(([start, more]) => ({ start, end: start + 1 + more }))
  const around = { of: 'whole', form: 'stretch', toldOn: '2026-01-01' } as const
  fc.assert(
    fc.property(piece, fc.integer({ min: -1000, max: 1000 }), fc.nat(900), ({ start, end }, shift, more) => {
      const other = { start: start + shift, end: start + shift + 1 + more }
      const truths = {
        before: end <= other.start,
        after: start >= other.end,
        'right-before': end <= other.start && other.start - end <= 7,
        'right-after': start >= other.end && start - other.end <= 7,
        'soon-after': start >= other.end && start - other.end <= 31,
        during: start >= other.start && end <= other.end,
        contains: start <= other.start && end >= other.end,
        overlapping: start < other.end && other.start < end,
        'starts-with': Math.abs(start - other.start) <= 7,
        'ends-with': Math.abs(end - other.end) <= 7,
        'same-time': Math.abs(start - other.start) <= 7 && Math.abs(end - other.end) <= 7,
      } as const
      const at = { start, end, 'other-start': other.start, 'other-end': other.end }
      for (const [relation, isTrue] of Object.entries(truths)) {
        const { told } = readWhen(v.parse(When, { how: 'relation', relation, to }), around, words)
        expect([relation, accepts(told, at)]).toEqual([relation, isTrue])
      }
    }),
  )
})

test('whatever a clinic writes into its table, the stretched reading still holds the told one', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
    const rows = Object.entries(value).map(([name, row]) => [
      name === 'told' ? 'stretched' : name === 'stretched' ? 'told' : name,
      turned(row),
    ])
    return Object.fromEntries(rows)
  }
  const table = turned(words) as typeof words
  fc.assert(
    fc.property(anyWhen, anyAround, (when, around) => {
      const { told, stretched } = readWhen(when, around, table)
      for (const [i, loose] of stretched.entries()) {
        expect(loose.least ?? -Infinity).toBeLessThanOrEqual(told[i]!.least ?? -Infinity)
        expect(loose.most ?? Infinity).toBeGreaterThanOrEqual(told[i]!.most ?? Infinity)
      }
    }),
  )
})
