import type { EntryId } from '#record'
import type { Network } from './network/index.ts'
import type { InForce } from './in-force.ts'

/** What was told that gives a day its bounds: "between spring 2003 and 2005, because you told ...". */
export interface Because {
  readonly earliest: readonly EntryId[]
  readonly latest: readonly EntryId[]
}

/**
 * For every point of a placement, the statements on a shortest way between it and the origin; of several, always the
 * same one, with the fewest steps. What holds without having been told (a form, an anchor) is never named.
 */
export const reasonsIn = (inForce: InForce, network: Network): ((point: number) => Because) => {
  const latest = waysFrom(inForce, network.points, (u, v, most) => network.latest(u) + most === network.latest(v))
  const earliest = waysFrom(
    reversed(inForce),
    network.points,
    (v, u, most) => network.earliest(v) - most === network.earliest(u),
  )
  return point => ({
    earliest: network.earliest(point) === -Infinity ? [] : earliest(point),
    latest: network.latest(point) === Infinity ? [] : latest(point),
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
