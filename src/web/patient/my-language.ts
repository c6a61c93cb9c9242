import { useLayoutEffect, useState } from 'react'
import type { Patient } from '#people'
import { waysOf } from '#people/ways'
import { screensOf, type Language } from '#words'
import { languageShown } from '#words/shown'
import { useLanguage } from '../parts/use-language.ts'
import { atFirst, CHOSEN, ofPhone } from './first-language.ts'
import { keep, kept } from './kept-here.ts'

const hasScreens = (tag: string): boolean => screensOf(tag) !== undefined

/** The first language of the patient's that has screens: spoken, then understood, then read; else the one spoken. */
export const languageOf = (patient: Pick<Patient, 'speaks' | 'understands' | 'reads' | 'prefers'>): string => {
  const ways = waysOf(patient, hasScreens)
  const { asked, shown } = languageShown(undefined, ways, '')
  return [...ways.speaks, ...ways.understands, ...ways.reads].some(hasScreens) ? shown : asked
}

/** Who says which language this is: the papers, a card that is used for the first time, or the patient by a touch. */
export type LanguageFrom = 'papers' | 'card' | 'touch'

/**
 * The languages of this phone: `asked` is the patient's own, chosen here, from the papers, the card or the time before;
 * `language` is the one shown, the clinic's where the patient's has no screens yet.
 */
export const useMyLanguage = (
  clinic: string | undefined,
  card?: string,
): { asked: string; language: Language | undefined; ask: (tag: string, from?: LanguageFrom) => void } => {
  const [own, setOwn] = useState(() => atFirst(card))
  const asked = own?.replace(CHOSEN, '') ?? ofPhone() ?? clinic ?? 'en'
  const language = useLanguage(screensOf(asked) ?? clinic ?? 'en', 'phone')
  // Before anything is painted: a page that turned round afterwards would move everything on it.
  useLayoutEffect(() => {
    if (!language) return
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.dir
  }, [language])
  const ask = (tag: string, from: LanguageFrom = 'papers') => {
    const next = (before: string | undefined) =>
      from === 'papers' && before?.endsWith(CHOSEN) ? before : from === 'touch' ? tag + CHOSEN : tag
    keep('language', next(kept('language') ?? own))
    setOwn(next)
  }
  return { asked, language, ask }
}
