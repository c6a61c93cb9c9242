/** `?` uncertain, `~` approximate, `%` both. */
export type Qualifier = '?' | '~' | '%'

/**
 * One part of a date: two digits of a month, a season or a day, four of a year, with `X` for every digit not told.
 * `left` stands before the part and speaks of it alone; `right` stands after it and speaks of it and of every part before it.
 */
export interface EdtfPart {
  readonly digits: string
  readonly left?: Qualifier
  readonly right?: Qualifier
}

/**
 * A year. `long` is one written with a `Y`: five digits or more, no `X`, perhaps times ten to the `exponent`.
 * `significant` is how many digits of it are meant: 1950 with 2 is a year from 1900 to 1999.
 */
export interface EdtfYear extends EdtfPart {
  readonly negative?: true
  readonly long?: true
  readonly exponent?: number
  readonly significant?: number
}

/** The time of a day as it was written: `23:20:30`, and its zone (`Z`, `-04`, `+04:30`). */
export interface EdtfTime {
  readonly clock: string
  readonly zone?: string
}

/** A date, whole or in part. A `season` (21 to 41, as in ISO 8601-2) stands in the place of month and day. */
export interface EdtfDate {
  readonly kind: 'date'
  readonly year: EdtfYear
  readonly season?: EdtfPart
  readonly month?: EdtfPart
  readonly day?: EdtfPart
  readonly time?: EdtfTime
}

/** Where an interval begins or ends: a date, `..` (open), or nothing (not known). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown'

/** From one date to another. */
export interface EdtfInterval {
  readonly kind: 'interval'
  readonly start: EdtfEnd
  readonly end: EdtfEnd
}

/** Several dates in a set, from the first to the last of them; without a first or a last it goes on. */
export interface EdtfRange {
  readonly kind: 'range'
  readonly from?: EdtfDate
  readonly to?: EdtfDate
}

/** `[...]` one of its members, `{...}` all of them. */
export interface EdtfSet {
  readonly kind: 'set'
  readonly means: 'one' | 'all'
  readonly members: readonly (EdtfDate | EdtfRange)[]
}

/** Anything that can be written in the Extended Date/Time Format (ISO 8601-2), levels 0, 1 and 2. */
export type Edtf = EdtfDate | EdtfInterval | EdtfSet
