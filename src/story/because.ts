import type { EntryId } from '#record'
import type { InForce } from './in-force.ts'

/** What was told that gives a day its bounds: "between spring 2003 and 2005, because you told ...". */
export interface Because {
  readonly earliest: readonly EntryId[]
  readonly latest: readonly EntryId[]
}

/** The first and the last day of a point; infinite where nothing bounds it. */
export interface Bounds {
  readonly earliest: (point: number) => number
  readonly latest: (point: number) => number
}

/**
 * For every point of a placement, the statements on a shortest way between it and the origin; of several, always the
 * same one, with the fewest steps. What holds without having been told (a form, an anchor) is never named.
 */
export const reasonsIn = (inForce: InForce, points: number, bounds: Bounds): ((point: number) => Because) => {
  const latest = waysFrom(inForce, points, (u, v, most) => bounds.latest(u) + most === bounds.latest(v))
  const earliest = waysFrom(reversed(inForce), points, (v, u, most) => bounds.earliest(v) - most === bounds.earliest(u))
  return point => ({
    earliest: bounds.earliest(point) === -Infinity ? [] : earliest(point),
    latest: bounds.latest(point) === Infinity ? [] : latest(point),
  })
}

const reversed = ({ edges, statements }: InForce): InForce => ({
  edges: edges.map(([u, v, most]) => [v, u, most]),
  statements,
})

type IsTight = (from: number, to: number, most: number) => boolean

/** By point, the statements on the way to it from the origin, over tight edges only, in the order of the way. */
const waysFrom = ({ edges, statements }: InForce, points: number, isTight: IsTight) => {
  const arrivesBy = new Int32Array(points).fill(-1)
  const reached = new Uint8Array(points)
  const tightFrom = Map.groupBy(
    [...edges.keys()].filter(edge => isTight(...edges[edge]!)),
    edge => edges[edge]![0],
  )
  reached[0] = 1
  for (let layer = [0]; layer.length > 0;) {
    const next = layer
      .flatMap(point => tightFrom.get(point) ?? [])
      .filter(edge => !reached[edges[edge]![1]])
      .sort((a, b) => a - b)
    layer = []
    for (const edge of next) {
      const point = edges[edge]![1]
      if (reached[point]) continue
      reached[point] = 1
      arrivesBy[point] = edge
      layer.push(point)
    }
  }
  return (point: number): EntryId[] => {
    const told: (EntryId | undefined)[] = []
    for (let edge = arrivesBy[point]!; edge >= 0; edge = arrivesBy[edges[edge]![0]]!) told.push(statements[edge])
    return [...new Set(told.toReversed())].filter(id => id !== undefined)
  }
}
