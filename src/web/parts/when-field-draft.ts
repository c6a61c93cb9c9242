import * as v from 'valibot'
import type { Refusal } from '#record'
import { When, type Calendar, type Counting, type Form, type Of, type Relation, type Season } from '#time'

/** The ways to say when, and the answers that say no time: not now, rather not, not known. */
export const ways = ['date', 'season', 'age', 'ago', 'duration', 'relation'] as const
type Way = (typeof ways)[number]
export const answers = ['does-not-know', 'not-now', 'declined'] as const
type Answer = (typeof answers)[number]

export const units = ['year', 'month', 'week', 'day', 'winter', 'some-years', 'a-few-months'] as const
type Unit = (typeof units)[number]

/** What stands in the fields while it is being said. Numbers are kept as they were typed, so that nothing is lost. */
export interface WhenDraft {
  readonly way?: Way | undefined
  readonly answer?: Answer | undefined
  readonly of: Of
  readonly calendar: Calendar
  readonly year: string
  readonly month: string
  readonly day: string
  readonly season?: Season | undefined
  readonly about: boolean
  readonly decade: boolean
  readonly years: string
  readonly nuance?: 'a-little-more' | 'nearly' | undefined
  readonly counting?: Counting | undefined
  readonly n: string
  readonly unit: Unit
  readonly relation: Relation
  readonly to?: string | undefined
}

export const emptyWhen = (calendar: Calendar): WhenDraft => ({
  of: 'whole',
  calendar,
  year: '',
  month: '',
  day: '',
  about: false,
  decade: false,
  years: '',
  n: '',
  unit: 'year',
  relation: 'after',
})

/** What the fields say: nothing yet, a time, an answer without a time, or what is wrong and in which field. */
export type WhenSaid =
  | { readonly is: 'nothing' }
  | { readonly is: 'when'; readonly of: Of; readonly when: When }
  | { readonly is: 'answer'; readonly answer: Answer }
  | { readonly is: 'refused'; readonly refusal: Refusal }

/** Digits of Arabic and Persian hands as numbers; NaN for what is none; undefined for an empty field. */
export const numberOf = (typed: string): number | undefined => {
  const latin = typed
    .trim()
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٫,]/g, '.')
  return latin === '' ? undefined : Number(latin)
}

const present = (parts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== false))

const lengthOf = ({ unit, n, about }: WhenDraft): Record<string, unknown> =>
  unit === 'some-years' || unit === 'a-few-months' ? { unit } : present({ unit, n: numberOf(n) ?? null, about })

const candidate = (draft: WhenDraft): Record<string, unknown> => {
  const { way, calendar, season, about, decade } = draft
  switch (way) {
    case 'season':
      return season
        ? present({ how: 'date', calendar, year: numberOf(draft.year), season, about })
        : { how: 'date', calendar }
    case 'age':
      return present({
        how: 'age',
        years: numberOf(draft.years) ?? null,
        nuance: draft.nuance,
        counting: draft.counting,
      })
    case 'ago':
    case 'duration':
      return { how: way, length: lengthOf(draft) }
    case 'relation':
      return { how: 'relation', relation: draft.relation, to: draft.to ?? null }
    default:
      return present({
        how: 'date',
        calendar,
        year: numberOf(draft.year),
        month: numberOf(draft.month),
        day: numberOf(draft.day),
        about,
        decade,
      })
  }
}

const refusalOf = (issue: v.BaseIssue<unknown>, { way }: WhenDraft): Refusal => {
  if (issue.message === 'nothing-said') return { reason: 'is-missing', field: way === 'season' ? 'season' : 'year' }
  if (issue.message === 'day-without-month') return { reason: issue.message, field: 'month' }
  if (issue.message === 'not-a-decade') return { reason: issue.message, field: 'year' }
  const field = v.getDotPath(issue)?.split('.').at(-1)
  const reason =
    issue.received === 'null' ? 'is-missing' : /^[a-z]+(-[a-z]+)+$/.test(issue.message) ? issue.message : 'not-readable'
  return { reason, ...(field && { field }) }
}

/**
 * Reads the fields. How long it was is always said of the whole; only a stretch has a beginning and an end to speak of apart.
 */
export const whenSaid = (draft: WhenDraft, form: Form): WhenSaid => {
  if (draft.answer) return { is: 'answer', answer: draft.answer }
  if (!draft.way) return { is: 'nothing' }
  const read = v.safeParse(When, candidate(draft), { abortEarly: true })
  if (!read.success) return { is: 'refused', refusal: refusalOf(read.issues[0], draft) }
  const of = form === 'event' || draft.way === 'duration' ? 'whole' : draft.of
  return { is: 'when', of, when: read.output }
}

/** One step up or down of a number field; an unreadable or empty field begins at `from`. Never below `least`. */
export const stepped = (typed: string, by: number, from: number, least: number): string => {
  const now = numberOf(typed)
  return String(now === undefined || Number.isNaN(now) ? from : Math.max(least, now + by))
}
