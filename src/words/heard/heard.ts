import type { EntryId, IsoDay } from '#record'
import type { Calendar, Of, RelationTold, When } from '#time'

/** The languages a phrase about time is heard in. German and French are heard only: no screen speaks them. */
export const heardLanguages = ['en', 'da', 'ar', 'de', 'fr'] as const
export type HeardLanguage = (typeof heardLanguages)[number]

/** Something the patient may date by: another piece, an anchor. `names` are the words it is known by, in any language. */
export interface Landmark {
  readonly id: EntryId
  readonly names: readonly string[]
}

/** What is known where a phrase is heard. */
export interface HeardAround {
  /** The day it was told: "last year", "this spring" and the century of "the nineties" need it. */
  readonly toldOn: IsoDay
  /** The patient's own calendar: that of a bare number ("1362"), and of "last year". */
  readonly calendar: Calendar
  readonly landmarks: readonly Landmark[]
}

/** One thing understood. Where the other side of a relation is not among the landmarks, its words are in `other` and there is no `when`. */
export type Heard =
  | { readonly of: Of; readonly when: When }
  | { readonly of: Of; readonly relation: Omit<RelationTold, 'to'>; readonly other: string }

export type Hearer = (phrase: string, around: HeardAround) => readonly Heard[]
