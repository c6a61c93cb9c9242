import type { EntryId } from '#record'
import type { Bound, Point } from '#time'
import type { Edge } from './network/index.ts'

/** What can have a place in time: a piece, or the patient's own birth. */
export type Subject = EntryId | 'birth'

/** Gives every piece and anchor two neighbouring points of the network, its start and its end. The origin is point 0. */
export class Points {
  readonly #startOf = new Map<string, number>([['birth', 1]])
  /** How many points there are. */
  size = 3

  /** The start of what has this id, given now if need be; its end is the point after. */
  give(id: string): number {
    const known = this.#startOf.get(id)
    if (known !== undefined) return known
    this.#startOf.set(id, this.size)
    this.size += 2
    return this.size - 2
  }

  startOf(id: string): number | undefined {
    return this.#startOf.get(id)
  }
}

/** Where the points a bound speaks of are in the network. */
export interface Ends {
  readonly start: number
  readonly otherStart?: number | undefined
}

/** Bounds as edges of the network; none at all where one of them speaks of something that is not in the story. */
export const edgesOf = (bounds: readonly Bound[], ends: Ends): Edge[] => {
  const edges: Edge[] = []
  for (const { from, to, least, most } of bounds) {
    const u = pointOf(from, ends)
    const v = pointOf(to, ends)
    if (u === undefined || v === undefined) return []
    if (most !== undefined) edges.push([u, v, most])
    if (least !== undefined) edges.push([v, u, 0 - least])
  }
  return edges
}

const pointOf = (point: Point, { start, otherStart }: Ends): number | undefined => {
  switch (point) {
    case 'origin':
      return 0
    case 'birth':
      return 1
    case 'start':
      return start
    case 'end':
      return start + 1
    case 'other-start':
      return otherStart
    case 'other-end':
      return otherStart === undefined ? undefined : otherStart + 1
  }
}
