import { languageFor, screensOf, type Language, type Shelf } from '#words'
import { withReviews, type Holding } from '#words/reviews'
import { ask } from './api.ts'
import { beginAnewWhereEmpty } from './begin-anew.ts'

/** How long a screen waits for what was reviewed once its words are here, in milliseconds: then they stand as drafts. */
const PATIENCE = 400

interface Holds {
  readonly language: string
  readonly phrases: readonly Holding[]
}

/** What was reviewed and recorded of a language at this clinic; nothing where that cannot be asked. */
const holdingOf = (tag: string, shelf: Shelf): Promise<Holds | undefined> =>
  ask<Holds>(`/api/words/${encodeURIComponent(screensOf(tag) ?? 'en')}?shelf=${shelf}`).catch(() => undefined)

const nothingYet = (): Promise<'nothing-yet'> => new Promise(done => setTimeout(() => done('nothing-yet'), PATIENCE))

const together = (language: Language, holds: Holds | undefined): Language =>
  holds?.language === language.tag ? withReviews(language, holds.phrases) : language

/**
 * Gives a shelf of a language as this clinic has reviewed it. No screen waits for that: what comes late is given once more,
 * and where it cannot be asked, all stays the draft it is. Where the words themselves do not come, the language before stays.
 * The answer stops it.
 */
export const loadReviewed = (tag: string, shelf: Shelf, onLanguage: (language: Language) => void): (() => void) => {
  let current = true
  const give = (language: Language) => current && onLanguage(language)
  const asked = holdingOf(tag, shelf)
  void languageFor(tag, shelf).then(async language => {
    const soon = await Promise.race([asked, nothingYet()])
    if (soon !== 'nothing-yet') return void give(together(language, soon))
    give(language)
    give(together(language, await asked))
  }, beginAnewWhereEmpty)
  return () => {
    current = false
  }
}
