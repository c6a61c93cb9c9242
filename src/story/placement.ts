import type { EntryId } from '#record'
import type { Of, WordsInDays } from '#time'
import type { Because, Bounds } from './because.ts'
import { chosenBounds, reasonsOver } from './chosen.ts'
import { inForce } from './in-force.ts'
import { layOut, networkOf, type Fit, type LaidOut } from './lay-out.ts'
import type { Network } from './network/index.ts'
import { noChoice, type Choice } from './one-of.ts'
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
  /** The same for the anchors pieces are told by. */
  readonly anchors: ReadonlyMap<EntryId, Placed>
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
  /** Holds "one of several" by its hull; each of `choices` can be added to it, and one of them always holds. Never none. */
  readonly network: () => Network
  readonly choices: readonly Choice[]
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
  const bounds = chosenBounds(laidOut)
  const network = () => networkOf(frame().points.size, inForce(frame(), held).edges)
  const reasons = once(() => reasonsOver(frame(), held, bounds))
  const choices = laidOut.choices.length === 1 ? laidOut.choices[0]! : noChoice
  return {
    places: placesIn(['birth', ...story.pieces.map(({ id }) => id)], points, bounds),
    anchors: placesIn(
      story.anchors.map(({ id }) => id),
      points,
      bounds,
    ),
    fits: new Map(story.statements.map(({ id }) => [id, held.get(id) ?? 'fits'])),
    because: (piece, part) => {
      const start = frame().points.startOf(piece)
      return start === undefined ? { earliest: [], latest: [] } : reasons()(part === 'start' ? start : start + 1)
    },
    ground: () => ({ frame: frame(), readings, held, apart, network, choices, words }),
  }
}

const placesIn = <S extends Subject>(subjects: readonly S[], points: Points, bounds: Bounds): Map<S, Placed> => {
  const places = new Map<S, Placed>()
  for (const subject of subjects) {
    const point = points.startOf(subject)!
    const placed = { start: rangeOf(bounds, point), end: rangeOf(bounds, point + 1) }
    if ([placed.start, placed.end].some(({ earliest, latest }) => earliest !== undefined || latest !== undefined))
      places.set(subject, placed)
  }
  return places
}

const rangeOf = (bounds: Bounds, point: number): Range => {
  const earliest = bounds.earliest(point)
  const latest = bounds.latest(point)
  return { ...(earliest !== -Infinity && { earliest }), ...(latest !== Infinity && { latest }) }
}
