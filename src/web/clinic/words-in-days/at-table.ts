import type { Refusal } from '#record'
import type { WordsInDays } from '#time'
import type { Draft } from './draft.ts'

/** What every row of the table shares. */
export interface AtTable {
  readonly draft: Draft
  readonly words: WordsInDays
  readonly today: string
  readonly changes: boolean
  /** What is wrong, and at which path. */
  readonly refusal: Refusal | undefined
  readonly set: (draft: Draft) => void
}
