import * as v from 'valibot'
import { EntryId, type Refusal } from '#record'
import { Calendar, dayIsThere, monthIsThere } from './calendar.ts'
import { feasts } from './feasts.ts'

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

/** A feast of the year, dated by the calendar it belongs to (`feasts.ts`). */
export const Feast = v.picklist(feasts, 'not-a-feast')
export type Feast = v.InferOutput<typeof Feast>

/** Which part of the time that was said: its beginning, its middle, its end ("early in the nineties"). */
export const Part = v.picklist(['early', 'middle', 'late'], 'not-a-part')
export type Part = v.InferOutput<typeof Part>

/** "Before 1990", "1990 or earlier" (`by`: began no later than then), "1990 or later" (`from`), "after 1990". */
export const Side = v.picklist(['before', 'by', 'from', 'after'], 'not-a-side')
export type Side = v.InferOutput<typeof Side>

/**
 * A date as said, whole or in part: "1362", "May 1990", "winter 2014", "the nineties" (`decade`, the year is its first),
 * "early in 2003", "before 1990", "at Nowruz 1370", "it was summer" (no year: kept, and never an error).
 * `month` is the number of the month's code in its own calendar, `leapMonth` the one put in after it (Hebrew Adar I is 5 and
 * put in): never its place in a year, which moves.
 */
export const DateTold = v.pipe(
  v.strictObject({
    how: v.literal('date'),
    calendar: Calendar,
    year: v.optional(whole(1, 9999, 'not-a-year')),
    decade: v.optional(v.literal(true)),
    season: v.optional(Season),
    feast: v.optional(Feast),
    month: v.optional(whole(1, 13, 'not-a-month')),
    leapMonth: v.optional(v.literal(true)),
    day: v.optional(whole(1, 31, 'not-a-day')),
    part: v.optional(Part),
    side: v.optional(Side),
    about: v.optional(v.literal(true)),
  }),
  v.check(date => [date.year, date.season, date.feast, date.month].some(part => part !== undefined), 'nothing-said'),
  v.check(date => date.day === undefined || date.month !== undefined, 'day-without-month'),
  v.check(
    date => [date.season, date.feast, date.month].filter(part => part !== undefined).length < 2,
    'season-and-month',
  ),
  v.check(
    date =>
      !date.decade || (date.year !== undefined && date.year % 10 === 0 && !date.month && !date.season && !date.feast),
    'not-a-decade',
  ),
  v.check(date => !date.part || (!date.day && !date.feast), 'part-of-a-day'),
  v.forward(
    v.check(date => monthIsThere(date), 'not-a-month'),
    ['month'],
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

/** The patient's own age: "ten", "a little more than ten", "nearly thirteen", "six months", "by the time I was six". */
export const AgeTold = v.strictObject({
  how: v.literal('age'),
  years: whole(0, 130, 'not-an-age'),
  months: v.optional(whole(1, 11, 'not-an-age')),
  nuance: v.optional(v.picklist(['a-little-more', 'nearly'], 'not-a-nuance')),
  counting: v.optional(Counting),
  side: v.optional(Side),
  about: v.optional(v.literal(true)),
})
export type AgeTold = v.InferOutput<typeof AgeTold>

/** Parts of a life, from the first to the last. */
export const Stage = v.picklist(['baby', 'small-child', 'child', 'youth', 'young', 'middle', 'old'], 'not-a-stage')
export type Stage = v.InferOutput<typeof Stage>

/** How old the patient was, without a number: "as a child", "when I was old". How many years that may be stands in the table of words. */
export const StageTold = v.strictObject({ how: v.literal('stage'), stage: Stage })
export type StageTold = v.InferOutput<typeof StageTold>

/** How long: "two years", "about three months", "less than a year", "two winters", "two Ramadans", "some years". */
export const Length = v.variant('unit', [
  v.strictObject({
    unit: v.picklist(['day', 'week', 'month', 'year', 'winter', 'summer', 'ramadan', 'school-year'], 'not-a-unit'),
    n: count,
    about: v.optional(v.literal(true)),
    nuance: v.optional(v.picklist(['less-than', 'more-than', 'nearly', 'a-little-more'], 'not-a-nuance')),
  }),
  v.strictObject({ unit: v.picklist(['some-years', 'a-few-months', 'some-weeks', 'some-days'], 'not-a-unit') }),
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
    'soon-before',
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

/** "1984 or 1986", "when I was ten or twelve": one of these, and nobody knows which. */
export const OneOfTold = v.strictObject({
  how: v.literal('one-of'),
  among: v.pipe(
    v.array(v.variant('how', [DateTold, AgeTold, AgoTold])),
    v.minLength(2, 'too-few'),
    v.maxLength(6, 'too-many'),
  ),
})
export type OneOfTold = v.InferOutput<typeof OneOfTold>

/** How often something happened: kept in words, and placed nowhere. */
export const Rhythm = v.picklist(
  ['day', 'night', 'week', 'month', 'year', 'spring', 'summer', 'autumn', 'winter', 'many-times', 'now-and-then'],
  'not-a-rhythm',
)
export type Rhythm = v.InferOutput<typeof Rhythm>
const RhythmTold = v.strictObject({ how: v.literal('rhythm'), every: Rhythm })

/** Said of time, and not to be placed: "before or after", "not in that year". Kept in the words it was said in. */
const AsSaid = v.strictObject({ how: v.literal('as-said') })

/** What can be told about when. Not telling is always allowed, and is no entry at all. */
export const When = v.variant('how', [
  DateTold,
  AgeTold,
  StageTold,
  DurationTold,
  AgoTold,
  RelationTold,
  OneOfTold,
  RhythmTold,
  AsSaid,
])
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
