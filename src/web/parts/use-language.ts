import { useEffect, useState } from 'react'
import { languageFor, type Language, type Shelf } from '#words'

/**
 * A shelf of a language by its tag; one that has no screens comes as the one shown instead. The one before stays until it is
 * here.
 */
export const useLanguage = (tag: string, shelf: Shelf): Language | undefined => {
  const [language, setLanguage] = useState<Language>()
  useEffect(() => {
    let current = true
    void languageFor(tag, shelf).then(loaded => current && setLanguage(loaded))
    return () => {
      current = false
    }
  }, [tag, shelf])
  return language
}
