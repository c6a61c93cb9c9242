import { goesWith, names, standing, type Entry, type EntryId, type Recorded } from '#record'
import type { AccessEntry } from '../access-entries.ts'

/** One thing the patient hid on the own phone: which, of what kind, and the entry that hid it. */
export type Hidden = Extract<Recorded<AccessEntry>, { kind: 'people.hidden-on-phone' }>

/** Whether this says what is hidden on the phone it was written on, or shown there again: it is between that phone and the patient. */
export const isOfThePhone = ({ kind }: Pick<Entry, 'kind'>): boolean =>
  kind === 'people.hidden-on-phone' || kind === 'people.shown-on-phone'

/** What is hidden now, the last first: one hiding for each thing. Shown again and hidden once more, it is hidden. */
export const hiddenOnPhone = (entries: Iterable<Recorded<Entry>>): readonly Hidden[] => {
  const hidden = new Map<EntryId, Hidden>()
  for (const entry of standing(entries) as Recorded<AccessEntry>[]) {
    if (entry.kind === 'people.hidden-on-phone') hidden.set(entry.body.entry, entry)
    if (entry.kind === 'people.shown-on-phone') hidden.delete(entry.body.entry)
  }
  return [...hidden.values()].toReversed()
}

/** These entries without what is hidden and everything that was told of it: nothing that is left names it by itself. */
export const withoutHidden = <E extends Entry>(
  entries: readonly Recorded<E>[],
  hidden: readonly Hidden[],
): Recorded<E>[] => {
  if (hidden.length === 0) return [...entries]
  const first = new Set<string>(hidden.map(({ body }) => body.entry))
  const gone = new Set([...first].flatMap(id => goesWith(id, entries)))
  return entries.filter(({ id, body }) => !gone.has(id) && !names(body, first))
}
