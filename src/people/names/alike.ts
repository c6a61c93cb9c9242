import { birthsSay, type BirthDays, type BirthsSay } from './births.ts'
import { compare, type Compared, type Worth } from './compare.ts'
import { inOne, type Word } from './words.ts'

/** Why somebody is shown: what of the names is alike, and what the births say about it. */
export interface Alike {
  readonly name: 'same' | 'part' | 'most'
  readonly birth: BirthsSay
}

export interface Held {
  readonly names: readonly (readonly Word[])[]
  readonly births: readonly BirthDays[]
}

/** What births say, in the measure of words: the logarithm of how much likelier it is for one person than for two. */
const birthWorth: Readonly<Record<BirthsSay, number>> = {
  'same-day': 6.5,
  'may-be': 2.5,
  'a-slip': -0.5,
  'years-apart': -20,
  nothing: 0,
}
/** A word that only one of the two names has: middle names and fathers' names are left out every day, first names seldom. */
const LEFT_OUT = 0.4
const FIRST_LEFT_OUT = 4
/** Each has a word the other has not. */
const BOTH_OWN = 3
/** What all must come to. */
const ENOUGH = 8
/** Where nobody said a birth, two whole names that are the same are shown whatever they are worth. */
const ENOUGH_WHOLE = 5

const kindOf = ({ onlyHere, onlyThere }: Compared): Alike['name'] => {
  if (onlyHere === 0 && onlyThere === 0) return 'same'
  return onlyHere === 0 || onlyThere === 0 ? 'part' : 'most'
}

const worthOfNames = (names: Compared): number => {
  const both = Math.min(names.onlyHere, names.onlyThere)
  const one = Math.abs(names.onlyHere - names.onlyThere)
  return names.worth - both * BOTH_OWN - one * LEFT_OUT - (names.firstLeftOut ? FIRST_LEFT_OUT : 0)
}

type Name = readonly Word[]

const allInOne = (name: Name): Name => inOne(name.filter(({ light }) => !light)).slice(-1)

/** Each spelling with each; a name written in one word is held against the other's short words in one too. */
const asWritten = function* (some: readonly Name[], others: readonly Name[]): Generator<readonly [Name, Name]> {
  for (const one of some)
    for (const other of others) {
      if (one.length === 1 && other.length > 2) yield [one, allInOne(other)]
      else if (other.length === 1 && one.length > 2) yield [allInOne(one), other]
      yield [one, other]
    }
}

/** Two whole names that are the same, where nobody said a birth on one side. */
const isWhole = (names: Compared, birth: BirthsSay): boolean =>
  names.onlyHere === 0 && names.onlyThere === 0 && names.shared > 1 && birth === 'nothing'

/**
 * Whether two may be one person, by the spelling of theirs that agrees best, and how much says so, to sort by: that number
 * goes nowhere. Two who each have a first or a last name of their own are two. A birth is evidence and never required.
 */
export const alike = (one: Held, other: Held, worth: Worth): (Alike & { readonly by: number }) | undefined => {
  let best: (Alike & { readonly by: number }) | undefined
  const birth = birthsSay(one.births, other.births)
  for (const [name, theirs] of asWritten(one.names, other.names)) {
    const names = compare(name, theirs, worth)
    if (names.ownNames || names.shared === 0) continue
    const by = worthOfNames(names) + birthWorth[birth]
    const enough = isWhole(names, birth) ? ENOUGH_WHOLE : ENOUGH
    if (by >= enough && by > (best?.by ?? -Infinity)) best = { name: kindOf(names), birth, by }
  }
  return best
}
