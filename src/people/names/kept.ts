import { alike, type Alike, type Held } from './alike.ts'
import { birthDays, type BirthTold } from './births.ts'
import type { Worth } from './compare.ts'
import { dictionary, type Near } from './dictionary.ts'
import { bareOf, inOne, joined, wordsOf, wordsToFind, wordsTyped, type Word } from './words.ts'

export interface Named {
  readonly names: readonly string[]
  readonly births: readonly BirthTold[]
  /** What stands first where two were found equally: the name in plain letters. */
  readonly order: string
}

/** Whom a search may show, and how many at most. */
interface Among {
  readonly most: number
  readonly allowed: (bearer: string) => boolean
}

/** Everybody's names, held in memory: found as they are typed, and found again when somebody is registered. */
export interface KeptNames {
  readonly put: (bearer: string, named: Named) => void
  readonly drop: (bearer: string) => void
  /** Who has a word near to every word that was typed, in any script, the nearest first. Nobody where nothing was typed. */
  readonly search: (typed: string, among: Among) => readonly string[]
  /** Who may be the one with these names and births, the likeliest first, each with why. */
  readonly alike: (
    named: Pick<Named, 'names' | 'births'>,
    among: Among,
  ) => readonly (readonly [bearer: string, why: Alike])[]
}

const MOST_TYPED = 6
const MOST_NAMES = 12
/** Of so many whose words are alike the names are held against each other whole. */
const MOST_HELD = 80
/** Spellings held against each other, whoever has how many: past that, whoever is likely least is left out. */
const MOST_SPELLINGS = 1000

/** A clinic begins with a few names: those half the world bears are known to be common from the first day on. */
const common = new Set(
  wordsOf('Mohammed Ahmed Ali Hassan Hussein Fatima Maryam Ibrahim Yusuf Omar Khan Nguyen')
    .concat(wordsOf('Singh Kaur Begum Abdullah Mahmoud Khalil Aisha Mustafa Jensen Nielsen Hansen'))
    .map(({ ready }) => ready.sounds.signs),
)
const FIRST = 300
const [COMMON_SHARE, SHARE] = [0.03, 0.001]
/** What distance takes off: a word a fifth off is worth nothing much. */
const OFF = 14

interface Kept extends Held {
  readonly texts: readonly string[]
  readonly order: string
}

export const keptNames = (): KeptNames => {
  const all = new Map<string, Kept>()
  const words = dictionary()

  const drop = (bearer: string): void => {
    const kept = all.get(bearer)
    if (!kept) return
    words.drop(bearer, together(kept.texts.map(wordsToFind)))
    all.delete(bearer)
  }

  const put = (bearer: string, { names, births, order }: Named): void => {
    drop(bearer)
    const named = names.map(wordsToFind)
    words.add(bearer, together(named))
    all.set(bearer, {
      names: named.map(({ own }) => own.map(words.asKept)),
      births: births.flatMap(birth => birthDays(birth) ?? []),
      texts: names,
      order,
    })
  }

  /** How near each bearer is to one typed word. */
  const bearersOf = (typed: Word): Map<string, number> => {
    const found = new Map<string, number>()
    for (const [bearers, distance] of words.begun(typed))
      for (const bearer of bearers) if (distance < (found.get(bearer) ?? Infinity)) found.set(bearer, distance)
    return found
  }

  const search = (typed: string, { most, allowed }: Among): readonly string[] => {
    const written = wordsTyped(typed).slice(0, MOST_TYPED)
    if (written.length === 0) return []
    const alone = written.map(bearersOf)
    const found = everyOne(alone)
    for (let at = 0; at + 1 < written.length; at++) {
      const inOne = bearersOf(joined(written[at]!, written[at + 1]!))
      const others = alone.filter((_, nth) => nth !== at && nth !== at + 1)
      for (const [bearer, distance] of everyOne([inOne, ...others]))
        if (distance < (found.get(bearer) ?? Infinity)) found.set(bearer, distance)
    }
    const inOrder = [...found].sort(
      ([a, near], [b, other]) => near - other || (all.get(a)!.order < all.get(b)!.order ? -1 : 1),
    )
    return firstOf(inOrder, ([bearer]) => allowed(bearer), most).map(([bearer]) => bearer)
  }

  return {
    put,
    drop,
    search,
    alike(named, { most, allowed }) {
      const held: Held = {
        names: named.names.slice(0, MOST_NAMES).map(wordsOf),
        births: named.births.flatMap(birth => birthDays(birth) ?? []),
      }
      const worth = worthIn(all.size, word => words.near(word))
      const likely = likelyOf(held, worth)
      let spellings = 0
      const found = likely.flatMap(bearer => {
        const kept = all.get(bearer)!
        if (!allowed(bearer) || spellings > MOST_SPELLINGS) return []
        spellings += held.names.length * kept.names.length
        const why = alike(held, kept, worth.of)
        return why ? [[bearer, why] as const] : []
      })
      return found
        .sort(([, a], [, b]) => b.by - a.by)
        .slice(0, most)
        .map(([bearer, { name, birth }]) => [bearer, { name, birth }])
    },
  }
}

/** The words of all spellings, as those of one. */
const together = (named: readonly ReturnType<typeof wordsToFind>[]) => ({
  own: named.flatMap(({ own }) => own),
  all: named.flatMap(({ all }) => all),
})

/** Whoever is in all, with the sum of how near. */
const everyOne = (all: readonly ReadonlyMap<string, number>[]): Map<string, number> => {
  const [fewest, ...others] = all.toSorted((a, b) => a.size - b.size)
  const found = new Map(fewest)
  for (const other of others)
    for (const [bearer, distance] of found) {
      const more = other.get(bearer)
      if (more === undefined) found.delete(bearer)
      else found.set(bearer, distance + more)
    }
  return found
}

const firstOf = <T>(all: readonly T[], wanted: (one: T) => boolean, most: number): T[] => {
  const found: T[] = []
  for (const one of all) {
    if (found.length >= most) break
    if (wanted(one)) found.push(one)
  }
  return found
}

interface WorthHere {
  readonly of: Worth
  readonly near: (word: Word) => Near
}

/** What words are worth in a clinic of so many: the fewer bear one as near, the more. */
const worthIn = (bearers: number, nearTo: (word: Word) => Near): WorthHere => {
  const known = new Map<string, Near>()
  const near = (word: Word): Near => {
    const { signs, unwritten } = word.ready.sounds
    const key = `${signs}|${unwritten}`
    const found = known.get(key) ?? nearTo(word)
    known.set(key, found)
    return found
  }
  const of: Worth = (one, _, distance) => {
    let bear = FIRST * (common.has(one.ready.sounds.signs) ? COMMON_SHARE : SHARE)
    for (const [sound, away] of near(one)) {
      if (away > Math.max(distance, 0.08)) break
      bear += sound.own
    }
    return Math.log((bearers + FIRST) / bear) - OFF * distance
  }
  return { of, near }
}

/** Those with the rarest words in common with one of the names. */
const likelyOf = ({ names }: Held, worth: WorthHere): string[] => {
  const sums = new Map<string, number>()
  for (const name of names) {
    const own = new Map<string, number>()
    const heavy = name.filter(({ light }) => !light)
    for (const word of [...heavy, ...heavy.flatMap(bareOf), ...inOne(name)]) {
      const seen = new Set<string>()
      for (const [sound, distance] of worth.near(word)) {
        const gain = Math.max(0.1, worth.of(word, word, distance))
        for (const bearers of sound.spellings.values())
          for (const bearer of bearers) {
            if (!seen.has(bearer)) own.set(bearer, (own.get(bearer) ?? 0) + gain)
            seen.add(bearer)
          }
      }
    }
    for (const [bearer, sum] of own) if (sum > (sums.get(bearer) ?? 0)) sums.set(bearer, sum)
  }
  return [...sums]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_HELD)
    .map(([bearer]) => bearer)
}
