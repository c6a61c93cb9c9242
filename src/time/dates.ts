import { hull, innerOf, widened, type Box, type Hull } from './boxes.ts'
import { dateIn, dateOfDay, dayIsThere, dayNumber, hijriCountings, monthIsThere, type Reckoned } from './calendar.ts'
import { feastDays } from './feast-days.ts'
import type { DateTold, Feast, Part, Season } from './told.ts'
import type { Months, OwnSeasons, Registered, Two, WordsInDays } from './words-in-days.ts'

type Unit = 'decade' | 'year' | 'season' | 'month' | 'day'
type Dated = DateTold & { readonly year: number }

/** From a first day until before another, in the calendar they were said in. */
interface Days {
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
}

/**
 * What was said in a calendar: its days, and the unit it was said in. Of a hull `inner` is when it begins at the latest and ends
 * at the earliest; of a season also `among`, each season it may be, also with its days before `from`.
 */
interface Said extends Days {
  readonly unit: Unit
  readonly inner?: Days
  readonly among?: readonly Days[]
}

const across: Readonly<Record<Season, Season>> = {
  spring: 'autumn',
  summer: 'winter',
  autumn: 'spring',
  winter: 'summer',
}

const hasOwnSeasons = (calendar: Reckoned): calendar is OwnSeasons =>
  calendar === 'gregory' || calendar === 'persian' || calendar === 'indian'

/** Months of a season as the clinic counts them. */
const monthsOf = (season: Season, calendar: OwnSeasons, words: WordsInDays): Months =>
  words.seasons[calendar][words.seasonsTurned ? across[season] : season]

/**
 * "Winter 2014" may mean the winter that began or the one that ended in 2014: a season over the turn of the year is read
 * as one hull, from the first day of the year to the end of the season in the next. In a calendar without seasons of its own:
 * from the first to the last of the Gregorian seasons that touch its year, not before the year.
 */
const seasonSaid = (date: Dated, calendar: Reckoned, season: Season, words: WordsInDays): Said => {
  const start = dateIn(calendar, { year: date.year, month: 1, day: 1 })
  if (!hasOwnSeasons(calendar)) return seasonTouching(start, season, words)
  const [first, last] = monthsOf(season, calendar, words)
  const own = { from: start.add({ months: first - 1 }), until: start.add({ months: last }) }
  if (first <= last) return { unit: 'season', ...own }
  const [ended, begun] = [own.from.subtract({ years: 1 }), own.until.add({ years: 1 })]
  return oneOfSeasons(start, [
    { from: ended, until: own.until },
    { from: own.from, until: begun },
  ])
}

const seasonTouching = (start: Temporal.PlainDate, season: Season, words: WordsInDays): Said => {
  const [first, last] = monthsOf(season, 'gregory', words)
  const end = start.add({ years: 1 })
  const iso = start.withCalendar('gregory')
  const seasons = [-1, 0, 1].map(more => {
    const year = dateIn('gregory', { year: iso.year + more, month: 1, day: 1 })
    return { from: year.add({ months: first - 1 }), until: year.add({ months: (first > last ? 12 : 0) + last }) }
  })
  return oneOfSeasons(
    start,
    seasons.filter(({ from, until }) => isBefore(from, end) && isBefore(start, until)),
  )
}

/** Several seasons as one hull, not before the year. */
const oneOfSeasons = (start: Temporal.PlainDate, among: readonly Days[]): Said => {
  const [first, last] = [among[0]!, among.at(-1)!]
  return {
    unit: 'season',
    from: isBefore(first.from, start) ? start : first.from,
    until: last.until,
    inner: { from: last.from, until: first.until },
    among,
  }
}

const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) < 0

/** A feast in a year of its calendar; twice in it where a lunar feast falls twice: then both, and what lies between. */
const feastSaid = (date: Dated, calendar: Reckoned, feast: Feast, words: WordsInDays): Said | undefined => {
  const from = dateIn(calendar, { year: date.year, month: 1, day: 1 })
  const until = from.add({ years: 1 })
  const days = feastDays(feast, { from: dayNumber(from), until: dayNumber(until) }, words)
  if (days.length === 0) return undefined
  const [all, inner] = [hull(days), innerOf(days)]
  return { unit: 'day', ...datesOf(all), inner: datesOf({ from: inner.begins, until: inner.ends }) }
}

const datesOf = ({ from, until }: Box): Days => ({ from: dateOfDay(from), until: dateOfDay(until) })
const boxIn = ({ from, until }: Days): Box => ({ from: dayNumber(from), until: dayNumber(until) })

const said = (date: Dated, calendar: Reckoned, words: WordsInDays): Said | undefined => {
  if (date.season) return seasonSaid(date, calendar, date.season, words)
  if (date.feast) return feastSaid(date, calendar, date.feast, words)
  const { year, month = 1, leapMonth, day = 1 } = date
  const from = dateIn(calendar, { year, month, ...(leapMonth && { leapMonth }), day })
  if (date.day) return { unit: 'day', from, until: from.add({ days: 1 }) }
  if (date.month) return { unit: 'month', from, until: from.add({ months: 1 }) }
  return date.decade
    ? { unit: 'decade', from, until: from.add({ years: 10 }) }
    : { unit: 'year', from, until: from.add({ years: 1 }) }
}

const countedIn = { decade: 'years', year: 'years', season: 'months', month: 'months', day: 'days' } as const

/** The days of what was said, so many of its units further at each end: so much its inner edges give way. */
const hullOf = ({ unit, from, until, inner = { from, until } }: Said, either: number): Hull => {
  const further = { [countedIn[unit]]: either }
  return {
    ...boxIn({ from: from.subtract(further), until: until.add(further) }),
    begins: dayNumber(inner.from.add(further)),
    ends: dayNumber(inner.until.subtract(further)),
  }
}

/** "Early in 1990": this much of it, at its beginning, about its middle or at its end. */
const partOfBox = ({ from, until }: Box, part: Part, much: number): Box => {
  const days = Math.max(1, Math.ceil((until - from) * much))
  if (part === 'early') return { from, until: from + days }
  if (part === 'late') return { from: until - days, until }
  const before = Math.floor((until - from - days) / 2)
  return { from: from + before, until: from + before + days }
}

/** Registers are kept in each calendar by its own first days; the three countings of the moon share theirs. */
const isRegisteredDay = ({ calendar, month, day }: DateTold, words: WordsInDays): boolean => {
  const days = words.registeredDays[calendar.startsWith('islamic-') ? 'hijri' : (calendar as Registered)]
  return days?.includes(`${month}-${day}`) ?? false
}

/** A first day of a year on papers means only that year. */
const asOnPapers = (date: Dated, words: WordsInDays): { date: Dated; round: boolean } => {
  if (isRegisteredDay(date, words)) return { date: { ...date, month: undefined, day: undefined }, round: true }
  return { date, round: isRound(date) }
}

/** A year alone that ends in 0 or 5, or ten years. */
const isRound = ({ month, season, feast, year }: Dated): boolean => !month && !season && !feast && year % 5 === 0

const hasYear = (date: DateTold): date is Dated => date.year !== undefined

/**
 * The days a date means, in its two readings; undefined where it places nothing: no year was said, or its calendar has no
 * such day. The stretched box always holds the told one. A lunar date whose counting is not known is the hull of all countings.
 */
export const boxesOf = (
  date: DateTold,
  { onPapers = false }: { onPapers?: boolean },
  words: WordsInDays,
): Two<Hull> | undefined => {
  if (!hasYear(date) || !monthIsThere(date) || !dayIsThere(date)) return undefined
  const read = onPapers ? asOnPapers(date, words) : { date, round: isRound(date) }
  if (date.calendar !== 'hijri') return boxesIn(date.calendar, read, words)
  const all = hijriCountings.flatMap(counting => boxesIn(counting, asCounted(read, counting), words) ?? [])
  return all.length === 0
    ? undefined
    : {
        told: seen(
          all.map(one => one.told),
          date,
          words,
        ),
        stretched: seen(
          all.map(one => one.stretched),
          date,
          words,
        ),
      }
}

/** The hull of all countings, and the sighting on either side; a feast's days hold it already. */
const seen = (all: readonly Hull[], { feast }: Dated, { sighting }: WordsInDays): Hull => {
  const days = feast ? 0 : sighting
  return further(hulled(all), days)
}

const hulled = (all: readonly Hull[]): Hull => ({ ...hull(all), ...innerOf(all) })
const further = ({ begins, ends, ...box }: Hull, days: number): Hull => ({
  ...widened(box, days),
  begins: begins + days,
  ends: ends - days,
})

/** A thirtieth day that a counting does not have is the day after its twenty-ninth: there the moon was seen a day earlier. */
const asCounted = (read: { date: Dated; round: boolean }, calendar: Reckoned): { date: Dated; round: boolean } => {
  const date = { ...read.date, calendar }
  return dayIsThere(date) ? { ...read, date } : { ...read, date: { ...date, day: 29 } }
}

const boxesIn = (
  calendar: Reckoned,
  read: { readonly date: Dated; readonly round: boolean },
  words: WordsInDays,
): Two<Hull> | undefined => {
  const { date } = read
  const exact = said(date, calendar, words)
  if (!exact) return undefined
  const about = (reading: keyof Two<unknown>) => (date.about ? words.aboutDate[exact.unit][reading] : 0)
  const part = (reading: keyof Two<unknown>) => (date.part ? partOf(exact, date.part, words.partOf[reading]) : exact)
  const told = hullOf(part('told'), about('told'))
  const most = Math.max(about('told'), about('stretched'), read.round ? words.roundYear : 0)
  const loosely = hullOf(part('stretched'), most)
  return { told, stretched: hulled([told, loosely, further(told, exact.unit === 'season' ? words.seasonStretch : 0)]) }
}

/** A part of what was said, or of each season it may be, in the calendar it was said in. */
const partOf = ({ unit, among, ...all }: Said, part: Part, much: number): Said => {
  const first = dayNumber(all.from)
  const inSeasons = (among ?? [])
    .map(days => partOfBox(boxIn(days), part, much))
    .filter(({ until }) => until > first)
    .map(({ from, until }) => ({ from: Math.max(first, from), until }))
  const boxes = inSeasons.length > 0 ? inSeasons : [partOfBox(boxIn(all), part, much)]
  const { calendarId } = all.from
  const inCalendar = (day: number) => dateOfDay(day).withCalendar(calendarId)
  const days = ({ from, until }: Box): Days => ({ from: inCalendar(from), until: inCalendar(until) })
  const inner = {
    from: Math.max(...boxes.map(({ from }) => from)),
    until: Math.min(...boxes.map(({ until }) => until)),
  }
  return { unit, ...days(hull(boxes)), inner: days(inner) }
}
