import * as v from 'valibot'
import { AgeTold, type Counting } from '#time'
import { isAny, isEdge, pastAny, pastSmall, sign, type Line, type Read } from './line.ts'
import { readCount } from './number.ts'

type Parts = Partial<AgeTold>

const checked = (line: Line, parts: Parts, to: number): Read<AgeTold> | undefined => {
  const counting = readCounting(line, to)
  const parsed = v.safeParse(AgeTold, { how: 'age', ...parts, ...(counting && { counting: counting.value }) })
  return parsed.success ? { value: parsed.output, to: counting?.to ?? to } : undefined
}

/** "In lunar years", "the running year counted too"; completed years are what an age says without more. */
const readCounting = (line: Line, at: number): Read<Counting> | undefined => {
  const to = pastAny(line, at, 'small', 'comma')
  const counting = sign(line, to, 'counting')
  return counting === undefined ? undefined : { value: counting as Counting, to: to + 1 }
}

const nuances: Readonly<Record<string, Parts>> = {
  'a-little-more': { nuance: 'a-little-more' },
  nearly: { nuance: 'nearly' },
  'less-than': { side: 'before' },
  'more-than': { side: 'after' },
  'at-most': { side: 'by' },
  'at-least': { side: 'from' },
}

/** "About", "nearly", "less than" before the number. */
const readNuance = (line: Line, at: number): Read<Parts> => {
  let parts: Parts = {}
  let to = at
  for (let i = 0; i < 6; i++, to++) {
    const nuance = sign(line, to, 'nuance') ?? sign(line, to, 'age-nuance')
    if (nuance !== undefined) parts = { ...parts, ...nuances[nuance] }
    else if (isAny(line, to, 'about')) parts = { ...parts, about: true }
    else if (!isAny(line, to, 'small', 'my') || isAny(line, to, 'one')) break
  }
  return { value: parts, to }
}

interface YearsSaid {
  readonly parts: Parts
  /** The word for years or months was said. */
  readonly unit: boolean
}

/** "Ten", "ten years", "nine and a half", "six months", "العاشرة". */
const readYears = (line: Line, at: number): Read<YearsSaid> | undefined => {
  const ordinal = sign(line, at, 'age-ordinal')
  if (ordinal !== undefined)
    return { value: { parts: { years: Number(ordinal), counting: 'not-known' }, unit: true }, to: at + 1 }
  const month = readMonths(line, at)
  if (month && month.value < 12)
    return { value: { parts: { years: 0, months: month.value }, unit: true }, to: month.to }
  if (line.lexicon.unitIsOne && sign(line, at, 'unit') === 'year' && !isAny(line, at, 'plural'))
    return { value: { parts: { years: 1 }, unit: true }, to: sign(line, at + 1, 'number') === '1' ? at + 2 : at + 1 }
  const dual = sign(line, at, 'dual')
  const count = dual === undefined ? readCount(line, at) : { value: 2, to: at }
  const one = !count && isAny(line, at, 'one') ? { value: 1, to: at + 1 } : undefined
  const n = count ?? one
  if (!n) return undefined
  let to = n.to
  const early = isAny(line, to, 'and-half')
  if (early) to++
  const unit = dual ?? sign(line, pastSmall(line, to), 'unit')
  if (unit !== undefined) to = dual === undefined ? pastSmall(line, to) + 1 : to + 1
  const late = unit !== undefined && isAny(line, to, 'and-half')
  const parts = aged(n.value + (early || late ? 0.5 : 0), unit ?? 'year')
  if (!parts || (one && unit === undefined)) return undefined
  return { value: { parts, unit: unit !== undefined }, to: late ? to + 1 : to }
}

/** "And three months" after the years. */
const withMonths = (line: Line, read: Read<YearsSaid>): Read<YearsSaid> => {
  const months = isAny(line, read.to, 'and') && read.value.unit ? readMonths(line, read.to + 1) : undefined
  if (!months || read.value.parts.months || months.value > 11) return read
  return { value: { ...read.value, parts: { ...read.value.parts, months: months.value } }, to: months.to }
}

const readMonths = (line: Line, at: number): Read<number> | undefined => {
  if (sign(line, at, 'dual') === 'month') return { value: 2, to: at + 1 }
  if (line.lexicon.unitIsOne && sign(line, at, 'unit') === 'month' && !isAny(line, at, 'plural'))
    return { value: 1, to: sign(line, at + 1, 'number') === '1' ? at + 2 : at + 1 }
  const n = readCount(line, at)
  return n && Number.isInteger(n.value) && sign(line, n.to, 'unit') === 'month'
    ? { value: n.value, to: n.to + 1 }
    : undefined
}

const aged = (n: number, unit: string): Parts | undefined => {
  if (unit === 'month') return Number.isInteger(n) && n < 12 ? { years: 0, months: n } : undefined
  if (unit !== 'year') return undefined
  return Number.isInteger(n) ? { years: n } : { years: Math.floor(n), months: 6, about: true }
}

/** Openings of the patient's own ("when I was"), and of anybody's ("at the age of"). */
export const own = ['was', 'weak-was', 'had', 'to-shut'] as const
export const anybodys = ['at-age', 'at'] as const

/** "Nearly thirteen", "a little more than ten", and nothing else said: so an age is told, and hardly anything else. */
const isNothingElse = (line: Line, at: number, number: Read<YearsSaid>): boolean =>
  !number.value.unit &&
  isAny(line, at, 'nuance', 'age-nuance', 'about') &&
  at === pastSmall(line, 0) &&
  number.to === line.tokens.length &&
  (number.value.parts.years ?? 0) < 100

/** Whether the words around a number say that it is an age: an opening ("when I was"), a closing ("years old"), or both. */
const isAge = (line: Line, opened: number, number: Read<YearsSaid>, asked: boolean): boolean => {
  if (isAny(line, number.to, 'old')) return true
  if (isAny(line, number.to, 'thing')) return false
  const { unit } = number.value
  if (isAny(line, opened, 'to-shut')) return isAny(line, number.to, 'shut')
  if (isAny(line, opened, 'had')) return unit
  if (isAny(line, opened, 'was', 'at-age')) return true
  if (!isAny(line, opened, ...own, ...anybodys)) return isNothingElse(line, opened, number)
  const among = !unit && !!line.tokens[number.to]?.known && !isAny(line, number.to, 'number', 'unit')
  const alone = isEdge(line, number.to) || (unit && isEdge(line, opened - 1) && isAny(line, opened, 'at'))
  return (asked && isAny(line, opened, 'weak-was')) || alone || among
}

const isOrdinal = (line: Line, at: number): boolean => isAny(line, at, 'ordinal', 'age-ordinal')

/** "Tenth year", "السنة العاشرة". */
const readNthYear = (line: Line, at: number): Read<number> | undefined => {
  const [ordinal, unit] = isOrdinal(line, at) ? [at, at + 1] : [at + 1, at]
  const n = sign(line, ordinal, 'ordinal') ?? sign(line, ordinal, 'age-ordinal')
  return n !== undefined && sign(line, unit, 'unit') === 'year' ? { value: Number(n), to: at + 2 } : undefined
}

/** "In my tenth year": the running year is counted. */
const readRunning = (line: Line, at: number): Read<AgeTold> | undefined => {
  const start = pastAny(line, at, 'small', 'my')
  const nth = readNthYear(line, start)
  if (!nth) return undefined
  const isClosed = isAny(line, nth.to, 'my', 'old')
  const isMine = isClosed || (start > at && isAny(line, start - 1, 'my'))
  return isMine ? checked(line, { years: nth.value, counting: 'running' }, isClosed ? nth.to + 1 : nth.to) : undefined
}

/** The words before an age in its clause; twelve at most. */
const before = (line: Line, at: number): number[] => {
  const clause: number[] = []
  for (let i = at - 1; i >= Math.max(0, at - 12) && !isAny(line, i, 'comma'); i--) clause.push(i)
  return clause
}

/** Whether the age may be somebody else's: "my brother was ten years old", "he died at fifty"; not "we moved at ten". */
export const isAnothers = (line: Line, at: number): boolean => {
  if (isAny(line, at, ...own)) return false
  const clause = before(line, at)
  if (clause.some(i => isAny(line, i, 'third'))) return true
  const someone = clause.some(i => !line.tokens[i]!.known)
  return someone && !(isAny(line, at, ...anybodys) && clause.some(i => isAny(line, i, 'me')))
}

/** "Or younger", "at the most", "or older", "at least" after an age. */
const readSideBehind = (line: Line, at: number): Parts | undefined => {
  if (isAny(line, at, 'at-most-behind', 'by-behind')) return { side: 'by' }
  return isAny(line, at, 'at-least-behind', 'from-behind') ? { side: 'from' } : undefined
}

export interface BareAge {
  readonly age: Omit<AgeTold, 'how'>
  readonly unit: boolean
}

/** A number of years where something else says that it is an age: "ten" in "between the ages of ten and twelve". */
export const readBareAge = (line: Line, at: number): Read<BareAge> | undefined => {
  const nuance = readNuance(line, at)
  const years = readYears(line, nuance.to)
  const number = years && withMonths(line, years)
  const told =
    number && !isAny(line, number.to, 'thing') && checked(line, { ...nuance.value, ...number.value.parts }, number.to)
  if (!told) return undefined
  const { how: _, ...age } = told.value
  return { value: { age, unit: number.value.unit }, to: told.to }
}

/**
 * The patient's own age: "when I was a little more than ten", "ten years old", "at six months". `asked`: something before it
 * already says that a time follows ("until I was ten"). Another person's age is none of the patient's.
 */
export const readAge = (line: Line, at: number, { asked = false } = {}): Read<AgeTold> | undefined => {
  const running = readRunning(line, at)
  if (running) return running
  const zero = sign(line, at, 'age-zero')
  if (zero !== undefined && !isAnothers(line, at)) return checked(line, { years: 0 }, at + 1)
  const first = readNuance(line, at)
  const opening = isAny(line, first.to, ...own, ...anybodys) ? first.to : at
  const opened = isAny(line, opening, ...own, ...anybodys)
  const nuance = opened ? readNuance(line, opening + 1) : first
  const years = readYears(line, nuance.to)
  const number = years && withMonths(line, years)
  if (!number || !isAge(line, opening, number, asked) || isAnothers(line, opening)) return undefined
  const end = isAny(line, number.to, 'old', 'shut') ? number.to + 1 : number.to
  const behind = readSideBehind(line, end)
  const parts = { ...first.value, ...nuance.value, ...number.value.parts, ...behind }
  return checked(line, parts, behind ? end + 1 : end)
}
