import { expect, test } from 'vitest'
import * as v from 'valibot'
import { dateProblem, DateTold, defaultWords, isoDayOf, readWhen, type When } from './index.ts'
import { dateIn, dayNumber } from './calendar.ts'

const around = { of: 'whole', form: 'stretch', toldOn: '2026-03-10' } as const
const date = (parts: object): When => v.parse(DateTold, { how: 'date', calendar: 'gregory', ...parts })

/** First and last day of a reading of the whole. */
const days = (when: When, reading: 'told' | 'stretched' = 'told', onPapers = false) => {
  const bounds = readWhen(when, { ...around, onPapers }, defaultWords)[reading]
  const from = bounds.find(bound => bound.to === 'start')?.least
  const until = bounds.find(bound => bound.to === 'end')?.most
  return from === undefined || until === undefined ? 'no days' : `${isoDayOf(from)}..${isoDayOf(until - 1)}`
}

test('30 Esfand 1402 is never turned into the day before: the patient hears that this day does not exist', () => {
  const impossible = { how: 'date', calendar: 'persian', year: 1402, month: 12, day: 30 } as const
  expect(dateProblem(impossible)).toEqual({ reason: 'no-such-day', field: 'day' })
  expect(days(impossible)).toBe('no days')
  const read = v.safeParse(DateTold, impossible)
  expect(read.issues?.map(issue => [issue.message, v.getDotPath(issue)])).toEqual([['no-such-day', 'day']])
  expect(days(date({ calendar: 'persian', year: 1403, month: 12, day: 30 }))).toBe('2025-03-20..2025-03-20')
})

test('30 February exists in no year; 29 February without a year may exist', () => {
  expect(dateProblem({ how: 'date', calendar: 'gregory', month: 2, day: 30 })).toBeDefined()
  expect(dateProblem({ how: 'date', calendar: 'gregory', month: 2, day: 29 })).toBeUndefined()
  expect(dateProblem({ how: 'date', calendar: 'gregory', month: 2, day: 29, year: 2023 })).toBeDefined()
})

test('a Persian year lies across two Gregorian years', () => {
  expect(days(date({ calendar: 'persian', year: 1362 }))).toBe('1983-03-21..1984-03-20')
  expect(days(date({ calendar: 'persian', year: 1362, month: 12 }))).toBe('1984-02-20..1984-03-20')
})

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

test.each([
  ['1 January', { month: 1, day: 1 }],
  ['1 July', { month: 7, day: 1 }],
  ['31 December', { month: 12, day: 31 }],
])('%s on the papers means only that year, and perhaps the year beside it', (_, day) => {
  const papers = date({ year: 1963, ...day })
  expect(days(papers, 'told', true)).toBe('1963-01-01..1963-12-31')
  expect(days(papers, 'stretched', true)).toBe('1962-01-01..1964-12-31')
})

test('1 January as the patient tells it is that day', () => {
  expect(days(date({ year: 1963, month: 1, day: 1 }), 'stretched')).toBe('1963-01-01..1963-01-01')
})

test('1 Farvardin on the papers means only that Persian year', () => {
  expect(days(date({ calendar: 'persian', year: 1362, month: 1, day: 1 }), 'told', true)).toBe('1983-03-21..1984-03-20')
})

test('a round year on the papers is stretched by a year either side, another year is not', () => {
  expect(days(date({ year: 1965 }), 'stretched', true)).toBe('1964-01-01..1966-12-31')
  expect(days(date({ year: 1963 }), 'stretched', true)).toBe('1963-01-01..1963-12-31')
})

test('months are kept by their code: the seventh Persian month is Mehr', () => {
  expect(days(date({ calendar: 'persian', year: 1370, month: 7 }))).toBe('1991-09-23..1991-10-22')
  const mehr = dateIn('persian', { year: 1370, month: 7, day: 1 })
  expect(mehr.monthCode).toBe('M07')
  expect(isoDayOf(dayNumber(mehr))).toBe('1991-09-23')
})
