import type { Reckoned } from './calendar.ts'
import type { Season, Stage } from './told.ts'

/** A value for each of the two readings. */
export interface Two<T> {
  readonly told: T
  readonly stretched: T
}

/** From the least to the most; in days unless a row says another unit. */
export interface Span {
  readonly least: number
  readonly most: number
}

/** First and last month of a season, both within it; a first after a last runs over the turn of the year. */
export type Months = readonly [first: number, last: number]

/** Calendars whose years follow the sun with seasons in months of their own. The others' seasons are found by the Gregorian ones. */
export type OwnSeasons = 'gregory' | 'persian' | 'indian'
/** Calendars in which registers are kept. */
export type Registered = Exclude<Reckoned, `islamic-${string}`> | 'hijri'

/** So many days less and more than counted years hold, and at least so many. */
export interface Counted {
  readonly less: number
  readonly more: number
  readonly atLeast: number
}

/**
 * What words mean in days: a visible table a clinic can change, row by row. It is a plain value and may be kept as JSON.
 * Whatever the rows say, the stretched reading is widened to hold the told one.
 */
export interface WordsInDays {
  /** "About" a date: so many units either side. A decade is widened by years, a season by months. */
  readonly aboutDate: Readonly<Record<'decade' | 'year' | 'season' | 'month' | 'day', Two<number>>>
  /** A papers' first day of a year, a year that ends in 0 or 5, ten years: so many years either side, stretched only. */
  readonly roundYear: number
  /** Days that papers carry when only the year was known: `month-day` in their own calendar. */
  readonly registeredDays: Readonly<Partial<Record<Registered, readonly string[]>>>
  /** Where the seasons are turned, summer is in December. */
  readonly seasonsTurned: boolean
  /** Months of the northern seasons, in the calendar's own months. */
  readonly seasons: Readonly<Record<OwnSeasons, Readonly<Record<Season, Months>>>>
  /** A season reaches so many days further at each end, stretched only. */
  readonly seasonStretch: number
  /** "Early", "in the middle", "late" in a time: this part of it at its beginning, about its middle, at its end. */
  readonly partOf: Two<number>
  /** A lunar date told without its counting: so many days either side of all countings, for the sighting of the moon. */
  readonly sighting: number
  /** "Two years": so many units either side. */
  readonly length: Readonly<Record<'year' | 'month' | 'week' | 'day', Two<number>>>
  /** "About two years": so many units either side, and at least this part of one unit. */
  readonly aboutLength: Two<{ readonly either: number; readonly atLeast: number }>
  /** "Nearly two years", "a little more than two years": so many units less, or more; all of "less than" and "more than" is open. */
  readonly lengthNuance: Two<number>
  /** "Two winters": that many years (lunar ones for Ramadans), less and more so many days, and at least so many. */
  readonly winters: Two<Counted>
  readonly ramadans: Two<Counted>
  readonly schoolYears: Two<Counted>
  /** "Some years", in years. */
  readonly someYears: Two<Span>
  /** "A few months", in months. */
  readonly aFewMonths: Two<Span>
  /** "Some weeks", in weeks; "some days", in days. */
  readonly someWeeks: Two<Span>
  readonly someDays: Two<Span>
  /** "Ten": so many years of age either side, stretched only; `round` where the number ends in 0 or 5. */
  readonly age: { readonly either: number; readonly round: number }
  /** "About ten": so many years of age either side. */
  readonly aboutAge: Two<number>
  /** "Six months old": so many months either side, stretched only. */
  readonly ageInMonths: number
  /** "A little more than ten": from ten, so many years on. */
  readonly aLittleMore: Two<number>
  /** "Nearly ten": so many years up to ten. */
  readonly nearly: Two<number>
  /** "As a child": from the least to the most completed years of age. */
  readonly stages: Readonly<Record<Stage, Two<Span>>>
  /** "Right after", "right before": days between. */
  readonly rightAfter: Two<Span>
  readonly soonAfter: Two<Span>
  /** "It began when that began", "at the same time": so many days apart at most. */
  readonly together: Two<number>
  /** How long an event lasts. */
  readonly event: Two<Span>
  /** How long a stretch lasts, or something that happened again and again, at least. */
  readonly stretchAtLeast: number
}

const aYearOrMore = { told: 0.5, stretched: 1 }

/** The table we start from (STORY-ENGINE, "What words mean in days"). Northern seasons. */
export const defaultWords: WordsInDays = {
  aboutDate: {
    decade: { told: 2, stretched: 5 },
    year: { told: 1, stretched: 3 },
    season: { told: 1, stretched: 3 },
    month: { told: 1, stretched: 3 },
    day: { told: 3, stretched: 10 },
  },
  roundYear: 1,
  registeredDays: {
    gregory: ['1-1', '7-1', '12-31'],
    persian: ['1-1'],
    hijri: ['1-1'],
    ethiopic: ['1-1'],
    ethioaa: ['1-1'],
    coptic: ['1-1'],
    hebrew: ['1-1'],
    indian: ['1-1'],
    buddhist: ['1-1', '7-1', '12-31'],
    roc: ['1-1', '7-1', '12-31'],
  },
  seasonsTurned: false,
  seasons: {
    gregory: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], winter: [12, 2] },
    persian: { spring: [1, 3], summer: [4, 6], autumn: [7, 9], winter: [10, 12] },
    indian: { spring: [1, 3], summer: [4, 6], autumn: [7, 9], winter: [10, 12] },
  },
  seasonStretch: 15,
  partOf: { told: 0.5, stretched: 0.67 },
  sighting: 1,
  length: { year: aYearOrMore, month: aYearOrMore, week: aYearOrMore, day: { told: 0, stretched: 1 } },
  aboutLength: { told: { either: 1, atLeast: 0.5 }, stretched: { either: 2, atLeast: 0.25 } },
  lengthNuance: { told: 0.5, stretched: 1 },
  winters: {
    told: { less: 365, more: 170, atLeast: 60 },
    stretched: { less: 430, more: 370, atLeast: 30 },
  },
  ramadans: {
    told: { less: 354, more: 325, atLeast: 29 },
    stretched: { less: 384, more: 384, atLeast: 15 },
  },
  schoolYears: {
    told: { less: 120, more: 0, atLeast: 240 },
    stretched: { less: 365, more: 90, atLeast: 90 },
  },
  someYears: { told: { least: 2, most: 6 }, stretched: { least: 1, most: 9 } },
  aFewMonths: { told: { least: 2, most: 6 }, stretched: { least: 1, most: 9 } },
  someWeeks: { told: { least: 2, most: 6 }, stretched: { least: 1, most: 9 } },
  someDays: { told: { least: 2, most: 6 }, stretched: { least: 1, most: 14 } },
  age: { either: 1, round: 2 },
  aboutAge: { told: 1, stretched: 3 },
  ageInMonths: 3,
  aLittleMore: { told: 1, stretched: 2 },
  nearly: { told: 0.5, stretched: 1 },
  stages: {
    baby: { told: { least: 0, most: 1 }, stretched: { least: 0, most: 3 } },
    'small-child': { told: { least: 1, most: 6 }, stretched: { least: 0, most: 8 } },
    child: { told: { least: 4, most: 13 }, stretched: { least: 3, most: 17 } },
    youth: { told: { least: 11, most: 20 }, stretched: { least: 9, most: 25 } },
    young: { told: { least: 16, most: 35 }, stretched: { least: 14, most: 45 } },
    middle: { told: { least: 30, most: 60 }, stretched: { least: 25, most: 70 } },
    old: { told: { least: 50, most: 130 }, stretched: { least: 40, most: 130 } },
  },
  rightAfter: { told: { least: 0, most: 7 }, stretched: { least: 0, most: 31 } },
  soonAfter: { told: { least: 0, most: 31 }, stretched: { least: 0, most: 183 } },
  together: { told: 7, stretched: 31 },
  event: { told: { least: 1, most: 31 }, stretched: { least: 1, most: 366 } },
  stretchAtLeast: 1,
}
