import type { Edge } from './graph.ts'

/** Edges sorted by one of their ends: those of point `p` are `start[p]` until before `start[p + 1]`. */
interface Sorted {
  readonly start: Int32Array
  readonly other: Int32Array
  readonly most: Float64Array
}

/**
 * Every point's first and last day, all at once and from nothing; undefined where the edges cannot all hold.
 * `-Infinity` and `Infinity` where nothing bounds a point. Needs no network kept up to date, and is the quicker for it.
 */
export const solve = (
  points: number,
  edges: readonly Edge[],
): { readonly earliest: Float64Array; readonly latest: Float64Array } | undefined => {
  const [away, back] = sorted(points, edges)
  const ring = new Int32Array(2 ** Math.ceil(Math.log2(points + 1)))
  const latest = spread(points, away, ring)
  const toOrigin = latest && spread(points, back, ring)
  if (!toOrigin || !afarFits(latest, toOrigin, away, ring)) return undefined
  for (let point = 0; point < points; point++) toOrigin[point] = 0 - toOrigin[point]!
  return { earliest: toOrigin, latest }
}

/** The edges by where they leave and by where they lead. Tuples are read once, by position: that costs more than the solving. */
const sorted = (points: number, edges: readonly Edge[]): readonly [Sorted, Sorted] => {
  const from = new Int32Array(edges.length)
  const to = new Int32Array(edges.length)
  const most = new Float64Array(edges.length)
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i]!
    from[i] = edge[0]
    to[i] = edge[1]
    most[i] = edge[2]
  }
  return [sortedBy(from, to, most, points), sortedBy(to, from, most, points)]
}

const sortedBy = (at: Int32Array, far: Int32Array, most: Float64Array, points: number): Sorted => {
  const start = new Int32Array(points + 1)
  for (let i = 0; i < at.length; i++) start[at[i]! + 1]!++
  for (let point = 0; point < points; point++) start[point + 1]! += start[point]!
  const free = start.slice()
  const sortedFar = new Int32Array(at.length)
  const sortedMost = new Float64Array(at.length)
  for (let i = 0; i < at.length; i++) {
    const place = free[at[i]!]!++
    sortedFar[place] = far[i]!
    sortedMost[place] = most[i]!
  }
  return { start, other: sortedFar, most: sortedMost }
}

/**
 * Shortest distances from the origin, or, with `days`, from the points at 0 in it (Bellman-Ford with a queue); undefined where
 * there is a negative loop: only then is anything still lowered after as many rounds as there are points. `ring` is room for
 * every point, a power of two long.
 */
const spread = (
  points: number,
  { start, other, most }: Sorted,
  ring: Int32Array,
  days = new Float64Array(points).fill(Infinity).fill(0, 0, 1),
): Float64Array | undefined => {
  const mask = ring.length - 1
  const waits = new Uint8Array(points)
  let head = 0
  let tail = 0
  for (let point = 0; point < points; point++) if (days[point] === 0) ring[tail++] = point
  for (let rounds = 0, round = tail; head !== tail;) {
    const point = ring[head++ & mask]!
    waits[point] = 0
    const here = days[point]!
    const end = start[point + 1]!
    for (let edge = start[point]!; edge < end; edge++) {
      const neighbour = other[edge]!
      const through = here + most[edge]!
      if (through >= days[neighbour]!) continue
      days[neighbour] = through
      if (waits[neighbour] === 1) continue
      waits[neighbour] = 1
      ring[tail++ & mask] = neighbour
    }
    if (head !== round) continue
    round = tail
    if (++rounds > points) return undefined
  }
  return days
}

/** What neither leads to the origin nor is led to could still hold a negative loop of its own: asked only where there is such a point. */
const afarFits = (latest: Float64Array, toOrigin: Float64Array, away: Sorted, ring: Int32Array): boolean => {
  const isAfar = (point: number) => latest[point] === Infinity && toOrigin[point] === Infinity
  let some = false
  for (let point = 0; point < latest.length && !some; point++) some = isAfar(point)
  if (!some) return true
  const afar = latest.map((_, point) => (isAfar(point) ? 0 : -Infinity))
  return spread(latest.length, away, ring, afar) !== undefined
}
