import * as v from 'valibot'
import type { Refusal } from '#record'
import { dayIsThere, type Calendar } from './calendar.ts'
import { defaultWords, type Counted, type Span, type Two, type WordsInDays } from './words-in-days.ts'

const number = (least: number, most: number) =>
  v.pipe(v.number('not-a-number'), v.minValue(least, 'too-small'), v.maxValue(most, 'too-large'))
/** Whole numbers: what is counted in a calendar, or in days. */
const whole = (least: number, most: number) => v.pipe(number(least, most), v.integer('not-whole'))
/** Whole or half ones: years of age are reckoned by halves. */
const halves = (least: number, most: number) => v.pipe(number(least, most), v.multipleOf(0.5, 'not-a-half'))
type Amount = ReturnType<typeof number> | ReturnType<typeof whole> | ReturnType<typeof halves>

/** Ten years in days: no word of the table reaches further. */
const FAR = 3660

/** Of two readings the stretched one is widened where it would not hold the told one. */
const two = (amount: Amount) =>
  v.pipe(
    v.strictObject({ told: amount, stretched: amount }),
    v.transform(({ told, stretched }): Two<number> => ({ told, stretched: Math.max(told, stretched) })),
  )

const span = (amount: Amount) =>
  v.pipe(
    v.strictObject({ least: amount, most: amount }),
    v.forward(
      v.check(({ least, most }) => least <= most, 'least-over-most'),
      ['least'],
    ),
  )
const spans = (amount: Amount) =>
  v.pipe(
    v.strictObject({ told: span(amount), stretched: span(amount) }),
    v.transform(({ told, stretched }): Two<Span> => ({
      told,
      stretched: { least: Math.min(told.least, stretched.least), most: Math.max(told.most, stretched.most) },
    })),
  )

const counted = v.strictObject({ less: whole(0, FAR), more: whole(0, FAR), atLeast: whole(0, FAR) })
const counts = v.pipe(
  v.strictObject({ told: counted, stretched: counted }),
  v.transform(({ told, stretched }): Two<Counted> => ({
    told,
    stretched: {
      less: Math.max(told.less, stretched.less),
      more: Math.max(told.more, stretched.more),
      atLeast: Math.min(told.atLeast, stretched.atLeast),
    },
  })),
)

const aboutLength = v.strictObject({ either: halves(0, 50), atLeast: number(0, 1) })
const aboutLengths = v.pipe(
  v.strictObject({ told: aboutLength, stretched: aboutLength }),
  v.transform(({ told, stretched }): WordsInDays['aboutLength'] => ({
    told,
    stretched: { either: Math.max(told.either, stretched.either), atLeast: Math.min(told.atLeast, stretched.atLeast) },
  })),
)

/** Completed years of age. */
const stage = spans(whole(0, 130))

const month = whole(1, 12)
const months = v.strictTuple([month, month])
const seasons = v.strictObject({ spring: months, summer: months, autumn: months, winter: months })

/** The days a register's calendar has, as `month-day`; in any year of it. */
const daysOf = (calendar: Calendar) =>
  v.optional(
    v.pipe(
      v.array(
        v.pipe(
          v.string('not-a-day'),
          v.regex(/^([1-9]|1[0-3])-([1-9]|[12]\d|3[01])$/, 'not-a-day'),
          v.check(text => {
            const [month = 0, day = 0] = text.split('-').map(Number)
            return dayIsThere({ calendar, month, day })
          }, 'no-such-day'),
        ),
      ),
      v.maxLength(20, 'too-many'),
    ),
  )

const rows = {
  aboutDate: v.strictObject({
    decade: two(whole(0, 100)),
    year: two(whole(0, 50)),
    season: two(whole(0, 60)),
    month: two(whole(0, 60)),
    day: two(whole(0, 366)),
  }),
  roundYear: whole(0, 50),
  registeredDays: v.strictObject({
    gregory: daysOf('gregory'),
    persian: daysOf('persian'),
    hijri: daysOf('hijri'),
    ethiopic: daysOf('ethiopic'),
    ethioaa: daysOf('ethioaa'),
    coptic: daysOf('coptic'),
    hebrew: daysOf('hebrew'),
    indian: daysOf('indian'),
    buddhist: daysOf('buddhist'),
    roc: daysOf('roc'),
  }),
  seasonsTurned: v.boolean('not-readable'),
  seasons: v.strictObject({ gregory: seasons, persian: seasons, indian: seasons }),
  seasonStretch: whole(0, 366),
  partOf: two(number(0.05, 1)),
  sighting: whole(0, 30),
  length: v.strictObject({
    year: two(halves(0, 50)),
    month: two(halves(0, 60)),
    week: two(halves(0, 100)),
    day: two(halves(0, 366)),
  }),
  aboutLength: aboutLengths,
  lengthNuance: two(halves(0.5, 50)),
  winters: counts,
  ramadans: counts,
  schoolYears: counts,
  someYears: spans(halves(0, 100)),
  aFewMonths: spans(halves(0, 120)),
  someWeeks: spans(halves(0, 200)),
  someDays: spans(halves(0, 366)),
  age: v.strictObject({ either: halves(0, 50), round: halves(0, 50) }),
  aboutAge: two(halves(0, 50)),
  ageInMonths: whole(0, 120),
  aLittleMore: two(halves(0.5, 20)),
  nearly: two(halves(0.5, 20)),
  stages: v.strictObject({
    baby: stage,
    'small-child': stage,
    child: stage,
    youth: stage,
    young: stage,
    middle: stage,
    old: stage,
  }),
  rightAfter: spans(whole(0, FAR)),
  soonAfter: spans(whole(0, FAR)),
  together: two(whole(0, FAR)),
  event: spans(whole(1, FAR)),
  stretchAtLeast: whole(1, FAR),
} as const satisfies { readonly [Row in keyof WordsInDays]: v.GenericSchema<unknown, WordsInDays[Row]> }

/**
 * The rows a clinic changed in the table of what words mean in days; a row is given whole. Nothing is negative, nothing reaches
 * further than a lifetime, and a stretched reading that would be narrower than the told one is widened to it.
 */
const ChangedWords = v.partial(v.strictObject(rows))

const asWeStart = (row: string, value: unknown): boolean =>
  JSON.stringify(value) === JSON.stringify(defaultWords[row as keyof WordsInDays])

/**
 * Reads a changed table from outside: its rows without those that stand as we start, or the reason and the place of the first thing
 * in it that cannot be kept. The place names rows of ours only, never what was sent.
 */
export const changedWords = (json: unknown): { words: Partial<WordsInDays> } | { refusal: Refusal } => {
  const read = v.safeParse(ChangedWords, json, { abortEarly: true })
  if (read.success) {
    const changed = Object.entries(read.output).filter(([row, value]) => value !== undefined && !asWeStart(row, value))
    return { words: Object.fromEntries(changed) as Partial<WordsInDays> }
  }
  const [issue] = read.issues
  const path = v.getDotPath(issue)
  const reason = /^[a-z]+(-[a-z]+)+$/.test(issue.message) ? issue.message : 'not-readable'
  return { refusal: { reason, ...(path !== null && issue.expected !== 'never' && { field: path }) } }
}
