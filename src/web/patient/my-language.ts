import { useLayoutEffect, useState } from 'react'
import type { Patient } from '#people'
import { screensOf, type Language } from '#words'
import { languageShown, languageShownTo } from '#words/shown'
import { useLanguage } from '../parts/use-language.ts'
import type { CardLink } from './card-link.ts'
import { atFirst, CHOSEN, holding } from './first-language.ts'
import { keep, kept } from './kept-here.ts'

/**
 * The patient's own language, and where that has no screens the first one of the patient's that has: spoken, then understood,
 * then read. None of the others is anybody's to know on a phone.
 */
export const languagesOf = (
  patient: Pick<Patient, 'speaks' | 'understands' | 'reads' | 'prefers'>,
): Pick<CardLink, 'language' | 'shown'> => {
  const { asked, shown, isOwn } = languageShownTo(patient, undefined, '')
  if (asked === '') return {}
  return isOwn && screensOf(asked) === undefined ? { language: asked, shown } : { language: asked }
}

/** Who says which languages these are: the papers, a card that is used for the first time, or the patient by a touch. */
export type LanguageFrom = 'papers' | 'card' | 'touch'

/** The languages a screen says phrases in: `asked` for, and the one shown. `isOwn`: that is one of the reader's own. */
interface Shown {
  readonly asked: string
  readonly language: Language | undefined
  readonly isOwn: boolean
}

/** By the rule of the table: the first of the reader's that has screens, else the clinic's. */
const useShown = (tags: readonly string[], clinic: string | undefined): Shown => {
  const own = { speaks: tags, understands: [], reads: [] }
  const { asked, shown, isOwn } = languageShown(undefined, own, clinic ?? 'en')
  return { asked, language: useLanguage(shown, 'phone'), isOwn }
}

/**
 * The languages of this phone: `asked` is the patient's own, chosen here, from the papers, the card or the time before; else
 * what the phone is set to.
 */
export const useMyLanguage = (
  clinic: string | undefined,
  card?: CardLink,
): Shown & { ask: (languages: string, from?: LanguageFrom) => void } => {
  const [own, setOwn] = useState(() => atFirst(card))
  const shown = useShown(holding(own), clinic)
  const { language } = shown
  // Before anything is painted: a page that turned round afterwards would move everything on it.
  useLayoutEffect(() => {
    if (!language) return
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.dir
  }, [language])
  const ask = (languages: string, from: LanguageFrom = 'papers') => {
    const next = (before: string | undefined) =>
      from === 'papers' && before?.endsWith(CHOSEN) ? before : from === 'touch' ? languages + CHOSEN : languages
    keep('language', next(kept('language') ?? own))
    setOwn(next)
  }
  return { ...shown, ask }
}
