import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { calendarDayOf, dateIn, dayNumber, dayOf, hijriCountings, type Reckoned } from './calendar.ts'
import type { Box } from './boxes.ts'
import { boxesOf } from './dates.ts'
import { feastDays } from './feast-days.ts'
import { feasts } from './feasts.ts'
import { Calendar, DateTold, defaultWords as words, readWhen, Season } from './index.ts'
import { accepts, anyDay, anyCalendar } from './told.fixture.ts'

type Mask = Partial<DateTold>
const dated = (calendar: Calendar, mask: Mask): DateTold => ({ how: 'date', calendar, ...mask })
const isSaid = (calendar: Calendar, mask: Mask): boolean => v.is(DateTold, dated(calendar, mask))

/** A counting by which the day is called so, and how many days the moon was seen earlier or later. */
const anyCounted: fc.Arbitrary<{ calendar: Calendar; counting: Reckoned; seen: number }> = fc.oneof(
  anyCalendar.filter(one => one !== 'hijri').map(one => ({ calendar: one, counting: one as Reckoned, seen: 0 })),
  fc
    .tuple(fc.constantFrom(...hijriCountings), fc.integer({ min: -1, max: 1 }))
    .map(([counting, seen]) => ({ calendar: 'hijri' as const, counting, seen })),
)

const seasonOf = (day: number, counting: Reckoned): Season => {
  const own = counting === 'persian' || counting === 'indian' ? counting : 'gregory'
  const { month } = calendarDayOf(day, own)
  return Season.options.find(season => {
    const [first, last] = words.seasons[own][season]
    return first > last ? month >= first || month <= last : month >= first && month <= last
  })!
}

/** What a day is called, from the day itself to ten years; and the season it lies in. */
const masksOf = (day: number, counting: Reckoned): Record<'day' | 'month' | 'year' | 'decade' | 'season', Mask> => {
  const { year, month, leapMonth, day: nth } = calendarDayOf(day, counting)
  const leap = leapMonth ? { leapMonth } : {}
  return {
    day: { year, month, ...leap, day: nth },
    month: { year, month, ...leap },
    year: { year },
    decade: { year: year - (year % 10), decade: true },
    season: { year, season: seasonOf(day, counting) },
  }
}

/** The one season a day lies in: "winter 2014" is one of two, and early in it is early in one of them. */
const seasonAround = (day: number, counting: Reckoned): Box => {
  const season = seasonOf(day, counting)
  let [from, until] = [day, day + 1]
  while (seasonOf(from - 1, counting) === season) from--
  while (seasonOf(until, counting) === season) until++
  return { from, until }
}

/** The parts of some days in which one of them lies. */
const partsOf = (day: number, { from, until }: Box) => {
  const at = (day - from) / (until - from)
  const late = (day + 1 - from) / (until - from)
  const middle = at >= 0.26 && late <= 0.74
  return [
    ...(late <= 0.5 ? ['early' as const] : []),
    ...(middle ? ['middle' as const] : []),
    ...(at >= 0.5 ? ['late' as const] : []),
  ]
}

test('a date told of a true day accepts that day, in every calendar and however coarse it is told', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.nat(400),
      anyCounted,
      fc.constantFrom('whole' as const, 'start' as const, 'end' as const),
      (day, more, { calendar, counting, seen }, of) => {
        const lay = day + seen
        const [start, end] = of === 'end' ? [lay - more, lay + 1] : [lay, lay + 1 + (of === 'start' ? more : 0)]
        const around = { of, form: 'stretch', toldOn: '2026-01-01' } as const
        for (const mask of Object.values(masksOf(day, counting)).filter(one => isSaid(calendar, one))) {
          const whole = mask.season ? seasonAround(day, counting) : boxesOf(dated(counting, mask), {}, words)!.told
          const parts = mask.day ? [] : partsOf(day, whole)
          for (const part of [undefined, ...parts]) {
            const { told } = readWhen(dated(calendar, { ...mask, part }), around, words)
            expect([mask, part, accepts(told, { origin: 0, start, end })]).toEqual([mask, part, true])
          }
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('before, by and after a date accept what lies there, in every calendar and by whichever counting', () => {
  fc.assert(
    fc.property(anyDay, fc.nat(400), anyCounted, (day, more, { calendar, counting, seen }) => {
      const reads = (mask: Mask, of: 'whole' | 'start' | 'end' = 'whole') =>
        readWhen(dated(calendar, mask), { of, form: 'stretch', toldOn: '2026-01-01' }, words).told
      const { season: _, ...masks } = masksOf(day, counting)
      for (const mask of Object.values(masks).filter(one => isSaid(calendar, one))) {
        const { from, until } = boxesOf(dated(counting, mask), {}, words)!.told
        const [begins, ends] = [from + seen, until + seen]
        const before = { origin: 0, start: begins - 1 - more, end: begins }
        const after = { origin: 0, start: ends + more, end: ends + more + 1 }
        expect(accepts(reads({ ...mask, side: 'before' }), before)).toBe(true)
        expect(accepts(reads({ ...mask, side: 'before' }, 'end'), before)).toBe(true)
        expect(accepts(reads({ ...mask, side: 'before' }, 'start'), { ...before, end: ends })).toBe(true)
        expect(accepts(reads({ ...mask, side: 'by' }), { origin: 0, start: ends - 1, end: ends + more })).toBe(true)
        expect(accepts(reads({ ...mask, side: 'after' }), after)).toBe(true)
        expect(accepts(reads({ ...mask, side: 'after' }, 'start'), after)).toBe(true)
        expect(accepts(reads({ ...mask, side: 'after' }, 'end'), { ...after, start: begins })).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('before and after a year that is known to the day are read to the day', () => {
  const reads = (side: 'before' | 'by' | 'after') =>
    readWhen(dated('gregory', { year: 1991, side }), { of: 'start', form: 'stretch', toldOn: '2026-01-01' }, words)
  expect(reads('before').told).toEqual([{ from: 'origin', to: 'start', most: dayOf('1990-12-31') }])
  expect(reads('by').told).toEqual([{ from: 'origin', to: 'start', most: dayOf('1991-12-31') }])
  expect(reads('after').told).toEqual([{ from: 'origin', to: 'start', least: dayOf('1992-01-01') }])
  expect(reads('after').stretched).toEqual(reads('after').told)
})

test('before winter 2014 may be before the winter that began in it', () => {
  const { told } = readWhen(
    dated('gregory', { year: 2014, season: 'winter', side: 'before' }),
    { of: 'whole', form: 'event', toldOn: '2026-01-01' },
    words,
  )
  expect(told).toEqual([{ from: 'origin', to: 'end', most: dayOf('2014-12-01') }])
})

test('a feast told with its year accepts the feast, and before and after it what lies there, by whichever counting', () => {
  const anyFeast = fc.constantFrom(...feasts)
  const years = fc.integer({ min: 1930, max: 2060 })
  fc.assert(
    fc.property(anyFeast, years, fc.nat(5), fc.nat(400), (feast, year, nth, more) => {
      const within = { from: dayOf(`${year}-01-01`), until: dayOf(`${year + 1}-01-01`) }
      const reads = (side?: 'before' | 'by' | 'after') =>
        readWhen(dated('gregory', { year, feast, side }), { of: 'whole', form: 'event', toldOn: '2026-01-01' }, words)
          .told
      for (const { from, begins, ends, until } of feastDays(feast, within, words)) {
        const began = Math.min(from + nth, begins)
        const ended = Math.min(began + ends - from, until)
        const at = (start: number, end: number) => ({ origin: 0, start, end })
        expect(accepts(reads(), at(began, ended))).toBe(true)
        expect(accepts(reads('before'), at(began - 1 - more, began))).toBe(true)
        expect(accepts(reads('after'), at(ended + more, ended + more + 1))).toBe(true)
      }
    }),
  )
})

test('a finer date lies within a coarser one, in every calendar, also where a round year is read loosely', () => {
  const anyPart = fc.constantFrom(undefined, 'early' as const, 'middle' as const, 'late' as const)
  fc.assert(
    fc.property(anyDay, anyCalendar, fc.boolean(), anyPart, (day, calendar, isAbout, part) => {
      const about = isAbout ? { about: true as const } : {}
      const { season: _, ...masks } = masksOf(day, calendar === 'hijri' ? 'islamic-umalqura' : calendar)
      const said = [masks.day, masks.month, masks.year, masks.decade].filter(one => isSaid(calendar, one))
      const boxes = said.map(mask => boxesOf(dated(calendar, { ...mask, ...about }), {}, words)!)
      for (const reading of ['told', 'stretched'] as const)
        for (const [i, mask] of said.entries()) {
          const inner = mask.day ? boxes[i]! : boxesOf(dated(calendar, { ...mask, ...about, part }), {}, words)!
          for (const outer of boxes.slice(i)) expect(holds(outer[reading], inner[reading])).toBe(true)
        }
    }),
    { numRuns: 400 },
  )
})

const holds = (outer: Box, inner: Box): boolean => outer.from <= inner.from && outer.until >= inner.until

test('a year that ends in 0 or 5, and ten years, are read a year wider when they are read loosely', () => {
  const stretched = (mask: Mask) => boxesOf(dated('gregory', mask), {}, words)!.stretched
  expect(stretched({ year: 1990 })).toMatchObject({ from: dayOf('1989-01-01'), until: dayOf('1992-01-01') })
  expect(stretched({ year: 1991 })).toMatchObject({ from: dayOf('1991-01-01'), until: dayOf('1992-01-01') })
  expect(stretched({ year: 1990, decade: true })).toMatchObject({
    from: dayOf('1989-01-01'),
    until: dayOf('2001-01-01'),
  })
})

test('a lunar date of no known counting holds all three of them, and a day on either side', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom(...hijriCountings),
      fc.constantFrom('day', 'month', 'year', 'decade'),
      (day, counting, coarse) => {
        const mask = masksOf(day, counting)[coarse]
        const hull = boxesOf(dated('hijri', mask), {}, words)!.told
        const { from, until } = boxesOf(dated(counting, mask), {}, words)!.told
        expect(holds(hull, { from: from - 1, until: until + 1 })).toBe(true)
      },
    ),
  )
})

test('a day told in any calendar is that day', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyCalendar.filter(one => one !== 'hijri'),
      (on, calendar) => {
        const mask = masksOf(on, calendar as Reckoned).day
        if (isSaid(calendar, mask))
          expect(boxesOf(dated(calendar, mask), {}, words)!.told).toMatchObject({ from: on, until: on + 1 })
      },
    ),
  )
})

/** A year and its months have the days that counting one by one gives. */
const countsUp = (calendar: Reckoned, first: number, last: number) => {
  const start = dayNumber(dateIn(calendar, { year: first, month: 1, day: 1 }))
  const until = dayNumber(dateIn(calendar, { year: last + 1, month: 1, day: 1 }))
  const days = Array.from({ length: until - start }, (_, i) => start + i)
  for (const coarse of ['month', 'year'] as const) {
    const units = Map.groupBy(days, day => JSON.stringify(masksOf(day, calendar)[coarse]))
    for (const [name, all] of units) {
      const box = boxesOf(dated(calendar, JSON.parse(name)), {}, words)!.told
      expect([calendar, name, box.from, box.until]).toEqual([calendar, name, all[0], all.at(-1)! + 1])
    }
  }
}

test.each<[Reckoned, number, number]>([
  ['persian', 1340, 1410],
  ['ethiopic', 1980, 2010],
  ['coptic', 1700, 1730],
  ['hebrew', 5750, 5790],
  ['indian', 1910, 1940],
  ['islamic-umalqura', 1410, 1450],
  ['islamic-civil', 1410, 1450],
  ['islamic-tbla', 1410, 1450],
])('every %s year and month from %i to %i has the days that counting one by one gives', countsUp)
