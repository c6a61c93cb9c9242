import type { IsoDay, PersonId } from '#record'
import { dayOf, isoDayOf } from '#time'
import { standInFor } from './away.ts'
import { dayIn, watchersIn, type Watch } from './watch.ts'

/** Monday to Friday; the days a clinic is closed for other reasons are not known here. Day 0 was a Thursday. */
const isWorking = (day: number): boolean => (((day + 3) % 7) + 7) % 7 < 5

const workingFrom = (day: number, step: 1 | -1): number => {
  let next = day
  while (!isWorking(next)) next += step
  return next
}

/**
 * By the end of which day something sent from home is heard: so many working days after the day it was sent, and before the
 * next visit where that is sooner. Where no working day lies between, it is heard on the day of the visit: at ten in the
 * evening nobody says that it is heard today. Invariant: never before the day it was sent, and never later than the
 * working days say.
 */
export const hearBy = (
  sentOn: IsoDay,
  { workingDays, nextVisit }: { readonly workingDays: number; readonly nextVisit?: IsoDay | undefined },
): IsoDay => {
  const sent = dayOf(sentOn)
  let last = sent
  for (let left = workingDays; left > 0; left--) last = workingFrom(last + 1, 1)
  if (nextVisit === undefined || nextVisit < sentOn) return isoDayOf(last)
  const visit = dayOf(nextVisit)
  const before = workingFrom(visit - 1, -1)
  const soonest = before > sent ? before : visit
  return isoDayOf(Math.min(last, soonest))
}

/** What says before whom something sent from home stands. */
export interface Unheard {
  /** The last day on which it is heard. */
  readonly by: IsoDay
  /** Who was chosen as first and second contact person at triage. */
  readonly contacts: readonly PersonId[]
  /** Who is on the care team. */
  readonly team: readonly PersonId[]
}

/**
 * Before whom it stands now: the first contact person who is still on the care team, or whoever stands in for them; where
 * there is none, the care team; where nobody of it works here today, whoever has the duty, or everybody. Once its day has
 * passed, before the whole care team too; where that is one person, who may be ill at home, before whoever has the duty as
 * well, or everybody. Invariant: before somebody who works here, as long as anybody does, and once its day has passed
 * before two, as long as two do.
 */
export const hearersOf = ({ by, contacts, team }: Unheard, watch: Watch): ReadonlySet<PersonId> => {
  const atWork = watchersIn(watch)
  const today = dayIn(watch)
  const here = (people: readonly (PersonId | undefined)[]): readonly PersonId[] =>
    people.flatMap(person =>
      person === undefined ? [] : (standInFor(person, today, { aways: watch.aways, atWork }) ?? []),
    )
  const [first] = here(contacts.filter(person => team.includes(person)))
  const all = here(team)
  const isLate = today > by
  const near = new Set(first === undefined ? all : isLate ? [first, ...all] : [first])
  if (near.size > 1 || (near.size === 1 && !isLate)) return near
  const [duty] = here([watch.duty])
  if (duty === undefined || near.has(duty) || (isLate && near.size === 0)) return atWork
  return new Set([...near, duty])
}
