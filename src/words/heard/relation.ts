import type { Of, RelationTold } from '#time'
import type { Heard } from './heard.ts'
import { landmarkAt } from './landmarks.ts'
import { readLength } from './length.ts'
import { isAny, longestName, pastAny, pastSmall, sign, type Line, type Read } from './line.ts'

type Told = Omit<RelationTold, 'to'>

/** The other side of a relation: a landmark, or the words for what is not among them. */
type Other = { readonly id: string } | { readonly words: string }

/** "بسنتين" after the landmark, "two years" before the relation: how long between. */
const readGapBehind = (line: Line, at: number) => {
  const by = pastAny(line, at, 'comma')
  return isAny(line, by, 'by-gap') ? readLength(line, by + 1) : undefined
}

const isUnknown = (line: Line, at: number): boolean => line.tokens[at]?.known === false || isAny(line, at, 'birthday')

/** "The war in Homs" need not be the landmark "the war". */
const isSomeOther = (line: Line, at: number): boolean =>
  isAny(line, at, 'of', 'in', 'where') && isUnknown(line, pastAny(line, at, 'small', 'my'))

const readLandmark = (line: Line, at: number): Read<Other> | undefined => {
  const found = line.tokens[at] && landmarkAt(line, line.tokens[at].word)
  if (!found) return undefined
  let to = at
  while (line.tokens[to] && line.tokens[to]!.word < found.until) to++
  return isSomeOther(line, to) ? undefined : { value: { id: found.id }, to }
}

/** The words up to the next comma, where they are not themselves a time. */
const readWords = (line: Line, at: number): Read<Other> | undefined => {
  const first = pastAny(line, at, 'small', 'my', 'me', 'third')
  if (!isUnknown(line, first) || (first === at && isAny(line, at - 1, 'place'))) return undefined
  let to = first + 1
  while (line.tokens[to] && to < at + longestName && !isAny(line, to, 'comma', 'behind') && !readGapBehind(line, to))
    to++
  if (to === at + longestName) return undefined
  const [from, until] = [line.tokens[at]!.word, line.tokens[to - 1]!.until]
  return { value: { words: line.phrase.slice(line.words[from]!.from, line.words[until - 1]!.to) }, to }
}

export const readOther = (line: Line, at: number): Read<Other> | undefined =>
  readLandmark(line, at) ?? readWords(line, at)

const heard = (of: Of, told: Told, other: Other): Heard =>
  'id' in other ? { of, when: { ...told, to: other.id } } : { of, relation: told, other: other.words }

/** "مباشرة" after the landmark makes "after" a "right after". */
const nearer = (relation: Told['relation'], how: string | undefined): Told['relation'] =>
  (how === 'right' || how === 'soon') && (relation === 'before' || relation === 'after')
    ? `${how}-${relation}`
    : relation

interface Gap {
  readonly relation: Told['relation']
  readonly gap?: NonNullable<Told['gap']>
}

/** "Two years after", "the year before", "right after", "بعد سنتين من": a relation and how long between. */
const readRelated = (line: Line, at: number): Read<Gap> | undefined => {
  const year = sign(line, at, 'year-rel')
  if (year !== undefined)
    return { value: { relation: year as Told['relation'], gap: { unit: 'year', n: 1, about: true } }, to: at + 1 }
  const gap = readLength(line, at)
  const start = gap?.to ?? at
  const relation = sign(line, start, 'rel') as Told['relation'] | undefined
  if (relation === undefined) return undefined
  if (gap) return takesGap(relation) ? { value: { relation, gap: gap.value.length }, to: start + 1 } : undefined
  const between = takesGap(relation) ? readLength(line, start + 1) : undefined
  return between && isAny(line, between.to, 'of')
    ? { value: { relation, gap: between.value.length }, to: between.to + 1 }
    : { value: { relation }, to: start + 1 }
}

const takesGap = (relation: string): boolean => relation === 'before' || relation === 'after'

type Turn = 'start' | 'end'

/** "The beginning of", "began", "was over". */
const turnAt = (line: Line, at: number): Turn | undefined => {
  if (isAny(line, at, 'began')) return 'start'
  return isAny(line, at, 'ended') ? 'end' : ((sign(line, at, 'edge') ?? sign(line, at, 'turned')) as Turn | undefined)
}

interface Turned {
  readonly other: Other
  /** Said of its beginning, or of its end, alone. */
  readonly turn?: Turn
}

/** The other side of a relation, whole, or its beginning or its end: "the war", "the war began", "the end of the war". */
const readTurned = (line: Line, at: number): Read<Turned> | undefined => {
  const start = pastSmall(line, at)
  const before = turnAt(line, start)
  const landmark = before && (readLandmark(line, pastSmall(line, start + 1)) ?? readLandmark(line, start + 1))
  if (landmark) return { value: { other: landmark.value, turn: before }, to: landmark.to }
  const other = readOther(line, at)
  const behind = other && 'id' in other.value ? turnAt(line, pastSmall(line, other.to)) : undefined
  if (!other || !behind) return other && { value: { other: other.value }, to: other.to }
  return { value: { other: other.value, turn: behind }, to: pastSmall(line, other.to) + 1 }
}

const relationOfTurn = { start: 'starts-with', end: 'ends-with' } as const

/** "When the war began", "at the beginning of the war", "when the war was over"; "i krigens tid" is during it. */
export const readTurn = (line: Line, at: number): Read<Heard> | undefined => {
  const opened = isAny(line, at, 'edge') ? at : isAny(line, at, 'when') ? at + 1 : undefined
  const turned = opened === undefined ? undefined : readTurned(line, opened)
  const turn = turned?.value.turn
  if (!turn) return readTimeOf(line, at)
  return { value: heard(turn, { how: 'relation', relation: relationOfTurn[turn] }, turned.value.other), to: turned.to }
}

const readTimeOf = (line: Line, at: number): Read<Heard> | undefined => {
  const landmark = isAny(line, at, 'in') ? readLandmark(line, pastSmall(line, at + 1)) : undefined
  if (!landmark || !isAny(line, landmark.to, 'time-of')) return undefined
  return { value: heard('whole', { how: 'relation', relation: 'during' }, landmark.value), to: landmark.to + 1 }
}

/** "Before it began" is before it, "after it ended" after it; before its end, and after its beginning, is neither. */
const allows = (relation: Told['relation'], turn: Turn | undefined): boolean =>
  turn === undefined || relation.endsWith(turn === 'start' ? 'before' : 'after')

/**
 * "Before the wedding", "two years after the war", "right after it", "while my father lived". What follows a landmark without
 * a comma ("after the war in 1990") may belong to either, and is left out.
 */
export const readRelation = (line: Line, at: number): Read<Heard> | undefined => {
  const related = readRelated(line, at)
  const turned = related && readTurned(line, related.to)
  if (!turned || !allows(related.value.relation, turned.value.turn)) return undefined
  const { relation, gap } = related.value
  const other = { value: turned.value.other, to: turned.to }
  const how = sign(line, other.to, 'behind')
  const behind = gap || !takesGap(relation) ? undefined : readGapBehind(line, other.to)
  const length = gap ?? behind?.value.length
  const told: Told = { how: 'relation', relation: nearer(relation, how), ...(length && { gap: length }) }
  return { value: heard('whole', told, other.value), to: behind?.to ?? (how === undefined ? other.to : other.to + 1) }
}

/**
 * "Since the war", "until the wedding": the first day, or the last, lies in it or beside it. Whether a war is meant from its
 * beginning or from its end is not said, and a landmark may be long or short; "at the same time", told of the first day
 * alone, holds both: a first day within the landmark, or at most a week (loosely a month) beside it. So "until the wedding"
 * ends on the day before it, on it, or in the days after.
 */
export const readSinceOther = (line: Line, at: number, of: 'start' | 'end'): Read<Heard> | undefined => {
  const read = readTurned(line, pastSmall(line, at)) ?? readTurned(line, at)
  if (!read || (read.value.turn && read.value.turn !== of)) return undefined
  const relation = read.value.turn ? relationOfTurn[of] : 'same-time'
  return { value: heard(of, { how: 'relation', relation }, read.value.other), to: read.to }
}
