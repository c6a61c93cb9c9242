/** Why a text is no date in EDTF. */
export type EdtfReason =
  /** The text is empty. */
  | 'nothing-written'
  /** Neither a start nor an end is told: `/`. */
  | 'nothing-said'
  | 'ends-too-soon'
  | 'space-inside'
  /** Something stands where it means nothing. */
  | 'not-readable'
  /** A number of more than fifteen digits. */
  | 'too-long'
  /** A year has four digits, or more of them after a `Y`. */
  | 'not-four-digits'
  /** A year after a `Y` has five digits or more, or an exponent. */
  | 'not-five-digits'
  /** A month, a season or a day has two digits. */
  | 'not-two-digits'
  | 'leading-zero'
  | 'mask-in-long-year'
  /** There is a year 0000 and no year -0000. */
  | 'negative-zero'
  /** A year after a `Y` stands alone: without a month, in no interval and in no set. */
  | 'long-year-not-alone'
  /** Significant digits are those of a year alone, all of whose digits are told. */
  | 'significant-digits-not-of-a-year'
  | 'no-such-month'
  | 'no-such-day'
  | 'masks-no-month'
  | 'masks-no-day'
  | 'day-in-a-season'
  | 'no-such-time'
  | 'no-such-zone'
  /** A time belongs to a whole day, told exactly. */
  | 'time-without-a-day'
  /** A time stands in no interval and in no set. */
  | 'time-not-alone'
  /** `..` stands at either end of a set, not between its members. */
  | 'open-inside-a-set'
  /** The last day of the end lies before the first day of the start. */
  | 'ends-before-it-begins'
  /** The end is told without an `X` and holds days before the start: `2004-06-11/2004-06`. `2004-06-11/2004-06-XX` says it. */
  | 'end-begins-before-start'
