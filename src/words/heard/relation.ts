import type { Of, RelationTold } from '#time'
import type { Heard } from './heard.ts'
import { landmarkAt } from './landmarks.ts'
import { readLength } from './length.ts'
import { isAny, pastAny, pastSmall, sign, type Line, type Read } from './line.ts'

type Told = Omit<RelationTold, 'to'>

/** The other side of a relation: a landmark, or the words for what is not among them. */
type Other = { readonly id: string } | { readonly words: string }

/** "بسنتين" after the landmark, "two years" before the relation: how long between. */
const readGapBehind = (line: Line, at: number) => {
  const by = pastAny(line, at, 'comma')
  return isAny(line, by, 'by-gap') ? readLength(line, by + 1) : undefined
}

const isUnknown = (line: Line, at: number): boolean => line.tokens[at]?.known === false

/** "The war in Homs" need not be the landmark "the war". */
const isSomeOther = (line: Line, at: number): boolean =>
  isAny(line, at, 'of', 'in', 'where') && isUnknown(line, pastAny(line, at, 'small', 'my'))

const readLandmark = (line: Line, at: number): Read<Other> | undefined => {
  const found = line.tokens[at] && landmarkAt(line, line.tokens[at].word)
  if (!found) return undefined
  const next = line.tokens.findIndex(token => token.word >= found.until)
  const to = next < 0 ? line.tokens.length : next
  return isSomeOther(line, to) ? undefined : { value: { id: found.id }, to }
}

/** The words up to the next comma, where they are not themselves a time. */
const readWords = (line: Line, at: number): Read<Other> | undefined => {
  const first = pastAny(line, at, 'small', 'my', 'me', 'third')
  if (!isUnknown(line, first) || (first === at && isAny(line, at - 1, 'place'))) return undefined
  let to = first + 1
  while (line.tokens[to] && !isAny(line, to, 'comma', 'behind') && !readGapBehind(line, to)) to++
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

/**
 * "Before the wedding", "two years after the war", "right after it", "while my father lived". What follows a landmark without
 * a comma ("after the war in 1990") may belong to either, and is left out.
 */
export const readRelation = (line: Line, at: number): Read<Heard> | undefined => {
  const related = readRelated(line, at)
  const other = related && readOther(line, related.to)
  if (!other) return undefined
  const { relation, gap } = related.value
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
  const other = readOther(line, pastSmall(line, at)) ?? readOther(line, at)
  return other && { value: heard(of, { how: 'relation', relation: 'same-time' }, other.value), to: other.to }
}
