import { isTag, screensOf } from '#words/languages'
import type { CardLink } from './card-link.ts'
import { kept } from './kept-here.ts'

/** Behind languages the patient chose here: no paper changes them then. */
export const CHOSEN = '!'

/**
 * As this phone keeps the patient's languages, and as a card brings them: the own one, and where that has no screens the other
 * one of the patient's that is shown instead. What is no tag of a language is left out, whatever stands there.
 */
export const tagsIn = (written: string | undefined): readonly string[] =>
  (written ?? '').replace(CHOSEN, '').split(' ').filter(isTag)

/** What the phone itself is set to, the best first. */
export const ofPhone = (): readonly string[] => navigator.languages.filter(isTag)

/** The languages of this phone before anything else is known: the card's that was followed, those of the time before. */
export const atFirst = (card: CardLink | undefined): string | undefined => ofCard(card) ?? kept('language')

/** The languages of whoever a card is for, as this phone keeps them. */
export const ofCard = (card: Pick<CardLink, 'language' | 'shown'> | undefined): string | undefined =>
  card?.language && [card.language, card.shown].filter(Boolean).join(' ')

/** Whose languages hold here: the patient's where any is known, else those the phone is set to. */
export const holding = (own: string | undefined): readonly string[] => {
  const tags = tagsIn(own)
  return tags.length > 0 ? tags : ofPhone()
}

/** The first language to fetch words of, or undefined where nothing says any. */
export const firstLanguage = (card: CardLink | undefined): string | undefined =>
  holding(atFirst(card))
    .map(screensOf)
    .find(tag => tag !== undefined)
