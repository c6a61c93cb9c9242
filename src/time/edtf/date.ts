import { daysOf } from './bounds.ts'
import { digitsAt, isNext, maskAt, MOST_DIGITS, qualifierAt, refuse, refuseHere, take, type Cursor } from './cursor.ts'
import { monthsMeant } from './masks.ts'
import { isSeason } from './seasons.ts'
import type { EdtfDate, EdtfPart, EdtfTime } from './value.ts'
import { yearAt } from './year.ts'

/** The date that stands here, read as far as it goes; refused where it means no day. */
export const dateAt = (c: Cursor): EdtfDate | undefined => {
  const year = yearAt(c)
  if (!year) return undefined
  const date = take(c, '-') ? withMonthAt(c, { kind: 'date', year }) : ({ kind: 'date', year } as const)
  return date && withTimeAt(c, date)
}

const withMonthAt = (c: Cursor, date: EdtfDate): EdtfDate | undefined => {
  if (date.year.long) return refuse(c, 'long-year-not-alone')
  if (date.year.significant) return refuse(c, 'significant-digits-not-of-a-year')
  const month = partAt(c)
  if (!month) return undefined
  if (isSeason(month.digits)) return isNext(c, '-') ? refuse(c, 'day-in-a-season') : { ...date, season: month }
  if (monthsMeant(month.digits).length === 0)
    return refuse(c, month.digits.includes('X') ? 'masks-no-month' : 'no-such-month')
  return take(c, '-') ? withDayAt(c, { ...date, month }) : { ...date, month }
}

const withDayAt = (c: Cursor, date: EdtfDate): EdtfDate | undefined => {
  const day = partAt(c)
  if (!day) return undefined
  const whole = { ...date, day }
  if (daysOf(whole)) return whole
  return refuse(c, isMasked(whole) ? 'masks-no-day' : 'no-such-day')
}

/** Whether a digit of it was not told. */
export const isMasked = ({ year, month, day }: EdtfDate): boolean =>
  [year, month, day].some(part => part?.digits.includes('X'))

const partAt = (c: Cursor): EdtfPart | undefined => {
  const left = qualifierAt(c)
  const digits = maskAt(c)
  if (digits === '') return refuseHere(c)
  if (digits.length !== 2) return refuse(c, digits.length > MOST_DIGITS ? 'too-long' : 'not-two-digits')
  const right = qualifierAt(c)
  return { digits, ...(left && { left }), ...(right && { right }) }
}

const withTimeAt = (c: Cursor, date: EdtfDate): EdtfDate | undefined => {
  if (!take(c, 'T')) return date
  if (!date.day || isMasked(date) || isQualified(date)) return refuse(c, 'time-without-a-day')
  const time = timeAt(c)
  return time && { ...date, time }
}

const isQualified = ({ year, month, day }: EdtfDate): boolean =>
  [year, month, day].some(part => part?.left || part?.right)

const timeAt = (c: Cursor): EdtfTime | undefined => {
  const clock = clockAt(c)
  if (!clock) return undefined
  if (take(c, 'Z')) return { clock, zone: 'Z' }
  if (!isNext(c, '+') && !isNext(c, '-')) return { clock }
  const zone = zoneAt(c)
  return zone === undefined ? undefined : { clock, zone }
}

/** Hours, minutes and seconds; `24:00:00` is the midnight at the end of the day. */
const clockAt = (c: Cursor): string | undefined => {
  const from = c.at
  const hours = digitsAt(c)
  const minutes = take(c, ':') ? digitsAt(c) : ''
  const seconds = take(c, ':') ? digitsAt(c) : ''
  const clock = c.text.slice(from, c.at)
  if (clock === '24:00:00' || (isUpTo(hours, 23) && isUpTo(minutes, 59) && isUpTo(seconds, 59))) return clock
  return refuse(c, 'no-such-time')
}

const zoneAt = (c: Cursor): string | undefined => {
  const from = c.at++
  const hours = digitsAt(c)
  const minutes = take(c, ':') ? digitsAt(c) : '00'
  if (isUpTo(hours, 23) && isUpTo(minutes, 59)) return c.text.slice(from, c.at)
  return refuse(c, 'no-such-zone')
}

const isUpTo = (digits: string, most: number): boolean => digits.length === 2 && Number(digits) <= most
