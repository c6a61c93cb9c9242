import type { HeardLanguage, Hearer } from './heard.ts'
import { hearing } from './hearing.ts'

export { heardLanguages } from './heard.ts'
export type { Heard, HeardAround, HeardLanguage, Landmark } from './heard.ts'

const lexicons = {
  en: () => import('./en.ts'),
  da: () => import('./da.ts'),
  ar: () => import('./ar.ts'),
  de: () => import('./de.ts'),
  fr: () => import('./fr.ts'),
}

/**
 * Loads what a language says about time, and hears it: a phrase in, what is surely understood out, in the order it was said.
 * An empty list: not understood, and kept as it was said. It never guesses, never throws, and every `when` is one the record
 * takes. The time it takes grows with the length of the phrase.
 */
export const hearerFor = async (language: HeardLanguage): Promise<Hearer> => {
  const { lexicon } = await lexicons[language]()
  return hearing(lexicon)
}
