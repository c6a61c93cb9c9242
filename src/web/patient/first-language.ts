import { screensOf } from '#words/languages'
import { kept } from './kept-here.ts'

/** Behind a language the patient chose here: no paper changes it then. */
export const CHOSEN = '!'

/** What the phone itself is set to, where there are screens in it. */
export const ofPhone = (): string | undefined => navigator.languages.map(screensOf).find(tag => tag !== undefined)

/** The language of this phone before anything else is known: the card's that was followed, the one of the time before. */
export const atFirst = (card: string | undefined): string | undefined => card ?? kept('language')

/** The first language to fetch words of, or undefined where nothing says any. */
export const firstLanguage = (card: string | undefined): string | undefined =>
  atFirst(card)?.replace(CHOSEN, '') ?? ofPhone()
