import * as v from 'valibot'
import { expect, test } from 'vitest'
import { DateTold } from '#time'
import { dateIn, emptyDate } from './date-on-papers.tsx'

test('a date on papers stays in its own calendar, in the digits of any hand', () => {
  expect(dateIn({ ...emptyDate, calendar: 'persian', year: '۱۳۶۲', month: '۷' })).toEqual({
    how: 'date',
    calendar: 'persian',
    year: 1362,
    month: 7,
  })
  expect(dateIn({ ...emptyDate, calendar: 'hijri', year: '١٤٠٤' })).toMatchObject({ year: 1404 })
  expect(dateIn(emptyDate)).toBeUndefined()
})

test('papers may name a thirteenth month, and a leap month', () => {
  const pagumen = dateIn({ ...emptyDate, calendar: 'ethiopic', year: '1976', month: '13', day: '5' })
  expect([pagumen?.month, v.is(DateTold, pagumen)]).toEqual([13, true])
  const adar = { ...emptyDate, calendar: 'hebrew', year: '5784', month: '5', leapMonth: true } as const
  expect([dateIn(adar)?.leapMonth, v.is(DateTold, dateIn(adar))]).toEqual([true, true])
})

test('a leap month that was marked before the month or the calendar was changed does not count', () => {
  const adar = { ...emptyDate, calendar: 'hebrew', year: '5784', month: '5', leapMonth: true } as const
  expect(dateIn({ ...adar, month: '6' })).not.toHaveProperty('leapMonth')
  expect(dateIn({ ...adar, calendar: 'persian' })).not.toHaveProperty('leapMonth')
})
