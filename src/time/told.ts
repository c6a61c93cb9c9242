import * as v from 'valibot'
import { EntryId, type Refusal } from '#record'
import { Calendar, dayIsThere } from './calendar.ts'

export const Season = v.picklist(['spring', 'summer', 'autumn', 'winter'], 'not-a-season')
export type Season = v.InferOutput<typeof Season>

const whole = (least: number, most: number, reason: string) =>
  v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(least, reason), v.maxValue(most, reason))

/** A count of units, whole or half ("a year and a half"). */
const count = v.pipe(
  v.number('not-a-number'),
  v.minValue(0.5, 'too-small'),
  v.maxValue(1000, 'too-large'),
  v.multipleOf(0.5, 'not-a-half'),
)

/**
 * A date as said, whole or in part: "1362", "May 1990", "winter 2014", "the nineties" (`decade`, the year is its first),
 * "it was summer" (no year: kept, and never an error). Months count from 1 in their own calendar.
 */
export const DateTold = v.pipe(
  v.strictObject({
    how: v.literal('date'),
    calendar: Calendar,
    year: v.optional(whole(1, 3000, 'not-a-year')),
    decade: v.optional(v.literal(true)),
    season: v.optional(Season),
    month: v.optional(whole(1, 12, 'not-a-month')),
    day: v.optional(whole(1, 31, 'not-a-day')),
    about: v.optional(v.literal(true)),
  }),
  v.check(date => [date.year, date.season, date.month].some(part => part !== undefined), 'nothing-said'),
  v.check(date => date.day === undefined || date.month !== undefined, 'day-without-month'),
  v.check(date => !(date.season && date.month), 'season-and-month'),
  v.check(
    date => !date.decade || (date.year !== undefined && date.year % 10 === 0 && !date.month && !date.season),
    'not-a-decade',
  ),
  v.forward(
    v.check(date => dayIsThere(date), 'no-such-day'),
    ['day'],
  ),
)
export type DateTold = v.InferOutput<typeof DateTold>

/** How years of age are counted; `not-known` is the hull of all. */
export const Counting = v.picklist(['completed', 'running', 'lunar', 'east-asian', 'not-known'], 'not-a-counting')
export type Counting = v.InferOutput<typeof Counting>

/** The patient's own age: "ten", "a little more than ten", "nearly thirteen". */
export const AgeTold = v.strictObject({
  how: v.literal('age'),
  years: whole(0, 130, 'not-an-age'),
  nuance: v.optional(v.picklist(['a-little-more', 'nearly'], 'not-a-nuance')),
  counting: v.optional(Counting),
})
export type AgeTold = v.InferOutput<typeof AgeTold>

/** How long: "two years", "about three months", "two winters", "some years". */
export const Length = v.variant('unit', [
  v.strictObject({
    unit: v.picklist(['day', 'week', 'month', 'year', 'winter'], 'not-a-unit'),
    n: count,
    about: v.optional(v.literal(true)),
  }),
  v.strictObject({ unit: v.picklist(['some-years', 'a-few-months'], 'not-a-unit') }),
])
export type Length = v.InferOutput<typeof Length>

const DurationTold = v.strictObject({ how: v.literal('duration'), length: Length })

/** "Four years ago", counted from the day it was told. */
const AgoTold = v.strictObject({ how: v.literal('ago'), length: Length })

export const Relation = v.picklist(
  [
    'before',
    'after',
    'right-before',
    'right-after',
    'soon-after',
    'during',
    'contains',
    'starts-with',
    'ends-with',
    'same-time',
    'overlapping',
  ],
  'not-a-relation',
)
export type Relation = v.InferOutput<typeof Relation>

/** This piece, in relation to another piece or an anchor (`to` is its id); `gap` says how long before or after. */
export const RelationTold = v.pipe(
  v.strictObject({ how: v.literal('relation'), relation: Relation, to: EntryId, gap: v.optional(Length) }),
  v.check(told => !told.gap || told.relation === 'before' || told.relation === 'after', 'gap-without-before-or-after'),
)
export type RelationTold = v.InferOutput<typeof RelationTold>

/** Said of time, and not to be placed: "before or after", "not in that year". Kept in the words it was said in. */
const AsSaid = v.strictObject({ how: v.literal('as-said') })

/** What can be told about when. Not telling is always allowed, and is no entry at all. */
export const When = v.variant('how', [DateTold, AgeTold, DurationTold, AgoTold, RelationTold, AsSaid])
export type When = v.InferOutput<typeof When>

/** What is wrong with a date that its calendar does not have (30 February, 30 Esfand of a common year), if anything. */
export const dateProblem = (when: When): Refusal | undefined =>
  when.how === 'date' && !dayIsThere(when) ? { reason: 'no-such-day', field: 'day' } : undefined

/** Which part of a piece a time statement speaks of. */
export const Of = v.picklist(['whole', 'start', 'end'], 'not-a-part')
export type Of = v.InferOutput<typeof Of>

/** An event (hours to weeks), a stretch of time, or something that happened again and again. */
export const Form = v.picklist(['event', 'stretch', 'again-and-again'], 'not-a-form')
export type Form = v.InferOutput<typeof Form>
