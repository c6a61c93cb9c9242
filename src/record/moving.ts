import type { Entry, EntryId, PersonId } from './entry.ts'

/** From whose record to whose, and the new ids of what is moved. */
export interface Move {
  readonly from: PersonId
  readonly to: PersonId
  readonly ids: ReadonlyMap<EntryId, EntryId>
}

const renamed = (value: unknown, names: ReadonlyMap<string, string>): unknown => {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map(one => renamed(one, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner, names)]))
}

/**
 * A misfiled entry as it belongs to the right patient: under a new id, told by that patient where it was told by the wrong
 * one, naming what was moved with it by its new ids. Who told it, when, and by whose hand stays. Nothing in it leads back
 * to the wrong patient.
 */
export const movedEntry = (entry: Entry, { from, to, ids }: Move): Entry => {
  const names = new Map<string, string>([...ids, [from, to]])
  const { source, over } = entry
  const person = (one: PersonId): PersonId => (one === from ? to : one)
  return {
    ...entry,
    id: ids.get(entry.id) ?? entry.id,
    patient: to,
    source: { ...source, teller: person(source.teller), listeners: source.listeners.map(person) },
    // What stayed behind is not named; at its new place it is beside what it was told over, if that came along.
    ...(over && { over: over.flatMap(one => ids.get(one) ?? []) }),
    body: renamed(entry.body, names),
  }
}
