import {
  calendarDayOf,
  dayOf,
  isoDayOf,
  type Calendar,
  type DateTold,
  type OneOfTold,
  type Season,
  type When,
} from '#time'
import { isAny, pastSmall, sign, type Line, type Read } from './line.ts'

const dated = (calendar: Calendar, parts: Partial<DateTold>): DateTold => ({ how: 'date', calendar, ...parts })

const told = (line: Line, calendar: Calendar) => calendarDayOf(dayOf(line.around.toldOn), calendar)

/** "Yesterday": the day itself. */
const dayBack = (line: Line, days: number): DateTold =>
  dated('gregory', calendarDayOf(dayOf(isoDayOf(dayOf(line.around.toldOn) - days)), 'gregory'))

/** "Last year", "this year": in the patient's own calendar. */
const yearBack = (line: Line, years: number): DateTold => {
  const { calendar } = line.around
  return dated(calendar, { year: told(line, calendar).year - years })
}

/** "Last month", "this month". By a lunar calendar the month may have been another by the sighting: then nothing. */
const monthBack = (line: Line, months: number): DateTold | undefined => {
  const { calendar } = line.around
  if (!['gregory', 'persian'].includes(calendar)) return undefined
  const { year, month } = told(line, calendar)
  return month > months
    ? dated(calendar, { year, month: month - months })
    : dated(calendar, { year: year - 1, month: 12 })
}

/** First and last Gregorian month of a season, as most people here count them. */
const months: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 2],
}

const inYears = (
  years: readonly number[],
  date: Partial<DateTold>,
  calendar: Calendar = 'gregory',
): DateTold | OneOfTold => {
  const among = years.map(year => dated(calendar, { year, ...date }))
  return among.length === 1 ? among[0]! : { how: 'one-of', among }
}

/**
 * "Last summer", told in November, may be that year's or the year before's: one of the two. Where this year's is not over it
 * is the year before's. The last winter is the one that is over; it is named by the year in which it began, as "winter
 * 2014" holds the turn from 2014 to 2015.
 */
const lastSeason = (line: Line, season: Season): DateTold | OneOfTold => {
  const { year, month } = told(line, 'gregory')
  if (season === 'winter') return inYears([month <= 2 ? year - 2 : year - 1], { season })
  return inYears(month > months[season][1] ? [year - 1, year] : [year - 1], { season })
}

/** "This winter", told between two winters, may be either: nothing. */
const thisSeason = (line: Line, season: Season): DateTold | undefined => {
  const { year, month } = told(line, 'gregory')
  if (season !== 'winter') return dated('gregory', { year, season })
  if (month > 3 && month < 11) return undefined
  return month >= 11
    ? month === 12
      ? dated('gregory', { year, season })
      : undefined
    : dated('gregory', { year: year - 1, season })
}

/** "Last May", told in November, may be that year's or the year before's: one of the two. */
const lastMonth = (line: Line, said: string): DateTold | OneOfTold => {
  const [calendar = 'gregory', month] = said.split(' ') as [Calendar, string]
  const now = told(line, calendar)
  return inYears(
    now.month > Number(month) ? [now.year - 1, now.year] : [now.year - 1],
    { month: Number(month) },
    calendar,
  )
}

const readWith = (line: Line, at: number, last: boolean): Read<When | undefined> | undefined => {
  const [season, month] = [sign(line, at, 'season'), sign(line, at, 'month')]
  if (season !== undefined) {
    const when = last ? lastSeason(line, season as Season) : thisSeason(line, season as Season)
    return { value: when, to: at + 1 }
  }
  return month !== undefined && last ? { value: lastMonth(line, month), to: at + 1 } : undefined
}

/** "Last" or "this" before a season or a month, or after it ("l'été dernier", "الصيف الماضي"). */
const readLast = (line: Line, at: number): Read<When | undefined> | undefined => {
  if (isAny(line, at, 'last', 'this')) return readWith(line, pastSmall(line, at + 1), isAny(line, at, 'last'))
  const behind = readWith(line, at, isAny(line, at + 1, 'last-behind'))
  return behind && isAny(line, at + 1, 'last-behind', 'this-behind') ? { ...behind, to: at + 2 } : undefined
}

const whenOf = (line: Line, said: string): When | undefined => {
  const [unit, back] = said.split(' ')
  const n = Number(back)
  if (unit === 'day') return dayBack(line, n)
  if (unit === 'this') return thisSeason(line, back as Season)
  if (unit === 'last') return lastSeason(line, back as Season)
  if (unit === 'year') return yearBack(line, n)
  if (unit === 'month') return monthBack(line, n)
  return { how: 'ago', length: { unit: 'week', n, about: true } }
}

/** What is counted from the day it was told: "yesterday", "last year", "this month", "last winter". */
export const readDeictic = (line: Line, at: number): Read<When> | undefined => {
  const start = pastSmall(line, at)
  const said = sign(line, start, 'deictic')
  const read = said === undefined ? readLast(line, start) : { value: whenOf(line, said), to: start + 1 }
  return read?.value && { value: read.value, to: read.to }
}
