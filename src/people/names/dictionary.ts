import { NEAR } from './compare.ts'
import { apart, apartFromBeginning, cannotBeNear, type Ready } from './sounds.ts'
import type { Word } from './words.ts'

/** What sounds alike, however it is written, and who bears it. `own`: how many bear it as a word of their own. */
export interface Sound {
  readonly ready: Ready
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>
  readonly own: number
}

/** One name's words: its own, and all it is found by. */
interface NameWords {
  readonly own: readonly Word[]
  readonly all: readonly Word[]
}

/** Every word of everybody's names, each sound kept once. */
export interface Dictionary {
  readonly add: (bearer: string, named: NameWords) => void
  /** The word, as it is kept: what it sounds like lies in memory once, however many bear it. */
  readonly asKept: (word: Word) => Word
  readonly drop: (bearer: string, named: NameWords) => void
  /** How near a bearer of each is to a typed word, which may be a beginning: 0 nearest. The same bearer may come again. */
  readonly begun: (typed: Word) => Iterable<readonly [bearers: ReadonlySet<string>, distance: number]>
  /** What is near as a whole, the nearest first. */
  readonly near: (word: Word) => Near
}
export type Near = readonly (readonly [Sound, number])[]

interface Kept {
  readonly ready: Ready
  readonly spellings: Map<string, Set<string>>
  own: number
}

/**
 * Several words said as one are so many that they lie by their consonants, near ones by one sign: only those of the same are
 * held against a word.
 */
const coarsely = ({ sounds }: Ready): string =>
  sounds.signs
    .replace(/[^bpftTdDszSZCkqgGlrmnN]/g, '')
    .replace(/[bpf]/g, 'p')
    .replace(/[tTdDszSZC]/g, 't')
    .replace(/[kqgG]/g, 'k')
    .replace(/N/g, 'n')
    .replace(/(.)\1+/g, '$1')

/** What is written alike comes first; then what sounds alike, whole before begun. */
const [BEGUN, SOUNDS, SOUNDS_BEGUN] = [0.01, 0.05, 0.1]
/** A beginning says less than a whole word, so it must be nearer. */
const NEAR_BEGINNING = 0.14
/** So light a word, two letters or so, is only near to what begins as it does. */
const LIGHT = 1.6
const NEAR_LIGHT = 0.06
const writtenAs = (typed: string, text: string): number | undefined => {
  if (text === typed) return 0
  return text.startsWith(typed) ? BEGUN : undefined
}

/** How near a word is by ear to what was typed, which may be its beginning; undefined where it is not. */
export const soundsLike = (typed: Ready, word: Ready): number | undefined => {
  if (typed.sounds.signs === '') return undefined
  const most = typed.weight < LIGHT ? NEAR_LIGHT : NEAR_BEGINNING
  const begun = cannotBeNear(typed, word, most * typed.weight) ? 1 : apartFromBeginning(typed, word, most)
  const whole = typed.weight < LIGHT ? 1 : wholeApart(typed, word)
  if (whole <= NEAR) return SOUNDS + Math.min(whole, begun + SOUNDS_BEGUN)
  return begun <= most ? SOUNDS_BEGUN + begun : undefined
}

/** How far two words are apart, looked at closely only where they may be near. */
const wholeApart = (a: Ready, b: Ready): number => {
  const most = (NEAR * (a.weight + b.weight)) / 2
  return cannotBeNear(a, b, most) || cannotBeNear(b, a, most) ? 1 : apart(a, b, NEAR)
}

type Sounds = Map<string, Kept>

const keyOf = ({ ready: { sounds } }: Word): string => `${sounds.signs}|${sounds.unwritten}`

const addTo = (sounds: Sounds, bearer: string, word: Word): void => {
  const kept = sounds.get(keyOf(word)) ?? { ready: word.ready, spellings: new Map<string, Set<string>>(), own: 0 }
  sounds.set(keyOf(word), kept)
  const bearers = kept.spellings.get(word.text) ?? new Set()
  kept.spellings.set(word.text, bearers.add(bearer))
}

const dropFrom = (sounds: Sounds, bearer: string, word: Word): void => {
  const kept = sounds.get(keyOf(word))
  const bearers = kept?.spellings.get(word.text)
  bearers?.delete(bearer)
  if (bearers?.size === 0) kept?.spellings.delete(word.text)
  if (kept?.spellings.size === 0) sounds.delete(keyOf(word))
}

export const dictionary = (): Dictionary => {
  const alone: Sounds = new Map()
  const inOne = new Map<string, Sounds>()
  const soundsIn = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(keyOf))
  const shelfOf = (word: Word): Sounds => {
    if (word.of === 1) return alone
    const key = coarsely(word.ready)
    const shelf = inOne.get(key) ?? new Map<string, Kept>()
    inOne.set(key, shelf)
    return shelf
  }
  const inOneLike = (ready: Ready): Iterable<Kept> => inOne.get(coarsely(ready))?.values() ?? []
  return {
    add(bearer, { own, all }) {
      for (const word of all) addTo(shelfOf(word), bearer, word)
      for (const key of soundsIn(own)) alone.get(key)!.own++
    },
    asKept: word => ({ ...word, ready: alone.get(keyOf(word))?.ready ?? word.ready }),
    drop(bearer, { own, all }) {
      for (const key of soundsIn(own)) alone.get(key)!.own--
      for (const word of all) {
        const shelf = shelfOf(word)
        dropFrom(shelf, bearer, word)
        if (shelf.size === 0 && word.of > 1) inOne.delete(coarsely(word.ready))
      }
    },
    *begun(typed) {
      for (const { ready, spellings } of alone.values()) {
        const heard = soundsLike(typed.ready, ready)
        for (const [text, bearers] of spellings) {
          const distance = writtenAs(typed.text, text) ?? heard
          if (distance !== undefined) yield [bearers, distance]
        }
      }
      for (const { ready, spellings } of inOneLike(typed.ready)) {
        const whole = wholeApart(typed.ready, ready)
        if (whole <= NEAR) for (const bearers of spellings.values()) yield [bearers, SOUNDS + whole]
      }
    },
    near(word) {
      const all = [...alone.values(), ...inOneLike(word.ready)].map(
        sound => [sound, wholeApart(word.ready, sound.ready)] as const,
      )
      return all.filter(([, distance]) => distance <= NEAR).sort(([, a], [, b]) => a - b)
    },
  }
}
