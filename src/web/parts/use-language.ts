import { useEffect, useState } from 'react'
import type { Language, Shelf } from '#words'
import { loadReviewed } from './reviewed-language.ts'

/**
 * A shelf of a language by its tag, with what this clinic has reviewed of it; one that has no screens comes as the one shown
 * instead. The one before stays until it is here.
 */
export const useLanguage = (tag: string | undefined, shelf: Shelf): Language | undefined => {
  const [language, setLanguage] = useState<Language>()
  useEffect(() => (tag === undefined ? undefined : loadReviewed(tag, shelf, setLanguage)), [tag, shelf])
  return language
}
