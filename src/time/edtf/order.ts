import { daysOf } from './bounds.ts'
import { isMasked } from './date.ts'
import { compareDays } from './gregorian.ts'
import type { EdtfReason } from './reasons.ts'
import { comesLater, turnsTheYear } from './seasons.ts'
import type { EdtfDate } from './value.ts'

/** Why one date cannot begin what another ends, if anything. */
export const orderProblem = (start: EdtfDate, end: EdtfDate): EdtfReason | undefined => {
  const [from, until] = [daysOf(start), daysOf(end)]
  if (!from || !until) return undefined
  if (compareDays(until.latest, from.earliest) < 0 || isSeasonBefore(end, start)) return 'ends-before-it-begins'
  if (isLoose(start) || isLoose(end)) return undefined
  return compareDays(until.earliest, from.earliest) < 0 ? 'end-begins-before-start' : undefined
}

/** A season that the standard counts before another of the same year. */
const isSeasonBefore = (one: EdtfDate, other: EdtfDate): boolean =>
  one.season !== undefined &&
  other.season !== undefined &&
  isSameYear(one, other) &&
  comesLater(other.season.digits, one.season.digits)

const isSameYear = ({ year }: EdtfDate, { year: other }: EdtfDate): boolean =>
  year.digits === other.digits && year.negative === other.negative && !year.digits.includes('X')

/** Whether its first day is only one it may begin on: a digit was not told, or it lies over the turn of the year. */
const isLoose = (date: EdtfDate): boolean =>
  isMasked(date) ||
  date.year.significant !== undefined ||
  (date.season !== undefined && turnsTheYear(date.season.digits))
