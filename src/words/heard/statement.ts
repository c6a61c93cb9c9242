import * as v from 'valibot'
import { When, type DateTold, type Rhythm, type Side } from '#time'
import type { Heard } from './heard.ts'
import { readDuration } from './length.ts'
import { isAny, isEdge, longest, pastAny, pastSmall, sign, type Line, type Read } from './line.ts'
import { onSide, readPoint } from './point.ts'
import { readRelation, readSinceOther } from './relation.ts'

type Statements = readonly Heard[]

const asSaid: Statements = [{ of: 'whole', when: { how: 'as-said' } }]

const told = (of: Heard['of'], read: Read<When> | undefined): Read<Statements> | undefined =>
  read && { value: [{ of, when: read.value }], to: read.to }

/** "Before 1990", "by the time I was six", "after Ramadan 1404"; "during 1990" is in it. */
const readSide = (line: Line, at: number): Read<Statements> | undefined => {
  const relation = isAny(line, at, 'by') ? 'by' : sign(line, at, 'rel')
  if (!relation || !['before', 'after', 'by', 'during'].includes(relation)) return undefined
  const point = readPoint(line, at + 1, { asked: true })
  if (!point) return undefined
  const when =
    relation === 'during'
      ? point.value.how === 'date'
        ? point.value
        : undefined
      : onSide(point.value, relation as Side)
  return when && { value: [{ of: 'whole', when }], to: point.to }
}

/** A start or an end: a point in time, or a landmark. */
const readEnd = (line: Line, at: number, of: 'start' | 'end'): Read<Statements> | undefined => {
  const other = readSinceOther(line, at, of)
  return longest(told(of, readPoint(line, at, { asked: true })), other && { value: [other.value], to: other.to })
}

/** "Since 2015", "seit vier Jahren", "until I was nearly thirteen". */
const readSince = (line: Line, at: number): Read<Statements> | undefined => {
  if (isAny(line, at, 'until') || (isAny(line, at, 'to') && isAny(line, at + 1, 'weak-was')))
    return readEnd(line, at + 1, 'end')
  if (!isAny(line, at, 'since')) return undefined
  const back = readDuration(line, at + 1)
  const ago = back && told('start', { value: { how: 'ago', length: back.value }, to: back.to })
  const end = longest(ago, readEnd(line, at + 1, 'start'))
  return end && isAny(line, end.to, 'onwards') ? { ...end, to: end.to + 1 } : end
}

/** "From May to August 1990": both of one year, where the first month is not after the second. */
const inYearOf = (first: Heard, last: Heard | undefined): Heard => {
  if (!last || !('when' in first) || !('when' in last)) return first
  const [one, other] = [first.when, last.when]
  if (one.how !== 'date' || other.how !== 'date' || one.year || one.calendar !== other.calendar) return first
  if (!other.year || !one.month || !other.month || one.month > other.month) return first
  return { ...first, when: { ...one, year: other.year } }
}

/** "From 1990 to 1995", "1990-1995", "from 1990 on". A "from" alone may be where something comes from: nothing. */
const readFromTo = (line: Line, at: number): Read<Statements> | undefined => {
  const from = isAny(line, at, 'from', 'from-weak')
  const first = from ? readEnd(line, at + 1, 'start') : told('start', readPoint(line, at))
  if (!first) return undefined
  if (from && isAny(line, first.to, 'onwards')) return { ...first, to: first.to + 1 }
  if (!isAny(line, first.to, 'to', 'to-weak', 'until', 'dash')) return undefined
  if (!from && first.value.some(one => !('when' in one && one.when.how === 'date'))) return undefined
  const second = readEnd(line, first.to + 1, 'end')
  return (
    second && { value: [...first.value.map(one => inYearOf(one, second.value[0])), ...second.value], to: second.to }
  )
}

const isPlainYear = (when: When): when is DateTold & { year: number } =>
  when.how === 'date' && Object.keys(when).every(key => ['how', 'calendar', 'year'].includes(key))

/** Every whole number from one to another, where they are at most six. */
const all = (first: number, last: number): number[] | undefined =>
  last > first && last - first <= 5 ? Array.from({ length: last - first + 1 }, (_, i) => first + i) : undefined

const betweenOf = (first: When, last: When): When | undefined => {
  if (isPlainYear(first) && isPlainYear(last) && first.calendar === last.calendar) {
    if (first.year % 10 === 0 && last.year === first.year + 9) return { ...first, decade: true }
    const among = all(first.year, last.year)?.map(year => ({ ...first, year }))
    return among && { how: 'one-of', among }
  }
  if (first.how !== 'age' || last.how !== 'age' || first.months || last.months) return undefined
  const among = all(first.years, last.years)?.map(years => ({ ...last, years }))
  return among && { how: 'one-of', among }
}

/** An age of which only the number was said: "between ten and twelve". */
const ageLike = (line: Line, at: number, last: When | undefined): Read<When> | undefined => {
  const n = sign(line, at, 'number')
  return last?.how === 'age' && n !== undefined ? { value: { ...last, years: Number(n) }, to: at + 1 } : undefined
}

/**
 * "Between 1990 and 1993" is one of these years, "between 1980 and 1989" the decade. A longer "between" cannot be told
 * exactly, and is not told at all.
 */
const readBetween = (line: Line, at: number): Read<Statements> | undefined => {
  const opened = isAny(line, at, 'was', 'weak-was') ? at + 1 : at
  if (!isAny(line, opened, 'between')) return undefined
  const start = pastSmall(line, opened + 1)
  const options = { asked: true }
  const first = readPoint(line, start, options)
  const and = first && isAny(line, first.to, 'and') ? first.to : start + 1
  if (!isAny(line, and, 'and')) return undefined
  const last = readPoint(line, and + 1, options) ?? readOpened(line, and + 1, opened > at)
  const from = ageLike(line, start, last?.value) ?? first
  const when = from && last && betweenOf(from.value, last.value)
  return when && { value: [{ of: 'whole', when }], to: last!.to }
}

const readOpened = (line: Line, at: number, opened: boolean): Read<When> | undefined => {
  const n = opened ? sign(line, pastSmall(line, at), 'number') : undefined
  return n === undefined ? undefined : { value: { how: 'age', years: Number(n) }, to: pastSmall(line, at) + 1 }
}

/** "Every winter", "often", "now and then". */
const readRhythm = (line: Line, at: number): Read<Statements> | undefined => {
  const often = sign(line, at, 'rhythm')
  const start = isAny(line, at, 'every') ? pastSmall(line, at + 1) : -1
  const every = often ?? sign(line, start, 'season') ?? sign(line, start, 'unit')
  if (every === undefined) return undefined
  return told('whole', parsed({ how: 'rhythm', every: every as Rhythm }, often === undefined ? start + 1 : at + 1))
}

const parsed = (when: When, to: number): Read<When> | undefined => {
  const { success } = v.safeParse(When, when)
  return success ? { value: when, to } : undefined
}

/** "Before or after the war", and what our own words call kept as it was said. */
const readAsSaid = (line: Line, at: number): Read<Statements> | undefined => {
  if (isAny(line, at, 'as-said')) return { value: asSaid, to: at + 1 }
  const either = ['before', 'after'].includes(sign(line, at, 'rel') ?? '') && isAny(line, at + 1, 'or')
  return either && isAny(line, at + 2, 'rel') ? { value: asSaid, to: line.tokens.length } : undefined
}

const readPlain = (line: Line, at: number): Read<Statements> | undefined => {
  const relation = readRelation(line, at)
  return longest(
    readAsSaid(line, at),
    readFromTo(line, at),
    readBetween(line, at),
    readSide(line, at),
    readSince(line, at),
    told('whole', readPoint(line, at)),
    told('whole', asDuration(readDuration(line, at))),
    readRhythm(line, at),
    relation && { value: [relation.value], to: relation.to },
  )
}

const asDuration = (read: ReturnType<typeof readDuration>): Read<When> | undefined =>
  read && { value: { how: 'duration', length: read.value }, to: read.to }

/** Whether the words before "began" name something else that began: "the war began in 1990". */
const isOfAnother = (line: Line, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(0, at - 6) && !isEdge(line, i); i--) if (!line.tokens[i]!.known) return true
  return false
}

/** "It began in 1990", "ended when I was ten": said of the start, or of the end. */
const readBegan = (line: Line, at: number): Read<Statements> | undefined => {
  const began = isAny(line, at, 'began')
  if ((!began && !isAny(line, at, 'ended')) || isOfAnother(line, at)) return undefined
  const read = readPlain(line, pastAny(line, at + 1, 'small'))
  const bare = readPlain(line, at + 1)
  const inner = longest(bare, read)
  const of = began ? 'start' : 'end'
  return inner && { value: inner.value.map(one => (one.of === 'whole' ? { ...one, of } : one)), to: inner.to }
}

/** "Not in 1990": said of time, and kept as it was said. */
const readNot = (line: Line, at: number): Read<Statements> | undefined => {
  const read = isAny(line, at, 'not')
    ? (readPlain(line, pastSmall(line, at + 1)) ?? readPlain(line, at + 1))
    : undefined
  return read && { value: asSaid, to: read.to }
}

/** What is told at this place of a phrase, if anything: the longest reading of it. */
export const readStatement = (line: Line, at: number): Read<Statements> | undefined =>
  longest(readNot(line, at), readBegan(line, at), readPlain(line, at))
