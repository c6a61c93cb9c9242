import type { EntryId } from '#record'
import { closedOn } from './closed-periods.ts'
import { continuous, type Continuous, type Days } from './life.ts'
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
export const openPlacesIn = (story: Story, placement: Placement, life: Days): OpenPlace[] =>
  continuous.flatMap(strand => {
    const reaches = reachesOn(strand, story, placement)
    const closed = closedOn(strand, story, placement)
    const covered = surelyCovered(reaches, placement)
    return holesBetween(covered, life).flatMap(hole =>
      besideClosed(bySureness(hole, reaches), closed).map(part => ({
        strand,
        ...part,
        ...around(part, hole, reaches),
      })),
    )
  })

const reachesOn = (strand: Continuous, story: Story, placement: Placement): Reach[] =>
  story.pieces
    .filter(piece => piece.strand === strand)
    .map(({ id }) => {
      const placed = placement.places.get(id)
      return {
        id,
        earliestStart: placed?.start.earliest ?? -Infinity,
        latestStart: placed?.start.latest ?? Infinity,
        earliestEnd: placed?.end.earliest ?? -Infinity,
        latestEnd: placed?.end.latest ?? Infinity,
      }
    })

/** What is left of a hole beside what is closed: no part that touches it, and none that a piece may or may not reach next to it. */
const besideClosed = <P extends Days & Pick<OpenPlace, 'is'>>(parts: readonly P[], closed: readonly Days[]): P[] => {
  const shut = new Set(parts.filter(part => closed.some(period => overlap(part, period))))
  const nextToShut = (part: P) => [...shut].some(other => other.until === part.from || other.from === part.until)
  return parts.filter(part => !shut.has(part) && (part.is === 'certain' || !nextToShut(part)))
}

const overlap = (a: Days, b: Days): boolean => a.from < b.until && b.from < a.until

/** Days that are covered whenever the pieces may have been, with the pieces at either end. */
interface Covered extends Days {
  readonly first: EntryId
  readonly last: EntryId
}

/**
 * From a piece's latest start up to the greatest earliest end that a chain of pieces leads to: one piece leads to another
 * that surely begins no later than it ends. So pieces that join at an unknown moment leave nothing open between them.
 */
const surelyCovered = (reaches: readonly Reach[], placement: Placement): Covered[] => {
  const leads = leadsTo(reaches, placement)
  return reaches
    .filter(({ latestStart }) => latestStart !== Infinity)
    .map(reach => {
      const last = furthestFrom(reach, leads)
      return { from: reach.latestStart, until: last.earliestEnd, first: reach.id, last: last.id }
    })
    .filter(({ from, until }) => from < until)
}

/** By piece, the pieces that surely begin no later than it ends: `d(end, start) <= 0`. */
const leadsTo = (reaches: readonly Reach[], placement: Placement): Map<EntryId, readonly Reach[]> => {
  if (reaches.length < 2) return new Map()
  const { frame, network } = placement.ground()
  const startOf = ({ id }: Reach) => frame.points.startOf(id)!
  const between = network()
  return new Map(
    reaches.map(reach => {
      const daysAfter = between.distancesFrom(startOf(reach) + 1)
      return [reach.id, reaches.filter(other => daysAfter[startOf(other)]! <= 0)]
    }),
  )
}

const furthestFrom = (reach: Reach, leads: ReadonlyMap<EntryId, readonly Reach[]>): Reach => {
  const seen = new Set([reach])
  let furthest = reach
  for (const one of seen) {
    if (one.earliestEnd > furthest.earliestEnd) furthest = one
    for (const next of leads.get(one.id) ?? []) seen.add(next)
  }
  return furthest
}

/** What of a life is not covered. Where several pieces end or begin a covered time, one of them is named, always the same. */
const holesBetween = (covered: readonly Covered[], life: Days): Hole[] => {
  const holes: Hole[] = []
  let from = life.from
  let after: EntryId | undefined
  const until = (day: number, before?: EntryId) => {
    if (from < Math.min(day, life.until))
      holes.push({ from, until: Math.min(day, life.until), ...(after && { after }), ...(before && { before }) })
  }
  for (const run of covered.toSorted((a, b) => a.from - b.from || b.until - a.until || (a.first < b.first ? -1 : 1))) {
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
