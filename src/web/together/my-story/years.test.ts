import { expect, test } from 'vitest'
import { calendarDayOf, dayOf } from '#time'
import { firstDayOf, yearsAlong } from './years.ts'

test('a Persian year begins on its own first day', () => {
  for (const year of [1300, 1362, 1375, 1403, 1404])
    expect(calendarDayOf(firstDayOf(year, 'persian'), 'persian')).toEqual({ year, month: 1, day: 1 })
  expect(firstDayOf(1990, 'gregory')).toBe(dayOf('1990-01-01'))
})

test('years along the line are far enough apart to be read, and only years that begin on it', () => {
  const days = { from: dayOf('1980-06-01'), until: dayOf('2026-06-01') }
  const years = yearsAlong(days, 700, 60, 'gregory').map(mark => mark.year)
  expect(years).toEqual([1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
  expect(yearsAlong(days, 700, 60, 'persian').map(mark => mark.year)).toContain(1375)
})
