import { useEffect, useState } from 'react'
import { languageFor, type Language } from '#words'

/** The languages the clinic's own pages are read in. */
export const staffLanguages = ['en', 'da'] as const
export type StaffLanguage = (typeof staffLanguages)[number]

/** Where this browser keeps the choice; nothing of any patient is ever kept beside it. */
const shelf = 'tessera-staff-language'

const isStaffLanguage = (tag: string | null | undefined): tag is StaffLanguage =>
  staffLanguages.some(known => known === tag)

/** The choice of this browser; none where it may keep nothing. */
const kept = (): StaffLanguage | undefined => {
  try {
    const tag = localStorage.getItem(shelf)
    return isStaffLanguage(tag) ? tag : undefined
  } catch {
    return undefined
  }
}

const keep = (tag: StaffLanguage): void => {
  try {
    localStorage.setItem(shelf, tag)
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}

/** The language of a staff page: this browser's choice, else the clinic's own. Undefined while it is being fetched. */
export const useStaffLanguage = (ofClinic: string | undefined) => {
  const [chosen, setChosen] = useState(kept)
  const tag = chosen ?? (isStaffLanguage(ofClinic) ? ofClinic : 'en')
  const language = useLanguage(tag)
  const choose = (next: StaffLanguage) => {
    keep(next)
    setChosen(next)
  }
  useEffect(() => {
    if (!language) return
    document.documentElement.lang = language.tag
    document.documentElement.dir = language.dir
  }, [language])
  return { language, choose }
}

/** A language by its tag; one that has no screens comes as the one shown instead. The one before stays until it is here. */
export const useLanguage = (tag: string): Language | undefined => {
  const [language, setLanguage] = useState<Language>()
  useEffect(() => {
    let current = true
    void languageFor(tag).then(loaded => current && setLanguage(loaded))
    return () => {
      current = false
    }
  }, [tag])
  return language
}
