import { useEffect, useState } from 'react'
import { screensOf, spokenByStaff } from '#words'
import { useLanguage } from '../parts/use-language.ts'

/** The languages the clinic's own pages are offered in everywhere, beside the clinic's own. */
export const staffLanguages = ['en', 'da'] as const

/** Where this browser keeps the choice; nothing of any patient is ever kept beside it. */
const shelf = 'tessera-staff-language'

/** The language with pages of the clinic's own that a tag means (`da-DK` is Danish), if it means one. */
const pagesIn = (tag: string | null | undefined): string | undefined => {
  const known = screensOf(tag ?? '')
  return known !== undefined && spokenByStaff.includes(known) ? known : undefined
}

/** The choice of this browser; none where it may keep nothing. */
const kept = (): string | undefined => {
  try {
    return pagesIn(localStorage.getItem(shelf))
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
  const tag = chosen ?? pagesIn(own) ?? 'en'
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
