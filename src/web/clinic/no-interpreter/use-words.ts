import { useEffect, useState } from 'react'
import type { Refusal } from '#record'
import { languageFor, screensOf, type Language } from '#words'
import { withReviews, type Holding } from '#words/reviews'
import { ask } from '../../parts/api.ts'
import { refusalOf } from '../asking.ts'

/** The words of the patient's language as this clinic reviewed and recorded them. */
export type TheirWords =
  | { readonly language: Language }
  /** Nothing can be recorded in it: there are no screens in this language. */
  | { readonly none: true }
  | { readonly trouble: Refusal }

const wordsOf = async (asked: string): Promise<TheirWords> => {
  const tag = screensOf(asked)
  if (tag === undefined) return { none: true }
  const [language, { phrases }] = await Promise.all([
    languageFor(tag, 'table'),
    ask<{ phrases: readonly Holding[] }>(`/api/words/${tag}?shelf=table`),
  ])
  return { language: withReviews(language, phrases) }
}

/** The same, asked for anew each time this page opens; undefined while it is asked for. */
export const useTheirWords = (asked: string): TheirWords | undefined => {
  const [words, setWords] = useState<{ readonly of: string; readonly words: TheirWords }>()
  useEffect(() => {
    let current = true
    const take = (words: TheirWords) => current && setWords({ of: asked, words })
    wordsOf(asked).then(take, (cause: unknown) => take({ trouble: refusalOf(cause) }))
    return () => {
      current = false
    }
  }, [asked])
  return words?.of === asked ? words.words : undefined
}
