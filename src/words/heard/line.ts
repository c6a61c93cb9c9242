import { wordsOf, type Word } from './fold.ts'
import type { HeardAround } from './heard.ts'
import type { KnownLandmarks } from './landmarks.ts'
import type { Lexicon, Phrases, Signs } from './lexicon.ts'

/** A word, or several that belong together, and what they may be signs of. Words `[word, until)` of the phrase. */
export interface Token {
  readonly text: string
  readonly signs: Signs
  readonly word: number
  readonly until: number
  readonly glued: boolean
  readonly known: boolean
}

/** A phrase laid out for reading. */
export interface Line {
  readonly phrase: string
  readonly words: readonly Word[]
  readonly tokens: readonly Token[]
  readonly around: HeardAround
  readonly landmarks: KnownLandmarks
  readonly lexicon: Lexicon
  readonly phrases: Phrases
}

/** Something read: what, and the first token after it. */
export interface Read<T> {
  readonly value: T
  readonly to: number
}

const marks: Readonly<Record<string, Signs>> = {
  '.': { dot: '', comma: '' },
  '/': { slash: '' },
  '-': { dash: '' },
  '‐': { dash: '' },
  '‑': { dash: '' },
  '–': { dash: '' },
  '—': { dash: '' },
  $: { thing: '' },
  '€': { thing: '' },
  '£': { thing: '' },
  '%': { thing: '' },
  ...Object.fromEntries([...',;:،؛؟()[]!?…।።၊။\n'].map(mark => [mark, { comma: '' }])),
}

const isKnown = (signs: Signs | undefined): boolean => signs !== undefined && Object.keys(signs).length > 0

const numberSigns = ({ text, short }: Word): Signs => ({
  number: String(Number(text)),
  digits: text,
  ...(short && text.length === 2 && { 'short-year': text }),
})

const signsOf = (word: Word): Signs | undefined => {
  const { is, text } = word
  if (is === 'digits') return text.length <= 4 ? numberSigns(word) : { thing: '' }
  return is === 'mark' ? (marks[text] ?? {}) : undefined
}

/** The longest known phrase that begins here. */
const phraseAt = (words: readonly Word[], at: number, { byFirst }: Phrases) =>
  byFirst.get(words[at]!.text)?.find(phrase => phrase.words.every((word, i) => words[at + i]?.text === word))

const tokensOf = (words: readonly Word[], phrases: Phrases): Token[] => {
  const tokens: Token[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at]!
    const phrase = phraseAt(words, at, phrases)
    const until = at + (phrase?.words.length ?? 1)
    const signs = phrase?.signs ?? signsOf(word)
    tokens.push({ text: word.text, signs: signs ?? {}, word: at, until, glued: word.glued, known: isKnown(signs) })
    at = until
  }
  return tokens
}

const longestWord = 60

/** "Neunzehnhundertneunzig" in its parts, where each of them is a number word. */
const numberParts = (text: string, { inWord }: Lexicon, phrases: Phrases): string[] | undefined => {
  if (!inWord || text.length > longestWord || phrases.words.has(text)) return undefined
  const known = (part: string) => (phrases.words.has(part) ? [part] : numberParts(part, { inWord } as Lexicon, phrases))
  for (const part of inWord.parts) {
    const at = text.indexOf(part)
    if (at < 0) continue
    const rest = text.slice(at + part.length)
    const after = rest.startsWith(inWord.and) && rest !== inWord.and ? rest.slice(inWord.and.length) : rest
    const [before, behind] = [text.slice(0, at), after].map(side => (side === '' ? [] : known(side)))
    if (before && behind && before.length + behind.length > 0) return [...before, part, ...behind]
  }
  return undefined
}

/** "وتسعين" as "و" and "تسعين", "الحرب" as "حرب", where what is left is known. */
const withoutPrefix = (text: string, { prefixes }: Lexicon, phrases: Phrases): string[] | undefined => {
  if (!prefixes || text.length > longestWord) return undefined
  if (phrases.words.has(text)) return [text]
  const { article } = prefixes
  if (text.startsWith(article) && phrases.words.has(text.slice(article.length))) return [text.slice(article.length)]
  const prefix = prefixes.words.find(one => text.startsWith(one) && text.length > one.length + 1)
  if (!prefix) return undefined
  const rest = text.slice(prefix.length)
  const known = withoutPrefix(
    prefix === 'ل' && rest.startsWith('ل') ? `ا${rest}` : rest,
    { prefixes } as Lexicon,
    phrases,
  )
  return known && [prefix, ...known]
}

const parted = (word: Word, lexicon: Lexicon, phrases: Phrases): Word[] => {
  if (word.is !== 'word') return [word]
  const parts = numberParts(word.text, lexicon, phrases) ?? withoutPrefix(word.text, lexicon, phrases)
  return parts ? parts.map((text, i) => ({ ...word, text, glued: i > 0 || word.glued })) : [word]
}

const written = (phrase: string, { written = [] }: Lexicon): string =>
  written.reduce((said, [from, to]) => said.replaceAll(from, to), phrase)

/** Lays a phrase out. Its length stays what it was, so that words can be quoted as they were said. */
export const lineOf = (phrase: string, spoken: Omit<Line, 'phrase' | 'words' | 'tokens'>): Line => {
  const { lexicon, phrases } = spoken
  const words = wordsOf(written(phrase, lexicon)).flatMap(word => parted(word, lexicon, phrases))
  return { ...spoken, phrase, words, tokens: tokensOf(words, phrases) }
}

/** What this token is a sign of in this kind, if it is: "5" of a month, "" where there is no more to say. */
export const sign = ({ tokens }: Line, at: number, kind: string): string | undefined => tokens[at]?.signs[kind]

/** Whether this token is a sign of any of these kinds. */
export const isAny = ({ tokens }: Line, at: number, ...kinds: readonly string[]): boolean => {
  const signs = tokens[at]?.signs
  return signs !== undefined && kinds.some(kind => signs[kind] !== undefined)
}

/** Past small words ("the", "of"); never more than a few, so that reading takes a time that grows with the phrase. */
export const pastSmall = (line: Line, at: number): number => pastAny(line, at, 'small')

/** Past a few words of these kinds. */
export const pastAny = (line: Line, at: number, ...kinds: readonly string[]): number => {
  let to = at
  while (to < at + 5 && isAny(line, to, ...kinds)) to++
  return to
}

/** The end of what belongs together: a comma, an "and", or the end of the phrase. */
export const isEdge = (line: Line, at: number): boolean =>
  at < 0 || at >= line.tokens.length || isAny(line, at, 'comma', 'and', 'dash')

/** A name has fewer words than this, so that reading takes a time that grows with the phrase. */
export const longestName = 40

/** The longest of what was read; the first of equals. */
export const longest = <T>(...readings: readonly (Read<T> | undefined)[]): Read<T> | undefined =>
  readings.reduce((best, one) => (one && (!best || one.to > best.to) ? one : best), undefined)
