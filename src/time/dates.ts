import { dateIn, dayIsThere, dayNumber } from './calendar.ts'
import type { DateTold, Season } from './told.ts'
import type { Months, Two, WordsInDays } from './words-in-days.ts'

/** Days `[from, until)`, from 1970-01-01. */
export interface Box {
  readonly from: number
  readonly until: number
}

type Unit = 'decade' | 'year' | 'season' | 'month' | 'day'
type Dated = DateTold & { readonly year: number }

/** What was said in a calendar: its first day, the day after its last, and the unit it was said in. */
interface Said {
  readonly unit: Unit
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

const across: Readonly<Record<Season, Season>> = {
  spring: 'autumn',
  summer: 'winter',
  autumn: 'spring',
  winter: 'summer',
}

/** Months of a season as the clinic counts them. */
const monthsOf = (season: Season, calendar: DateTold['calendar'], words: WordsInDays): Months =>
  words.seasons[calendar][words.seasonsTurned ? across[season] : season]

/**
 * "Winter 2014" may mean the winter that began or the one that ended in 2014: a season over the turn of the year is read
 * as one hull, from the first day of the year to the end of the season in the next.
 */
const seasonSaid = (date: Dated, season: Season, words: WordsInDays): Said => {
  const [first, last] = monthsOf(season, date.calendar, words)
  const start = dateIn(date.calendar, { year: date.year, month: 1, day: 1 })
  return {
    unit: 'season',
    from: first > last ? start : start.add({ months: first - 1 }),
    until: start.add({ months: (first > last ? 12 : 0) + last }),
  }
}

const said = (date: Dated, words: WordsInDays): Said => {
  if (date.season) return seasonSaid(date, date.season, words)
  const { calendar, year, month = 1, day = 1 } = date
  const from = dateIn(calendar, { year, month, day })
  if (date.day) return { unit: 'day', from, until: from.add({ days: 1 }) }
  if (date.month) return { unit: 'month', from, until: from.add({ months: 1 }) }
  return date.decade
    ? { unit: 'decade', from, until: from.add({ years: 10 }) }
    : { unit: 'year', from, until: from.add({ years: 1 }) }
}

const countedIn = { decade: 'years', year: 'years', season: 'months', month: 'months', day: 'days' } as const

/** The days of what was said, so many of its units further at each end. */
const boxOf = ({ unit, from, until }: Said, either: number): Box => {
  if (either === 0) return { from: dayNumber(from), until: dayNumber(until) }
  const further = { [countedIn[unit]]: either }
  return { from: dayNumber(from.subtract(further)), until: dayNumber(until.add(further)) }
}

const isRegisteredDay = ({ calendar, month, day }: DateTold, words: WordsInDays): boolean =>
  words.registeredDays[calendar].includes(`${month}-${day}`)

/** A first day of a year on papers means only that year. */
const asOnPapers = (date: Dated, words: WordsInDays): { date: Dated; round: boolean } => {
  if (isRegisteredDay(date, words)) return { date: { ...date, month: undefined, day: undefined }, round: true }
  return { date, round: !date.month && !date.season && !date.decade && date.year % 5 === 0 }
}

const hasYear = (date: DateTold): date is Dated => date.year !== undefined

/**
 * The days a date means, in its two readings; undefined where it places nothing: no year was said, or its calendar has no
 * such day. The stretched box always holds the told one.
 */
export const boxesOf = (
  date: DateTold,
  { onPapers = false }: { onPapers?: boolean },
  words: WordsInDays,
): Two<Box> | undefined => {
  if (!hasYear(date) || !dayIsThere(date)) return undefined
  const read = onPapers ? asOnPapers(date, words) : { date, round: false }
  const exact = said(read.date, words)
  const about = (reading: keyof Two<unknown>) => (date.about ? words.aboutDate[exact.unit][reading] : 0)
  const told = boxOf(exact, about('told'))
  const most = Math.max(about('told'), about('stretched'), read.round ? words.roundOnPapers : 0)
  const wide = most === about('told') ? told : boxOf(exact, most)
  const further = exact.unit === 'season' ? words.seasonStretch : 0
  return {
    told,
    stretched: {
      from: Math.min(wide.from, told.from - further),
      until: Math.max(wide.until, told.until + further),
    },
  }
}
