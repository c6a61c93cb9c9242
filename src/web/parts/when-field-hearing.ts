import { useCallback, useEffect, useRef, type Dispatch, type SetStateAction } from 'react'
import type { Heard, HeardAround, HeardLanguage } from '#words/heard'
import { phraseIn, withHeard, type WhenTelling } from './when-field-telling.ts'

/** The languages a phrase can be heard in. They are loaded when the first phrase is written, and not before. */
const heardLanguages = ['en', 'da', 'ar', 'de', 'fr'] as const satisfies readonly HeardLanguage[]

/** Of the languages at a table those a phrase can be heard in, the first one first. */
export const heardAt = (tags: readonly string[]): HeardLanguage[] => {
  const bases = tags.map(tag => tag.split('-')[0])
  return [...new Set(bases)].flatMap(base => heardLanguages.find(language => language === base) ?? [])
}

type Hearer = (phrase: string, around: HeardAround) => readonly Heard[]

const hearers = new Map<HeardLanguage, Promise<Hearer>>()

const hearerOf = (language: HeardLanguage): Promise<Hearer> => {
  const known = hearers.get(language)
  if (known) return known
  const hearer = import('#words/heard').then(heard => heard.hearerFor(language))
  hearers.set(language, hearer)
  return hearer
}

/** What is understood of a phrase. Where the hearer cannot be loaded nothing is, and every phrase is kept as it was said. */
const understoodOf = async (
  phrase: string,
  language: HeardLanguage,
  around: HeardAround,
): Promise<readonly Heard[]> => {
  try {
    return (await hearerOf(language))(phrase, around)
  } catch {
    hearers.delete(language)
    return []
  }
}

/** So long after the last letter a phrase is heard, in milliseconds. */
const PAUSE = 250

type SetTelling = Dispatch<SetStateAction<WhenTelling>>

/** What is understood of a phrase: a little after its last letter, and at once where a hand asks for it. */
export const useHearing = (telling: WhenTelling, set: SetTelling, around: Omit<HeardAround, 'calendar'>) => {
  const { landmarks, toldOn } = around
  const { language, phrase, calendar, heard } = telling
  const waits = phraseIn(telling) !== heard
  const hear = useCallback(async () => {
    if (!language || !phrase.trim()) return
    const understood = await understoodOf(phrase.trim(), language, { toldOn, landmarks, calendar })
    const now = phraseIn({ phrase, language })
    set(before => (phraseIn(before) === now && before.heard !== now ? withHeard(before, understood) : before))
  }, [language, phrase, calendar, toldOn, landmarks, set])
  useEffect(() => {
    if (!waits) return
    const pause = setTimeout(() => void hear(), PAUSE)
    return () => clearTimeout(pause)
  }, [waits, hear])
  return { hear, waits }
}

/**
 * Keeps once everything was heard: at once, or as soon as the phrase that was just written was. A second touch meanwhile does
 * nothing.
 */
export const useOnceHeard = (waits: boolean, hear: () => Promise<void>, keep: () => void) => {
  const keepNow = useRef(keep)
  const asked = useRef(false)
  useEffect(() => {
    keepNow.current = keep
    if (waits || !asked.current) return
    asked.current = false
    keep()
  })
  return useCallback(() => {
    if (!waits) return keepNow.current()
    asked.current = true
    void hear()
  }, [waits, hear])
}
