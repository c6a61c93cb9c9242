import { NEAR } from './compare.ts'
import { apart, apartFromBeginning, cannotBeNear, type Ready } from './sounds.ts'
import type { Word } from './words.ts'

/** What sounds alike, however it is written, and who bears it. `own`: how many bear it as a word of its own, not said in one with another. */
export interface Sound {
  readonly ready: Ready
  readonly spellings: ReadonlyMap<string, ReadonlySet<string>>
  readonly own: number
  /** It is two or more words in one, and nobody's word by itself. */
  readonly ofMore: boolean
}

/** Every word of everybody's names, each sound kept once. */
export interface Dictionary {
  readonly add: (bearer: string, words: readonly Word[], own: readonly Word[]) => void
  readonly drop: (bearer: string, words: readonly Word[], own: readonly Word[]) => void
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
  ofMore: boolean
}

/** What is written alike comes first; then what sounds alike, whole before begun. */
const [BEGUN, SOUNDS, SOUNDS_BEGUN] = [0.01, 0.05, 0.1]
/** A beginning says less than a whole word, so it must be nearer. */
const NEAR_BEGINNING = 0.14
/** So light a word, two letters or so, is only near to what begins as it does. */
const LIGHT = 1.6
const NEAR_LIGHT = 0.06
/** What is shorter is never held against words in one: where it begins them, it begins the first of them. */
const LONG = 3.4

const writtenAs = (typed: string, text: string): number | undefined => {
  if (text === typed) return 0
  return text.startsWith(typed) ? BEGUN : undefined
}

/** How near a word is by ear to what was typed, which may be its beginning unless it is of several in one; undefined where it is not. */
export const soundsLike = (typed: Ready, word: Ready, ofMore = false): number | undefined => {
  if (typed.sounds.signs === '') return undefined
  const most = typed.weight < LIGHT ? NEAR_LIGHT : NEAR_BEGINNING
  const begun = ofMore || cannotBeNear(typed, word, most * typed.weight) ? 1 : apartFromBeginning(typed, word, most)
  const whole = typed.weight < LIGHT ? 1 : wholeApart(typed, word)
  if (whole <= NEAR) return SOUNDS + Math.min(whole, begun + SOUNDS_BEGUN)
  return begun <= most ? SOUNDS_BEGUN + begun : undefined
}

/** How far two words are apart, looked at closely only where they may be near. */
const wholeApart = (a: Ready, b: Ready): number => {
  const most = (NEAR * (a.weight + b.weight)) / 2
  return cannotBeNear(a, b, most) || cannotBeNear(b, a, most) ? 1 : apart(a, b, NEAR)
}

export const dictionary = (): Dictionary => {
  const sounds = new Map<string, Kept>()
  const keyOf = ({ ready: { sounds: own } }: Word): string => `${own.signs}|${own.unwritten}`
  const soundsIn = (words: readonly Word[]): ReadonlySet<string> => new Set(words.map(keyOf))
  return {
    add(bearer, words, own) {
      for (const word of words) {
        const kept = sounds.get(keyOf(word)) ?? { ready: word.ready, spellings: new Map(), own: 0, ofMore: true }
        if (word.of === 1) kept.ofMore = false
        sounds.set(keyOf(word), kept)
        const bearers = kept.spellings.get(word.text) ?? new Set()
        kept.spellings.set(word.text, bearers.add(bearer))
      }
      for (const key of soundsIn(own)) sounds.get(key)!.own++
    },
    drop(bearer, words, own) {
      for (const key of soundsIn(own)) sounds.get(key)!.own--
      for (const word of words) {
        const kept = sounds.get(keyOf(word))
        const bearers = kept?.spellings.get(word.text)
        bearers?.delete(bearer)
        if (bearers?.size === 0) kept?.spellings.delete(word.text)
        if (kept?.spellings.size === 0) sounds.delete(keyOf(word))
      }
    },
    *begun(typed) {
      for (const { ready, spellings, ofMore } of sounds.values()) {
        if (ofMore && typed.ready.weight < LONG) continue
        const heard = soundsLike(typed.ready, ready, ofMore)
        for (const [text, bearers] of spellings) {
          const distance = writtenAs(typed.text, text) ?? heard
          if (distance !== undefined) yield [bearers, distance]
        }
      }
    },
    near(word) {
      const near: (readonly [Sound, number])[] = []
      for (const sound of sounds.values()) {
        if (sound.ofMore && word.ready.weight < LONG) continue
        const distance = wholeApart(word.ready, sound.ready)
        if (distance <= NEAR) near.push([sound, distance])
      }
      return near.sort(([, a], [, b]) => a - b)
    },
  }
}
