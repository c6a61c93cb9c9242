import { joined, wordsApart, type Word } from './words.ts'

/** Past this two words are not one name heard or written differently. */
export const NEAR = 0.2

/**
 * What it says for two people being one that both bear a word, so far apart by ear: the logarithm of how few bear one as near.
 */
export type Worth = (one: Word, other: Word, distance: number) => number

export interface Compared {
  /** Of all words that both names have. */
  readonly worth: number
  /** How many words of the shorter name were found in the other. */
  readonly shared: number
  /** Words that only the one name has, and that only the other has. */
  readonly onlyHere: number
  readonly onlyThere: number
  /** Both have a word of their own, and one of these is a first or a last: brothers and sisters, father and son. */
  readonly ownNames: boolean
  /** The one that has more words begins with one the other has not. */
  readonly firstLeftOut: boolean
}

interface Pairing {
  readonly worth: number
  readonly a: number
  readonly b: number
}

const isInitial = ({ text }: Word): boolean => [...text].length === 1
const INITIAL = 0.3

const worthOf = (one: Word, other: Word, worth: Worth): number => {
  if (one.light !== other.light) return 0
  if (isInitial(one) !== isInitial(other)) {
    const [a, b] = [one, other].map(word => word.ready.sounds.signs[0])
    return a !== undefined && a === b ? INITIAL : 0
  }
  const distance = wordsApart(one, other, NEAR)
  if (distance > NEAR) return 0
  return one.light ? 0.1 : Math.max(0.1, worth(one, other, distance))
}

const better = (one: Pairing | undefined, other: Pairing): Pairing =>
  one !== undefined && one.worth >= other.worth ? one : other

/** Pairings that are looked at: enough for any two names people bear, and few for what is written to keep us busy. */
const MOST_PAIRINGS = 600

/** The pairing of words that is worth most: each word once, alone or said in one with the next. */
const pairingOf = (a: readonly Word[], b: readonly Word[], worth: Worth): Pairing => {
  const kept = new Map<number, Pairing>()
  const alone = a.map(one => b.map(other => worthOf(one, other, worth)))
  const inOne = (words: readonly Word[]) => words.slice(1).map((word, at) => joined(words[at]!, word))
  const [twoOfA, twoOfB] = [inOne(a), inOne(b)]
  const aInOne = twoOfA.map(one => b.map(other => worthOf(one, other, worth)))
  const bInOne = a.map(one => twoOfB.map(other => worthOf(one, other, worth)))
  /** By each word, those of the other name that it or a later one could be. */
  const ahead = Array.from({ length: a.length + 2 }, () => 0)
  for (let at = a.length - 1; at >= 0; at--)
    for (let other = 0; other < b.length; other++) {
      const bit = 1 << other
      ahead[at]! |= ahead[at + 1]!
      if (alone[at]![other]! > 0 || (aInOne[at]?.[other] ?? 0) > 0) ahead[at]! |= bit
      if ((bInOne[at]![other] ?? 0) > 0) ahead[at]! |= bit | (bit << 1)
    }
  const from = (at: number, taken: number): Pairing => {
    if (at >= a.length || kept.size >= MOST_PAIRINGS) return { worth: 0, a: 0, b: 0 }
    const used = taken & ahead[at]!
    const key = at * 65536 + used
    const known = kept.get(key)
    if (known) return known
    let best = from(at + 1, used)
    const take = (gain: number, next: number, ofA: number, ofB: number) => {
      if (gain <= 0 || (used & ofB) !== 0) return
      const rest = from(next, used | ofB)
      best = better(best, { worth: rest.worth + gain, a: rest.a | ofA, b: rest.b | ofB })
    }
    for (let other = 0; other < b.length; other++) {
      const bit = 1 << other
      take(alone[at]![other]!, at + 1, 1 << at, bit)
      if (at + 1 < a.length) take(aInOne[at]![other]!, at + 2, (1 << at) | (2 << at), bit)
      if (other + 1 < b.length) take(bInOne[at]![other]!, at + 1, 1 << at, bit | (bit << 1))
    }
    kept.set(key, best)
    return best
  }
  return from(0, 0)
}

/** Words of one name that the other has not, by their places among those that are not light. */
const leftIn = (words: readonly Word[], paired: number) => {
  const heavy = words.flatMap((word, at) => (word.light && (paired & (1 << at)) === 0 ? [] : at))
  const left = heavy.flatMap((at, nth) => (paired & (1 << at) ? [] : nth))
  const shared = heavy.reduce((sum, at) => sum + (paired & (1 << at) ? words[at]!.of : 0), 0)
  return { left, shared, first: left.includes(0), edge: left.includes(0) || left.includes(heavy.length - 1) }
}

const keyOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** Holds two names against each other, word by word, in whatever order they stand. The same both ways. */
export const compare = (one: readonly Word[], other: readonly Word[], worth: Worth): Compared => {
  const isTurned = one.length > other.length || (one.length === other.length && keyOf(one) > keyOf(other))
  const [a, b] = isTurned ? [other, one] : [one, other]
  const asGiven: Worth = isTurned ? (x, y, distance) => worth(y, x, distance) : worth
  const pairing = pairingOf(a, b, asGiven)
  const [inA, inB] = [leftIn(a, pairing.a), leftIn(b, pairing.b)]
  const both = inA.left.length > 0 && inB.left.length > 0
  const [here, there] = isTurned ? [inB, inA] : [inA, inB]
  return {
    worth: pairing.worth,
    shared: Math.min(inA.shared, inB.shared),
    onlyHere: here.left.length,
    onlyThere: there.left.length,
    ownNames: both && (inA.edge || inB.edge),
    firstLeftOut: !both && (inA.first || inB.first),
  }
}
