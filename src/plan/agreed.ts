import { careTeamOf } from '#people'
import {
  standing,
  withRenderings,
  type Entry,
  type EntryId,
  type IsoDay,
  type PersonId,
  type Recorded,
  type Said,
  type Source,
} from '#record'
import { sidesIn } from '#record/both-kept'
import { dayOf, isoDayOf } from '#time'
import { visitsOf } from '#visit'
import type { PlanEntry } from './entries.ts'
import { frontOf } from './front.ts'

/** Something agreed at the table, in the patient's words. With somebody who does it, it is a promise. */
export interface Agreement {
  readonly id: EntryId
  readonly said: Said
  readonly source: Source
  /** The day it was agreed. */
  readonly on: IsoDay
  readonly who?: PersonId
  readonly by?: IsoDay
  readonly state: 'open' | 'kept' | 'let-go'
  /** The day it was kept or let go. */
  readonly endedOn?: IsoDay
  /** Why it was let go, where that was said. */
  readonly why?: Said
  /**
   * Where two devices said something else of what became of it, neither knowing of the other: each as it was said, the one
   * shown first. Left out where one stands.
   */
  readonly sides?: readonly Became[]
}

/** What became of a promise, with who said so, by whose hand and when. */
export interface Became {
  readonly id: EntryId
  readonly source: Source
  readonly state: 'kept' | 'let-go'
  readonly why?: Said
}

type Agreed = Extract<Recorded<PlanEntry>, { kind: 'plan.agreed' }>
type Ended = Extract<Recorded<PlanEntry>, { kind: 'plan.promise-kept' | 'plan.promise-let-go' }>

const begun = ({ id, source, body: { said, who, by } }: Agreed): Agreement => ({
  id,
  said,
  source,
  on: source.toldOn,
  ...(who === undefined ? {} : { who }),
  ...(by === undefined ? {} : { by }),
  state: 'open',
})

const becameOf = ({ id, kind, body, source }: Ended): Became =>
  kind === 'plan.promise-kept'
    ? { id, source, state: 'kept' }
    : { id, source, state: 'let-go', ...(body.said ? { why: body.said } : {}) }

const endedBy = (agreement: Agreement, ended: readonly Ended[]): Agreement => {
  const sides = ended.map(becameOf)
  const [first] = sides
  if (!first) return agreement
  const { state, why, source } = first
  return { ...agreement, state, endedOn: source.toldOn, ...(why && { why }), ...(sides.length > 1 && { sides }) }
}

const isEnded = (entry: Recorded<PlanEntry>): entry is Ended =>
  entry.kind === 'plan.promise-kept' || entry.kind === 'plan.promise-let-go'

/** Folds a patient's entries into what was agreed, the last first. Any order of arrival gives the same list. */
export const agreementsOf = (entries: Iterable<Recorded<Entry>>): readonly Agreement[] => {
  const known = [...entries]
  const all = withRenderings(standing(known)) as Recorded<PlanEntry>[]
  const sides = sidesIn(known, all)
  const ended = new Map(all.filter(isEnded).map(entry => [entry.id, entry]))
  return all
    .flatMap(entry => (entry.kind === 'plan.agreed' ? begun(entry) : []))
    .map(one =>
      endedBy(
        one,
        sides.of('promise', one.id).flatMap(id => ended.get(id) ?? []),
      ),
    )
    .toReversed()
}

/** The last thing somebody who works here promised and has not done yet. The patient's own promises are no debt to us. */
export const lastPromiseOf = (entries: Iterable<Recorded<Entry>>): Agreement | undefined => {
  const all = standing(entries)
  const staff = staffIn(all)
  return agreementsOf(all).find(({ state, who }) => state === 'open' && who !== undefined && staff.has(who))
}

/** The care team, and whoever sat at a visit as a professional. */
const staffIn = (all: readonly Recorded[]): ReadonlySet<PersonId> =>
  new Set([
    ...careTeamOf(all),
    ...visitsOf(all).flatMap(({ here }) => here.flatMap(({ role, person }) => (role === 'professional' ? person : []))),
  ])

/** The Sunday that ends the week of a day; the day itself where it is one. */
export const endOfWeek = (day: IsoDay): IsoDay => {
  const number = dayOf(day)
  // Day 0 was a Thursday.
  const sinceMonday = (((number + 3) % 7) + 7) % 7
  return isoDayOf(number + 6 - sinceMonday)
}

/** The day of the next appointment after today, where one is made. */
export const nextVisitDay = (entries: Iterable<Recorded<Entry>>, today: IsoDay): IsoDay | undefined =>
  frontOf(entries)
    .appointments.map(({ day }) => day)
    .filter(day => day > today)
    .toSorted()[0]
