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
