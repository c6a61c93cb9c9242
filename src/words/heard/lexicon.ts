import { foldWord, wordsOf } from './fold.ts'

/**
 * How a language counts. `units` are the words for 0 to 19 in order, other spellings after a stroke; `tens` by their value,
 * with the highest unit they take where it is not 9 (French: soixante-dix-neuf); `joins` how a ten `t` and a unit `u` make
 * one number; `ordinals` from the first, as stems where they have `endings`.
 */
export interface Counting {
  readonly units: string
  readonly tens: Readonly<Record<number, string>>
  readonly upTo?: Readonly<Record<number, number>>
  readonly joins: readonly string[]
  readonly ordinals: string
  readonly endings?: string
}

/**
 * The words of one language. `signs`: what a phrase is a sign of ("rel before", "unit year"), and the phrases, divided by
 * commas (a comma within a phrase is written `_`); `names`: such signs that several languages have in common. `inWord`: number words that are written together with others ("neunzehnhundertneunzig"), and the "and" between
 * them. `written`: letters that must be told apart before accents are taken away ("où" and "ou").
 */
export interface Lexicon {
  readonly counting: Counting
  readonly signs: Readonly<Record<string, string>>
  readonly names?: Readonly<Record<string, string>>
  readonly inWord?: { readonly parts: readonly string[]; readonly and: string }
  readonly written?: readonly (readonly [from: string, to: string])[]
  /** Short words written together with the next one, and the article (Arabic). */
  readonly prefixes?: { readonly words: readonly string[]; readonly article: string }
  /** "Before two years" is how the language says "two years ago" (German, Arabic). */
  readonly beforeIsAgo?: true
  /** A unit alone is one of it: "a year" is said as "year" (Arabic). */
  readonly unitIsOne?: true
  /** Endings that make a name definite or one's own: the same landmark without them. */
  readonly endings?: RegExp
}

export type Signs = Readonly<Record<string, string | undefined>>

interface Phrase {
  readonly words: readonly string[]
  readonly signs: Signs
}

/** Phrases by their first word, the longest first. */
export interface Phrases {
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly words: ReadonlySet<string>
}

const either = (words: string): readonly string[] => words.split('/').map(word => word.replaceAll('_', ' '))

/** Every number word from 0 to 99 with its value. */
const numbersOf = ({ units, tens, upTo = {}, joins }: Counting): (readonly [string, number])[] => {
  const unit = units.split(' ').map(either)
  const small = unit.flatMap((words, n) => words.map(word => [word, n] as const))
  const large = Object.entries(tens).flatMap(([key, said]) => {
    const ten = Number(key)
    const belonging = small.filter(([, n]) => n > 0 && n <= (upTo[ten] ?? 9))
    return either(said).flatMap(t => [
      [t, ten] as const,
      ...belonging.flatMap(([u, n]) =>
        joins.map(join => [join.replace('t', '\t').replace('u', u).replace('\t', t), ten + n] as const),
      ),
    ])
  })
  return [...small, ...large]
}

/** Every ordinal with its value. */
const ordinalsOf = ({ ordinals, endings = '' }: Counting): (readonly [string, number])[] =>
  ordinals
    .split(' ')
    .flatMap((said, at) => either(said).flatMap(stem => endings.split(' ').map(end => [stem + end, at + 1] as const)))

/** All that a lexicon says, ready to be looked up. */
export const phrasesOf = (lexicon: Lexicon): Phrases => {
  const found = new Map<string, { words: string[]; signs: Record<string, string> }>()
  const add = (said: string, kind: string, value: string) => {
    const words = wordsOf(said.replaceAll('_', ',')).map(word => word.text)
    const phrase = found.get(words.join(' ')) ?? { words, signs: {} }
    phrase.signs[kind] ??= value
    found.set(words.join(' '), phrase)
  }
  for (const [sign, said] of [...Object.entries(lexicon.signs), ...Object.entries(lexicon.names ?? {})]) {
    const [kind = '', ...value] = sign.split(' ')
    for (const phrase of said.split(',')) add(phrase.trim(), kind, value.join(' '))
  }
  for (const [said, n] of numbersOf(lexicon.counting)) add(said, 'number', String(n))
  for (const [said, n] of ordinalsOf(lexicon.counting)) add(said, 'ordinal', String(n))
  return indexed([...found.values()])
}

const indexed = (phrases: readonly Phrase[]): Phrases => {
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const [first = ''] = phrase.words
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase])
  }
  for (const same of byFirst.values()) same.sort((one, other) => other.words.length - one.words.length)
  return { byFirst, words: new Set(phrases.flatMap(phrase => phrase.words.map(foldWord))) }
}
