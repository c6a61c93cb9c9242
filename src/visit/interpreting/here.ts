import { standing, type EntryId, type PersonId, type Recorded } from '#record'
import type { Here, VisitEntry } from '../entries.ts'

/** Who renders now: the one it was noted of, else the first who interprets. */
export const rendersNow = (here: readonly Here[]): Here | undefined => {
  const interpreting = here.filter(({ role }) => role === 'interpreter')
  return interpreting.find(({ renders }) => renders) ?? interpreting[0]
}

/** What one touch notes of somebody who interprets. */
export type How = Pick<Here, 'mode'> | Required<Pick<Here, 'way'>> | Required<Pick<Here, 'renders'>>

/** Who is here, with what was noted of one of them. Of several who interpret one renders. */
export const interpreted = (here: readonly Here[], person: PersonId, how: How): Here[] =>
  here.map(one => {
    if (one.person === person) return { ...one, ...how }
    if (!('renders' in how)) return one
    const { renders: _, ...waits } = one
    return waits
  })

/** Why somebody under 18 interprets in this visit, where one does: it is said again as long as they are here (red line 4). */
const dangerOf = (entries: readonly Recorded[], visit: EntryId): string | undefined =>
  (standing(entries) as Recorded<VisitEntry>[]).findLast(
    (entry): entry is Extract<typeof entry, { kind: 'visit.opened' | 'visit.here-changed' }> =>
      (entry.kind === 'visit.opened' && entry.id === visit) ||
      (entry.kind === 'visit.here-changed' && entry.body.visit === visit),
  )?.body.emergency

/** Who is here from now on, as it is told. `danger`: why a child interprets, where that is said now. */
export const changedHere = (
  entries: readonly Recorded[],
  visit: EntryId,
  here: readonly Here[],
  danger?: string,
): { visit: EntryId; here: readonly Here[]; emergency?: string } => {
  const child = here.some(one => one.role === 'interpreter' && one.age === 'under-18')
  const emergency = child ? (danger ?? dangerOf(entries, visit)) : undefined
  return { visit, here, ...(emergency === undefined ? {} : { emergency }) }
}
