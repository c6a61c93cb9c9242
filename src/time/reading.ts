import type { IsoDay } from '#record'
import type { Form, Of, When } from './told.ts'
import type { WordsInDays } from './words-in-days.ts'

/**
 * Points of time a statement can join: the origin (1970-01-01, day 0), the patient's birth, the piece's start and end,
 * the start and end of the other piece or anchor it is told in relation to. Ends are half-open: a piece is `[start, end)`.
 */
export type Point = 'origin' | 'birth' | 'start' | 'end' | 'other-start' | 'other-end'

/** `least <= day(to) - day(from) <= most`, in whole days; either may be left out. */
export interface Bound {
  readonly from: Point
  readonly to: Point
  readonly least?: number
  readonly most?: number
}

/** The two readings of one statement. `told` always lies within `stretched`. Empty: it places nothing. */
export interface Reading {
  readonly told: readonly Bound[]
  readonly stretched: readonly Bound[]
}

/** What is known around a statement: the day it was told, the piece's form, whether it stands on a register's paper. */
export interface Around {
  readonly of: Of
  readonly form: Form
  readonly toldOn: IsoDay
  readonly onPapers?: boolean
}

export type ReadWhen = (when: When, around: Around, words: WordsInDays) => Reading
