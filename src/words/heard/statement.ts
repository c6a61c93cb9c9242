import type { Side, When } from '#time'
import { inYearOf, readBetween, readFromNumber, readYears } from './between.ts'
import { readBesideBirthday } from './birthday.ts'
import type { Heard } from './heard.ts'
import { readDuration } from './length.ts'
import { isAny, isEdge, longest, pastAny, pastSmall, sign, type Line, type Read } from './line.ts'
import { onSide, readPoint } from './point.ts'
import { readRelation, readSinceOther, readTurn } from './relation.ts'
import { readRhythm } from './rhythm.ts'

type Statements = readonly Heard[]

const asSaid: Statements = [{ of: 'whole', when: { how: 'as-said' } }]

const told = (of: Heard['of'], read: Read<When> | undefined): Read<Statements> | undefined =>
  read && { value: [{ of, when: read.value }], to: read.to }

const sideAt = (line: Line, at: number): Side | undefined => {
  if (isAny(line, at, 'by')) return 'by'
  return isAny(line, at, 'no-earlier') ? 'from' : undefined
}

/** "Before 1990", "by the time I was six", "after Ramadan 1404"; "during 1990" is in it. */
const readSide = (line: Line, at: number): Read<Statements> | undefined => {
  const birthday = readBesideBirthday(line, at)
  if (birthday) return told('whole', birthday)
  const relation = sideAt(line, at) ?? sign(line, at, 'rel')
  if (!relation || !['before', 'after', 'by', 'from', 'during'].includes(relation)) return undefined
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
  return end && isAny(line, end.to, 'onwards', 'until-now') ? { ...end, to: end.to + 1 } : end
}

const isSingleDate = (value: Statements): boolean =>
  value.every(one => 'when' in one && one.when.how === 'date' && one.when.side === undefined)

/** "From 1990 on", "from the age of ten": then, or later. What lasts from a landmark begins with it. */
const onwards = (value: Statements): Statements =>
  value.map(one => {
    const when = 'when' in one ? onSide(one.when, 'from') : undefined
    return when ? { of: 'whole', when } : one
  })

/** An age may follow a "from" alone; a "from" alone is mostly where something comes from, or of when a letter is. */
const isFromAge = (line: Line, at: number, value: Statements): boolean =>
  value.every(one => 'when' in one && one.when.how === 'age') &&
  (isAny(line, pastSmall(line, at + 1), 'at-age') || line.tokens[at - 1]?.known !== false)

const readFrom = (line: Line, at: number, first: Read<Statements>): Read<Statements> | undefined => {
  if (isAny(line, first.to, 'onwards')) return { value: onwards(first.value), to: first.to + 1 }
  if (isAny(line, first.to, 'until-now')) return { ...first, to: first.to + 1 }
  if (isAny(line, at, 'from-on'))
    return 'when' in first.value[0]! ? { ...first, value: onwards(first.value) } : undefined
  return isAny(line, at, 'from') && isFromAge(line, at, first.value)
    ? { ...first, value: onwards(first.value) }
    : undefined
}

const joins = ['to', 'to-weak', 'until', 'dash'] as const

/** "From 12 to 15 May", "from 1990 to 1995", "from the war until 1995". */
const readStartAndEnd = (line: Line, at: number, first: Read<Statements>): Read<Statements> | undefined => {
  if (!isAny(line, first.to, ...joins)) return undefined
  if (!isAny(line, at, ...froms) && !isSingleDate(first.value)) return undefined
  const second = readEnd(line, first.to + 1, 'end')
  const [last] = second?.value ?? []
  const started = first.value.map(one =>
    'when' in one && last && 'when' in last ? { ...one, when: inYearOf(one.when, last.when) } : one,
  )
  return second && { value: [...started, ...second.value], to: second.to }
}
const froms = ['from', 'from-weak', 'from-on'] as const

/** "From 1990 to 1995", "1990-1995", "from 1990 on", "from ten to twelve years old". */
const readFromTo = (line: Line, at: number): Read<Statements> | undefined => {
  const from = isAny(line, at, ...froms)
  const first = from ? readEnd(line, at + 1, 'start') : told('start', readPoint(line, at))
  const numbers = from ? readFromNumber(line, at + 1, joins) : undefined
  if (!first) return numbers
  if (sign(line, first.to, 'onwards') === 'sure') return { value: onwards(first.value), to: first.to + 1 }
  return longest(readStartAndEnd(line, at, first), from ? readFrom(line, at, first) : undefined, numbers)
}

/** "Before or after the war", and what our own words call kept as it was said. */
const readAsSaid = (line: Line, at: number): Read<Statements> | undefined => {
  if (isAny(line, at, 'as-said')) return { value: asSaid, to: at + 1 }
  const either = ['before', 'after'].includes(sign(line, at, 'rel') ?? '') && isAny(line, at + 1, 'or')
  return either && isAny(line, at + 2, 'rel') ? { value: asSaid, to: line.tokens.length } : undefined
}

const readPlain = (line: Line, at: number): Read<Statements> | undefined => {
  const [relation, turn] = [readRelation(line, at), readTurn(line, at)]
  return longest(
    readAsSaid(line, at),
    readFromTo(line, at),
    readYears(line, at),
    readBetween(line, at),
    readSide(line, at),
    readSince(line, at),
    told('whole', readPoint(line, at)),
    told('whole', asDuration(readDuration(line, at))),
    told('whole', readRhythm(line, at)),
    turn && { value: [turn.value], to: turn.to },
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

/** "Not before 1990" is then or later, "not after 1990" then or earlier. */
const readNotBeside = (line: Line, at: number): Read<Statements> | undefined => {
  const relation = sign(line, at, 'rel')
  if (relation !== 'before' && relation !== 'after') return undefined
  const point = readPoint(line, at + 1, { asked: true })
  const when = point && onSide(point.value, relation === 'before' ? 'from' : 'by')
  return when && { value: [{ of: 'whole', when }], to: point.to }
}

/** "Not in 1990": said of time, and kept as it was said. */
const readNot = (line: Line, at: number): Read<Statements> | undefined => {
  if (!isAny(line, at, 'not')) return undefined
  const start = pastSmall(line, at + 1)
  const beside = readNotBeside(line, start)
  if (beside) return beside
  const read = readPlain(line, start) ?? readPlain(line, at + 1)
  return read && { value: asSaid, to: read.to }
}

/** What is told at this place of a phrase, if anything: the longest reading of it. */
export const readStatement = (line: Line, at: number): Read<Statements> | undefined =>
  longest(readNot(line, at), readBegan(line, at), readPlain(line, at))
