import { calendarDayOf, yearStart, type Calendar } from '#time'
import type { Along, Days } from './life-line.ts'

/** A year named along the line, or a month of it, and its first day since 1970-01-01. */
export interface TimeMark {
  readonly year: number
  readonly month?: number
  readonly leapMonth?: true
  readonly day: number
}

const steps = [1, 2, 5, 10, 20, 50]

/** Days shown by so many pixels: one year, in pixels. */
const yearIn = ({ from, until }: Days, length: number): number => length / ((until - from) / 365.25)

/** The years named along a line of so many pixels, no two nearer than `apart`; the first day of each lies on the line. */
export const yearsAlong = (
  days: Days,
  length: number,
  apart: number,
  calendar: Calendar,
  seen: Days = days,
): TimeMark[] => {
  const first = calendarDayOf(Math.ceil(Math.max(days.from, seen.from)), calendar).year
  const last = calendarDayOf(Math.floor(Math.min(days.until, seen.until)), calendar).year
  const step = steps.find(years => years * yearIn(days, length) >= apart) ?? 100
  const marks: TimeMark[] = []
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const day = yearStart(year, calendar)
    if (day >= days.from && day < days.until) marks.push({ year, day })
  }
  return marks
}

/** The first day of the month after the one this day is in. No month has fewer than five days. */
const nextMonth = (day: number, calendar: Calendar): number => {
  let next = day
  let last = calendarDayOf(day, calendar).day
  for (;;) {
    next += 5
    const now = calendarDayOf(next, calendar).day
    if (now <= last) return next - now + 1
    last = now
  }
}

/** The months named along the line where a month has room for its name; the first of a year is its year's mark and is left out. */
export const monthsAlong = (
  days: Days,
  length: number,
  apart: number,
  calendar: Calendar,
  seen: Days = days,
): TimeMark[] => {
  if (yearIn(days, length) / 12 < apart) return []
  const marks: TimeMark[] = []
  const until = Math.min(days.until, seen.until)
  let day = Math.ceil(Math.max(days.from, seen.from))
  let { year } = calendarDayOf(day, calendar)
  while ((day = nextMonth(day, calendar)) < until) {
    const { day: _, ...month } = calendarDayOf(day, calendar)
    if (month.year === year) marks.push({ ...month, day })
    ;({ year } = month)
  }
  return marks
}

/** The days of a stretch of the line. */
export const daysOf = ({ from, until }: Days, length: number, along: Along): Days => {
  const day = (pixel: number) => from + (Math.min(Math.max(pixel, 0), length) / length) * (until - from)
  return { from: day(along.from), until: day(along.to) }
}
