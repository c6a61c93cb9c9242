import { calendarDayOf, dayOf, type Calendar } from '#time'
import { monthName, numeral, type Say } from '#words'
import type { Language } from '#words'

/** Days of a landmark, Gregorian, `from` until before `until`. */
export interface Days {
  readonly from: string
  readonly until: string
}

type Pack = Language['pack']
type Grain = 'year' | 'month' | 'day'

/** As exactly as the days were given: whole years, whole months, or days. */
const grainOf = ({ from, until }: Days): Grain => {
  if (from.endsWith('-01-01') && until.endsWith('-01-01')) return 'year'
  return from.endsWith('-01') && until.endsWith('-01') ? 'month' : 'day'
}

const dateInWords = (at: number, calendar: Calendar, grain: Grain, say: Say, pack: Pack): string => {
  const { year, month, leapMonth, day } = calendarDayOf(at, calendar)
  const named = { year: numeral(year, pack), month: monthName(pack, { calendar, year, month, leapMonth }) }
  if (grain === 'year') return say('when.year', { year: named.year })
  return grain === 'month' ? say('when.month', named) : say('when.day', { ...named, day: numeral(day, pack) })
}

/**
 * The days of a landmark in words of one calendar, no more exact than they were given: "1974 to 1975", "April 1978", "22 September
 * 1980 to 20 August 1988". The calendar is named where it is not the Gregorian, or where several stand beside each other.
 */
export const daysInWords = (
  { from, until }: Days,
  calendar: Calendar,
  say: Say,
  pack: Pack,
  { named = calendar !== 'gregory' }: { named?: boolean } = {},
): string => {
  const grain = grainOf({ from, until })
  const first = dateInWords(dayOf(from), calendar, grain, say, pack)
  const last = dateInWords(dayOf(until) - 1, calendar, grain, say, pack)
  const date = first === last ? first : say('landmark.from-until', { from: first, until: last })
  return named ? say(`calendar.in-${calendar}`, { date }) : date
}
