import { calendarDayOf, dayOf, type Calendar } from '#time'
import { isAny, pastAny, pastSmall, sign, type Line, type Read } from './line.ts'
import { readNumber } from './number.ts'

/** The year of a calendar in which a phrase was told. */
export const yearToldIn = ({ around }: Line, calendar: Calendar): number =>
  calendarDayOf(dayOf(around.toldOn), calendar).year

const isWithinMemory = (line: Line, year: number, calendar: Calendar): boolean => {
  const told = yearToldIn(line, calendar)
  return year <= told && year > told - 200
}

/**
 * The calendar of a year said without one. In the patient's own where it lies in living memory there: to an Ethiopian
 * "1976" is an Ethiopian year. 1200 to 1500 is always the patient's own; another number the Gregorian year, if it can be one.
 */
export const calendarOfYear = (line: Line, year: number): Calendar | undefined => {
  const { calendar } = line.around
  if (calendar === 'gregory' || (year >= 1200 && year <= 1500) || isWithinMemory(line, year, calendar)) return calendar
  return isWithinMemory(line, year, 'gregory') ? 'gregory' : undefined
}

const families: Partial<Record<Calendar, Calendar>> = {
  'islamic-umalqura': 'hijri',
  'islamic-civil': 'hijri',
  'islamic-tbla': 'hijri',
  ethioaa: 'ethiopic',
  buddhist: 'gregory',
  roc: 'gregory',
}
const familyOf = (calendar: Calendar): Calendar => families[calendar] ?? calendar

/** The named calendar and that of a month's name as one; nothing where they are not the same. */
export const oneCalendar = (named: Calendar | undefined, own: Calendar): Calendar | undefined =>
  !named || familyOf(named) === familyOf(own) ? (named ?? own) : undefined

/** Whether such a year may stand with a month of that calendar: not "May 1362", nor "Muharram 1990". */
export const yearFits = (line: Line, year: number, calendar: Calendar): boolean => {
  if (calendar === 'gregory') return line.around.calendar === 'gregory' || year < 1200 || year > 1500
  if (calendar === 'hebrew') return year > 5000
  return !['persian', 'hijri', 'coptic'].includes(familyOf(calendar)) || year < 1800
}

/** Whether a year may be one of a calendar by its number alone. */
export const isYearOf = (year: number, calendar: Calendar): boolean => {
  const family = familyOf(calendar)
  if (family === 'hebrew') return year > 5000
  return family === 'persian' || family === 'hijri' ? year < 1700 : year > 1700 && year < 3000
}

export interface Year {
  readonly year: number
  /** Said to be a year: "the year 1990". */
  readonly named: boolean
}

/** "The 1900s", "1990/91": not a year. */
const isPartOfMore = (line: Line, from: number, to: number): boolean =>
  isAny(line, from - 1, 'slash') ||
  isAny(line, to, 'slash') ||
  (isAny(line, to, 'decade-mark') && line.tokens[to]!.glued)

/** "79 in the Minguo calendar": a number too high for a day of a month, with its calendar. */
const isInCalendar = (line: Line, number: Read<number>): boolean =>
  number.value > 31 && readCalendar(line, number.to) !== undefined

/** "'90": where years are counted by the Gregorian calendar, and only where no year of this century can be meant. */
const readShortYear = (line: Line, at: number): Read<Year> | undefined => {
  const short = sign(line, at, 'short-year')
  if (short === undefined || line.around.calendar !== 'gregory') return undefined
  const year = Number(short) > yearToldIn(line, 'gregory') % 100 ? 1900 + Number(short) : undefined
  const isMore = isPartOfMore(line, at, at + 1) || isAny(line, at + 1, 'thing', 'unit')
  return year === undefined || isMore ? undefined : { value: { year, named: false }, to: at + 1 }
}

/** A year in a date: four digits or as much in words, or any number above 31 beside its calendar. */
export const readYear = (line: Line, at: number): Read<Year> | undefined => {
  const start = pastSmall(line, at)
  const noun = isAny(line, start, 'year-noun')
  const from = noun ? pastSmall(line, start + 1) : start
  const short = readShortYear(line, from)
  if (short) return short
  const number = readNumber(line, from)
  if (!number || !Number.isInteger(number.value) || isAny(line, number.to, 'thing')) return undefined
  const length = sign(line, from, 'digits')?.length ?? String(number.value).length
  if ((isAny(line, number.to, 'unit') && !noun) || isPartOfMore(line, from, number.to)) return undefined
  const isYear = isInCalendar(line, number) || (length === 4 && number.value >= 1000)
  return isYear ? { value: { year: number.value, named: noun }, to: number.to } : undefined
}

/** The year that may follow a month or a season: "May 1990", "in April, 1891", "شتاء عام 2014". */
export const yearAfter = (line: Line, at: number): Read<Year> | undefined =>
  readYear(line, at) ?? (sign(line, at, 'comma') === undefined ? undefined : readYear(line, at + 1))

/** "In the Persian calendar", "AH", "هجري"; a comma may stand before it. */
export const readCalendar = (line: Line, at: number): Read<Calendar> | undefined => {
  const to = pastAny(line, at, 'small', 'comma')
  const calendar = sign(line, to, 'calendar')
  return calendar === undefined ? undefined : { value: calendar as Calendar, to: to + 1 }
}
