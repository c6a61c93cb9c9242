import type { EntryId } from '#record'
import { wordsOf, type Word } from './fold.ts'
import type { Landmark } from './heard.ts'
import type { Lexicon, Phrases } from './lexicon.ts'

interface Name {
  readonly id: EntryId
  /** The words of the name as they are compared, exactly, and without their endings. */
  readonly exact: readonly string[]
  readonly loose: readonly string[]
}
export type KnownLandmarks = readonly Name[]

/** What a name is looked for in. */
interface Heard {
  readonly landmarks: KnownLandmarks
  readonly words: readonly Word[]
  readonly lexicon: Lexicon
  readonly phrases: Phrases
}

/** A word of a name without the article and the ending that make it definite or one's own: "الحرب" and "حرب", "brylluppet" and "bryllup". */
const looseWord = (text: string, { endings, prefixes }: Lexicon): string => {
  const bare = prefixes ? text.replace(/^(?:[وف]?(?:[بك]?ال|لل)|[وف](?=.{4}))/, '') : text
  return endings && bare.length > 4 ? bare.replace(endings, '').replace(/(\p{L})\1$/u, '$1') : bare
}

const isSmall = (text: string, { byFirst }: Phrases): boolean =>
  byFirst.get(text)?.some(({ words, signs }) => words.length === 1 && (signs['small'] ?? signs['my']) !== undefined) ??
  false

/** The landmarks' names, ready to be found in a phrase; articles and "my" do not count. */
export const landmarksIn = (landmarks: readonly Landmark[], lexicon: Lexicon, phrases: Phrases): KnownLandmarks =>
  landmarks.flatMap(({ id, names }) =>
    names.flatMap(name => {
      const exact = wordsOf(name)
        .filter(word => word.is !== 'mark')
        .map(word => word.text)
        .filter((text, _, all) => all.length === 1 || !isSmall(text, phrases))
      return exact.length === 0 ? [] : [{ id, exact, loose: exact.map(text => looseWord(text, lexicon)) }]
    }),
  )

/** How many words of the phrase a name takes from here; none where it is not said here. */
const taken = (
  name: readonly string[],
  said: readonly string[],
  words: readonly Word[],
  at: number,
  phrases: Phrases,
) => {
  let to = at
  for (const word of name) {
    while (
      to < at + 20 &&
      said[to] !== word &&
      words[to] &&
      (words[to]!.is === 'mark' || isSmall(words[to]!.text, phrases))
    )
      to++
    if (said[to] !== word) return 0
    to++
  }
  return to
}

/**
 * The landmark whose name begins at this word, and the word after it: the longest name; none where several landmarks have
 * it. Names are first compared as they are, then without endings.
 */
export const landmarkAt = (
  { landmarks, words, lexicon, phrases }: Heard,
  at: number,
): { id: EntryId; until: number } | undefined => {
  const near = words.slice(at, at + 40)
  for (const how of ['exact', 'loose'] as const) {
    const said = near.map(({ text }) => (how === 'exact' ? text : looseWord(text, lexicon)))
    const found = landmarks.map(name => ({
      id: name.id,
      length: taken(name[how], said, words.slice(at, at + 40), 0, phrases),
    }))
    const length = Math.max(0, ...found.map(one => one.length))
    const ids = new Set(found.filter(one => one.length === length).map(one => one.id))
    if (length > 0) return ids.size === 1 ? { id: [...ids][0]!, until: at + length } : undefined
  }
  return undefined
}
