import * as v from 'valibot'
import type { IsoDay } from '#record'

/**
 * Calendars people date by here. The name of the calendar is always kept and always shown. `hijri` is the lunar calendar where
 * nobody knows which of its countings was meant: the hull of them, and a day either side for the sighting.
 */
export const Calendar = v.picklist(
  [
    'gregory',
    'persian',
    'hijri',
    'islamic-umalqura',
    'islamic-civil',
    'islamic-tbla',
    'ethiopic',
    'ethioaa',
    'coptic',
    'hebrew',
    'indian',
    'buddhist',
    'roc',
  ],
  'not-a-calendar',
)
export type Calendar = v.InferOutput<typeof Calendar>
/** The calendars that can be reckoned day by day. Never Temporal's own `islamic`: it throws, or silently means another. */
export type Reckoned = Exclude<Calendar, 'hijri'>
/** What a lunar date may mean where nobody knows which counting was meant. */
export const hijriCountings = ['islamic-umalqura', 'islamic-civil', 'islamic-tbla'] as const

/** A day of a calendar in its own numbers: the year, the number of the month's code, whether it is the leap month after it, the day. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly leapMonth?: true
  readonly day: number
}

/** As Temporal names months: `M05`, and `M05L` for the one put in after it. */
const codeOf = ({ month, leapMonth }: Pick<CalendarDay, 'month' | 'leapMonth'>): string =>
  `M${String(month).padStart(2, '0')}${leapMonth ? 'L' : ''}`

let epoch: Temporal.PlainDate | undefined
/** Day 0. Asked for when first needed, so that a browser without Temporal can be given one before. */
const dayZero = (): Temporal.PlainDate => (epoch ??= Temporal.PlainDate.from('1970-01-01'))

/**
 * A day of the calendar, asked for by month code. A day that does not exist is never turned into its neighbour:
 * it throws a RangeError.
 */
export const dateIn = (calendar: Reckoned, { year, day, ...month }: CalendarDay): Temporal.PlainDate =>
  Temporal.PlainDate.from({ calendar, year, monthCode: codeOf(month), day }, { overflow: 'reject' })

/** Whole days from 1970-01-01 to this date. */
export const dayNumber = (date: Temporal.PlainDate): number => dayZero().until(date.withCalendar('iso8601')).days

/** Whole days from 1970-01-01 to a Gregorian day. */
export const dayOf = (day: IsoDay): number => dayNumber(Temporal.PlainDate.from(day))

/** The date that lies so many days from 1970-01-01. */
export const dateOfDay = (day: number): Temporal.PlainDate => dayZero().add({ days: day })

/** The Gregorian day that lies so many days from 1970-01-01. */
export const isoDayOf = (day: number): IsoDay => dateOfDay(day).toString()

/** The day that lies so many days from 1970-01-01, in the numbers of a calendar; a lunar one not known which, in those of Umm al-Qura. */
export const calendarDayOf = (day: number, calendar: Calendar): CalendarDay => {
  const date = dateOfDay(day).withCalendar(calendar === 'hijri' ? 'islamic-umalqura' : calendar)
  return {
    year: date.year,
    month: Number(date.monthCode.slice(1, 3)),
    ...(date.monthCode.endsWith('L') && { leapMonth: true as const }),
    day: date.day,
  }
}

/** A year of each calendar in which every day that can exist exists; of Umm al-Qura's months any may have thirty, but not in one year. */
const leapYear: Readonly<Record<Reckoned, number>> = {
  gregory: 2000,
  persian: 1403,
  'islamic-umalqura': 1446,
  'islamic-civil': 1445,
  'islamic-tbla': 1445,
  ethiopic: 2015,
  ethioaa: 7515,
  coptic: 1739,
  hebrew: 5779,
  indian: 1946,
  buddhist: 2567,
  roc: 113,
}

/** A day as said: any of its parts may be missing. */
interface DaySaid {
  readonly calendar: Calendar
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly leapMonth?: true | undefined
  readonly day?: number | undefined
}

const isThere = (
  calendar: Reckoned,
  { year = leapYear[calendar], month = 1, leapMonth, day = 1 }: DaySaid,
): boolean => {
  try {
    dateIn(calendar, { year, month, ...(leapMonth && { leapMonth }), day })
    return true
  } catch (fault) {
    if (fault instanceof RangeError) return false
    throw fault
  }
}

/** Whether the calendar (in that year, where one was said) has such a month. True where no month was said. */
export const monthIsThere = (said: DaySaid): boolean => {
  const { calendar, month, leapMonth } = said
  if (month === undefined) return !leapMonth
  if (calendar === 'hijri') return month <= 12 && !leapMonth
  return isThere(calendar, { ...said, day: 1 })
}

/**
 * Whether the calendar has the day that was said; without a year, whether any year has it. True where no day was said. By the
 * sighting every lunar month may have thirty days.
 */
export const dayIsThere = (said: DaySaid): boolean => {
  const { calendar, month, day } = said
  if (month === undefined || day === undefined) return true
  const mayHaveThirty = calendar === 'hijri' || (calendar === 'islamic-umalqura' && said.year === undefined)
  return mayHaveThirty ? day <= 30 && monthIsThere(said) : isThere(calendar, said)
}

/** A month of a calendar, by the number of its code. */
type MonthOf = Pick<CalendarDay, 'month' | 'leapMonth'>

/** The months of a year in their order; without a year, or in a year nobody can have meant, every month the calendar can have. */
export const monthsOf = (calendar: Calendar, year?: number): MonthOf[] => {
  const all = Array.from({ length: 13 }, (_, i) => i + 1).flatMap(month => [
    { month },
    { month, leapMonth: true as const },
  ])
  const there = all.filter(month => monthIsThere({ calendar, year, ...month }))
  return there.length > 0 || year === undefined ? there : monthsOf(calendar)
}

/** The first day of a year of the calendar since 1970-01-01; the lunar one not known which, as Umm al-Qura counts. */
export const yearStart = (year: number, calendar: Calendar): number =>
  dayNumber(dateIn(calendar === 'hijri' ? 'islamic-umalqura' : calendar, { year, month: 1, day: 1 }))
