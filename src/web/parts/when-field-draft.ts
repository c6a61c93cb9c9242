import * as v from 'valibot'
import type { Refusal } from '#record'
import {
  When,
  type AgeTold,
  type Calendar,
  type Counting,
  type DateTold,
  type Feast,
  type Form,
  type Length,
  type Of,
  type Part,
  type Relation,
  type Rhythm,
  type Season,
  type Side,
  type Stage,
} from '#time'
import { numberFrom, type PhraseKey } from '#words'

/** The ways to say when, those that are used most first. */
export const ways = [
  'date',
  'age',
  'relation',
  'duration',
  'season',
  'ago',
  'feast',
  'stage',
  'rhythm',
  'as-said',
] as const
export type Way = (typeof ways)[number]

/** What a way is called. */
export const wayWords = (way: Way): PhraseKey => (way === 'stage' ? 'stage.how' : `when-field.way-${way}`)

/** The answers that say no time: not known, not now, rather not. */
export const answers = ['does-not-know', 'not-now', 'declined'] as const
export type Answer = (typeof answers)[number]

/** Units that are counted, and those that are not. */
export const countedUnits = ['year', 'month', 'week', 'day', 'winter', 'summer', 'ramadan', 'school-year'] as const
export const someUnits = ['some-years', 'a-few-months', 'some-weeks', 'some-days'] as const
export type Unit = (typeof countedUnits)[number] | (typeof someUnits)[number]
export const lengthNuances = ['nearly', 'a-little-more', 'less-than', 'more-than'] as const

/** What stands in the fields of a length. */
export interface LengthDraft {
  readonly n: string
  readonly unit: Unit
  readonly about: boolean
  readonly nuance?: (typeof lengthNuances)[number] | undefined
}

/**
 * What stands in the fields while one thing is said of when. Numbers are kept as they were typed, so that nothing is lost.
 * Fields of the ways that are not chosen stay as they are and do not count.
 */
export interface WhenDraft {
  readonly way?: Way | undefined
  readonly of: Of
  readonly calendar: Calendar
  readonly year: string
  readonly month: string
  readonly leapMonth: boolean
  readonly day: string
  readonly season?: Season | undefined
  readonly feast?: Feast | undefined
  readonly stage?: Stage | undefined
  readonly part?: Part | undefined
  readonly side?: Side | undefined
  readonly about: boolean
  readonly decade: boolean
  readonly years: string
  readonly months: string
  readonly nuance?: AgeTold['nuance'] | undefined
  readonly counting?: Counting | undefined
  readonly length: LengthDraft
  readonly relation: Relation
  readonly to?: string | undefined
  /** How long before or after; without it, that is not said. */
  readonly gap?: LengthDraft | undefined
  readonly every?: Rhythm | undefined
  /** Others of which one holds: "1984 or 1986". */
  readonly or: readonly WhenDraft[]
}

export const emptyLength: LengthDraft = { n: '', unit: 'year', about: false }

export const emptyWhen = (calendar: Calendar): WhenDraft => ({
  of: 'whole',
  calendar,
  year: '',
  month: '',
  leapMonth: false,
  day: '',
  about: false,
  decade: false,
  years: '',
  months: '',
  length: emptyLength,
  relation: 'after',
  or: [],
})

/** What the fields say: nothing yet, a time, or what is wrong and in which field. */
export type WhenSaid =
  | { readonly is: 'nothing' }
  | { readonly is: 'when'; readonly of: Of; readonly when: When }
  | { readonly is: 'refused'; readonly refusal: Refusal }

/** How many may be told of which one holds. */
export const mostOr = 6

/** The ways that can be one of several. */
export const canBeOneOf = (way: Way | undefined): boolean =>
  way === 'date' || way === 'season' || way === 'feast' || way === 'age' || way === 'ago'

export const isCounted = (unit: Unit): unit is (typeof countedUnits)[number] =>
  countedUnits.some(counted => counted === unit)

export const hasGap = (relation: Relation): boolean => relation === 'before' || relation === 'after'

const present = (parts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== false))

const lengthOf = ({ unit, n, about, nuance }: LengthDraft): Record<string, unknown> =>
  isCounted(unit) ? present({ unit, n: numberFrom(n) ?? null, about, nuance }) : { unit }

/** A season or a feast says the part of the year; else a month and a day may. */
const partOfYear = (draft: WhenDraft): Record<string, unknown> => {
  const { way, month, leapMonth, day, decade, part } = draft
  if (way === 'season') return { season: draft.season ?? null, part }
  if (way === 'feast') return { feast: draft.feast ?? null }
  if (decade) return { decade, part }
  if (!month) return { part }
  return { month: numberFrom(month), leapMonth, day: numberFrom(day), ...(!day && { part }) }
}

const dateOf = (draft: WhenDraft): Record<string, unknown> => {
  const { calendar, side, about } = draft
  return present({ how: 'date', calendar, year: numberFrom(draft.year), ...partOfYear(draft), side, about })
}

const ageOf = ({ years, months, nuance, counting, side, about }: WhenDraft): Record<string, unknown> => {
  const inMonths = numberFrom(months)
  // "Six months old" is said without years.
  const inYears = numberFrom(years) ?? (inMonths === undefined ? null : 0)
  return present({ how: 'age', years: inYears, months: inMonths, nuance, counting, side, about })
}

/** How long before or after is said once there is a number, or a unit that needs none. */
const isSaid = (gap: LengthDraft): boolean => !isCounted(gap.unit) || gap.n.trim() !== ''

const relationOf = ({ relation, to, gap }: WhenDraft): Record<string, unknown> => ({
  how: 'relation',
  relation,
  to: to ?? null,
  ...(gap && isSaid(gap) && hasGap(relation) && { gap: lengthOf(gap) }),
})

const one = (draft: WhenDraft): Record<string, unknown> => {
  switch (draft.way) {
    case 'age':
      return ageOf(draft)
    case 'stage':
      return { how: 'stage', stage: draft.stage ?? null }
    case 'ago':
    case 'duration':
      return { how: draft.way, length: lengthOf(draft.length) }
    case 'relation':
      return relationOf(draft)
    case 'rhythm':
      return { how: 'rhythm', every: draft.every ?? null }
    case 'as-said':
      return { how: 'as-said' }
    default:
      return dateOf(draft)
  }
}

const candidate = (draft: WhenDraft): Record<string, unknown> =>
  draft.or.length > 0 && canBeOneOf(draft.way) ? { how: 'one-of', among: [draft, ...draft.or].map(one) } : one(draft)

const reasonOf = ({ message, received }: v.BaseIssue<unknown>): string => {
  if (message === 'nothing-said' || received === 'null') return 'is-missing'
  return /^[a-z]+(-[a-z]+)+$/.test(message) ? message : 'not-readable'
}

/** Checks of a whole date name no field of their own. */
const fieldOf: Readonly<Record<string, string>> = {
  'nothing-said': 'year',
  'day-without-month': 'month',
  'not-a-decade': 'year',
  'season-and-month': 'month',
  'part-of-a-day': 'part',
  'gap-without-before-or-after': 'relation',
}

/** The field that cannot be kept: `n` in a length of its own, `gap.n` in how long before; `or.1.year` in the first other one. */
const fieldAt = (issue: v.BaseIssue<unknown>): string | undefined => {
  const path = v.getDotPath(issue)?.split('.') ?? []
  const nth = path[0] === 'among' ? Number(path[1]) : 0
  const inside = path.slice(path[0] === 'among' ? 2 : 0).filter(name => name !== 'length')
  const field = fieldOf[issue.message] ?? inside.join('.')
  return field && (nth > 0 ? `or.${nth}.${field}` : field)
}

const refusalOf = (issue: v.BaseIssue<unknown>): Refusal => {
  const field = fieldAt(issue)
  return { reason: reasonOf(issue), ...(field && { field }) }
}

/**
 * Reads the fields. How long it was, and how often, is always said of the whole; only a stretch has a beginning and an end to
 * speak of apart.
 */
export const whenSaid = (draft: WhenDraft, form: Form): WhenSaid => {
  if (!draft.way) return { is: 'nothing' }
  const read = v.safeParse(When, candidate(draft), { abortEarly: true })
  if (!read.success) return { is: 'refused', refusal: refusalOf(read.issues[0]) }
  return { is: 'when', of: hasParts(draft.way, form) ? draft.of : 'whole', when: read.output }
}

/** Whether it can be said apart of the beginning and of the end. */
export const hasParts = (way: Way | undefined, form: Form): boolean =>
  form !== 'event' && way !== undefined && way !== 'duration' && way !== 'rhythm' && way !== 'as-said'

const written = (n: number | undefined): string => (n === undefined ? '' : String(n))

const lengthDraftOf = (length: Length): LengthDraft =>
  'n' in length
    ? { n: String(length.n), unit: length.unit, about: length.about ?? false, nuance: length.nuance }
    : { ...emptyLength, unit: length.unit }

const dateDraftOf = (date: DateTold): Partial<WhenDraft> => ({
  way: date.season ? 'season' : date.feast ? 'feast' : 'date',
  calendar: date.calendar,
  year: written(date.year),
  month: written(date.month),
  leapMonth: date.leapMonth ?? false,
  day: written(date.day),
  season: date.season,
  feast: date.feast,
  part: date.part,
  side: date.side,
  about: date.about ?? false,
  decade: date.decade ?? false,
})

const ageDraftOf = ({ years, months, nuance, counting, side, about }: AgeTold): Partial<WhenDraft> => ({
  way: 'age',
  years: String(years),
  months: written(months),
  nuance,
  counting,
  side,
  about: about ?? false,
})

const partsOf = (when: When, calendar: Calendar): Partial<WhenDraft> => {
  switch (when.how) {
    case 'date':
      return dateDraftOf(when)
    case 'age':
      return ageDraftOf(when)
    case 'stage':
      return { way: 'stage', stage: when.stage }
    case 'ago':
    case 'duration':
      return { way: when.how, length: lengthDraftOf(when.length) }
    case 'relation': {
      const { relation, to, gap } = when
      return { way: 'relation', relation, to, gap: gap && lengthDraftOf(gap) }
    }
    case 'rhythm':
      return { way: 'rhythm', every: when.every }
    case 'as-said':
      return { way: 'as-said' }
    case 'one-of': {
      const [first, ...others] = when.among.map(one => draftOf(one, 'whole', calendar))
      return { ...first, or: others }
    }
  }
}

/** The fields that say this: `whenSaid` of it gives the same again. `calendar` stands in them where none was told. */
export const draftOf = (when: When, of: Of, calendar: Calendar): WhenDraft => ({
  ...emptyWhen(calendar),
  ...partsOf(when, calendar),
  of,
})
