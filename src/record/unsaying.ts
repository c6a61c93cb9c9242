import type { Entry, EntryId } from './entry.ts'

/** Kinds that stand for themselves whatever they name: they never go with it. */
const OWN: readonly string[] = ['record.unsaid', 'record.moved-here', 'story.left-be', 'story.reopened']

/** Where people stand, and no entry: whoever tells something under somebody's id takes nothing with it that names that person. */
const PEOPLE: readonly string[] = ['person', 'by', 'who', 'interpreter']

/** Whether something told names one of these entries by itself, and not as one of a list. */
export const names = (value: unknown, ids: ReadonlySet<string>): boolean => {
  if (typeof value === 'string') return ids.has(value)
  // A list names many, as an agreed order does: it outlives any one of them.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return Object.entries(value).some(([field, inner]) => !PEOPLE.includes(field) && names(inner, ids))
}

/**
 * Everything that was told of an entry and goes when it is unsaid or moved: when it was, how it was reworded, what joins
 * it to others, what was said of that in turn. The entry itself comes first. "Leave it be" stays: a period that was closed
 * stays closed.
 */
export const goesWith = (id: EntryId, entries: readonly Entry[]): EntryId[] => {
  const going = new Set<EntryId>([id])
  for (let before = 0; before < going.size;) {
    before = going.size
    for (const entry of entries)
      if (!going.has(entry.id) && !OWN.includes(entry.kind) && names(entry.body, going)) going.add(entry.id)
  }
  return [...going]
}
