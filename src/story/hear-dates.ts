import { calendarDayOf, readWhen, type Calendar, type DateTold, type When, type WordsInDays } from '#time'
import { changed, type Heard } from './hear.ts'
import type { Statement } from './view.ts'

/** A date told, or the first of several. */
const dateIn = (when: When): DateTold | undefined => {
  if (when.how === 'one-of') return when.among.find(one => one.how === 'date')
  return when.how === 'date' ? when : undefined
}

const ofCalendar = (when: When, calendar: Calendar): when is DateTold =>
  when.how === 'date' && when.calendar === calendar && when.year !== undefined

/**
 * The calendars people date by, each with the Gregorian year in which a year of it begins, give or take two. The countings of the
 * moon are one here: which of them was meant makes days of difference, and no kind reading.
 */
const beginsIn: Partial<Record<Calendar, (year: number) => number>> = {
  gregory: year => year,
  persian: year => year + 621,
  hijri: year => year * 0.970224 + 621.6,
  ethiopic: year => year + 7,
  ethioaa: year => year - 5493,
  coptic: year => year + 283,
  hebrew: year => year - 3761,
  indian: year => year + 78,
  buddhist: year => year - 543,
  roc: year => year + 1911,
}
const calendars = Object.keys(beginsIn) as Calendar[]

const isLunar = (calendar: Calendar): boolean => calendar === 'hijri' || calendar.startsWith('islamic-')

/** The Gregorian years a life's own stories lie in. */
export interface Years {
  readonly from: number
  readonly until: number
}

/** The same numbers in every other calendar in which the year makes sense. */
export const anotherCalendar = (statement: Statement, years: Years): Heard[] => {
  const { id, when } = statement
  const date = dateIn(when)
  if (date?.year === undefined) return []
  const own = isLunar(date.calendar) ? 'hijri' : date.calendar
  return calendars
    .filter(calendar => calendar !== own && isWithin(beginsIn[calendar]!(date.year!), years))
    .flatMap(calendar => {
      const to = changed(when, one => (ofCalendar(one, date.calendar) ? { ...one, calendar } : undefined))
      return to
        ? [{ reading: { kind: 'another-calendar', statement: id, calendar }, instead: { ...statement, when: to } }]
        : []
    })
}

const isWithin = (year: number, { from, until }: Years): boolean => from - 2 <= year && year <= until + 2

export const dayAndMonthSwapped = (statement: Statement): Heard[] => {
  const { id, when } = statement
  const to = changed(when, swapped)
  return to ? [{ reading: { kind: 'day-and-month-swapped', statement: id }, instead: { ...statement, when: to } }] : []
}

const swapped = (when: When): DateTold | undefined => {
  if (when.how !== 'date' || when.day === undefined || when.month === undefined) return undefined
  if (when.day > 12 || when.day === when.month || when.leapMonth) return undefined
  return { ...when, month: when.day, day: when.month }
}

/**
 * A first day of a register stands for "that year", and reads as papers do. It may be the first day of another calendar than it
 * was told in: 21 March 1983 is the first day of the Persian year 1362.
 */
export const firstDay = (statement: Statement, words: WordsInDays): Heard[] => {
  const { id, when } = statement
  return registersOf(words).flatMap(calendar => {
    const to = changed(when, one => yearRegistered(one, calendar, statement, words))
    if (!to) return []
    const instead = { ...statement, onPapers: true, when: to }
    return [{ reading: { kind: 'a-registered-first-day', statement: id }, instead }]
  })
}

type Register = keyof WordsInDays['registeredDays']

/** Registers whose years are not those of another: the Buddhist and the Republican year are the Gregorian one, counted from elsewhere. */
const registersOf = (words: WordsInDays): Register[] =>
  (Object.keys(words.registeredDays) as Register[]).filter(register => register !== 'buddhist' && register !== 'roc')

const yearRegistered = (
  when: When,
  register: Register,
  statement: Statement,
  words: WordsInDays,
): DateTold | undefined => {
  if (when.how !== 'date' || when.year === undefined || when.day === undefined || when.side) return undefined
  const own = isLunar(when.calendar) ? 'hijri' : when.calendar
  const day = own === register ? when : inRegister(when, register, statement, words)
  if (!day || !words.registeredDays[register]?.includes(`${day.month}-${day.day}`)) return undefined
  return { how: 'date', calendar: own === register ? when.calendar : register, year: day.year }
}

const inRegister = (when: DateTold, register: Register, { toldOn }: Statement, words: WordsInDays) => {
  const exact = readWhen({ ...when, about: undefined }, { of: 'start', form: 'event', toldOn }, words).told[0]
  return exact?.least === undefined ? undefined : calendarDayOf(exact.least, register)
}
