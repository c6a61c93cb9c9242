import { useEffect, useState } from 'react'
import { spokenByStaff } from '#words'
import { useLanguage } from '../parts/use-language.ts'

/** The languages the clinic's own pages are offered in everywhere, beside the clinic's own. */
export const staffLanguages = ['en', 'da'] as const

/** Where this browser keeps the choice; nothing of any patient is ever kept beside it. */
const shelf = 'tessera-staff-language'

const hasScreens = (tag: string | null | undefined): tag is string => spokenByStaff.some(known => known === tag)

/** The choice of this browser; none where it may keep nothing. */
const kept = (): string | undefined => {
  try {
    const tag = localStorage.getItem(shelf)
    return hasScreens(tag) ? tag : undefined
  } catch {
    return undefined
  }
}

const keep = (tag: string): void => {
  try {
    localStorage.setItem(shelf, tag)
  } catch {
    // A browser that keeps nothing: the choice lasts as long as the page.
  }
}

/** The language of a staff page: this browser's choice, else the professional's or the clinic's own. Undefined while it is being fetched. */
export const useStaffLanguage = (own: string | undefined) => {
  const [chosen, setChosen] = useState(kept)
  const tag = chosen ?? (hasScreens(own) ? own : 'en')
  const language = useLanguage(tag, 'staff')
  const choose = (next: string) => {
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
