import { useEffect, useState } from 'react'
import type { Patient } from '#people'
import { screensOf, type Language } from '#words'
import { useLanguage } from '../parts/use-language.ts'

/** Where this phone keeps which language its screens are in; nothing else is kept in the browser. */
const shelf = 'tessera-language'

const kept = (): string | undefined => {
  try {
    return localStorage.getItem(shelf) ?? undefined
  } catch {
    return undefined
  }
}

const keep = (tag: string): void => {
  try {
    localStorage.setItem(shelf, tag)
  } catch {
    // A browser that keeps nothing: the next time the phone's own language is asked for.
  }
}

/** The first language of the patient's that has screens: spoken before read; else the one spoken. */
export const languageOf = ({ speaks, reads }: Pick<Patient, 'speaks' | 'reads'>): string => {
  const own = [...speaks.map(({ language }) => language), ...reads]
  return own.find(tag => screensOf(tag)) ?? own[0]!
}

/** What the phone itself is set to, where there are screens in it. */
export const ofPhone = (): string | undefined =>
  navigator.languages.map(screensOf).find(tag => tag !== undefined)

/**
 * The languages of this phone: `asked` is the patient's own, from the papers, the card or the time before; `language` is the
 * one shown, the clinic's where the patient's has no screens yet.
 */
export const useMyLanguage = (
  clinic: string | undefined,
): { asked: string; language: Language | undefined; ask: (tag: string) => void } => {
  const [own, setOwn] = useState(kept)
  const asked = own ?? ofPhone() ?? clinic ?? 'en'
  const language = useLanguage(screensOf(asked) ?? clinic ?? 'en', 'phone')
  useEffect(() => {
    if (!language) return
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.dir
  }, [language])
  const ask = (tag: string) => {
    keep(tag)
    setOwn(tag)
  }
  return { asked, language, ask }
}
