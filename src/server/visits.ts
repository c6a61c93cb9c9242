import { standing, type Entry, type EntryId, type PersonId, type Recorded } from '#record'
import type { Store } from '#storage'
import type { VisitEntry } from '#visit'

/** The entries that say which visits are open, and who is there. */
const SAYING: readonly string[] = ['visit.opened', 'visit.here-changed', 'visit.closed', 'record.taken-back']

export interface OpenVisit {
  readonly id: EntryId
  readonly openedBy: PersonId
  readonly here: readonly PersonId[]
}

export const saysOfVisits = (entry: Entry): boolean => SAYING.includes(entry.kind)

export const readVisits = (store: Store, clinic: PersonId, patient: PersonId): Promise<Recorded[]> =>
  store.read(clinic, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: SAYING })

/** The visit of one patient that is open: the last opened, unless it was closed. */
export const openVisits = (entries: readonly Recorded[]): OpenVisit[] => {
  const open = new Map<EntryId, OpenVisit>()
  for (const entry of standing(entries) as Recorded<VisitEntry>[]) {
    if (entry.kind === 'visit.opened') {
      // One that was begun on a device and joins late ends none that is open, and is not open beside it.
      if (entry.body.began !== undefined && open.size > 0) continue
      // Laying a table anew ends the one before: there is one table to a patient.
      open.clear()
      open.set(entry.id, { id: entry.id, openedBy: entry.source.byHandOf, here: peopleIn(entry.body.here) })
    }
    if (entry.kind === 'visit.closed') open.delete(entry.body.visit)
    if (entry.kind === 'visit.here-changed') {
      const visit = open.get(entry.body.visit)
      if (visit) open.set(visit.id, { ...visit, here: peopleIn(entry.body.here) })
    }
  }
  return [...open.values()]
}

/** A visit with who was last there, whether it is open still or not; undefined where there was none. */
export const visitAsLast = (entries: readonly Recorded[], id: EntryId): OpenVisit | undefined =>
  openVisits(entries.filter(entry => isOfVisit(entry as Recorded<VisitEntry>, id))).at(-1)

/** What says of this visit that it began and who was there; and what takes something back. */
const isOfVisit = (entry: Recorded<VisitEntry>, id: EntryId): boolean => {
  if (entry.kind === 'visit.opened') return entry.id === id
  return entry.kind === 'visit.here-changed' ? entry.body.visit === id : entry.kind !== 'visit.closed'
}

const peopleIn = (here: readonly { readonly person: PersonId }[]): PersonId[] => here.map(({ person }) => person)
