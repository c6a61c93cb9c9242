import { Graph, NONE, type Edge, type Room } from './graph.ts'
import { Heap } from './heap.ts'
import { isBounded, Tree } from './tree.ts'

/** What became of edges that were to be added together: their numbers, or the loop that keeps them out. */
export type Added = { readonly edges: readonly number[] } | { readonly loop: Loop }

/**
 * A negative loop: edges that cannot all hold, `missing` days apart. `edges` are edges of the network, `own` are
 * positions in the list that was to be added.
 */
export interface Loop {
  readonly edges: readonly number[]
  readonly own: readonly number[]
  readonly missing: number
}

/** Points and edges that can be added before anything has to grow. */
const few = 16

/**
 * A Simple Temporal Problem over whole days (Dechter, Meiri, Pearl 1991): points, and edges `t[v] - t[u] <= w`.
 * Invariant: what it holds can always be satisfied, and `earliest` and `latest` of every point are exact and attained.
 */
export class Network {
  readonly #graph: Graph
  readonly #away: Tree
  readonly #back: Tree
  #heap: Heap | undefined

  /**
   * A network of so many points (point 0 is the origin) with these edges, numbered as they come; undefined where they
   * cannot all hold.
   */
  static of(points: number, edges: Iterable<Edge>): Network | undefined {
    const known = [...edges]
    const network = new Network({ points: points + few, edges: known.length + few })
    while (network.points < points) network.addPoint()
    for (const edge of known) network.#graph.link(edge)
    return network.#away.settle() && network.#back.settle() ? network : undefined
  }

  constructor(room: Room = { points: few, edges: few }) {
    this.#graph = new Graph(room)
    this.#away = new Tree(this.#graph, this.#graph.from, this.#graph.to)
    this.#back = new Tree(this.#graph, this.#graph.to, this.#graph.from)
    this.#graph.addPoint()
  }

  get points(): number {
    return this.#graph.points
  }

  addPoint(): number {
    const point = this.#graph.addPoint()
    while (this.#away.label.length < this.#graph.from.first.length) {
      this.#away.growPoints()
      this.#back.growPoints()
    }
    return point
  }

  /** Adds edges that belong together, all or none. Where they do not fit, the network is as it was. */
  add(edges: readonly Edge[]): Added {
    const added: number[] = []
    for (const edge of edges) {
      const number = this.#graph.link(edge)
      added.push(number)
      const last = this.#away.lower(number)
      if (last !== NONE) return { loop: this.#refuse(added, last) }
    }
    this.#away.keep()
    for (const edge of added) this.#back.lower(edge)
    this.#back.keep()
    return { edges: added }
  }

  #refuse(added: number[], last: number): Loop {
    const loop = this.#away.loopFrom(last, added.at(-1)!)
    const missing = -loop.reduce((sum, edge) => sum + this.#graph.most[edge]!, 0)
    this.#away.forget()
    for (const edge of added.toReversed()) this.#graph.unlink(edge)
    const own = loop.map(edge => added.indexOf(edge)).filter(position => position >= 0)
    return { edges: loop.filter(edge => !added.includes(edge)), own, missing }
  }

  /** Whether these edges could be added. The network stays as it is. */
  allows(edges: readonly Edge[]): boolean {
    const added = this.add(edges)
    if ('edges' in added) this.retract(added.edges)
    return 'edges' in added
  }

  /** Takes edges out, by their numbers. */
  retract(edges: readonly number[]): void {
    for (const edge of edges) this.#graph.unlink(edge)
    this.#away.raise(edges)
    this.#back.raise(edges)
  }

  /** The first day the point can be, or -Infinity. */
  earliest(point: number): number {
    const label = this.#back.label[point]!
    return isBounded(label) ? 0 - label : -Infinity
  }

  /** The last day the point can be, or Infinity. */
  latest(point: number): number {
    const label = this.#away.label[point]!
    return isBounded(label) ? label : Infinity
  }

  edge(edge: number): Edge {
    return this.#graph.edge(edge)
  }

  /** The edges at a point that lead away from it. */
  *edgesFrom(point: number): Generator<number> {
    const { first, next } = this.#graph.from
    for (let edge = first[point]!; edge !== NONE; edge = next[edge]!) yield edge
  }

  /**
   * By point, the shortest distance from `start`: how many days after it the point is at most; Infinity where nothing
   * says. Dijkstra over edges made non-negative by the labels.
   */
  distancesFrom(start: number): Float64Array {
    const { from, to, most } = this.#graph
    const label = this.#away.label
    const heap = this.#heapOfAll()
    const distance = new Float64Array(this.points).fill(Infinity)
    heap.lower(start, 0)
    for (let point = heap.take(); point !== NONE; point = heap.take()) {
      const reduced = heap.key
      distance[point] = reduced + label[point]! - label[start]!
      for (let edge = from.first[point]!; edge !== NONE; edge = from.next[edge]!) {
        const next = to.at[edge]!
        if (distance[next] === Infinity) heap.lower(next, reduced + label[point]! + most[edge]! - label[next]!)
      }
    }
    return distance
  }

  /** `d(u, v)`: how many days after `u` the point `v` is at most, or Infinity. */
  distance(u: number, v: number): number {
    return this.distancesFrom(u)[v]!
  }

  #heapOfAll(): Heap {
    this.#heap ??= new Heap()
    this.#heap.holdAll(this.#graph.from.first.length)
    return this.#heap
  }
}
