import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { Calendar, DateTold, defaultWords, isoDayOf, readWhen, type When } from './index.ts'
import {
  calendarDayOf,
  dateIn,
  dayIsThere,
  dayNumber,
  dayOf,
  monthIsThere,
  monthsOf,
  type Reckoned,
} from './calendar.ts'
import { dateProblem } from './told.ts'

const around = { of: 'whole', form: 'stretch', toldOn: '2026-03-10' } as const
const date = (parts: object): When => v.parse(DateTold, { how: 'date', calendar: 'gregory', ...parts })

/** First and last day of a reading of the whole. */
const days = (when: When, reading: 'told' | 'stretched' = 'told', onPapers = false) => {
  const bounds = readWhen(when, { ...around, onPapers }, defaultWords)[reading]
  const from = bounds.find(bound => bound.to === 'start')?.least
  const until = bounds.find(bound => bound.to === 'end')?.most
  return from === undefined || until === undefined ? 'no days' : `${isoDayOf(from)}..${isoDayOf(until - 1)}`
}

describe('trap 1: a day that does not exist is never turned into its neighbour', () => {
  test.each([
    ['30 Esfand of a common year', { calendar: 'persian', year: 1402, month: 12, day: 30 }],
    ['30 February', { calendar: 'gregory', year: 2024, month: 2, day: 30 }],
    ['6 Pagumen of a common year', { calendar: 'ethiopic', year: 2014, month: 13, day: 6 }],
    ['30 Dhu al-Hijja of a common year', { calendar: 'islamic-civil', year: 1444, month: 12, day: 30 }],
    ['31 of a lunar month', { calendar: 'hijri', year: 1444, month: 1, day: 31 }],
    ['30 Heshvan of a short year', { calendar: 'hebrew', year: 5784, month: 2, day: 30 }],
  ] as const)('%s', (_, parts) => {
    const impossible = { how: 'date', ...parts } as const
    expect(dateProblem(impossible)).toEqual({ reason: 'no-such-day', field: 'day' })
    expect(days(impossible)).toBe('no days')
    const read = v.safeParse(DateTold, impossible)
    expect(read.issues?.map(issue => [issue.message, v.getDotPath(issue)])).toEqual([['no-such-day', 'day']])
  })

  test('where the year has it, it is that day', () => {
    expect(days(date({ calendar: 'persian', year: 1403, month: 12, day: 30 }))).toBe('2025-03-20..2025-03-20')
    expect(days(date({ calendar: 'ethiopic', year: 2015, month: 13, day: 6 }))).toBe('2023-09-11..2023-09-11')
  })

  test('without a year, a day that some year has may have been that day', () => {
    expect(dateProblem({ how: 'date', calendar: 'gregory', month: 2, day: 30 })).toBeDefined()
    expect(dateProblem({ how: 'date', calendar: 'gregory', month: 2, day: 29 })).toBeUndefined()
    expect(dateProblem({ how: 'date', calendar: 'gregory', month: 2, day: 29, year: 2023 })).toBeDefined()
  })

  test('every last day of a month that any year of a lifetime has may be said without its year', () => {
    for (const calendar of Calendar.options) {
      const { year: first } = calendarDayOf(dayOf('1965-06-01'), calendar)
      for (let year = first; year < first + 60; year++)
        for (const month of monthsOf(calendar, year))
          for (const day of [29, 30, 31])
            if (dayIsThere({ calendar, year, ...month, day }) && !dayIsThere({ calendar, ...month, day }))
              expect.unreachable(JSON.stringify([calendar, year, month, day]))
    }
  })
})

describe('trap 2: a Hijri date without more is the hull of the countings, and a day on either side', () => {
  test('1 Shawwal 1445 and all of 1404', () => {
    expect(days(date({ calendar: 'hijri', year: 1445, month: 10, day: 1 }))).toBe('2024-04-08..2024-04-11')
    expect(days(date({ calendar: 'islamic-umalqura', year: 1445, month: 10, day: 1 }))).toBe('2024-04-10..2024-04-10')
    expect(days(date({ calendar: 'islamic-civil', year: 1404 }))).toBe('1983-10-08..1984-09-26')
    expect(days(date({ calendar: 'hijri', year: 1404 }))).toBe('1983-10-06..1984-09-27')
  })

  test('a thirtieth of a month that one counting gives only twenty-nine days is still a day', () => {
    expect(days(date({ calendar: 'hijri', year: 1445, month: 9, day: 30 }))).toBe('2024-04-07..2024-04-10')
  })

  test('the names that mean another calendar, or none, are not known here', () => {
    for (const calendar of ['islamic', 'islamic-rgsa', 'islamicc', 'iso8601'])
      expect(v.safeParse(DateTold, { how: 'date', calendar, year: 1404 }).issues?.[0]?.message).toBe('not-a-calendar')
  })
})

describe('trap 3: a year alone lies across two Gregorian ones', () => {
  test.each([
    ['persian', 1362, '1983-03-21..1984-03-20'],
    ['ethiopic', 1976, '1983-09-12..1984-09-10'],
    ['ethioaa', 7476, '1983-09-12..1984-09-10'],
    ['coptic', 1700, '1983-09-12..1984-09-10'],
    ['hebrew', 5744, '1983-09-08..1984-09-26'],
    ['indian', 1905, '1983-03-22..1984-03-20'],
    ['islamic-civil', 1404, '1983-10-08..1984-09-26'],
    ['buddhist', 2526, '1983-01-01..1983-12-31'],
    ['roc', 72, '1983-01-01..1983-12-31'],
  ] as const)('%s %i', (calendar, year, box) => {
    expect(days(date({ calendar, year }))).toBe(box)
  })

  test('and so does its last month', () => {
    expect(days(date({ calendar: 'persian', year: 1362, month: 12 }))).toBe('1984-02-20..1984-03-20')
    expect(days(date({ calendar: 'ethiopic', year: 1975, month: 13 }))).toBe('1983-09-06..1983-09-11')
  })
})

describe('trap 4: ages by the moon are shorter, and round ages are round', () => {
  test('33 lunar years are about a year short of 33 solar ones, and "not known" holds them both', () => {
    const [solar, lunar, hull] = (['completed', 'lunar', 'not-known'] as const).map(
      counting => readWhen({ how: 'age', years: 33, counting }, around, defaultWords).told[0]!,
    )
    expect(solar!.least! - lunar!.least!).toBeGreaterThan(350)
    expect(hull!.least).toBeLessThanOrEqual(lunar!.least!)
    expect(hull!.most).toBeGreaterThanOrEqual(solar!.most!)
  })

  test('an age that ends in 0 or 5 may be a round number and is stretched by two years', () => {
    const stretchedBy = [15, 20, 13].map(years => {
      const { told, stretched } = readWhen({ how: 'age', years }, around, defaultWords)
      return Math.round((told[0]!.least! - stretched[0]!.least!) / 365.25)
    })
    expect(stretchedBy).toEqual([2, 2, 1])
  })
})

describe('trap 5: the first day of a year on papers means only that year', () => {
  test.each([
    ['1 January', { month: 1, day: 1 }],
    ['1 July', { month: 7, day: 1 }],
    ['31 December', { month: 12, day: 31 }],
  ])('%s means that year, and perhaps the year beside it', (_, day) => {
    const papers = date({ year: 1963, ...day })
    expect(days(papers, 'told', true)).toBe('1963-01-01..1963-12-31')
    expect(days(papers, 'stretched', true)).toBe('1962-01-01..1964-12-31')
  })

  test.each([
    ['1 Farvardin', 'persian', 1362, '1983-03-21..1984-03-20'],
    ['1 Meskerem', 'ethiopic', 1976, '1983-09-12..1984-09-10'],
    ['1 Muharram', 'hijri', 1404, '1983-10-06..1984-09-27'],
    ['1 Muharram', 'islamic-umalqura', 1404, '1983-10-08..1984-09-25'],
  ] as const)('%s (%s)', (_, calendar, year, box) => {
    expect(days(date({ calendar, year, month: 1, day: 1 }), 'told', true)).toBe(box)
  })

  test('told by the patient it is that day', () => {
    expect(days(date({ year: 1963, month: 1, day: 1 }), 'stretched')).toBe('1963-01-01..1963-01-01')
  })

  test('a round year on the papers is stretched by a year either side, another year is not', () => {
    expect(days(date({ year: 1965 }), 'stretched', true)).toBe('1964-01-01..1966-12-31')
    expect(days(date({ year: 1963 }), 'stretched', true)).toBe('1963-01-01..1963-12-31')
  })
})

test('trap 6: month names follow the region, not the calendar, and never change a day', () => {
  // Which names are shown is in `words/months.test.ts`; here a month is a number, the same whatever it is called.
  expect(days(date({ calendar: 'persian', year: 1370, month: 7 }))).toBe('1991-09-23..1991-10-22')
  expect(v.is(DateTold, { how: 'date', calendar: 'persian', year: 1370, month: 'Mehr' })).toBe(false)
})

describe('trap 7: months are kept by their code, never by their place in the year', () => {
  test('the seventh Persian month is Mehr', () => {
    const mehr = dateIn('persian', { year: 1370, month: 7, day: 1 })
    expect(mehr.monthCode).toBe('M07')
    expect(isoDayOf(dayNumber(mehr))).toBe('1991-09-23')
  })

  test('Nisan is the same month in a Hebrew leap year, and Adar I is there only in one', () => {
    expect(days(date({ calendar: 'hebrew', year: 5784, month: 7, day: 15 }))).toBe('2024-04-23..2024-04-23')
    expect(days(date({ calendar: 'hebrew', year: 5783, month: 7, day: 15 }))).toBe('2023-04-06..2023-04-06')
    expect(days(date({ calendar: 'hebrew', year: 5784, month: 5, leapMonth: true }))).toBe('2024-02-10..2024-03-10')
    expect(days(date({ calendar: 'hebrew', year: 5784, month: 6 }))).toBe('2024-03-11..2024-04-08')
    const common = { how: 'date', calendar: 'hebrew', year: 5783, month: 5, leapMonth: true }
    expect(v.safeParse(DateTold, common).issues?.map(issue => issue.message)).toContain('not-a-month')
    expect(monthIsThere({ calendar: 'hebrew', month: 5, leapMonth: true })).toBe(true)
  })

  test('the first years of the Ethiopic, Coptic and Minguo calendars are counted upwards', () => {
    const first: [Reckoned, string][] = [
      ['ethiopic', '0008-08-27'],
      ['coptic', '0284-08-29'],
      ['roc', '1912-01-01'],
    ]
    for (const [calendar, day] of first) {
      expect([calendar, isoDayOf(dayNumber(dateIn(calendar, { year: 1, month: 1, day: 1 })))]).toEqual([calendar, day])
      expect(calendarDayOf(dayOf(day) - 1, calendar).year).toBe(0)
    }
    expect(calendarDayOf(dayOf('0008-08-27') - 1, 'ethioaa').year).toBe(5500)
  })
})
