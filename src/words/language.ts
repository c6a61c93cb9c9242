import type { phrases } from './en/phrases.ts'
import type { LocalePack } from './locale.ts'

/** The name of a phrase: `table.cover`. English names them all; another language that lacks one does not compile. */
export type PhraseKey = keyof typeof phrases
export type Phrases = Readonly<Record<PhraseKey, string>>

/**
 * A language people see: its BCP 47 tag, direction, own name, phrases (Unicode MessageFormat 2) and locale pack.
 * `status`: the source all others are translated from; a draft nobody who speaks it has reviewed; or reviewed by a person on a day.
 */
export interface Language {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly endonym: string
  readonly status: 'source' | 'draft' | { readonly by: string; readonly on: string }
  readonly phrases: Phrases
  readonly pack: LocalePack
}

/** Values put into a phrase. */
export type Values = Readonly<Record<string, string | number>>

/** Says a phrase in one language. Values are isolated, so a name in another direction does not turn the line around. */
export type Say = (key: PhraseKey, values?: Values) => string
