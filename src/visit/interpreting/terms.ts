import { standing, type Entry, type EntryId, type Recorded, type Source, type Tag, type Text } from '#record'
import type { VisitEntry } from '../entries.ts'

/** A word of the visit in both languages. `alike`: every entry that says the same, at whichever visit, oldest first. */
export interface Term {
  readonly id: EntryId
  readonly visit: EntryId
  readonly theirs?: Text | undefined
  readonly ours: Text
  readonly source: Source
  readonly alike: readonly Entry[]
}

const plain = (text: Text | undefined): string =>
  text ? `${languageIn(text.language)} ${text.text.trim().toLowerCase()}` : ''
const languageIn = (tag: Tag): string => tag.split('-')[0]!
const wordsOf = ({ theirs, ours }: Pick<Term, 'theirs' | 'ours'>): string => `${plain(theirs)}\n${plain(ours)}`

const terms = (entries: Iterable<Recorded<Entry>>): Term[] => {
  const kept = (standing(entries) as Recorded<VisitEntry>[]).filter(entry => entry.kind === 'visit.term-kept')
  const alike = new Map<string, Entry[]>()
  for (const entry of kept) alike.set(wordsOf(entry.body), [...(alike.get(wordsOf(entry.body)) ?? []), entry])
  return kept.map(({ id, source, body }) => ({ id, source, ...body, alike: alike.get(wordsOf(body)) ?? [] }))
}

/** The same words once, as they were kept last, newest first. */
const once = (all: readonly Term[]): Term[] =>
  all.toReversed().filter((term, nth, list) => list.findIndex(other => wordsOf(other) === wordsOf(term)) === nth)

/** The words of one visit, newest first, each once. */
export const termsAt = (entries: Iterable<Recorded<Entry>>, visit: EntryId): Term[] =>
  once(terms(entries).filter(term => term.visit === visit))

/**
 * Words of earlier visits that are not on this table, newest first, each once: only those whose languages are spoken here.
 * What was taken away is not among them.
 */
export const offeredAgain = (
  entries: Iterable<Recorded<Entry>>,
  { id, languages }: { readonly id: EntryId; readonly languages: { readonly patient: Tag; readonly clinic: Tag } },
): Term[] => {
  const all = terms(entries)
  const here = new Set(all.filter(term => term.visit === id).map(wordsOf))
  const isSpokenHere = ({ theirs, ours }: Term): boolean =>
    languageIn(ours.language) === languageIn(languages.clinic) &&
    (theirs === undefined || languageIn(theirs.language) === languageIn(languages.patient))
  return once(all.filter(term => term.visit !== id && !here.has(wordsOf(term)) && isSpokenHere(term)))
}

const LATIN = /\p{Script=Latin}/u
const OTHER = /(?!\p{Script=Latin})\p{L}/u

/**
 * A word as a hand here could write it: in Latin letters for a language of another script (`endonym`, its own name) it is
 * marked so (`fa-Latn-AF`), and reads in its own direction.
 */
export const termAsWritten = (tag: Tag, endonym: string, text: string): Text => {
  const inLatin = LATIN.test(text) && !OTHER.test(text) && !LATIN.test(endonym) && !/-[A-Z][a-z]{3}/.test(tag)
  return { language: inLatin ? tag.replace(/^[a-z]{2,3}/, language => `${language}-Latn`) : tag, text }
}
