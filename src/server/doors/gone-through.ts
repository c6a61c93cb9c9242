import type { EntryId, Recorded } from '#record'
import type { PeopleEntry } from '#people'
import type { VisitEntry } from '#visit'

export type Known = Recorded<PeopleEntry | VisitEntry>
type GoneThrough = Extract<Known, { kind: 'visit.gone-through' }>
type Part = GoneThrough['body']['parts'][number]

export const placeOf = ({ place }: Recorded): number => place?.patient ?? Infinity

/** At which visit what joined late was told, as the desk wrote down with it. */
export const joinedLateIn = (record: readonly Recorded[]): ReadonlyMap<EntryId, EntryId> =>
  new Map(
    (record as readonly Known[]).flatMap(entry =>
      entry.kind === 'visit.joined-late' ? [entry.body.entries].flat().map(id => [id, entry.body.visit] as const) : [],
    ),
  )

/** Where in the record a visit is over: it was closed, or another one began. One that joins late ends none (`openVisits`). */
const endsIn = (record: readonly Known[]): ((visit: EntryId) => number) => {
  const begins = record.filter(entry => entry.kind === 'visit.opened')
  const closed = record.filter(entry => entry.kind === 'visit.closed')
  return visit => {
    const at = begins.find(({ id }) => id === visit)
    const next = at && begins.filter(one => one.body.began === undefined && placeOf(one) > placeOf(at))
    const ends = [...closed.filter(({ body }) => body.visit === visit), ...(next ?? [])]
    return Math.min(...ends.map(placeOf))
  }
}

/**
 * What one going-through covers: nothing that came after it, and nothing that came after its visit was over, however late it
 * comes itself. Where the screen said what it had then, that and nothing else; what it had told there and joined late is
 * among it, by the desk's own note and not by the screen's word.
 */
const coveredBy = (
  gone: GoneThrough,
  over: number,
  late: ReadonlyMap<EntryId, EntryId>,
): ((entry: Recorded) => boolean) => {
  const { visit, upTo, beyond = [] } = gone.body
  const until = placeOf(gone)
  const here = Math.min(until, over)
  if (upTo === undefined) return entry => placeOf(entry) < here
  const own = new Set(beyond)
  return entry => {
    const place = placeOf(entry)
    const wasHere = place < here || (place < until && late.get(entry.id) === visit)
    return wasHere && (place <= upTo || own.has(entry.id))
  }
}

/** What of a record was gone through together, of each part: whether any was, and whether it covers this entry. */
export interface WentThrough {
  readonly parts: readonly Part[]
  readonly covers: (part: Part, entry: Recorded) => boolean
}

/** `record`: with all that was taken back; `stands`: without. */
export const goneThroughIn = (record: readonly Recorded[], stands: readonly Known[]): WentThrough => {
  const over = endsIn(stands)
  const late = joinedLateIn(record)
  const all = new Map<Part, ((entry: Recorded) => boolean)[]>()
  for (const entry of stands) {
    if (entry.kind !== 'visit.gone-through') continue
    const covers = coveredBy(entry, over(entry.body.visit), late)
    for (const part of entry.body.parts) all.set(part, [...(all.get(part) ?? []), covers])
  }
  return {
    parts: [...all.keys()],
    covers: (part, entry) => (all.get(part) ?? []).some(covers => covers(entry)),
  }
}
