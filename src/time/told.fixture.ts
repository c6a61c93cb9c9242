import * as fc from 'fast-check'
import * as v from 'valibot'
import {
  Calendar,
  Counting,
  dayOf,
  Feast,
  isoDayOf,
  Part,
  Relation,
  Rhythm,
  Season,
  Side,
  Stage,
  When,
} from './index.ts'
import type { Bound, Point } from './index.ts'
import type { Around } from './reading.ts'

export const to = '018f0000-0000-7000-8000-000000000001'
export const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const yes = optional(fc.constant(true as const))

export const anyCalendar: fc.Arbitrary<Calendar> = fc.constantFrom(...Calendar.options)

/** Half of the dates have no side and no part, so that all their fields are told together often enough. */
const rarely = <T>(value: fc.Arbitrary<T>) => optional(fc.oneof(fc.constant(undefined), value))

const anyLength = fc.oneof(
  fc.record({
    unit: fc.constantFrom('day', 'week', 'month', 'year', 'winter', 'summer', 'ramadan', 'school-year'),
    n: fc.integer({ min: 1, max: 80 }).map(n => n / 2),
    about: yes,
    nuance: rarely(fc.constantFrom('less-than', 'more-than', 'nearly', 'a-little-more')),
  }),
  fc.record({ unit: fc.constantFrom('some-years', 'a-few-months', 'some-weeks', 'some-days') }),
)

const saidOfYear: readonly Record<string, fc.Arbitrary<unknown>>[] = [
  { decade: yes },
  { season: fc.constantFrom(...Season.options) },
  { feast: fc.constantFrom(...Feast.options) },
  { month: fc.integer({ min: 1, max: 13 }), leapMonth: rarely(fc.constant(true as const)) },
  { month: fc.integer({ min: 1, max: 13 }), day: fc.integer({ min: 1, max: 31 }) },
]

const anyDate = fc.oneof(
  ...saidOfYear.map(said =>
    fc.record<Record<string, unknown>>({
      how: fc.constant('date'),
      calendar: anyCalendar,
      year: optional(
        fc.oneof(
          fc.integer({ min: 1, max: 3000 }),
          fc.nat(300).map(fives => fives * 5 + 5),
        ),
      ),
      ...said,
      part: rarely(fc.constantFrom(...Part.options)),
      side: rarely(fc.constantFrom(...Side.options)),
      about: yes,
    }),
  ),
)

export const anyAge = fc.record({
  how: fc.constant('age' as const),
  years: fc.nat(130),
  months: rarely(fc.integer({ min: 1, max: 11 })),
  nuance: rarely(fc.constantFrom('a-little-more' as const, 'nearly' as const)),
  counting: optional(fc.constantFrom(...Counting.options)),
  side: rarely(fc.constantFrom(...Side.options)),
  about: yes,
})

const anyAgo = fc.record({ how: fc.constant('ago'), length: anyLength })
const anySingle = fc.oneof(anyDate, anyAge, anyAgo)

/** Anything that can be told about when. */
export const anyWhen: fc.Arbitrary<When> = fc
  .oneof(
    { weight: 5, arbitrary: anyDate },
    { weight: 2, arbitrary: anyAge },
    fc.record({ how: fc.constant('stage'), stage: fc.constantFrom(...Stage.options) }),
    anyAgo,
    fc.record({ how: fc.constant('duration'), length: anyLength }),
    fc.record({
      how: fc.constant('relation'),
      relation: fc.constantFrom(...Relation.options),
      to: fc.constant(to),
      gap: optional(anyLength),
    }),
    fc.record({ how: fc.constant('one-of'), among: fc.array(anySingle, { minLength: 2, maxLength: 3 }) }),
    fc.oneof(anyDate, anyAge, anyAgo).map(one => ({ how: 'one-of', among: [one, one] })),
    fc.record({ how: fc.constant('rhythm'), every: fc.constantFrom(...Rhythm.options) }),
  )
  .filter(input => v.is(When, input))
  .map(input => v.parse(When, input))

export const anyAround: fc.Arbitrary<Around> = fc.record({
  of: fc.constantFrom('whole', 'start', 'end'),
  form: fc.constantFrom('event', 'stretch', 'again-and-again'),
  toldOn: fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2040-01-01') }).map(isoDayOf),
  onPapers: fc.boolean(),
  birth: fc.boolean(),
})
export const anyDay = fc.integer({ min: dayOf('1820-01-01'), max: dayOf('2100-01-01') })

/** Whether these days keep within the bounds. A point nothing is known of keeps within none. */
export const accepts = (bounds: readonly Bound[], at: Partial<Record<Point, number>>): boolean =>
  bounds.every(({ from, to, least = -Infinity, most = Infinity }) => {
    const apart = (at[to] ?? Number.NaN) - (at[from] ?? Number.NaN)
    return apart >= least && apart <= most
  })
