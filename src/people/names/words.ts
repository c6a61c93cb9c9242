import { arabicSigns, hebrewSigns } from './abjad.ts'
import { burmeseSyllables } from './burmese.ts'
import { latinSigns } from './latin.ts'
import { apart, readied, type Ready, type Sounds } from './sounds.ts'
import { plain } from '../spelling/spelling.ts'

/** One word of a name. `light`: an article, "son of", "of", a title: it tells nobody from anybody. */
export interface Word {
  /** As it is written, without accents and case. */
  readonly text: string
  readonly ready: Ready
  readonly light: boolean
  /** The same without what may be an article. */
  readonly bare?: Ready
  /** Of how many words it is made. */
  readonly of: number
}

/** Of a name that goes on and on, so many words and so many letters of each are looked at. */
const MOST_WORDS = 12
const MOST_LETTERS = 60

const light = new Set(
  [
    'al el ul bin bn ibn ben bint binti binte ould wuld oglu kizi van von der den ter de del della di da dos das du la le zu',
    'dr mr mrs ms hr fr fru haji hajji hadji hadj haj sheikh u daw',
    'ال بن ابن بنت ولد آل د الحاج حاجی حاج',
  ]
    .join(' ')
    .split(' ')
    .map(plain),
)
/** Written short where half a country bears the name. */
const shortened: Readonly<Record<string, string>> = Object.fromEntries(
  ['md', 'mohd', 'muhd', 'mhd', 'moh', 'mohmd'].map(short => [short, 'mohamed']),
)
/** "Servant of": one name with the word after it, whatever stands between. */
const SERVANT = /^(?:c?[ae]bd(?:[aeiou]{1,2}[lrsntzd])?|عبد|عبدال)$/u
/** "Father of", "mother of": one name with the word after it. */
const PARENT = /^(?:abu|abou|aboe|abo|bu|bou|umm|um|oum|omm|ابو|ام)$/u
const ASSIMILATED = /\b([aeu](?:sh|th|dh|[dlnrstz]))[-‐‑–]/giu

const isIn = (script: string) => new RegExp(`\\p{Script=${script}}`, 'u')
const [Arabic, Hebrew, Myanmar, Ethiopic] = ['Arabic', 'Hebrew', 'Myanmar', 'Ethiopic'].map(isIn) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
]
const INDIC =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}]/u
const SORANI = /[ەێۆڕڵ]/u

/** What a word written in this script says, syllable by syllable where it has no spaces. */
const soundsOf = (word: string): Sounds[] => {
  if (Arabic.test(word)) return [{ signs: arabicSigns(word), unwritten: SORANI.test(word) ? 'i' : 'aeiou' }]
  if (Hebrew.test(word)) return [{ signs: hebrewSigns(word), unwritten: 'aeiou' }]
  if (Myanmar.test(word)) return burmeseSyllables(word).map(signs => ({ signs, unwritten: '' }))
  if (Ethiopic.test(word)) return [{ signs: latinSigns(word), unwritten: 'ei' }]
  return [{ signs: latinSigns(word), unwritten: INDIC.test(word) ? 'aoe' : '' }]
}

/** "Abdirahman", "Abdul-Rahman", "عبدالرحمن": one way for all to say the article within. */
const withoutArticle = ({ signs, unwritten }: Sounds): Sounds => ({
  signs: signs.replace(/^(?:c|')?([ae]?)bd(?:[aeiou2]l?|Al)(?=.{3,})/, (_, vowel: string) =>
    unwritten ? "'bd" : `${vowel}bd`,
  ),
  unwritten,
})

const wordFrom = (text: string, sounds: Sounds, isLight = false, of = 1): Word => ({
  text,
  ready: readied(withoutArticle(sounds)),
  light: isLight,
  of,
})

const tokensOf = (name: string): string[] => {
  const spaced = name
    .slice(0, 2000)
    .normalize('NFKC')
    .replace(ASSIMILATED, ' ')
    .replace(/[\u200b-\u200f'’‘ʿʾʻʼ`´]/gu, '')
  const tokens = spaced.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return (tokens.length > 0 ? tokens : [name.trim()].filter(Boolean))
    .slice(0, MOST_WORDS)
    .map(token => [...token].slice(0, MOST_LETTERS).join(''))
}

const wordsIn = (token: string): Word[] => {
  const text = plain(token)
  const short = shortened[text]
  if (short !== undefined) return [wordFrom(text, { signs: short, unwritten: '' })]
  const sounds = soundsOf(token.toLowerCase())
  return sounds.map((one, nth) => wordFrom(sounds.length > 1 ? `${text}/${nth}` : text, one, light.has(text)))
}

/** "Elhaddad", "Alobeidi": an article may be written in one with its word, where enough of a word stays without it. */
const GLUED = /^[ae]l(?=.{4})/
const maybeGlued = (word: Word): Word =>
  GLUED.test(word.text)
    ? { ...word, bare: readied({ signs: latinSigns(word.text.replace(GLUED, '')), unwritten: '' }) }
    : word

/** The word without what may be an article, where there is one. */
export const bareOf = ({ bare, ...word }: Word): Word[] =>
  bare ? [{ ...word, text: word.text.slice(2), ready: bare }] : []

/** Two words said as one. */
export const joined = (one: Word, other: Word): Word =>
  wordFrom(
    one.text + other.text,
    {
      signs: (one.ready.sounds.signs + other.ready.sounds.signs).replace(/(.)\1/g, '$1'),
      unwritten: one.ready.sounds.unwritten || other.ready.sounds.unwritten,
    },
    false,
    one.of + other.of,
  )

const servant = (word: Word): Word => {
  const unwritten = Arabic.test(word.text) ? 'aeiou' : ''
  const signs = (unwritten ? "'bd" : 'abd') + word.ready.sounds.signs
  return wordFrom(`abd${word.text}`, { signs, unwritten })
}

/** Where the word stands that "servant of" or "father of" at this place belongs to; nowhere where there is none. */
const takenBy = (all: readonly Word[], at: number): number | undefined => {
  const { text } = all[at]!
  if (PARENT.test(text)) return at + 1 < all.length ? at + 1 : undefined
  if (!SERVANT.test(text)) return undefined
  let next = at + 1
  while (all[next]?.light && next + 1 < all.length) next++
  return next < all.length ? next : undefined
}

const tellingApart = (all: readonly Word[]): Word[] => {
  const words: Word[] = []
  for (let at = 0; at < all.length; at++) {
    const word = all[at]!
    const next = takenBy(all, at)
    if (next === undefined) words.push(word)
    else words.push(SERVANT.test(word.text) ? servant(all[next]!) : { ...joined(word, all[next]!), of: 1 })
    at = next ?? at
  }
  return words.every(word => word.light) ? words.map(word => ({ ...word, light: false })) : words
}

/** The words a name is told from another by, in order: "Abd al-Rahman" is one, "bin" is light. */
export const wordsOf = (name: string): Word[] => tellingApart(wordsTyped(name).map(maybeGlued))

/** Short words are at times written in one: "Gul Naz", "Min Aung Soe". */
const SHORT = 5
const isShort = ({ text, light: isLight }: Word): boolean => isLight || text.includes('/') || [...text].length <= SHORT

/** Two words beside each other as one, and a whole name of short words. */
export const inOne = (words: readonly Word[]): Word[] => {
  const beside = words
    .slice(1)
    .flatMap((word, at) => (isShort(words[at]!) || isShort(word) ? joined(words[at]!, word) : []))
  return words.length > 2 && words.length < 6 && words.every(isShort) ? [...beside, words.reduce(joined)] : beside
}

/** The words of a name (`own`), and every word somebody may look for in it: as they stand, and such as are at times written in one. */
export const wordsToFind = (name: string): { readonly own: Word[]; readonly all: Word[] } => {
  const tokens = wordsTyped(name).map(maybeGlued)
  const own = tellingApart(tokens)
  return { own, all: [...tokens, ...inOne(tokens), ...own, ...tokens.flatMap(bareOf)] }
}

/** How far two words are apart, whether or not they begin with an article. The same both ways. */
export const wordsApart = (one: Word, other: Word, most: number): number =>
  Math.min(
    apart(one.ready, other.ready, most),
    one.bare ? apart(one.bare, other.ready, most) : 1,
    other.bare ? apart(one.ready, other.bare, most) : 1,
  )

/** The words that were typed, as they stand. */
export const wordsTyped = (typed: string): Word[] => tokensOf(typed).flatMap(wordsIn).slice(0, MOST_WORDS)
