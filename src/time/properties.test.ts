import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { calendarDayOf, dateProblem, dayOf, defaultWords as words, isoDayOf, readWhen, When } from './index.ts'
import type { Around, Bound, Counting, Point } from './index.ts'
import { dateIn, dayNumber } from './calendar.ts'
import { boxesOf } from './dates.ts'

const to = '018f0000-0000-7000-8000-000000000001'
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const length = fc.oneof(
  fc.record({
    unit: fc.constantFrom('day', 'week', 'month', 'year', 'winter'),
    n: fc.integer({ min: 1, max: 80 }).map(n => n / 2),
    about: optional(fc.constant(true)),
  }),
  fc.record({ unit: fc.constantFrom('some-years', 'a-few-months') }),
)
const anyWhen = fc
  .oneof(
    fc.record({
      how: fc.constant('date'),
      calendar: fc.constantFrom('gregory', 'persian'),
      year: optional(fc.integer({ min: 1, max: 3000 })),
      decade: optional(fc.constant(true)),
      season: optional(fc.constantFrom('spring', 'summer', 'autumn', 'winter')),
      month: optional(fc.integer({ min: 1, max: 12 })),
      day: optional(fc.integer({ min: 1, max: 31 })),
      about: optional(fc.constant(true)),
    }),
    fc.record({
      how: fc.constant('age'),
      years: fc.nat(130),
      nuance: optional(fc.constantFrom('a-little-more', 'nearly')),
      counting: optional(fc.constantFrom('completed', 'running', 'lunar', 'east-asian', 'not-known')),
    }),
    fc.record({ how: fc.constantFrom('duration', 'ago'), length }),
    fc.record({
      how: fc.constant('relation'),
      relation: fc.constantFrom(
        ...(['before', 'after', 'right-before', 'right-after', 'soon-after', 'during', 'contains'] as const),
        ...(['starts-with', 'ends-with', 'same-time', 'overlapping'] as const),
      ),
      to: fc.constant(to),
      gap: optional(length),
    }),
  )
  .filter(input => v.is(When, input))
  .map(input => v.parse(When, input))
const anyAround: fc.Arbitrary<Around> = fc.record({
  of: fc.constantFrom('whole', 'start', 'end'),
  form: fc.constantFrom('event', 'stretch', 'again-and-again'),
  toldOn: fc.integer({ min: dayOf('2000-01-01'), max: dayOf('2040-01-01') }).map(isoDayOf),
  onPapers: fc.boolean(),
})
const anyDay = fc.integer({ min: dayOf('1820-01-01'), max: dayOf('2100-01-01') })

const accepts = (bounds: readonly Bound[], at: Partial<Record<Point, number>>) =>
  bounds.every(({ from, to, least = -Infinity, most = Infinity }) => {
    const apart = (at[to] ?? Number.NaN) - (at[from] ?? Number.NaN)
    return apart >= least && apart <= most
  })

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
    calendar: fc.constantFrom('gregory' as const, 'persian' as const),
    year: fc.integer({ min: 1, max: 3000 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  })
  fc.assert(
    fc.property(raw, anyAround, (when, around) => {
      expect(readWhen(when, around, words).told.length === 0).toBe(dateProblem(when) !== undefined)
    }),
  )
})

test('a date told of a true day accepts that day, in both calendars and however coarse it is told', () => {
  const coarseness = fc.constantFrom('day', 'month', 'season', 'year', 'decade')
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(400),
      coarseness,
      fc.constantFrom('gregory' as const, 'persian' as const),
      anyAround,
      (start, more, coarse, calendar, around) => {
        const end = start + 1 + (around.of === 'whole' ? 0 : more)
        const { year, month, day } = calendarDayOf(around.of === 'end' ? end - 1 : start, calendar)
        const seasons = Object.entries(words.seasons[calendar])
        const season = seasons.find(([, [from, until]]) =>
          from > until ? month >= from || month <= until : month >= from && month <= until,
        )![0]
        const parts = {
          day: { year, month, day },
          month: { year, month },
          season: { year, season },
          year: { year },
          decade: { year: year - (year % 10), decade: true },
        }[coarse]
        const when = v.parse(When, { how: 'date', calendar, ...parts })
        const reading = readWhen(when, around, words)
        expect(accepts(reading.told, { origin: 0, start, end })).toBe(true)
      },
    ),
  )
})

test('a finer date lies within a coarser one', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('gregory' as const, 'persian' as const),
      fc.boolean(),
      (on, calendar, isAbout) => {
        const { year, month, day } = calendarDayOf(on, calendar)
        const about = isAbout ? { about: true as const } : {}
        const masks = [
          { year, month, day },
          { year, month },
          { year },
          { year: year - (year % 10), decade: true as const },
        ]
        const boxes = masks.map(mask => boxesOf({ how: 'date', calendar, ...mask, ...about }, {}, words)!)
        for (const reading of ['told', 'stretched'] as const)
          for (let i = 1; i < boxes.length; i++) {
            expect(boxes[i]![reading].from).toBeLessThanOrEqual(boxes[i - 1]![reading].from)
            expect(boxes[i]![reading].until).toBeGreaterThanOrEqual(boxes[i - 1]![reading].until)
          }
      },
    ),
  )
})

test('the same day told in the Persian and the Gregorian calendar is the same day', () => {
  fc.assert(
    fc.property(anyDay, on => {
      const [one, two] = (['gregory', 'persian'] as const).map(
        calendar => boxesOf({ how: 'date', calendar, ...calendarDayOf(on, calendar) }, {}, words)!.told,
      )
      expect(one).toEqual({ from: on, until: on + 1 })
      expect(two).toEqual(one)
    }),
  )
})

test('every Persian year and month from 1320 to 1410 has the days that counting one by one gives', () => {
  const first = dayNumber(dateIn('persian', { year: 1320, month: 1, day: 1 }))
  const until = dayNumber(dateIn('persian', { year: 1411, month: 1, day: 1 }))
  const byMonth = Map.groupBy(
    Array.from({ length: until - first }, (_, i) => first + i),
    day => {
      const { year, month } = calendarDayOf(day, 'persian')
      return `${year}-${month}`
    },
  )
  for (const [name, days] of byMonth) {
    const [year, month] = name.split('-').map(Number)
    const box = boxesOf({ how: 'date', calendar: 'persian', year: year!, month: month! }, {}, words)!.told
    expect([name, box.from, box.until]).toEqual([name, days[0], days.at(-1)! + 1])
  }
  expect(byMonth.size).toBe(91 * 12)
})

/** A calendar of Temporal's, by the name of the counting it stands for. */
const calendars = [
  ['completed', 'gregory', 0],
  ['completed', 'persian', 0],
  ['running', 'gregory', 1],
  ['running', 'persian', 1],
  ['lunar', 'islamic-civil', 0],
  ['lunar', 'islamic-tbla', 0],
  ['lunar', 'islamic-umalqura', 0],
] as const
const anyBirth = fc.integer({ min: dayOf('1800-01-01'), max: dayOf('2090-01-01') })
/** A piece of one day, told of in each of the three ways. */
const parts = (birth: number, on: number) =>
  [
    ['whole', { birth, start: on, end: on + 9 }],
    ['start', { birth, start: on, end: on + 9 }],
    ['end', { birth, start: birth, end: on + 1 }],
  ] as const
const isAge = (years: number, counting: Counting, birth: number, on: number) =>
  parts(birth, on).every(([of, at]) =>
    accepts(readWhen({ how: 'age', years, counting }, { of, form: 'stretch', toldOn: '2026-01-01' }, words).told, at),
  )

test('an age told truly accepts the true birth, from the birthday to the eve of the next, however it was counted', () => {
  fc.assert(
    fc.property(anyBirth, fc.nat(108), fc.nat(353), fc.constantFrom(...calendars), (birth, years, more, counted) => {
      const [counting, calendar, plus] = counted
      const born = Temporal.PlainDate.from(isoDayOf(birth)).withCalendar(calendar)
      const birthday = dayNumber(born.add({ years }))
      const eve = dayNumber(born.add({ years: years + 1 })) - 1
      for (const on of [birthday, Math.min(birthday + more, eve), eve])
        for (const how of [counting, 'not-known'] as const)
          expect([on, how, isAge(years + plus, how, birth, on)]).toEqual([on, how, true])
    }),
    { numRuns: 1000 },
  )
})

const newYear = (calendar: string, year: number) =>
  Temporal.PlainDate.from({ calendar, year, monthCode: 'M01', day: 1 })

test('an East Asian age accepts the true birth: one at birth, one more each new year, even born on its eve', () => {
  const years = fc.integer({ min: 1920, max: 2000 })
  fc.assert(
    fc.property(
      years,
      fc.nat(383),
      fc.nat(90),
      fc.constantFrom('gregory', 'chinese'),
      (year, more, lived, calendar) => {
        const [first, next] = [dayNumber(newYear(calendar, year)), dayNumber(newYear(calendar, year + 1))]
        const from = dayNumber(newYear(calendar, year + lived))
        const until = dayNumber(newYear(calendar, year + lived + 1))
        for (const birth of [first, Math.min(first + more, next - 1), next - 1])
          for (const on of [from, until - 1])
            if (on >= birth) expect(isAge(lived + 1, 'east-asian', birth, on)).toBe(true)
      },
    ),
  )
})

test('an age is read no wider than the leap days make it', () => {
  const { told } = readWhen({ how: 'age', years: 10 }, { of: 'end', form: 'stretch', toldOn: '2026-01-01' }, words)
  expect(told).toEqual([{ from: 'birth', to: 'end', least: 3652, most: 4018 }])
})

test('"a little more than n" and "nearly n" accept the days their words name', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 90 }), fc.integer({ min: 0, max: 181 }), (years, days) => {
      const birth = dayOf('1930-06-15')
      const birthday = dayOf(`${1930 + years}-06-15`)
      const around = { of: 'whole', form: 'event', toldOn: '2026-01-01' } as const
      const read = (nuance: 'a-little-more' | 'nearly') => readWhen({ how: 'age', years, nuance }, around, words).told
      expect(accepts(read('a-little-more'), { birth, start: birthday + days })).toBe(true)
      expect(accepts(read('nearly'), { birth, start: birthday - 1 - days })).toBe(true)
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
