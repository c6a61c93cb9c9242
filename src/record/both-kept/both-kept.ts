import type { Entry, EntryId, Over, Recorded } from '../entry.ts'
import { inOrder, standing } from '../order.ts'
import { headsOf } from './heads.ts'
import { canonical, keyOf, tellingsOf, type Thing } from './things.ts'

/** How many tellings an entry names at most. */
const most = 12

/** The tellings of each thing that stand, and what each was told over. */
export interface Sides {
  /**
   * The tellings that stand of one thing, the first to be shown, each saying something else than those before it; none where
   * nothing was told of it. More than one: nobody who told one of them knew the others, and no hand has chosen yet.
   */
  readonly of: (thing: Thing, ...of: readonly string[]) => readonly EntryId[]
  /** All that a telling must name to stand in place of every one of them. */
  readonly all: (thing: Thing, ...of: readonly string[]) => Over
}

/** By the key of each thing, what told of it. */
const byThing = (entries: Iterable<Recorded>): ReadonlyMap<string, readonly Recorded[]> => {
  const told = new Map<string, Recorded[]>()
  for (const entry of entries)
    for (const { thing, of } of tellingsOf(entry)) {
      const key = keyOf(thing, ...of)
      const same = told.get(key)
      if (same) same.push(entry)
      else told.set(key, [entry])
    }
  return told
}

/** What an entry says of one thing: the same text for the same. */
const saysOf = (entry: Entry, key: string): string =>
  canonical(tellingsOf(entry).find(({ thing, of }) => keyOf(thing, ...of) === key)?.says)

const idsOf = (entries: Iterable<Entry>): Set<EntryId> => new Set([...entries].map(({ id }) => id))

/**
 * What stands side by side in a patient's entries. Any order of arrival gives the same.
 * `stands`: the same entries without what was taken back or unsaid, where they are at hand already.
 */
export const sidesIn = (entries: Iterable<Recorded>, stands?: Iterable<Recorded>): Sides => {
  const all = [...entries]
  const told = byThing(all)
  const standingIds = idsOf(stands ?? standing(all))
  const kept = new Map<string, readonly Recorded[]>()
  const headsAt = (key: string): readonly Recorded[] => {
    const before = kept.get(key)
    if (before) return before
    const { heads } = headsOf(inOrder(told.get(key) ?? []), standingIds)
    kept.set(key, heads)
    return heads
  }
  return {
    of: (thing, ...of) => {
      const key = keyOf(thing, ...of)
      const told = headsAt(key).map(head => ({ id: head.id, says: saysOf(head, key) }))
      const first = told.filter(({ says }, at) => told.findIndex(one => one.says === says) === at)
      return first.map(({ id }) => id)
    },
    all: (thing, ...of) =>
      headsAt(keyOf(thing, ...of))
        .map(({ id }) => id)
        .slice(0, most),
  }
}

/** Of the tellings of one thing, the one a screen shows with those that say the same, and what these were told over, the last first. */
const seenIn = (list: readonly Recorded[], key: string, stands: ReadonlySet<EntryId>) => {
  const { heads, over } = headsOf(list, stands)
  const shown = heads.filter(head => saysOf(head, key) === saysOf(heads[0]!, key))
  const before = shown.flatMap(over).toSorted((a, b) => list.indexOf(b) - list.indexOf(a))
  return { told: idsOf(list), shown, before, seen: idsOf([...shown, ...before]) }
}

/**
 * The entry with what it is told over, as the screen that knows `known` shows it: the telling that is shown, those that say
 * the same, and what these were told over. What stands beside them stays, until a hand tells something over all (`Sides.all`).
 * An entry that says so itself, or tells nothing that could take another's place, comes back as it is.
 * Of one that tells several things at once nothing is named that stands beside what is shown of any of them: it would be
 * gone unseen. Told one by one, each takes the place of all that was shown.
 */
export const withOver = <E extends Entry>(entry: E, known: Iterable<Recorded>): E => {
  const tellings = entry.over ? [] : tellingsOf(entry)
  if (tellings.length === 0) return entry
  const all = [...known].filter(({ id }) => id !== entry.id)
  const [told, stands] = [byThing(all), idsOf(standing(all))]
  const things = tellings.map(({ thing, of }) => {
    const key = keyOf(thing, ...of)
    return seenIn(inOrder(told.get(key) ?? []), key, stands)
  })
  const over = idsOf([...things.flatMap(({ shown }) => shown), ...things.flatMap(({ before }) => before)])
  const seen = [...over].filter(id => things.every(thing => thing.seen.has(id) || !thing.told.has(id)))
  return { ...entry, over: seen.slice(0, most) }
}
