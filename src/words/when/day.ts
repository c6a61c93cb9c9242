import type { IsoDay } from '#record'
import { calendarDayOf, dayOf, type DateTold } from '#time'
import type { Say } from '../language.ts'
import { numeral, type LocalePack } from '../locale.ts'

/** Where both calendars stand on one screen, the Gregorian one is named too. */
export interface Naming {
  readonly nameGregorian?: boolean
}

/**
 * A told date as it was said, in its own calendar: "May 1990", "about 1990", "the 1980s", "1362 in the Persian calendar".
 * A calendar other than the Gregorian is always named.
 */
export const dayInWords = (date: DateTold, say: Say, pack: LocalePack, { nameGregorian }: Naming = {}): string => {
  const plain = parts(date, say, pack)
  const named =
    date.calendar === 'gregory'
      ? nameGregorian
        ? say('when.gregory', { date: plain })
        : plain
      : say('when.persian', { date: plain })
  const dated = date.year === undefined ? say('when.no-year', { date: named }) : named
  return date.about ? say('when.about', { date: dated }) : dated
}

const parts = (date: DateTold, say: Say, pack: LocalePack): string => {
  const day = date.day === undefined ? '' : numeral(date.day, pack)
  const month = date.month === undefined ? '' : pack.months[date.calendar][date.month - 1]!
  if (date.year === undefined) {
    if (date.season) return say(`when.${date.season}`)
    return day ? say('when.day-alone', { day, month }) : month
  }
  const year = numeral(date.year, pack)
  if (date.season) return say(`when.season-${date.season}`, { year })
  if (day) return say('when.day', { day, month, year })
  if (month) return say('when.month', { month, year })
  return say(date.decade ? 'when.decade' : 'when.year', { year })
}

/** The same date in a sentence: "on 12 May 1990", "in May 1990", "about 1990". */
export const atDayInWords = (date: DateTold, say: Say, pack: LocalePack, naming: Naming = {}): string => {
  const words = dayInWords(date, say, pack, naming)
  if (date.about) return words
  return say(date.day === undefined ? 'when.in' : 'when.on', { date: words })
}

/** A Gregorian day of the record in words: "10 September 2026". */
export const isoDayInWords = (day: IsoDay, say: Say, pack: LocalePack): string =>
  dayInWords({ how: 'date', calendar: 'gregory', ...calendarDayOf(dayOf(day), 'gregory') }, say, pack)
