/** `[u, v, w]`: day v is at most `w` days after day u, `t[v] - t[u] <= w`. Points are numbers; point 0 is the origin. */
export type Edge = readonly [from: number, to: number, most: number]

/** No edge, no point. */
export const NONE = -1

/** Twice as long, or longer if need be, filled up with `fill`. */
export const longer = <A extends Int32Array | Float64Array>(array: A, fill: number, atLeast = 0): A => {
  const grown = new (array.constructor as new (length: number) => A)(Math.max(array.length * 2, atLeast))
  grown.set(array)
  grown.fill(fill, array.length)
  return grown
}

/** The edges as seen from one of their two ends: for every point a list of its edges that an edge can leave at once. */
export class Side {
  /** By edge: the point at this end. */
  at: Int32Array
  /** By point: one of its edges, from which `next` leads to the others. */
  first: Int32Array
  next: Int32Array
  #before: Int32Array

  constructor(room: Room) {
    this.at = new Int32Array(room.edges)
    this.first = new Int32Array(room.points).fill(NONE)
    this.next = new Int32Array(room.edges)
    this.#before = new Int32Array(room.edges)
  }

  growPoints(): void {
    this.first = longer(this.first, NONE)
  }

  growEdges(): void {
    this.at = longer(this.at, 0)
    this.next = longer(this.next, NONE)
    this.#before = longer(this.#before, NONE)
  }

  join(edge: number, point: number): void {
    const first = this.first[point]!
    this.at[edge] = point
    this.next[edge] = first
    this.#before[edge] = NONE
    if (first !== NONE) this.#before[first] = edge
    this.first[point] = edge
  }

  /** The edge leaves its point's list; `at` still tells where it was, until its number is given to another. */
  leave(edge: number): void {
    const before = this.#before[edge]!
    const next = this.next[edge]!
    if (before === NONE) this.first[this.at[edge]!] = next
    else this.next[before] = next
    if (next !== NONE) this.#before[next] = before
  }
}

/** For so many points and edges there is room before anything has to grow. */
export interface Room {
  readonly points: number
  readonly edges: number
}

/** Points and weighted edges. The number of an edge that was taken out is given to a later one. */
export class Graph {
  points = 0
  readonly from: Side
  readonly to: Side
  most: Float64Array
  #edges = 0
  #spare: number[] = []

  constructor(room: Room) {
    this.from = new Side(room)
    this.to = new Side(room)
    this.most = new Float64Array(room.edges)
  }

  addPoint(): number {
    if (this.points === this.from.first.length) {
      this.from.growPoints()
      this.to.growPoints()
    }
    return this.points++
  }

  link([from, to, most]: Edge): number {
    const edge = this.#spare.pop() ?? this.#edges++
    if (edge === this.most.length) {
      this.most = longer(this.most, 0)
      this.from.growEdges()
      this.to.growEdges()
    }
    this.most[edge] = most
    this.from.join(edge, from)
    this.to.join(edge, to)
    return edge
  }

  unlink(edge: number): void {
    this.from.leave(edge)
    this.to.leave(edge)
    this.#spare.push(edge)
  }

  edge(edge: number): Edge {
    return [this.from.at[edge]!, this.to.at[edge]!, this.most[edge]!]
  }
}
