import type { Entry, EntryId, Over, Recorded } from '../entry.ts'
import { inOrder, standing } from '../order.ts'
import { headsOf } from './heads.ts'
import { canonical, keyOf, tellingOf, type Thing } from './things.ts'

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

type Told = { readonly entry: Recorded; readonly says: string }

const byThing = (entries: Iterable<Recorded>): ReadonlyMap<string, readonly Recorded[]> => {
  const told = new Map<string, Recorded[]>()
  for (const entry of entries) {
    const telling = tellingOf(entry)
    if (!telling) continue
    const key = keyOf(telling.thing, ...telling.of)
    const same = told.get(key)
    if (same) same.push(entry)
    else told.set(key, [entry])
  }
  return told
}

const withSays = (entry: Recorded): Told => ({ entry, says: canonical(tellingOf(entry)?.says) })

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
      const told = headsAt(keyOf(thing, ...of)).map(withSays)
      const first = told.filter(({ says }, at) => told.findIndex(one => one.says === says) === at)
      return first.map(({ entry }) => entry.id)
    },
    all: (thing, ...of) =>
      headsAt(keyOf(thing, ...of))
        .map(({ id }) => id)
        .slice(0, most),
  }
}

/**
 * The entry with what it is told over, as the screen that knows `known` shows it: the telling that is shown, those that say
 * the same, and what these were told over. What stands beside them stays, until a hand tells something over all (`Sides.all`).
 * An entry that says so itself, or tells nothing that could take another's place, comes back as it is.
 */
export const withOver = <E extends Entry>(entry: E, known: Iterable<Recorded>): E => {
  const telling = entry.over ? undefined : tellingOf(entry)
  if (!telling) return entry
  const all = [...known].filter(({ id }) => id !== entry.id)
  const key = keyOf(telling.thing, ...telling.of)
  const list = inOrder(byThing(all).get(key) ?? [])
  const { heads, over } = headsOf(list, idsOf(standing(all)))
  const told = heads.map(withSays)
  // Lying on the list or laid aside: a touch answers for both, and loses nobody's words.
  const shown = told.filter(({ says }) => says === told[0]?.says || telling.thing === 'lying').map(one => one.entry)
  const before = shown.flatMap(over).toSorted((a, b) => list.indexOf(b) - list.indexOf(a))
  return { ...entry, over: [...idsOf([...shown, ...before])].slice(0, most) }
}
