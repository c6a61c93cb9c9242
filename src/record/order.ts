import type { Entry, EntryId, Recorded } from './entry.ts'
import type { RecordEntry } from './entries.ts'

const byPlace = (a: Recorded, b: Recorded): number =>
  (a.place?.patient ?? Infinity) - (b.place?.patient ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Entries of one patient in the record's order, each once; what still waits on a device comes last, by id.
 * Invariant: any order of arrival, and any entry arriving twice, gives the same list.
 */
export const inOrder = <E extends Entry>(entries: Iterable<Recorded<E>>): Recorded<E>[] => {
  const once = new Map<EntryId, Recorded<E>>()
  for (const entry of entries) if (!once.get(entry.id)?.place) once.set(entry.id, entry)
  // NaN from Infinity - Infinity counts as equal and falls through to the id.
  return [...once.values()].sort(byPlace)
}

/** The ids of entries that were taken back. Taking back a taking back brings the first entry in again. */
export const takenBack = (ordered: readonly Entry[]): ReadonlySet<EntryId> => {
  const back = new Map<EntryId, EntryId[]>()
  for (const entry of ordered as RecordEntry[])
    if (entry.kind === 'record.taken-back')
      back.set(entry.body.entry, [...(back.get(entry.body.entry) ?? []), entry.id])
  const known = new Map<EntryId, boolean>()
  const isBack = (id: EntryId): boolean => {
    const seen = known.get(id)
    if (seen !== undefined) return seen
    known.set(id, false)
    const result = (back.get(id) ?? []).some(by => !isBack(by))
    known.set(id, result)
    return result
  }
  return new Set([...back.keys()].filter(isBack))
}

/** The ids of entries that were unsaid: a screen that still holds one lets it go. */
export const unsaidIn = (entries: readonly Entry[]): ReadonlySet<EntryId> =>
  new Set(
    (entries as readonly RecordEntry[]).flatMap(entry => (entry.kind === 'record.unsaid' ? entry.body.entry : [])),
  )

/** What stands: in order, each once, without what was taken back or unsaid (and without the takings back themselves). */
export const standing = <E extends Entry>(entries: Iterable<Recorded<E>>): Recorded<E>[] => {
  const ordered = inOrder(entries)
  const unsaid = unsaidIn(ordered)
  const left = ordered.filter(entry => !unsaid.has(entry.id))
  const gone = takenBack(left)
  return left.filter(
    entry => !gone.has(entry.id) && entry.kind !== 'record.taken-back' && entry.kind !== 'record.unsaid',
  )
}
