import type { EntryId } from '#record'
import { closedIn, overlap } from './closed-periods.ts'
import { continuous, type Continuous, type Days } from './life.ts'
import type { Network } from './network/index.ts'
import type { Placement } from './placement.ts'
import type { Story } from './view.ts'

/**
 * A time on a strand of which nobody has told yet. `certain`: no piece can reach there. `possible`: none surely does.
 * `after` and `before` are the pieces it lies between; left out at the edge of the life.
 */
export interface OpenPlace extends Days {
  readonly strand: Continuous
  readonly is: 'certain' | 'possible'
  readonly after?: EntryId
  readonly before?: EntryId
}

/** Some days of a strand, and the pieces between which they lie. */
interface Hole extends Days {
  readonly after?: EntryId
  readonly before?: EntryId
}

/** One piece of a strand, as far as it surely and possibly reaches. */
interface Reach {
  readonly id: EntryId
  readonly earliestStart: number
  readonly latestStart: number
  readonly earliestEnd: number
  readonly latestEnd: number
}

/** The open places of a life, strand by strand, in the order of life. None that touches what the patient left be. */
export const openPlacesIn = (story: Story, placement: Placement, life: Days): OpenPlace[] => {
  const closed = closedIn(story, placement)
  const laid = laidOnStrands(story, placement)
  return continuous.flatMap(strand => {
    const reaches = story.pieces.filter(piece => piece.strand === strand).map(({ id }) => reachOf(id, placement))
    const { covered, possible } = laid(strand)
    return holesBetween(covered, life).flatMap(hole =>
      besideClosed(bySureness(hole, possible), closed(strand)).map(part => ({
        strand,
        ...part,
        ...around(part, hole, reaches),
      })),
    )
  })
}

const reachOf = (id: EntryId, { places }: Placement): Reach => {
  const placed = places.get(id)
  return {
    id,
    earliestStart: placed?.start.earliest ?? -Infinity,
    latestStart: placed?.start.latest ?? Infinity,
    earliestEnd: placed?.end.earliest ?? -Infinity,
    latestEnd: placed?.end.latest ?? Infinity,
  }
}

/** What the pieces of a strand surely cover, whatever is chosen where one of several was told; and where they may reach. */
const laidOnStrands = (story: Story, placement: Placement) => {
  const { frame, network, choices } = placement.ground()
  const between = network()
  return (strand: Continuous): { readonly covered: readonly Covered[]; readonly possible: readonly Reach[] } => {
    const ids = story.pieces.filter(piece => piece.strand === strand).map(({ id }) => id)
    const startOf = (id: EntryId) => frame.points.startOf(id)!
    let covered: readonly Covered[] | undefined
    const possible: Reach[] = []
    for (const choice of choices) {
      const added = between.add(choice)
      const reaches = ids.map(id => reachAt(id, startOf(id), between))
      const surely = inOne(surelyCovered(reaches, between, startOf))
      covered = covered ? inBoth(covered, surely) : surely
      possible.push(...reaches)
      if ('edges' in added) between.retract(added.edges)
    }
    return { covered: covered ?? [], possible }
  }
}

const reachAt = (id: EntryId, start: number, network: Network): Reach => ({
  id,
  earliestStart: network.earliest(start),
  latestStart: network.latest(start),
  earliestEnd: network.earliest(start + 1),
  latestEnd: network.latest(start + 1),
})

/** What is left of a hole beside what is closed: no part that touches it, and none that a piece may or may not reach next to it. */
const besideClosed = <P extends Days & Pick<OpenPlace, 'is'>>(parts: readonly P[], closed: readonly Days[]): P[] => {
  const shut = new Set(parts.filter(part => closed.some(period => overlap(part, period))))
  const nextToShut = (part: P) => [...shut].some(other => other.until === part.from || other.from === part.until)
  return parts.filter(part => !shut.has(part) && (part.is === 'certain' || !nextToShut(part)))
}

/** Days that are covered whenever the pieces may have been, with the pieces at either end. */
interface Covered extends Days {
  readonly first: EntryId
  readonly last: EntryId
}

/**
 * From a piece's latest start up to the greatest earliest end that a chain of pieces leads to: one piece leads to another
 * that surely begins no later than it ends. So pieces that join at an unknown moment leave nothing open between them.
 */
const surelyCovered = (reaches: readonly Reach[], network: Network, startOf: (id: EntryId) => number): Covered[] => {
  const lastOf = furthestReached(reaches, ledFrom(reaches, network, startOf))
  return reaches
    .filter(({ latestStart }) => latestStart !== Infinity)
    .map(reach => {
      const last = lastOf.get(reach)!
      return { from: reach.latestStart, until: last.earliestEnd, first: reach.id, last: last.id }
    })
    .filter(({ from, until }) => from < until)
}

/** By piece, the pieces that lead to it: those after whose end it surely begins no later, `d(end, start) <= 0`. */
const ledFrom = (
  reaches: readonly Reach[],
  network: Network,
  startOf: (id: EntryId) => number,
): ReadonlyMap<Reach, readonly Reach[]> => {
  const from = new Map<Reach, Reach[]>(reaches.map(reach => [reach, []]))
  if (reaches.length < 2) return from
  const starts = reaches.map(({ id }) => startOf(id))
  for (const reach of reaches) {
    const daysAfter = network.distancesFrom(startOf(reach.id) + 1)
    for (const [at, other] of reaches.entries()) if (daysAfter[starts[at]!]! <= 0) from.get(other)!.push(reach)
  }
  return from
}

/** By piece, the one with the greatest earliest end that a chain leads to. The furthest first: each piece is reached once. */
const furthestReached = (
  reaches: readonly Reach[],
  from: ReadonlyMap<Reach, readonly Reach[]>,
): ReadonlyMap<Reach, Reach> => {
  const lastOf = new Map<Reach, Reach>()
  for (const last of reaches.toSorted((a, b) => b.earliestEnd - a.earliestEnd || (a.id < b.id ? -1 : 1))) {
    const led = [last]
    for (let reach = led.pop(); reach; reach = led.pop()) {
      if (lastOf.has(reach)) continue
      lastOf.set(reach, last)
      led.push(...from.get(reach)!)
    }
  }
  return lastOf
}

/** Overlapping or touching runs as one, in the order of time. Where several begin or end it, one is named, always the same. */
const inOne = (runs: readonly Covered[]): Covered[] => {
  const joined: Covered[] = []
  for (const run of runs.toSorted((a, b) => a.from - b.from || b.until - a.until || (a.first < b.first ? -1 : 1))) {
    const before = joined.at(-1)
    if (!before || run.from > before.until) joined.push(run)
    else if (run.until > before.until) joined[joined.length - 1] = { ...before, until: run.until, last: run.last }
  }
  return joined
}

/** What is covered in both. */
const inBoth = (some: readonly Covered[], others: readonly Covered[]): Covered[] =>
  some.flatMap(one =>
    others
      .filter(other => overlap(one, other))
      .map(other => ({
        from: Math.max(one.from, other.from),
        until: Math.min(one.until, other.until),
        first: one.from >= other.from ? one.first : other.first,
        last: one.until <= other.until ? one.last : other.last,
      })),
  )

/** What of a life is not covered. */
const holesBetween = (covered: readonly Covered[], life: Days): Hole[] => {
  const holes: Hole[] = []
  let from = life.from
  let after: EntryId | undefined
  const until = (day: number, before?: EntryId) => {
    if (from < Math.min(day, life.until))
      holes.push({ from, until: Math.min(day, life.until), ...(after && { after }), ...(before && { before }) })
  }
  for (const run of covered) {
    until(run.from, run.from <= life.until ? run.first : undefined)
    if (run.until <= from) continue
    from = run.until
    after = run.last
  }
  until(life.until)
  return holes
}

/** A hole in parts: where no piece can reach, and where one may. */
const bySureness = (hole: Hole, reaches: readonly Reach[]): (Days & Pick<OpenPlace, 'is'>)[] => {
  const parts: (Days & Pick<OpenPlace, 'is'>)[] = []
  let from = hole.from
  const upTo = (day: number, is: OpenPlace['is']) => {
    const until = Math.min(day, hole.until)
    if (until <= from) return
    const last = parts.at(-1)
    if (last?.is === is) parts[parts.length - 1] = { ...last, until }
    else parts.push({ from, until, is })
    from = until
  }
  for (const { earliestStart, latestEnd } of reaches.toSorted((a, b) => a.earliestStart - b.earliestStart)) {
    upTo(earliestStart, 'certain')
    upTo(latestEnd, 'possible')
  }
  upTo(hole.until, 'certain')
  return parts
}

/** The nearest pieces that surely lie to either side: of those that end or begin within the hole, else those at its ends. */
const around = (part: Days, hole: Hole, reaches: readonly Reach[]): Pick<Hole, 'after' | 'before'> => {
  const ended = reaches
    .filter(({ latestEnd }) => hole.from < latestEnd && latestEnd <= part.from)
    .sort((a, b) => b.latestEnd - a.latestEnd || (a.id < b.id ? -1 : 1))
  const begins = reaches
    .filter(({ earliestStart }) => part.until <= earliestStart && earliestStart < hole.until)
    .sort((a, b) => a.earliestStart - b.earliestStart || (a.id < b.id ? -1 : 1))
  const after = ended[0]?.id ?? hole.after
  const before = begins[0]?.id ?? hole.before
  return { ...(after && { after }), ...(before && { before }) }
}
