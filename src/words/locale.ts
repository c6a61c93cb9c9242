import type { Calendar } from '#time'

/**
 * What a language needs to write days and lists, as plain values: browsers lack many of our languages, so screens never
 * ask them. The packs are written by `scripts/locale-packs.ts`.
 */
export interface LocalePack {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  /** Twelve month names of each calendar; the Persian ones as in Iran. */
  readonly months: Readonly<Record<Calendar, readonly string[]>>
  /** The Persian calendar's months as in Afghanistan. */
  readonly afghanMonths: readonly string[]
  /** Ten digits from zero. Latin ones to begin with; a reader may have others. */
  readonly digits: string
  /** Names of languages people speak here, by tag, as this language calls them. */
  readonly languages: Readonly<Record<string, string>>
  /** What stands between two, between more, and before the last. */
  readonly list: { readonly two: string; readonly more: string; readonly last: string }
}

/** The pack with the Persian months' names as this patient's country has them: Afghan names for Dari and Pashto. */
export const packFor = (pack: LocalePack, tag: string): LocalePack =>
  tag === 'fa-AF' || tag === 'ps' ? { ...pack, months: { ...pack.months, persian: pack.afghanMonths } } : pack

/** A whole number in the pack's digits, without grouping. */
export const numeral = (n: number, { digits }: LocalePack): string =>
  String(n).replace(/\d/g, digit => digits[Number(digit)]!)

/** Things in a row, joined as the language joins them. */
export const listed = (things: readonly string[], { list }: LocalePack): string => {
  if (things.length < 3) return things.join(list.two)
  return things.slice(0, -1).join(list.more) + list.last + things.at(-1)!
}

/** What this language calls another one; its tag where the pack has no name for it. */
export const languageInWords = (tag: string, { languages }: LocalePack): string => languages[tag] ?? tag
