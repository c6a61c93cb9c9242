import { longer, NONE, type Graph, type Side } from './graph.ts'
import { Heap } from './heap.ts'

/**
 * The label of a point nothing bounds: it is reached from a far shore only. Labels near it are shore labels; a label
 * well below is a distance from the origin. Far greater than any sum of days, and exact in a double.
 */
const SHORE = 2 ** 40
export const isBounded = (label: number): boolean => label < SHORE / 2

/**
 * A shortest-path tree from the origin, kept up to date while edges come and go.
 *
 * Every point also hangs on an edge of length `SHORE` from nowhere, so each has a label. Invariant, with every edge
 * `u -> v (w)`: `label[v] <= label[u] + w`, and equal along `parent`. The labels are therefore feasible potentials, and
 * an edge that cannot be added without a negative loop shows itself when its own start would be lowered (Ramalingam,
 * Song, Joskowicz, Miller 1999). Taking edges back raises only what hung on them (Ramalingam, Reps 1996).
 */
export class Tree {
  label: Float64Array
  /** By point: the edge it hangs on, or `NONE` for the origin and for what the shore alone holds. */
  parent: Int32Array
  #via: Int32Array
  #lost: Uint8Array
  readonly #heap = new Heap()
  readonly #undo: number[] = []
  readonly #graph: Graph
  readonly #from: Side
  readonly #to: Side

  /** Away from the origin with `graph.from, graph.to`; towards it with the two sides exchanged. */
  constructor(graph: Graph, from: Side, to: Side) {
    this.#graph = graph
    this.#from = from
    this.#to = to
    const room = from.first.length
    this.label = new Float64Array(room).fill(SHORE)
    this.parent = new Int32Array(room).fill(NONE)
    this.#via = new Int32Array(room)
    this.#lost = new Uint8Array(room)
    this.#heap.holdAll(room)
    this.label[0] = 0
  }

  growPoints(): void {
    this.label = longer(this.label, SHORE)
    this.parent = longer(this.parent, NONE)
    this.#via = new Int32Array(this.label.length)
    this.#lost = new Uint8Array(this.label.length)
    this.#heap.holdAll(this.label.length)
  }

  /**
   * Lowers what the new edge (linked already) brings nearer. `NONE` where all is well; else the last edge of a negative
   * loop through it, which `loopFrom` walks; then `forget` must follow.
   */
  lower(edge: number): number {
    const start = this.#from.at[edge]!
    const first = this.#to.at[edge]!
    const gain = this.label[first]! - this.label[start]! - this.#graph.most[edge]!
    if (gain <= 0) return NONE
    if (first === start) return edge
    this.#via[first] = edge
    this.#heap.lower(first, -gain)
    for (let point = this.#heap.take(); point !== NONE; point = this.#heap.take()) {
      this.#set(point, this.label[point]! + this.#heap.key, this.#via[point]!)
      const last = this.#offerFrom(point, start)
      if (last !== NONE) {
        this.#heap.empty()
        return last
      }
    }
    return NONE
  }

  /** Offers the point's new label to its neighbours; the edge that would lower `start` closes a negative loop. */
  #offerFrom(point: number, start: number): number {
    const label = this.label[point]!
    for (let edge = this.#from.first[point]!; edge !== NONE; edge = this.#from.next[edge]!) {
      const next = this.#to.at[edge]!
      const gain = this.label[next]! - label - this.#graph.most[edge]!
      if (gain <= 0) continue
      if (next === start) return edge
      if (this.#heap.lower(next, -gain)) this.#via[next] = edge
    }
    return NONE
  }

  /** The negative loop that `lower(added)` found, from its last edge back to the added one. */
  loopFrom(last: number, added: number): number[] {
    const loop = [last]
    for (let edge = last; edge !== added; loop.push(edge)) edge = this.parent[this.#from.at[edge]!]!
    return loop
  }

  #set(point: number, label: number, parent: number): void {
    this.#undo.push(point, this.label[point]!, this.parent[point]!)
    this.label[point] = label
    this.parent[point] = parent
  }

  /** What was lowered stays. */
  keep(): void {
    this.#undo.length = 0
  }

  /** Everything is again as at the last `keep`. */
  forget(): void {
    for (let i = this.#undo.length - 3; i >= 0; i -= 3) {
      this.label[this.#undo[i]!] = this.#undo[i + 1]!
      this.parent[this.#undo[i]!] = this.#undo[i + 2]!
    }
    this.#undo.length = 0
  }

  /** Raises what hung on these edges, which have left the graph. */
  raise(edges: readonly number[]): void {
    const lost = this.#cutOff(edges)
    if (lost.length === 0) return
    for (const point of lost) this.#hangOnTheRest(point)
    for (let point = this.#heap.take(); point !== NONE; point = this.#heap.take()) {
      this.label[point] = this.label[point]! + this.#heap.key
      this.parent[point] = this.#via[point]!
      this.#lost[point] = 0
      for (let edge = this.#from.first[point]!; edge !== NONE; edge = this.#from.next[edge]!) {
        const next = this.#to.at[edge]!
        if (!this.#lost[next]) continue
        const rise = this.label[point]! + this.#graph.most[edge]! - this.label[next]!
        if (this.#heap.lower(next, rise)) this.#via[next] = edge
      }
    }
  }

  /** The points that hung on these edges, with all that hung on them in turn. */
  #cutOff(edges: readonly number[]): number[] {
    const lost: number[] = []
    const cut = (point: number, edge: number) => {
      if (this.parent[point] !== edge || this.#lost[point]) return
      this.#lost[point] = 1
      lost.push(point)
    }
    for (const edge of edges) cut(this.#to.at[edge]!, edge)
    for (let i = 0; i < lost.length; i++)
      for (let edge = this.#from.first[lost[i]!]!; edge !== NONE; edge = this.#from.next[edge]!)
        cut(this.#to.at[edge]!, edge)
    return lost
  }

  /** Lets the point wait with the least rise that an edge from what is not lost, or the shore, allows. */
  #hangOnTheRest(point: number): void {
    let best = SHORE
    let via = NONE
    for (let edge = this.#to.first[point]!; edge !== NONE; edge = this.#to.next[edge]!) {
      const before = this.#from.at[edge]!
      const label = this.label[before]! + this.#graph.most[edge]!
      if (label < best && !this.#lost[before]) {
        best = label
        via = edge
      }
    }
    this.#via[point] = via
    this.#heap.lower(point, best - this.label[point]!)
  }

  /**
   * All labels from nothing, in one go: Bellman-Ford with a queue, from the origin first, then among what only the shore
   * holds, so that nothing near the origin is ever labelled from the shore. False where there is a negative loop.
   */
  settle(): boolean {
    const { points } = this.#graph
    this.label.fill(SHORE)
    this.parent.fill(NONE)
    this.label[0] = 0
    if (!this.#spread([0])) return false
    const afar: number[] = []
    for (let point = 0; point < points; point++) if (this.label[point] === SHORE) afar.push(point)
    return this.#spread(afar)
  }

  /** Lowers everything that can be lowered from these points on. False where there is a negative loop. */
  #spread(starts: readonly number[]): boolean {
    const { points, most } = this.#graph
    const { label, parent } = this
    const { first, next } = this.#from
    const to = this.#to.at
    // A ring with room for every point; a power of two, so that going round is a mask.
    const ring = 2 ** Math.ceil(Math.log2(points + 1)) - 1
    const queue = new Int32Array(ring + 1)
    const waits = new Uint8Array(points)
    let [head, tail, lowered] = [0, 0, 0]
    for (const point of starts) {
      queue[tail++] = point
      waits[point] = 1
    }
    while (head !== tail) {
      const point = queue[head++ & ring]!
      waits[point] = 0
      const here = label[point]!
      for (let edge = first[point]!; edge !== NONE; edge = next[edge]!) {
        const neighbour = to[edge]!
        const through = here + most[edge]!
        if (through >= label[neighbour]!) continue
        label[neighbour] = through
        parent[neighbour] = edge
        if (++lowered % points === 0 && this.#hasLoop()) return false
        if (waits[neighbour] === 1) continue
        waits[neighbour] = 1
        queue[tail++ & ring] = neighbour
      }
    }
    return true
  }

  /** Whether the parents run in a circle: they do, sooner or later, where there is a negative loop. */
  #hasLoop(): boolean {
    const seenFrom = new Int32Array(this.#graph.points).fill(NONE)
    for (let start = 0; start < this.#graph.points; start++) {
      let point = start
      while (seenFrom[point] === NONE) {
        seenFrom[point] = start
        const edge = this.parent[point]!
        if (edge === NONE) break
        point = this.#from.at[edge]!
        if (seenFrom[point] === start) return true
      }
    }
    return false
  }
}
