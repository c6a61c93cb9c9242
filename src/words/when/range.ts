import { calendarDayOf, type DateTold, type Season } from '#time'
import type { Say } from '../language.ts'
import type { LocalePack } from '../locale.ts'
import { atDayInWords, dayInWords, type Naming } from './day.ts'

/** Days from 1970-01-01, both within; left out, or without end, where nothing told bounds it. */
export interface Range {
  readonly earliest?: number
  readonly latest?: number
}

const bounded = ({ earliest = -Infinity, latest = Infinity }: Range): Range => ({
  ...(earliest !== -Infinity && { earliest }),
  ...(latest !== Infinity && { latest }),
})

const dated = (parts: Partial<DateTold>): DateTold => ({ how: 'date', calendar: 'gregory', ...parts })

const seasonOf: Readonly<Record<number, Season>> = {
  3: 'spring',
  4: 'spring',
  5: 'spring',
  6: 'summer',
  7: 'summer',
  8: 'summer',
  9: 'autumn',
  10: 'autumn',
  11: 'autumn',
}

/** Winter has two years, so its months are named; a range that begins with a year or ends with it is named by the year. */
const bySeason = (day: number, side: 'earliest' | 'latest'): DateTold => {
  const { year, month } = calendarDayOf(day, 'gregory')
  if (side === 'earliest' ? month <= 2 : month >= 10) return dated({ year })
  return inSeason(day) ?? dated({ year, month })
}

const inYear = (day: number): DateTold => dated({ year: calendarDayOf(day, 'gregory').year })

const inMonth = (day: number): DateTold => {
  const { year, month } = calendarDayOf(day, 'gregory')
  return dated({ year, month })
}

const inSeason = (day: number): DateTold | undefined => {
  const { year, month } = calendarDayOf(day, 'gregory')
  const season = seasonOf[month]
  return season && dated({ year, season })
}

const isOne = (one: DateTold, two: DateTold): boolean =>
  one.year === two.year && one.season === two.season && one.month === two.month && one.day === two.day

/**
 * The coarse dates a derived range is said with: all its days lie between the first day of `from` and the last of
 * `until`. One day, month, season or year where one holds it; else the wider the range the coarser: months up to four
 * months, seasons up to four years, then years.
 */
export const datesAround = (earliest: number, latest: number): { from: DateTold; until: DateTold } => {
  const width = latest - earliest + 1
  if (width <= 1) {
    const date = dated(calendarDayOf(earliest, 'gregory'))
    return { from: date, until: date }
  }
  for (const grain of [inMonth, inSeason, ...(width <= 120 ? [] : [inYear])]) {
    const [from, until] = [grain(earliest), grain(latest)]
    if (from && until && isOne(from, until)) return { from, until }
  }
  if (width <= 120) return { from: inMonth(earliest), until: inMonth(latest) }
  if (width > 4 * 365) return { from: inYear(earliest), until: inYear(latest) }
  return { from: bySeason(earliest, 'earliest'), until: bySeason(latest, 'latest') }
}

/**
 * A derived range in coarse, calm words: "between spring 2003 and 2005", "in May 1990", "some time before 2010".
 * It is never more exact than the range, and always holds it.
 */
export const rangeInWords = (range: Range, say: Say, pack: LocalePack, naming: Naming = {}): string => {
  const { earliest, latest } = bounded(range)
  const year = (day: number) => dayInWords(inYear(day), say, pack, naming)
  if (earliest === undefined && latest === undefined) return say('when.some-time')
  if (latest === undefined) return say('when.or-later', { date: year(earliest!) })
  if (earliest === undefined) {
    const endsYear = !isOne(inYear(latest), inYear(latest + 1))
    return endsYear
      ? say('when.some-time-before', { date: year(latest + 1) })
      : say('when.or-earlier', { date: year(latest) })
  }
  const { from, until } = datesAround(earliest, latest)
  if (isOne(from, until)) return atDayInWords(from, say, pack, naming)
  return say('when.between', {
    from: dayInWords(from, say, pack, naming),
    until: dayInWords(until, say, pack, naming),
  })
}

/** An event is said with one range, from when it may have begun to when it may have ended. */
export interface Span extends Naming {
  readonly event?: boolean
}

/**
 * When a piece was, from the ranges of its start and its (half-open) end: "from spring 2003 until 2005",
 * "began between 1990 and 1992, ended in 2001 or later"; one date where it holds both, or where they are said alike.
 */
export const spanInWords = (start: Range, end: Range, say: Say, pack: LocalePack, options: Span = {}): string => {
  const last = lastDay(end)
  const all = bounded({ earliest: start.earliest, latest: last.latest })
  if (options.event || oneDate(all)) return rangeInWords(all, say, pack, options)
  const [from, until] = [rangeInWords(start, say, pack, options), rangeInWords(last, say, pack, options)]
  if (from === until) return from
  if (isOpen(last)) return say('when.began', { when: from })
  if (isOpen(start)) return say('when.ended', { when: until })
  const [first, final] = [oneDate(start), oneDate(last)]
  return first && final
    ? say('when.from-until', {
        from: dayInWords(first, say, pack, options),
        until: dayInWords(final, say, pack, options),
      })
    : say('when.began-and-ended', { start: from, end: until })
}

/** An end at the turn of a day belongs to the day before and the day after; the earliest is said by the day after. */
const lastDay = ({ earliest = -Infinity, latest = Infinity }: Range): Range =>
  bounded({ earliest: Math.min(earliest, latest - 1), latest: latest - 1 })

const isOpen = (range: Range): boolean => Object.keys(bounded(range)).length === 0

const oneDate = (range: Range): DateTold | undefined => {
  const { earliest, latest } = bounded(range)
  if (earliest === undefined || latest === undefined) return undefined
  const { from, until } = datesAround(earliest, latest)
  return isOne(from, until) ? from : undefined
}
