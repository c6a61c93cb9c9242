import { calendarDayOf, dayOf, type Calendar } from '#time'
import type { Days } from './life-line.ts'

/** A year named along the line, and its first day since 1970-01-01. */
export interface YearMark {
  readonly year: number
  readonly day: number
}

const steps = [1, 2, 5, 10, 20, 50]

/** The first day of a year of the calendar. A Persian year begins on 19 to 22 March of the year 621 later. */
export const firstDayOf = (year: number, calendar: Calendar): number => {
  const isoYear = String(calendar === 'persian' ? year + 621 : year).padStart(4, '0')
  if (calendar === 'gregory') return dayOf(`${isoYear}-01-01`)
  let day = dayOf(`${isoYear}-03-18`)
  while (calendarDayOf(day, calendar).year < year) day++
  return day
}

/** The years named along a line of so many pixels, no two nearer than `apart`; the first day of each lies on the line. */
export const yearsAlong = (days: Days, length: number, apart: number, calendar: Calendar): YearMark[] => {
  const first = calendarDayOf(Math.ceil(days.from), calendar).year
  const last = calendarDayOf(Math.floor(days.until), calendar).year
  const pixels = length / ((days.until - days.from) / 365.25)
  const step = steps.find(years => years * pixels >= apart) ?? 100
  const marks: YearMark[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = firstDayOf(year, calendar)
    if (day >= days.from && day < days.until) marks.push({ year, day })
  }
  return marks
}
