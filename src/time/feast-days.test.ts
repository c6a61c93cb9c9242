import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateIn, dayNumber, dayOf, isoDayOf } from './calendar.ts'
import { easterDay } from './easter.ts'
import { feastDays } from './feast-days.ts'
import { feasts } from './feasts.ts'
import { defaultWords, readWhen, type Feast } from './index.ts'

const inYear = (feast: Feast, year: number) =>
  feastDays(feast, { from: dayOf(`${year}-01-01`), until: dayOf(`${year + 1}-01-01`) }, defaultWords).map(
    ({ from, until }) => `${isoDayOf(from)}..${isoDayOf(until - 1)}`,
  )

test.each<[Feast, number, string]>([
  ['new-year', 2024, '2024-01-01..2024-01-01'],
  ['christmas', 2024, '2024-12-24..2024-12-26'],
  ['christmas-orthodox', 2024, '2024-01-07..2024-01-07'],
  ['christmas-ethiopian', 2023, '2023-01-07..2023-01-07'],
  ['christmas-ethiopian', 2024, '2024-01-07..2024-01-07'],
  ['christmas-ethiopian', 2020, '2020-01-07..2020-01-07'],
  ['easter', 2024, '2024-03-29..2024-04-01'],
  ['easter', 2011, '2011-04-22..2011-04-25'],
  ['easter-orthodox', 2024, '2024-05-03..2024-05-06'],
  ['easter-orthodox', 2021, '2021-04-30..2021-05-03'],
  ['nowruz', 2024, '2024-03-20..2024-04-01'],
  ['nowruz', 2023, '2023-03-21..2023-04-02'],
  ['enkutatash', 2007, '2007-09-12..2007-09-12'],
  ['enkutatash', 2008, '2008-09-11..2008-09-11'],
  ['meskel', 2024, '2024-09-26..2024-09-27'],
  ['timkat', 2024, '2024-01-19..2024-01-21'],
  ['timkat', 2023, '2023-01-18..2023-01-20'],
  ['rosh-hashanah', 2023, '2023-09-16..2023-09-17'],
  ['pesach', 2024, '2024-04-22..2024-04-30'],
  ['thingyan', 2019, '2019-04-13..2019-04-17'],
])('%s of %i is %s', (feast, year, days) => {
  expect(inYear(feast, year)).toEqual([days])
})

/** Days on which the feast is known to have begun somewhere: by announcement, in different countries. */
test.each<[Feast, string[]]>([
  ['eid-al-fitr', ['2024-04-10', '2024-04-11', '2023-04-21', '2023-04-22', '2019-06-04', '2019-06-05']],
  ['eid-al-adha', ['2024-06-16', '2024-06-17', '2023-06-28', '2023-06-29']],
  ['ramadan', ['2024-03-11', '2024-03-12', '2023-03-23', '2023-03-24']],
  ['ashura', ['2023-07-28', '2023-07-29', '2024-07-16', '2024-07-17']],
  ['mawlid', ['2023-09-27', '2023-10-03']],
  ['tet', ['2024-02-10', '2007-02-17', '1968-01-29', '1968-01-30', '1985-01-21']],
])('%s holds the days on which it began by the countings and sightings of different countries', (feast, began) => {
  for (const day of began) {
    const held = inYear(feast, Number(day.slice(0, 4))).filter(box => box.slice(0, 10) <= day && day <= box.slice(12))
    expect([day, held.length]).toEqual([day, 1])
  }
})

test('a feast of the moon may come twice in one year of the sun', () => {
  expect(inYear('eid-al-fitr', 2000)).toEqual(['2000-01-06..2000-01-11', '2000-12-26..2000-12-31'])
})

/** Butcher's rule of 1876, as reprinted in Spencer Jones; the days are March and April by month and day. */
const butcher = (year: number): string => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return isoDayOf(dayOf(`${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-01`) + (n % 31))
}

/** The Sunday after the first full moon on or after 21 March of the Julian calendar, by Bede's nineteen years' moons. */
const bede = (year: number): string => {
  const march21 = dayOf(`${year}-04-03`)
  const epact = [0, 11, 22, 3, 14, 25, 6, 17, 28, 9, 20, 1, 12, 23, 4, 15, 26, 7, 18][year % 19]!
  const fullMoon = march21 + ((15 + 30 - epact) % 30)
  const sunday = fullMoon + 1 + ((((3 - (fullMoon + 1)) % 7) + 7) % 7)
  return isoDayOf(sunday)
}

test('Easter of every year from 1900 to 2077 is the day an independent rule gives', () => {
  for (let year = 1900; year <= 2077; year++)
    expect([year, isoDayOf(easterDay(year, 'gregorian'))]).toEqual([year, butcher(year)])
})

test('Orthodox Easter of every year from 1901 to 2077 is the day an independent rule gives', () => {
  for (let year = 1901; year <= 2077; year++)
    expect([year, isoDayOf(easterDay(year, 'julian'))]).toEqual([year, bede(year)])
})

test('every feast comes in every year of its own calendar, and begins in it', () => {
  const own = {
    nowruz: 'persian',
    enkutatash: 'ethiopic',
    meskel: 'ethiopic',
    timkat: 'ethiopic',
    'rosh-hashanah': 'hebrew',
    pesach: 'hebrew',
  } as const
  for (const feast of feasts)
    for (let year = 1; year < 120; year++) {
      const calendar = own[feast as keyof typeof own] ?? 'gregory'
      const first = { gregory: 1900, persian: 1280, ethiopic: 1890, hebrew: 5660 }[calendar] + year
      const from = dayNumber(dateIn(calendar, { year: first, month: 1, day: 1 }))
      const until = dayNumber(dateIn(calendar, { year: first + 1, month: 1, day: 1 }))
      const days = feastDays(feast, { from, until }, defaultWords)
      expect([feast, first, days.length > 0]).toEqual([feast, first, true])
      for (const box of days) expect(box.from >= from && box.from < until && box.until > box.from).toBe(true)
    }
})

test('a feast told with its year is placed by it in any calendar, and without a year nowhere', () => {
  const around = { of: 'start', form: 'stretch', toldOn: '2026-01-01' } as const
  const told = (date: object) => {
    const [bound] = readWhen({ how: 'date', calendar: 'gregory', ...date }, around, defaultWords).told
    return bound && `${isoDayOf(bound.least!)}..${isoDayOf(bound.most!)}`
  }
  expect(told({ feast: 'nowruz', calendar: 'persian', year: 1403 })).toBe('2024-03-20..2024-04-01')
  expect(told({ feast: 'eid-al-fitr', calendar: 'hijri', year: 1445 })).toBe('2024-04-08..2024-04-13')
  expect(told({ feast: 'enkutatash', calendar: 'ethiopic', year: 2000 })).toBe('2007-09-12..2007-09-12')
  expect(told({ feast: 'christmas', year: 1990 })).toBe('1990-12-24..1990-12-26')
  expect(told({ feast: 'christmas' })).toBeUndefined()
})

test('whatever the year, a feast is found without a fault', () => {
  fc.assert(
    fc.property(fc.constantFrom(...feasts), fc.integer({ min: 1, max: 9998 }), (feast, year) => {
      const first = (one: number) => dayOf(`${String(one).padStart(4, '0')}-01-01`)
      expect(feastDays(feast, { from: first(year), until: first(year + 1) }, defaultWords).length).toBeLessThan(4)
    }),
  )
})
