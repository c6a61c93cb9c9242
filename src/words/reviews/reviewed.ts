import type { Language, PhraseKey } from '../language.ts'

/** A phrase as it holds at a clinic: gone through by somebody who speaks it; or the clip that says it; or both. */
export interface Holding {
  readonly key: string
  /** The words as they were reviewed; absent where nobody needs to, in the language all others are translated from. */
  readonly text?: string | undefined
  /** The id of the clip that says these words. */
  readonly clip?: string | undefined
}

/** A language as a clinic has reviewed it: the words that hold there stand in place of ours. */
export const withReviews = (language: Language, holding: readonly Holding[]): Language => {
  const own = holding.filter((one): one is Holding & { key: PhraseKey } => Object.hasOwn(language.phrases, one.key))
  const reviewed = own.flatMap(({ key, text }) => (text === undefined ? [] : [[key, text] as const]))
  return {
    ...language,
    phrases: { ...language.phrases, ...Object.fromEntries(reviewed) },
    reviewed: new Set(reviewed.map(([key]) => key)),
    clips: new Map(own.flatMap(({ key, clip }) => (clip === undefined ? [] : [[key, clip] as const]))),
  }
}

/** The phrases on this shelf whose names begin so: `consent.` names the whole area. */
export const keysAmong = ({ phrases }: Language, beginnings: readonly string[]): PhraseKey[] =>
  (Object.keys(phrases) as PhraseKey[]).filter(key => beginnings.some(beginning => key.startsWith(beginning)))

/**
 * Whether somebody who speaks the language has gone through these phrases, every one of them; without any named, through
 * all of the shelf. The language all others are translated from needs nobody.
 */
export const isReviewed = (
  { status, phrases, reviewed }: Language,
  keys: readonly PhraseKey[] = Object.keys(phrases) as PhraseKey[],
): boolean => status === 'source' || keys.every(key => reviewed.has(key))
