import type { Edge } from './graph.ts'
import { Network } from './network.ts'

/**
 * Every point's first and last day, all at once and from nothing; undefined where the edges cannot all hold.
 * `-Infinity` and `Infinity` where nothing bounds a point.
 */
export const solve = (
  points: number,
  edges: Iterable<Edge>,
): { readonly earliest: Float64Array; readonly latest: Float64Array } | undefined => {
  const network = Network.of(points, edges)
  if (!network) return undefined
  const earliest = new Float64Array(points)
  const latest = new Float64Array(points)
  for (let point = 0; point < points; point++) {
    earliest[point] = network.earliest(point)
    latest[point] = network.latest(point)
  }
  return { earliest, latest }
}
