import type { Edge } from './index.ts'

/** The plain way: every pair through every point. Undefined where the edges cannot all hold. */
export const floydWarshall = (points: number, edges: readonly Edge[]): number[][] | undefined => {
  const d = Array.from({ length: points }, (_, u) => Array.from({ length: points }, (_, v) => (u === v ? 0 : Infinity)))
  for (const [u, v, w] of edges) d[u]![v] = Math.min(d[u]![v]!, w)
  for (let k = 0; k < points; k++)
    for (let u = 0; u < points; u++)
      for (let v = 0; v < points; v++) d[u]![v] = Math.min(d[u]![v]!, d[u]![k]! + d[k]![v]!)
  return d.some((row, u) => row[u]! < 0) ? undefined : d
}
