import * as v from 'valibot'
import type { IsoDay } from '#record'

/** Calendars people date by here. The name of the calendar is always kept and always shown. */
export const Calendar = v.picklist(['gregory', 'persian'], 'not-a-calendar')
export type Calendar = v.InferOutput<typeof Calendar>

/** A day of a calendar in its own numbers. Months count from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

let epoch: Temporal.PlainDate | undefined
/** Day 0. Asked for when first needed, so that a browser without Temporal can be given one before. */
const dayZero = (): Temporal.PlainDate => (epoch ??= Temporal.PlainDate.from('1970-01-01'))

/**
 * A day of the calendar, asked for by month code. A day that does not exist is never turned into its neighbour:
 * it throws a RangeError.
 */
export const dateIn = (calendar: Calendar, { year, month, day }: CalendarDay): Temporal.PlainDate =>
  Temporal.PlainDate.from(
    { calendar, year, monthCode: `M${String(month).padStart(2, '0')}`, day },
    { overflow: 'reject' },
  )

/** Whole days from 1970-01-01 to this date. */
export const dayNumber = (date: Temporal.PlainDate): number => dayZero().until(date.withCalendar('iso8601')).days

/** Whole days from 1970-01-01 to a Gregorian day. */
export const dayOf = (day: IsoDay): number => dayNumber(Temporal.PlainDate.from(day))

const dateOf = (day: number): Temporal.PlainDate => dayZero().add({ days: day })

/** The Gregorian day that lies so many days from 1970-01-01. */
export const isoDayOf = (day: number): IsoDay => dateOf(day).toString()

/** The day that lies so many days from 1970-01-01, in the numbers of a calendar. */
export const calendarDayOf = (day: number, calendar: Calendar): CalendarDay => {
  const date = dateOf(day).withCalendar(calendar)
  return { year: date.year, month: Number(date.monthCode.slice(1, 3)), day: date.day }
}

/** A leap year of each calendar: there every day that can exist exists. */
const leapYear: Readonly<Record<Calendar, number>> = { gregory: 2000, persian: 1403 }

/** A day as said: any of its parts may be missing. */
interface DaySaid {
  readonly calendar: Calendar
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** Whether the calendar has the day that was said; without a year, whether any year has it. True where no day was said. */
export const dayIsThere = ({ calendar, year, month, day }: DaySaid): boolean => {
  if (month === undefined || day === undefined) return true
  try {
    dateIn(calendar, { year: year ?? leapYear[calendar], month, day })
    return true
  } catch (fault) {
    if (fault instanceof RangeError) return false
    throw fault
  }
}
