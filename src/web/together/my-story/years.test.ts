import { expect, test } from 'vitest'
import { dayOf } from '#time'
import { monthsAlong, yearsAlong } from './years.ts'

const days = { from: dayOf('1980-06-01'), until: dayOf('2026-06-01') }

test('years along the line are far enough apart to be read, and only years that begin on it', () => {
  const years = yearsAlong(days, 700, 60, 'gregory').map(mark => mark.year)
  expect(years).toEqual([1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
  expect(yearsAlong(days, 700, 60, 'persian').map(mark => mark.year)).toContain(1375)
})

test('years of any calendar stand where they begin', () => {
  expect(yearsAlong(days, 700, 60, 'ethiopic')[0]).toEqual({ year: 1975, day: dayOf('1982-09-11') })
  expect(yearsAlong(days, 700, 60, 'hijri')[0]).toEqual({ year: 1405, day: dayOf('1984-09-26') })
})

test('months are named where the line is near enough, each on its own first day', () => {
  const year = { from: dayOf('2024-01-01'), until: dayOf('2025-01-01') }
  expect(monthsAlong(year, 300, 60, 'gregory')).toEqual([])
  const months = monthsAlong(year, 1200, 60, 'gregory')
  expect(months.map(({ month }) => month)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  expect(months[0]).toEqual({ year: 2024, month: 2, day: dayOf('2024-02-01') })
})

test('the short thirteenth month is not passed over, and a leap month is told apart', () => {
  const ethiopic = { from: dayOf('2024-08-01'), until: dayOf('2024-10-01') }
  expect(monthsAlong(ethiopic, 1200, 60, 'ethiopic').map(({ month }) => month)).toEqual([12, 13])
  const hebrew = { from: dayOf('2024-02-01'), until: dayOf('2024-04-01') }
  expect(monthsAlong(hebrew, 1200, 60, 'hebrew').map(({ month, leapMonth }) => [month, leapMonth])).toEqual([
    [5, true],
    [6, undefined],
  ])
})

test('of a long line only the years in sight are worked out', () => {
  const seen = { from: dayOf('2001-06-01'), until: dayOf('2003-06-01') }
  expect(yearsAlong(days, 20_000, 60, 'gregory', seen).map(mark => mark.year)).toEqual([2001, 2002, 2003])
})
