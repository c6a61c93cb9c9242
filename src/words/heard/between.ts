import type { AgeTold, DateTold, When } from '#time'
import { anybodys, isAnothers, own, readBareAge, type BareAge } from './age.ts'
import type { Heard } from './heard.ts'
import { isAny, isEdge, longest, pastSmall, sign, type Line, type Read } from './line.ts'
import { readDay } from './number.ts'
import { onSide, readPoint } from './point.ts'
import { calendarOfYear, readCalendar } from './year.ts'

/** The two times of "between 1990 and 1998", "from ten to twelve years old". */
interface Pair {
  readonly first: When
  readonly last: When
}

/** "Between May and August 1990": both of one year, where the first month is not after the second. */
export const inYearOf = (one: When, other: When): When => {
  if (one.how !== 'date' || other.how !== 'date' || one.year || one.calendar !== other.calendar) return one
  if (!other.year || !one.month || !other.month || one.month > other.month) return one
  return { ...one, year: other.year }
}

const monthsOf = ({ years, months = 0 }: AgeTold): number => years * 12 + months

const datesInOrder = (one: DateTold, other: DateTold): boolean => {
  if (one.calendar !== other.calendar || !one.year || !other.year) return true
  return one.year < other.year || (one.year === other.year && (one.month ?? 0) <= (other.month ?? 13))
}

const areInOrder = (one: When, other: When): boolean => {
  if (one.how === 'age' && other.how === 'age') return monthsOf(one) <= monthsOf(other)
  return one.how === 'date' && other.how === 'date' && datesInOrder(one, other)
}

/** It began at the first or later, and ended at the last or earlier. */
const within = ({ first, last }: Pair): readonly Heard[] | undefined => {
  const [from, by] = [onSide(inYearOf(first, last), 'from'), onSide(last, 'by')]
  if (!from || !by || !areInOrder(from, by)) return undefined
  return [
    { of: 'start', when: from },
    { of: 'end', when: by },
  ]
}

type Joins = readonly string[]
const isJoin = (line: Line, at: number, joins: Joins): boolean => isAny(line, at, ...joins)

/** An age of which only the number was said, counted as the other is. */
const likeAge = ({ counting }: AgeTold, { age }: BareAge): AgeTold => ({
  how: 'age',
  ...(counting && { counting }),
  ...age,
})

/** "Ten and twelve years old", "12 and 15 May": the first as the last is. */
const readBareFirst = (line: Line, at: number, joins: Joins): Read<Pair> | undefined => {
  const start = pastSmall(line, at)
  const [age, day] = [readBareAge(line, start), readDay(line, start)]
  const join = [age, day].find(read => read && isJoin(line, read.to, joins))?.to
  const last = join === undefined ? undefined : readPoint(line, join + 1, { asked: true })
  if (last?.value.how === 'age' && age?.to === join)
    return { value: { first: likeAge(last.value, age!.value), last: last.value }, to: last.to }
  const isDay = last?.value.how === 'date' && last.value.day !== undefined && day?.to === join
  if (!isDay || day!.value >= (last.value as DateTold).day!) return undefined
  return { value: { first: { ...(last.value as DateTold), day: day!.value }, last: last.value }, to: last.to }
}

/** "The ages of ten and twelve", "1990 and 1998". */
const readBoth = (line: Line, at: number, joins: Joins): Read<Pair> | undefined => {
  const first = readPoint(line, at, { asked: true })
  if (!first || !isJoin(line, first.to, joins)) return undefined
  const last = readPoint(line, first.to + 1, { asked: true })
  if (last) return { value: { first: first.value, last: last.value }, to: last.to }
  if (first.value.how !== 'age') return undefined
  const age = readBareAge(line, pastSmall(line, first.to + 1))
  return age && { value: { first: first.value, last: likeAge(first.value, age.value) }, to: age.to }
}

/** Two times with a word between them. */
export const readPair = (line: Line, at: number, joins: Joins): Read<Pair> | undefined =>
  longest(readBareFirst(line, at, joins), readBoth(line, at, joins))

/** What says before "between" that the numbers are of the patient's age, and what must stand behind them. */
const isAgesEnd = (line: Line, opened: number, to: number, unit: boolean): boolean => {
  if (isAny(line, to, 'thing') || isAnothers(line, opened)) return false
  if (isAny(line, opened, 'to-shut')) return isAny(line, to, 'shut', 'old')
  if (isAny(line, opened, 'had')) return unit || isAny(line, to, 'old')
  if (isAny(line, opened, 'at', 'weak-was')) return unit || isAny(line, to, 'old') || isEdge(line, to)
  return true
}

/** "When I was between ten and twelve", "als ich zwischen zehn und zwölf war", "quand j'avais entre dix et douze ans". */
const readOpened = (line: Line, opened: number, between: number): Read<Pair> | undefined => {
  const first = readBareAge(line, pastSmall(line, between + 1))
  const last = first && isAny(line, first.to, 'and') ? readBareAge(line, pastSmall(line, first.to + 1)) : undefined
  if (!last || !isAgesEnd(line, opened, last.to, last.value.unit)) return undefined
  const [one, other] = [first!.value.age, last.value.age]
  const to = isAny(line, last.to, 'old', 'shut') ? last.to + 1 : last.to
  return { value: { first: { how: 'age', ...one }, last: { how: 'age', ...other } }, to }
}

/** "Between 1990 and 1998", "between the ages of ten and twelve", "between May and August 1990". */
export const readBetween = (line: Line, at: number): Read<readonly Heard[]> | undefined => {
  const between = isAny(line, at, ...own, ...anybodys) ? pastSmall(line, at + 1) : at
  if (!isAny(line, between, 'between')) return undefined
  const pair = between > at ? readOpened(line, at, between) : readPair(line, pastSmall(line, at + 1), ['and'])
  const value = pair && within(pair.value)
  return value && { value, to: pair.to }
}

/** "From ten to twelve years old" is between these ages; "from 12 to 15 May" is the first day and the last. */
export const readFromNumber = (line: Line, at: number, joins: Joins): Read<readonly Heard[]> | undefined => {
  const pair = readBareFirst(line, at, joins) ?? readBoth(line, at, joins)
  if (!pair) return undefined
  const { first, last } = pair.value
  if (first.how === 'age' && last.how === 'age') {
    const value = within(pair.value)
    return value && { value, to: pair.to }
  }
  const days: readonly Heard[] = [
    { of: 'start', when: first },
    { of: 'end', when: last },
  ]
  return first.how === 'date' && last.how === 'date' ? { value: days, to: pair.to } : undefined
}

const digitsAt = (line: Line, at: number): string => sign(line, at, 'digits') ?? ''

/** "91" after 1990 is 1991; a number that may be a month is none ("2005/06"). */
const laterYear = (year: number, digits: string): number | undefined => {
  const isShort = digits.length === 2 && Number(digits) > 13
  const later = isShort ? year - (year % 100) + Number(digits) : digits.length === 4 ? Number(digits) : 0
  return later > year ? later : undefined
}

/** "1990/91" is within the two years; "1990-95" begins in the one and ends in the other. */
export const readYears = (line: Line, at: number): Read<readonly Heard[]> | undefined => {
  const noun = pastSmall(line, at)
  const start = isAny(line, noun, 'year-noun') ? pastSmall(line, noun + 1) : noun
  const [slash, dash] = [isAny(line, start + 1, 'slash'), isAny(line, start + 1, 'dash')]
  const digits = digitsAt(line, start + 2)
  const isGlued = line.tokens[start + 1]?.glued && line.tokens[start + 2]?.glued
  if (digitsAt(line, start).length !== 4 || !(slash || (dash && digits.length === 2)) || !isGlued) return undefined
  if (line.tokens[at - 1]?.known === false || isAny(line, start + 3, 'thing', 'unit', 'slash', 'dash')) return undefined
  const year = Number(digitsAt(line, start))
  const named = readCalendar(line, start + 3)
  const calendar = named?.value ?? calendarOfYear(line, year)
  const later = laterYear(year, digits)
  if (!calendar || later === undefined) return undefined
  const [first, last] = [year, later].map(one => ({ how: 'date', calendar, year: one }) as const)
  const to = named?.to ?? start + 3
  const exactly: readonly Heard[] = [
    { of: 'start', when: first! },
    { of: 'end', when: last! },
  ]
  return { value: slash ? within({ first: first!, last: last! })! : exactly, to }
}
