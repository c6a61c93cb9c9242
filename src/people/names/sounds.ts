import { tableOf } from './table-of.ts'

/**
 * How far two words of names are apart, by ear. A word is written in an alphabet of our own, one sign a sound:
 *
 * - consonants: b p f v w t d s z k q g h l r m n y, `T` (th), `D` (dh), `S` (sh), `C` (ch), `J` (j, dj), `Z` (zh), `G` (gh),
 *   `x` (kh), `N` (ng), `R` (r or y, in Burmese), `'` (a stop in the throat); `c`, `X`, `B`: letters that are said in several ways (Latin c and x, Hebrew bet)
 * - vowels: a e i o u; `1` a long i, `2` a long u, `3` ai, `4` au
 * - letters of scripts that write long vowels alone: `A` (alif), `W` (waw), `I` (ya), `E` (ha or ta marbuta at the end), `Y` (ya at the end)
 */
export interface Sounds {
  readonly signs: string
  /** Vowels that the script it came from leaves out. */
  readonly unwritten: string
}

const VOWELS = 'aeiou1234'
const SHORT = 'aeiou'

/** Pairs that are written for one another, and how much that says against them being one: 0 nothing, 1 as much as any other letter. */
const pairs = tableOf([
  // One sound, several letters: romanisations and registers differ here.
  'vw 0.05 qk 0.1 Gg 0.1 Gq 0.15 qg 0.25 xh 0.2 xk 0.25 xq 0.3 xG 0.4 gk 0.35 hq 0.6',
  'Tt 0.1 Ts 0.15 Dd 0.1 Dz 0.15 dz 0.25 Td 0.4 Zz 0.15 Ss 0.25 SC 0.2 Sx 0.35 CJ 0.3 Cx 0.3 Ch 0.3',
  'Ck 0.4 Cs 0.35 Jy 0.2 Ji 0.3 J1 0.3 JZ 0.1 Jg 0.25 Jd 0.4 Jz 0.35 Zg 0.5 ZS 0.3 zs 0.3 td 0.35 bp 0.35 bv 0.5 vf 0.3',
  'Ry 0.05 Rr 0.05 fp 0.35 nm 0.6 Nn 0.1 Ng 0.4 lr 0.7 gh 0.5 hk 0.6 wb 0.6 Jx 0.5 Jh 0.5',
  "ck 0.1 cs 0.2 cJ 0.2 cC 0.2 c' 0.2 cz 0.4 cS 0.35 cT 0.3 cx 0.4",
  'Xh 0.1 Xx 0.1 Xs 0.25 XS 0.4 Xz 0.4 Xk 0.3 XG 0.5 Bb 0 Bv 0.05 Bw 0.1 Bp 0.4 Bf 0.4',
  // Vowels.
  'ae 0.12 ei 0.12 ou 0.05 ao 0.28 ai 0.45 au 0.5 eo 0.35 iu 0.55 io 0.6 eu 0.35 iy 0.1 uw 0.15 ow 0.25',
  '1i 0.03 1e 0.15 1y 0.15 13 0.1 1a 0.6 2u 0.03 2o 0.08 2w 0.15 24 0.3 2a 0.6 2v 0.3',
  '3i 0.15 3e 0.15 3a 0.2 3y 0.3 4o 0.12 4u 0.25 4a 0.3 4w 0.25 4v 0.3 34 0.7 1u 0.7 12 0.8',
  // Letters of scripts that leave short vowels out.
  "Aa 0 Ae 0.12 Ao 0.15 Ai 0.8 Au 0.8 A' 0.1 A4 0.5 A3 0.3 A1 1 A2 1",
  'Ww 0 Wv 0 Wu 0 Wo 0 W2 0 W4 0.05 Wb 0.5 Wf 0.5 We 1 Wa 1 Wi 1',
  'Ii 0 Iy 0 Ie 0.08 I1 0 I3 0.05 IJ 0.3 Ia 0.9 Iu 1 IY 0 YA 0.2 Yi 0 Ye 0.05 Ya 0.15 Yy 0 Y1 0 Y3 0.1',
  "Ea 0 Ee 0 Eh 0.1 Et 0.35 EA 0.1 EY 0.6 Ei 0.5 'a 0.05 'e 0.05 'i 0.05 'o 0.05 'u 0.05",
  "'1 0.1 '2 0.1 '3 0.15 '4 0.15 'G 0.5 'h 0.5 'g 0.5 'q 0.4 'I 0.4 'W 0.4",
])

const SIGNS = 128
const swapped = new Float32Array(SIGNS * SIGNS).fill(1)
for (let sign = 0; sign < SIGNS; sign++) swapped[sign * SIGNS + sign] = 0
for (const [pair, cost] of pairs) {
  const [one, other] = [pair.charCodeAt(0), pair.charCodeAt(1)]
  swapped[one * SIGNS + other] = swapped[other * SIGNS + one] = Number(cost)
}

const isVowel = (sign: string | undefined): boolean => sign !== undefined && VOWELS.includes(sign)
const isLong = (sign: string): boolean => '1234AWIEY'.includes(sign)

const weightOf = (sign: string): number => {
  if (sign === "'") return 0.15
  if (SHORT.includes(sign)) return 0.5
  return isLong(sign) ? 0.6 : 1
}

/** What a word weighs: a consonant 1, a vowel about half of one. */
export const weighs = ({ signs }: Sounds): number => [...signs].reduce((sum, sign) => sum + weightOf(sign), 0)

const plainCost: Readonly<Record<string, number>> = { "'": 0.05, c: 0.3, h: 0.35, A: 0.7, W: 1, I: 1, y: 0.35, X: 0.5 }

/** What it says against two words being one that this sign of the one has nothing across in the other, whose script leaves some vowels out. */
const leftOut = (signs: string, at: number, unwritten: string, isStressed: boolean): number => {
  const sign = signs[at]!
  const [first, last] = [at === 0, at === signs.length - 1]
  if (sign === 'E') return last ? 1 : 0.6
  if (sign === 'A' && /^'?[WIY]/.test(signs.slice(at + 1))) return first ? 0.05 : 0.15
  if (sign === 'A' && first) return 0.5
  if (sign === 'c' && (first || isVowel(signs[at - 1])) && isVowel(signs[at + 1])) return 0.1
  // One sound of two letters: ts, dz; and a w or y that glides after a vowel.
  if ((sign === 't' && signs[at + 1] === 's') || (sign === 'd' && signs[at + 1] === 'z')) return 0.25
  if (sign === 'w' && isVowel(signs[at - 1])) return 0.4
  if (!isVowel(sign)) return last && 'hX'.includes(sign) ? 0.1 : (plainCost[sign] ?? 1)
  if (last && at > 0) return sign === 'e' || (unwritten !== SHORT && unwritten.includes(sign)) ? 0.35 : 1
  if (unwritten.includes(sign)) return first ? 0.2 : 0.04
  if (unwritten === SHORT) return sign === '2' && !isStressed ? 0.35 : 1
  if (isVowel(signs[at + 1]) || (signs[at + 1] === 'c' && isVowel(signs[at + 2]))) return 0.15
  return first ? 0.6 : 0.35
}

/** Vowels of the last syllable tell names apart ("Jamal", "Jamil"), and those a name begins with; the others are hardly said. */
const stressOf = (signs: string): Float32Array => {
  const stress = new Float32Array(signs.length).fill(1)
  const lastConsonant = signs.search(/[^aeiou1234]['AWIEY]?[aeiou1234]?$/)
  for (let at = 0; at < signs.length; at++)
    if (isVowel(signs[at]) && at > 0 && (at === lastConsonant - 1 || at === signs.length - 1)) stress[at] = 2
  if (isVowel(signs[0])) stress[0] = 1.6
  return stress
}

interface Ready {
  readonly sounds: Sounds
  readonly codes: Uint8Array
  readonly stress: Float32Array
  readonly weight: number
  /** Its consonants, a bit each; and those to choose by, one after another, by their places among all. */
  readonly has: number
  readonly chosen: Uint8Array
  /** How many signs it has that are no short vowel. */
  readonly firm: number
  /** What leaving a sign out costs, by what the other's script leaves out. */
  readonly skips: Float32Array[]
}

const CONSONANTS = 'bpfvtTdDszSCJZkqgGxhlrmnNcXBwyWE'
const bitOf = (sign: string): number => {
  const nth = CONSONANTS.indexOf(sign)
  return nth < 0 ? 0 : (1 << nth) >>> 0
}
const bitsOf = (signs: readonly string[], bits: (sign: string) => number): number =>
  signs.reduce((all, sign) => (all | bits(sign)) >>> 0, 0)

/** How little a consonant may cost at least, in steps; of each consonant, those that stand for it at no more than each step. */
const STEPS = [0.1, 0.3, 0.6] as const
const standsFor = STEPS.map(step =>
  Uint32Array.from(CONSONANTS, sign =>
    bitsOf(
      [...CONSONANTS].filter(other => swapped[sign.charCodeAt(0) * SIGNS + other.charCodeAt(0)]! < step),
      bitOf,
    ),
  ),
)
const [closely, nearly, hardly] = standsFor as [Uint32Array, Uint32Array, Uint32Array]

/** Those that may also stand for a vowel, or for nothing, say too little to choose by. */
const choosing = new Set([...CONSONANTS].filter(sign => !'hcXBwyWEJv'.includes(sign)))
/** A word made ready to be compared many times. */
export const readied = (sounds: Sounds): Ready => {
  const signs = [...sounds.signs]
  const chosen = signs.filter(sign => choosing.has(sign))
  return {
    sounds,
    codes: Uint8Array.from(signs, sign => sign.charCodeAt(0)),
    stress: stressOf(sounds.signs),
    weight: weighs(sounds),
    has: bitsOf(signs, bitOf),
    chosen: Uint8Array.from(chosen, sign => CONSONANTS.indexOf(sign)),
    firm: signs.filter(sign => !SHORT.includes(sign)).length,
    skips: [],
  }
}
export type { Ready }

/** Vowels some script leaves out, by a number of their own. */
const leavings: string[] = ['']
const leavingOf = (unwritten: string): number => {
  const at = leavings.indexOf(unwritten)
  return at >= 0 ? at : leavings.push(unwritten) - 1
}

const skipsOf = (word: Ready, unwritten: string): Float32Array => {
  const leaving = leavingOf(unwritten)
  const { signs } = word.sounds
  return (word.skips[leaving] ??= Float32Array.from(signs, (sign, at) => {
    const isStressed = word.stress[at] === 2
    const cost = leftOut(signs, at, unwritten, isStressed)
    return !unwritten && SHORT.includes(sign) && isStressed ? Math.min(1, cost * 1.5) : cost
  }))
}

const APART = 9

/** Alif at the beginning carries any vowel. */
const carries = (a: Ready, b: Ready): boolean => {
  const [first, second] = [a.sounds.signs[0], b.sounds.signs[0]]
  return (first === 'A' && isVowel(second)) || (second === 'A' && isVowel(first))
}

/** Two consonants that changed places, as fingers do. */
const changedPlaces = (a: Ready, i: number, b: Ready, j: number): boolean =>
  a.codes[i - 1] === b.codes[j - 2] &&
  a.codes[i - 2] === b.codes[j - 1] &&
  CONSONANTS.includes(a.sounds.signs[i - 1]!) &&
  CONSONANTS.includes(a.sounds.signs[i - 2]!)

const MOST_SIGNS = 40
const rows = [new Float32Array(MOST_SIGNS + 1), new Float32Array(MOST_SIGNS + 1), new Float32Array(MOST_SIGNS + 1)]

/**
 * The cheapest way from one word to the other, letter by letter, two that changed places counting as one fault. Gives up
 * past `most`. With `beginning`, `b` may go on after what `a` says.
 */
const wayBetween = (a: Ready, b: Ready, most: number, beginning: boolean): number => {
  const [codesA, codesB, stressA, stressB] = [a.codes, b.codes, a.stress, b.stress]
  const n = Math.min(MOST_SIGNS, codesA.length)
  const m = Math.min(MOST_SIGNS, codesB.length)
  const skipA = skipsOf(a, b.sounds.unwritten)
  const skipB = skipsOf(b, a.sounds.unwritten)
  const atBeginning = carries(a, b) ? 0.05 : 1
  let [older, before, row] = rows as [Float32Array, Float32Array, Float32Array]
  before[0] = 0
  let leastBefore = 0
  for (let j = 1; j <= m; j++) before[j] = before[j - 1]! + skipB[j - 1]!
  for (let i = 1; i <= n; i++) {
    const one = codesA[i - 1]!
    const without = skipA[i - 1]!
    const stress = stressA[i - 1]!
    let left = before[0]! + without
    let least = left
    row[0] = left
    for (let j = 1; j <= m; j++) {
      const other = codesB[j - 1]!
      let cost = before[j - 1]!
      if (one !== other) {
        const swapping = swapped[one * SIGNS + other]! * Math.max(stress, stressB[j - 1]!)
        cost += Math.min(swapping, i === 1 && j === 1 ? atBeginning : 1)
      }
      cost = Math.min(cost, before[j]! + without, left + skipB[j - 1]!)
      if (i > 1 && j > 1 && one === codesB[j - 2] && changedPlaces(a, i, b, j))
        cost = Math.min(cost, older[j - 2]! + 0.6)
      left = cost
      row[j] = cost
      if (cost < least) least = cost
    }
    if (least > most && leastBefore > most) return APART
    leastBefore = least
    ;[older, before, row] = [before, row, older]
  }
  return beginning ? Math.min(...before.subarray(0, m + 1)) : before[m]!
}

/** Whether `word` lacks so much of `typed` that it cannot be near: decided without holding letter against letter. */
export const cannotBeNear = (typed: Ready, word: Ready, most: number): boolean => {
  const { chosen } = typed
  if (chosen.length - word.firm > most) return true
  let lacking = 0
  for (let at = 0; at < chosen.length; at++) {
    const sign = chosen[at]!
    if ((closely[sign]! & word.has) !== 0) continue
    if ((nearly[sign]! & word.has) !== 0) lacking += STEPS[0]
    else lacking += (hardly[sign]! & word.has) === 0 ? STEPS[2] : STEPS[1]
    if (lacking > most) return true
  }
  return false
}

/** How far two words are apart: 0 the same to the ear, 1 nothing alike. The same both ways. Gives 1 past `most`. */
export const apart = (a: Ready, b: Ready, most = 1): number => {
  const scale = (a.weight + b.weight) / 2
  if (scale === 0) return a.sounds.signs === b.sounds.signs ? 0 : 1
  if (Math.abs(a.codes.length - b.codes.length) > 12) return 1
  return Math.min(1, wayBetween(a, b, most * scale, false) / scale)
}

/** How far what was typed is from the beginning of a word, on the same scale. */
export const apartFromBeginning = (typed: Ready, word: Ready, most = 1): number => {
  const scale = typed.weight
  return scale === 0 ? 1 : Math.min(1, wayBetween(typed, word, most * scale, true) / scale)
}
