import { standing, type Entry, type EntryId, type IsoDay, type PersonId, type Recorded } from '#record'
import type { AccessEntry } from '../access-entries.ts'

type OpenedEntry = Extract<AccessEntry, { kind: 'people.record-opened' }>

/** Somebody opened the papers: who, in which role, by which way, what of them, and when. It says no reason. */
export interface Opening {
  readonly by: PersonId
  readonly called: string
  /** As it was then. Where it is not known (an emergency nobody read anything in), `professional`. */
  readonly role: string
  readonly as: OpenedEntry['body']['as']
  readonly part: OpenedEntry['body']['part']
  /** The last time on that day, ISO 8601 in UTC. */
  readonly on: string
  /** In an emergency: until when the papers were open, ISO 8601 in UTC. */
  readonly until?: string
  /** In an emergency: somebody who leads the clinic has looked at it. */
  readonly reviewed?: boolean
}

/** `role` is left out where the entry does not say it. */
interface Seen {
  readonly day: IsoDay
  readonly id: EntryId
  readonly opening: Omit<Opening, 'role'> & { readonly role?: string }
}

/**
 * Who opened the papers, the newest first. What the same person opened in the same way on one day stands once, with its
 * last moment; an emergency and what was read in it are one. `dayOf` gives the day a moment lies on by the clock of whoever
 * reads; without it by UTC. Any order of arrival gives the same list.
 */
export const openingsOf = (
  entries: Iterable<Recorded<Entry>>,
  dayOf: (moment: string) => IsoDay = moment => moment.slice(0, 10),
): readonly Opening[] => {
  const all = standing(entries) as Recorded<AccessEntry>[]
  const reviewed = new Set(all.flatMap(entry => (entry.kind === 'people.glass-reviewed' ? entry.body.glass : [])))
  const seen = all.flatMap(entry => {
    const on = entry.place?.storedAt ?? entry.source.toldOn
    const opening = openingIn(entry, on, reviewed)
    return opening ? { id: entry.id, day: dayOf(on), opening } : []
  })
  return [...Map.groupBy(seen, sameOpening).values()]
    .map(same => ({ id: same.at(-1)!.id, opening: once(same.map(({ opening }) => opening)) }))
    .toSorted((a, b) => newestFirst([a.opening.on, a.id], [b.opening.on, b.id]))
    .map(({ opening }) => opening)
}

const openingIn = (entry: AccessEntry, on: string, reviewed: ReadonlySet<EntryId>): Seen['opening'] | undefined => {
  if (entry.kind === 'people.record-opened') return { ...entry.body, on }
  if (entry.kind !== 'people.glass-broken') return undefined
  const { by, called, until } = entry.body
  return { by, called, as: 'emergency', part: 'record', on, until, reviewed: reviewed.has(entry.id) }
}

const sameOpening = ({ day, opening: { by, as, part } }: Seen): string => `${day} ${by} ${as} ${part}`

/** In the record's order, so the last name and role stand. Several emergencies of one day were looked at when all were. */
const once = (same: readonly Seen['opening'][]): Opening => {
  const broken = same.filter(({ until }) => until !== undefined)
  const until = broken
    .map(opening => opening.until!)
    .toSorted()
    .at(-1)
  return {
    ...same.at(-1)!,
    role: same.findLast(({ role }) => role !== undefined)?.role ?? 'professional',
    ...(until === undefined ? {} : { until, reviewed: broken.every(opening => opening.reviewed) }),
  }
}

type At = readonly [moment: string, id: EntryId]

const newestFirst = ([on, id]: At, [otherOn, otherId]: At): number =>
  on === otherOn ? (id < otherId ? 1 : -1) : on < otherOn ? 1 : -1
