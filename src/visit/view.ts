import { standing, type Entry, type EntryId, type Recorded } from '#record'
import type { Here, VisitEntry } from './entries.ts'

export interface Visit {
  readonly id: EntryId
  readonly on: string
  readonly here: readonly Here[]
  readonly languages: { readonly patient: string; readonly clinic: string }
  readonly open: boolean
  /** The patient told something at it, and it was closed by a hand. One opened by mistake, or laid anew, was not held. */
  readonly held: boolean
}

/**
 * Folds a patient's entries into the visits, oldest first. At most one is open: opening a visit closes the one before, but one that
 * was begun on a device and joins late (`began`) stands beside the one that is open, and is not open itself.
 */
export const visitsOf = (entries: Iterable<Recorded<Entry>>): readonly Visit[] => {
  const visits = new Map<EntryId, Visit>()
  const told = new Set<EntryId>()
  let latest: EntryId | undefined
  const change = (id: EntryId, changed: Partial<Visit>) => {
    const visit = visits.get(id)
    if (visit) visits.set(id, { ...visit, ...changed })
  }
  for (const entry of standing(entries) as Recorded<VisitEntry>[]) {
    if (entry.kind === 'visit.opened') {
      const open = entry.body.began === undefined || !openVisit([...visits.values()])
      if (open) for (const id of visits.keys()) change(id, { open: false })
      latest = entry.id
      const { here, languages } = entry.body
      visits.set(entry.id, { id: entry.id, on: entry.source.toldOn, here, languages, open, held: false })
    }
    if (entry.kind === 'visit.here-changed') change(entry.body.visit, { here: entry.body.here })
    else if (latest && entry.source.teller === entry.patient) told.add(latest)
    if (entry.kind === 'visit.closed') {
      change(entry.body.visit, { open: false, held: told.has(entry.body.visit) })
      // What is told after one that joined late is told at the one that goes on.
      if (latest === entry.body.visit) latest = openVisit([...visits.values()])?.id ?? latest
    }
  }
  return [...visits.values()]
}

export const openVisit = (visits: readonly Visit[]): Visit | undefined => visits.find(visit => visit.open)

/** No visit has been held yet: nothing is asked then, and nothing of the story is put to the patient. */
export const isFirstVisit = (visits: readonly Visit[]): boolean => !visits.some(visit => visit.held)
