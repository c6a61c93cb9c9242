import { compareDays, daysIn, isoOf, type GregorianDay } from './gregorian.ts'
import { daysMeant, monthsMeant, yearSpan, yearsMeant } from './masks.ts'
import { seasonSpan } from './seasons.ts'
import type { Edtf, EdtfDate, EdtfEnd, EdtfRange, EdtfSet } from './value.ts'

/** First and last day, as ISO days; `null` where it is open or not known. */
export interface EdtfBounds {
  readonly earliest: string | null
  readonly latest: string | null
}

/** First and last day a date can mean. */
export interface Days {
  readonly earliest: GregorianDay
  readonly latest: GregorianDay
}

/** First and last day; undefined where open or not known. */
type MaybeDays = Partial<Days>

const wholeYears = (first: number, last: number): Days => ({
  earliest: { year: first, month: 1, day: 1 },
  latest: { year: last, month: 12, day: 31 },
})

const lastOf = (year: number, month: number): GregorianDay => ({ year, month, day: daysIn(year, month) })

const seasonDays = (date: EdtfDate, season: string): Days | undefined => {
  const [earliest] = yearsMeant(date.year, 'earliest')
  const [latest] = yearsMeant(date.year, 'latest')
  if (earliest === undefined || latest === undefined) return undefined
  const { first, last, yearsOn } = seasonSpan(season)
  return { earliest: { year: earliest, month: first, day: 1 }, latest: lastOf(latest + yearsOn, last) }
}

/** The first day in a year whose month and day are among these, tried in their order. */
const dayIn = (year: number, months: readonly number[], days: readonly number[]): GregorianDay | undefined => {
  for (const month of months) {
    const day = days.find(day => day <= daysIn(year, month))
    if (day !== undefined) return { year, month, day }
  }
  return undefined
}

/** A leap year: a month and a day that do not meet in it meet in no year. */
const LEAP = 2000

/** The first or the last real day a date without a season can mean; undefined where there is none. */
const outermost = (date: EdtfDate, from: 'earliest' | 'latest'): GregorianDay | undefined => {
  const inOrder = (numbers: readonly number[]) => (from === 'earliest' ? numbers : numbers.toReversed())
  const months = inOrder(monthsMeant(date.month?.digits))
  const days = inOrder(daysMeant(date.day?.digits))
  if (!dayIn(LEAP, months, days)) return undefined
  for (const year of yearsMeant(date.year, from)) {
    const day = dayIn(year, months, days)
    if (day) return day
  }
  return undefined
}

/** First and last real day a date can mean; undefined where it means none. A time of day and a zone do not move them. */
export const daysOf = (date: EdtfDate): Days | undefined => {
  if (date.year.long || date.year.significant) return wholeYears(...yearSpan(date.year))
  if (date.season) return seasonDays(date, date.season.digits)
  const [earliest, latest] = [outermost(date, 'earliest'), outermost(date, 'latest')]
  return earliest && latest && { earliest, latest }
}

const toldDays = (date: EdtfDate): Days => {
  const days = daysOf(date)
  if (!days) throw new RangeError('This date means no day: it was not read by parseEdtf.')
  return days
}

const endDays = (end: EdtfEnd | undefined): MaybeDays => (typeof end === 'object' ? toldDays(end) : {})

const betweenDays = (start: EdtfEnd | undefined, end: EdtfEnd | undefined): MaybeDays => ({
  earliest: endDays(start).earliest,
  latest: endDays(end).latest,
})

const memberDays = (member: EdtfDate | EdtfRange): MaybeDays =>
  member.kind === 'date' ? toldDays(member) : betweenDays(member.from, member.to)

/** The first of the earliest and the last of the latest; open where one member is. */
const setDays = ({ members }: EdtfSet): MaybeDays =>
  members.map(memberDays).reduce((all, days) => ({
    earliest: all.earliest && days.earliest && outer(all.earliest, days.earliest, -1),
    latest: all.latest && days.latest && outer(all.latest, days.latest, 1),
  }))

const outer = (one: GregorianDay, other: GregorianDay, way: 1 | -1): GregorianDay =>
  compareDays(one, other) * way >= 0 ? one : other

const maybeDaysOf = (value: Edtf): MaybeDays => {
  if (value.kind === 'date') return toldDays(value)
  return value.kind === 'interval' ? betweenDays(value.start, value.end) : setDays(value)
}

/**
 * First and last day a value can mean, both included: of an interval the first of its start and the last of its end, of a
 * set the first and the last of all its members. Qualifiers do not move them. Takes what `parseEdtf` gave; a date made by
 * hand that means no day throws a RangeError.
 */
export const edtfBounds = (value: Edtf): EdtfBounds => {
  const { earliest, latest } = maybeDaysOf(value)
  return { earliest: earliest ? isoOf(earliest) : null, latest: latest ? isoOf(latest) : null }
}
