import type { EntryId } from '#record'
import type { Of, WordsInDays } from '#time'
import { reasonsIn, type Because } from './because.ts'
import { inForce } from './in-force.ts'
import { layOut, networkOf, type Fit, type LaidOut } from './lay-out.ts'
import type { Network } from './network/index.ts'
import type { Points, Subject } from './points.ts'
import { frameOf, readingsIn, type Frame, type Readings } from './ties.ts'
import type { Story } from './view.ts'

/** Days since 1970-01-01; left out where nothing told bounds it on that side. */
export interface Range {
  readonly earliest?: number
  readonly latest?: number
}

/** When something was: its first day lies in `start`; it ended before a day that lies in `end`. */
export interface Placed {
  readonly start: Range
  readonly end: Range
}

/**
 * Where the pieces of a story are in time, as far as it was told. Derived: never stored, sent, logged or counted.
 * It depends on the set of entries only, not on who spoke first.
 */
export interface Placement {
  /** What has no bound on any side is not in it: it has no place yet, and needs none. */
  readonly places: ReadonlyMap<Subject, Placed>
  readonly fits: ReadonlyMap<EntryId, Fit>
  /** The statements a piece's bounds come from; none for what has no place. */
  readonly because: (piece: Subject, part: Exclude<Of, 'whole'>) => Because
  /** What knots, open places and questions are worked out from, when somebody asks. */
  readonly ground: () => Ground
}

/** The story as points and ties, how each is held, which statements do not fit together yet, and a fresh network. */
export interface Ground extends Pick<LaidOut, 'held' | 'apart'> {
  readonly frame: Frame
  readonly readings: Readings
  readonly network: () => Network
  readonly words: WordsInDays
}

/** Places a story from nothing. `words`: what words mean in days. */
export const place = (story: Story, words: WordsInDays): Placement => {
  const readings = readingsIn(words)
  const frame = frameOf(story, words, readings)
  const laidOut = layOut(frame)
  return placementFrom({ story, points: frame.points, laidOut, readings, words, frame: () => frame })
}

/** Something worked out when it is first asked for, and then kept. */
const once = <T>(work: () => T): (() => T) => {
  let kept: { readonly it: T } | undefined
  return () => (kept ??= { it: work() }).it
}

export const placementFrom = (from: {
  readonly story: Story
  readonly points: Points
  readonly laidOut: LaidOut
  readonly readings: Readings
  readonly words: WordsInDays
  readonly frame: () => Frame
}): Placement => {
  const { story, points, laidOut, readings, words } = from
  const { held, apart } = laidOut
  const frame = once(from.frame)
  const standsOn = once(() => inForce(frame(), held))
  const network = () => networkOf(frame().points.size, standsOn().edges)
  const reasons = once(() => reasonsIn(standsOn(), network()))
  return {
    places: placesIn(story, points, laidOut.network),
    fits: new Map(story.statements.map(({ id }) => [id, held.get(id) ?? 'fits'])),
    because: (piece, part) => {
      const start = frame().points.startOf(piece)
      return start === undefined ? { earliest: [], latest: [] } : reasons()(part === 'start' ? start : start + 1)
    },
    ground: () => ({ frame: frame(), readings, held, apart, network, words }),
  }
}

const placesIn = (story: Story, points: Points, network: Network): Map<Subject, Placed> => {
  const places = new Map<Subject, Placed>()
  const put = (subject: Subject) => {
    const point = points.startOf(subject)!
    const placed = { start: rangeOf(network, point), end: rangeOf(network, point + 1) }
    if ([placed.start, placed.end].some(({ earliest, latest }) => earliest !== undefined || latest !== undefined))
      places.set(subject, placed)
  }
  put('birth')
  for (const piece of story.pieces) put(piece.id)
  return places
}

const rangeOf = (network: Network, point: number): Range => {
  const earliest = network.earliest(point)
  const latest = network.latest(point)
  return { ...(earliest !== -Infinity && { earliest }), ...(latest !== Infinity && { latest }) }
}
