import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn, dayNumber } from './calendar.ts'
import { Counting, dayOf, defaultWords as words, isoDayOf, readWhen, type AgeTold } from './index.ts'
import { accepts, anyAge, anyAround } from './told.fixture.ts'

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

test('an age not known how counted holds every way of counting, in both readings and whatever else was said', () => {
  fc.assert(
    fc.property(anyAge, anyAround, fc.constantFrom(...Counting.options), (age, around, counting) => {
      const any = readWhen({ ...age, counting: 'not-known' }, around, words)
      const one = readWhen({ ...age, counting }, around, words)
      for (const reading of ['told', 'stretched'] as const) {
        const [wide, narrow] = [any[reading][0]!, one[reading][0]!]
        expect(wide.least ?? -Infinity).toBeLessThanOrEqual(narrow.least ?? -Infinity)
        expect(wide.most ?? Infinity).toBeGreaterThanOrEqual(narrow.most ?? Infinity)
      }
    }),
    { numRuns: 1000 },
  )
})

const reads = (age: Omit<AgeTold, 'how'>, of: 'whole' | 'start' | 'end' = 'whole', birth = false) =>
  readWhen({ how: 'age', ...age }, { of, form: 'stretch', toldOn: '2026-01-01', birth }, words).told

test('before, by and after an age accept what lies there, by whichever birthday', () => {
  fc.assert(
    fc.property(
      anyBirth,
      fc.integer({ min: 1, max: 90 }),
      fc.nat(900),
      fc.constantFrom(...calendars),
      (birth, years, more, counted) => {
        const [counting, calendar, plus] = counted
        const born = Temporal.PlainDate.from(isoDayOf(birth)).withCalendar(calendar)
        const [birthday, next] = [0, 1].map(n => dayNumber(born.add({ years: years + n })))
        for (const how of [counting, 'not-known'] as const) {
          const told = { years: years + plus, counting: how }
          const before = { birth, start: Math.max(birth, birthday! - 1 - more), end: birthday! }
          expect(accepts(reads({ ...told, side: 'before' }), before)).toBe(true)
          expect(accepts(reads({ ...told, side: 'by' }), { birth, start: next! - 1, end: next! + more })).toBe(true)
          expect(
            accepts(reads({ ...told, side: 'after' }), { birth, start: next! + more, end: next! + more + 1 }),
          ).toBe(true)
          expect(
            accepts(reads({ ...told, side: 'after' }, 'end'), { birth, start: birth, end: next! + more + 1 }),
          ).toBe(true)
        }
      },
    ),
  )
})

test('before an age is before it: two years after the birthday is not', () => {
  const birth = dayOf('1980-05-05')
  const at = { birth, start: dayOf('1992-05-05'), end: dayOf('1992-05-06') }
  expect(accepts(reads({ years: 10, side: 'before' }), at)).toBe(false)
  expect(accepts(reads({ years: 14, side: 'after' }), at)).toBe(false)
  expect(accepts(reads({ years: 10, side: 'by' }), at)).toBe(false)
})

test('the birth told as an age accepts the true birth, with months and with a side too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109 }), fc.nat(11), fc.nat(27), (years, months, days) => {
      const born = Temporal.PlainDate.from('2026-01-01').subtract({ years }).subtract({ months, days })
      const at = { origin: 0, start: dayNumber(born), end: dayNumber(born) + 1 }
      expect(accepts(reads({ years }, 'whole', true), at)).toBe(true)
      expect(accepts(reads({ years: years + 1, side: 'before' }, 'whole', true), at)).toBe(true)
      expect(accepts(reads({ years, side: 'by' }, 'whole', true), at)).toBe(true)
      if (years > 0) expect(accepts(reads({ years: years - 1, side: 'after' }, 'whole', true), at)).toBe(true)
      if (months > 0) expect(accepts(reads({ years, months }, 'whole', true), at)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('an age in months accepts the months it names', () => {
  fc.assert(
    fc.property(fc.nat(12), fc.integer({ min: 1, max: 11 }), fc.nat(27), (years, months, days) => {
      const born = dateIn('gregory', { year: 1990, month: 8, day: 31 })
      const birth = dayNumber(born)
      const start = dayNumber(born.add({ years, months })) + days
      expect(accepts(reads({ years, months }), { birth, start })).toBe(true)
    }),
  )
})
