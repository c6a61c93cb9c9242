import type { Entry, EntryId, Recorded } from '../entry.ts'

/** All that an entry was told over, and what that was told over in turn, itself among it: as places in the list given. */
type Reach = ReadonlySet<number>

const reachFrom = (from: number, list: readonly Entry[], places: ReadonlyMap<EntryId, number>): Reach => {
  const reach = new Set([from])
  // A set that is walked hands out what is put into it meanwhile.
  for (const at of reach) {
    const over = list[at]?.over
    if (over) for (const id of over) addKnown(reach, places.get(id))
    else for (let before = 0; before < at; before++) reach.add(before)
  }
  return reach
}

const addKnown = (reach: Set<number>, place: number | undefined): void => {
  if (place !== undefined) reach.add(place)
}

/** Where the way of one head parts from all the others: what it was told over and not every one of them was. */
const partsAt = (reach: Reach, all: readonly Reach[]): number =>
  Math.min(...[...reach].filter(place => !all.every(other => other.has(place))))

/**
 * Of all tellings of one thing, in the record's order, those that stand side by side: each told without knowing the others.
 * The one whose way parted first in the record comes first, and stays first whatever is told over it. Taken back tellings are
 * in `list` too, as steps between others; they stand nowhere.
 * Invariants: where something stands there is a head; of tellings that name each other in a circle the last is one.
 */
export const headsOf = <E extends Entry>(
  list: readonly Recorded<E>[],
  stands: ReadonlySet<EntryId>,
): { heads: readonly Recorded<E>[]; over: (head: Entry) => readonly Recorded<E>[] } => {
  const places = new Map(list.map(({ id }, place) => [id, place]))
  const heads = new Map<number, Reach>()
  const covered = new Set<number>()
  for (let place = list.length - 1; place >= 0; place--) {
    if (covered.has(place) || !stands.has(list[place]!.id)) continue
    const reach = reachFrom(place, list, places)
    for (const other of reach) {
      covered.add(other)
      heads.delete(other)
    }
    heads.set(place, reach)
  }
  const all = [...heads.values()]
  const parted = [...heads].map(([place, reach]) => ({ place, at: all.length > 1 ? partsAt(reach, all) : place }))
  return {
    heads: parted.toSorted((a, b) => a.at - b.at || a.place - b.place).map(({ place }) => list[place]!),
    over: head => {
      const place = places.get(head.id) ?? -1
      return [...(heads.get(place) ?? [])].filter(one => one !== place).map(one => list[one]!)
    },
  }
}
