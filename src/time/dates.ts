import { hull, innerOf, widened, type Box, type Hull } from './boxes.ts'
import { dateIn, dateOfDay, dayIsThere, dayNumber, hijriCountings, monthIsThere, type Reckoned } from './calendar.ts'
import { feastDays } from './feast-days.ts'
import type { DateTold, Feast, Part, Season } from './told.ts'
import type { Months, OwnSeasons, Registered, Two, WordsInDays } from './words-in-days.ts'

type Unit = 'decade' | 'year' | 'season' | 'month' | 'day'
type Dated = DateTold & { readonly year: number }

/** What was said in a calendar: its first day, the day after its last, and the unit it was said in; of a hull also its inner edges. */
interface Said {
  readonly unit: Unit
  readonly from: Temporal.PlainDate
  readonly until: Temporal.PlainDate
  readonly inner?: Pick<Hull, 'begins' | 'ends'>
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
  const [begins, ends] = [start.add({ months: first - 1 }), start.add({ months: last })]
  if (first <= last) return { unit: 'season', from: begins, until: ends }
  const inner = { begins: dayNumber(begins), ends: dayNumber(ends) }
  return { unit: 'season', from: start, until: start.add({ months: 12 + last }), inner }
}

const seasonTouching = (start: Temporal.PlainDate, season: Season, words: WordsInDays): Said => {
  const [first, last] = monthsOf(season, 'gregory', words)
  const end = start.add({ years: 1 })
  const iso = start.withCalendar('gregory')
  const seasons = [-1, 0, 1].map(more => {
    const year = dateIn('gregory', { year: iso.year + more, month: 1, day: 1 })
    return { from: year.add({ months: first - 1 }), until: year.add({ months: (first > last ? 12 : 0) + last }) }
  })
  const touching = seasons.filter(({ from, until }) => isBefore(from, end) && isBefore(start, until))
  return {
    unit: 'season',
    from: isBefore(touching[0]!.from, start) ? start : touching[0]!.from,
    until: touching.at(-1)!.until,
    inner: { begins: dayNumber(touching.at(-1)!.from), ends: dayNumber(touching[0]!.until) },
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
  const all = hull(days)
  return { unit: 'day', from: dateOfDay(all.from), until: dateOfDay(all.until), inner: innerOf(days) }
}

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

/** The days of what was said, so many of its units further at each end. */
const boxOf = ({ unit, from, until }: Said, either: number): Box => {
  if (either === 0) return { from: dayNumber(from), until: dayNumber(until) }
  const further = { [countedIn[unit]]: either }
  return { from: dayNumber(from.subtract(further)), until: dayNumber(until.add(further)) }
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
  const { begins, ends } = innerOf(all)
  return { ...widened(hull(all), days), begins: begins + days, ends: ends - days }
}

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
  const told = boxOf(part('told'), about('told'))
  const most = Math.max(about('told'), about('stretched'), read.round ? words.roundYear : 0)
  const wide = boxOf(part('stretched'), most)
  const further = exact.unit === 'season' ? words.seasonStretch : 0
  const plain = boxOf(part('told'), 0)
  const inner = exact.inner ?? { begins: plain.from, ends: plain.until }
  const stretched = hull([told, wide, widened(told, further)])
  return { told: loosened(told, plain, inner), stretched: loosened(stretched, plain, inner) }
}

/** As far as a reading reaches further than what was plainly said, its inner edges give way. */
const loosened = (box: Box, plain: Box, inner: Pick<Hull, 'begins' | 'ends'>): Hull => ({
  ...box,
  begins: inner.begins + plain.from - box.from,
  ends: inner.ends - (box.until - plain.until),
})

/** A part of what was said, in the calendar it was said in. */
const partOf = (exact: Said, part: Part, much: number): Said => {
  const box = partOfBox({ from: dayNumber(exact.from), until: dayNumber(exact.until) }, part, much)
  const [from, until] = [box.from, box.until].map(day => dateOfDay(day).withCalendar(exact.from.calendarId))
  return { ...exact, from: from!, until: until! }
}
