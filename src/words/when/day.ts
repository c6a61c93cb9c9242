import type { IsoDay } from '#record'
import { calendarDayOf, dayOf, type DateTold, type When } from '#time'
import type { Say } from '../language.ts'
import { monthName, numeral, type LocalePack } from '../locale.ts'

/** Where several calendars stand on one screen, the Gregorian one is named too. */
export interface Naming {
  readonly nameGregorian?: boolean
}

/** Whether this was told in a calendar other than the Gregorian, so that the Gregorian is named beside it. */
export const isInAnotherCalendar = (when: When): boolean => {
  if (when.how === 'date') return when.calendar !== 'gregory'
  return when.how === 'one-of' && when.among.some(isInAnotherCalendar)
}

/**
 * A told date as it was said, in its own calendar: "May 1990", "about 1990", "the 1980s", "the early part of 1990", "1362 in the
 * Persian calendar". A calendar other than the Gregorian is always named. Without the side it was told of ("before").
 */
export const dayInWords = (date: DateTold, say: Say, pack: LocalePack, naming: Naming = {}): string => {
  const plain = parts(date, say, pack)
  return whole(date, date.part ? say(`when.the-${date.part}`, { date: plain }) : plain, say, naming)
}

/** With the calendar's name, that no year was told, and "about". */
const whole = (date: DateTold, words: string, say: Say, { nameGregorian }: Naming): string => {
  const isNamed = date.calendar !== 'gregory' || nameGregorian
  const named = isNamed ? say(`calendar.in-${date.calendar}`, { date: words }) : words
  const dated = date.year === undefined ? say('when.no-year', { date: named }) : named
  return date.about ? say('when.about', { date: dated }) : dated
}

const parts = (date: DateTold, say: Say, pack: LocalePack): string =>
  date.year === undefined ? withoutYear(date, say, pack) : withYear(date, numeral(date.year, pack), say, pack)

const withoutYear = (date: DateTold, say: Say, pack: LocalePack): string => {
  if (date.season) return say(`when.${date.season}`)
  if (date.feast) return say(`feast.${date.feast}`)
  const { day, month } = namesOf(date, pack)
  return day ? say('when.day-alone', { day, month }) : month
}

const withYear = (date: DateTold, year: string, say: Say, pack: LocalePack): string => {
  if (date.season) return say(`when.season-${date.season}`, { year })
  if (date.feast) return say('when.feast', { feast: say(`feast.${date.feast}`), year })
  const { day, month } = namesOf(date, pack)
  if (day) return say('when.day', { day, month, year })
  if (month) return say('when.month', { month, year })
  return say(date.decade ? 'when.decade' : 'when.year', { year })
}

const namesOf = ({ calendar, year, month, leapMonth, day }: DateTold, pack: LocalePack) => ({
  month: month === undefined ? '' : monthName(pack, { calendar, month, leapMonth, year, besideDay: day !== undefined }),
  day: day === undefined ? '' : numeral(day, pack),
})

/** The same date in a sentence: "on 12 May 1990", "early in May 1990", "about 1990", "at Nowruz 1370", "before 1990". */
export const atDayInWords = (date: DateTold, say: Say, pack: LocalePack, naming: Naming = {}): string => {
  if (date.side === 'before' || date.side === 'after')
    return say(`when.side-${date.side}`, { date: dayInWords(date, say, pack, naming) })
  const at = on(date, say, pack, naming)
  return date.side ? say(`when.side-${date.side}`, { when: at }) : at
}

const on = (date: DateTold, say: Say, pack: LocalePack, naming: Naming): string => {
  if (date.about) return dayInWords(date, say, pack, naming)
  if (date.part) return whole(date, say(`when.part-${date.part}`, { date: parts(date, say, pack) }), say, naming)
  return say(placedBy(date), { date: dayInWords(date, say, pack, naming) })
}

const placedBy = ({ day, feast }: DateTold) => {
  if (feast && feast !== 'ramadan') return 'when.at-feast'
  return day === undefined ? 'when.in' : 'when.on'
}

/** A Gregorian day of the record in words: "10 September 2026". */
export const isoDayInWords = (day: IsoDay, say: Say, pack: LocalePack, naming: Naming = {}): string =>
  dayInWords({ how: 'date', calendar: 'gregory', ...calendarDayOf(dayOf(day), 'gregory') }, say, pack, naming)
