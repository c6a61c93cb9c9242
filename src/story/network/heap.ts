import { longer, NONE } from './graph.ts'

/** Points waiting by key, the lowest first; each waits at most once. A binary heap that knows where each point stands. */
export class Heap {
  #points = new Int32Array(16)
  #keys = new Float64Array(16)
  /** By point: where it stands, or `NONE`. */
  #place = new Int32Array(16).fill(NONE)
  #size = 0
  /** The key of the point that was taken last. */
  key = 0

  /** Makes room for so many points. */
  holdAll(points: number): void {
    if (this.#place.length >= points) return
    this.#points = longer(this.#points, 0, points)
    this.#keys = longer(this.#keys, 0, points)
    this.#place = longer(this.#place, NONE, points)
  }

  /** Lets the point wait with this key, unless it waits with a key as low already. True where it does now. */
  lower(point: number, key: number): boolean {
    let place = this.#place[point]!
    if (place === NONE) place = this.#size++
    else if (this.#keys[place]! <= key) return false
    while (place > 0) {
      const above = (place - 1) >> 1
      if (this.#keys[above]! <= key) break
      this.#put(place, this.#points[above]!, this.#keys[above]!)
      place = above
    }
    this.#put(place, point, key)
    return true
  }

  /** Takes the point with the lowest key (left in `key`), or `NONE`. */
  take(): number {
    if (this.#size === 0) return NONE
    const taken = this.#points[0]!
    this.key = this.#keys[0]!
    this.#place[taken] = NONE
    this.#size--
    if (this.#size > 0) this.#sink(this.#points[this.#size]!, this.#keys[this.#size]!)
    return taken
  }

  empty(): void {
    for (let place = 0; place < this.#size; place++) this.#place[this.#points[place]!] = NONE
    this.#size = 0
  }

  #sink(point: number, key: number): void {
    let place = 0
    for (;;) {
      let below = 2 * place + 1
      if (below >= this.#size) break
      if (below + 1 < this.#size && this.#keys[below + 1]! < this.#keys[below]!) below++
      if (this.#keys[below]! >= key) break
      this.#put(place, this.#points[below]!, this.#keys[below]!)
      place = below
    }
    this.#put(place, point, key)
  }

  #put(place: number, point: number, key: number): void {
    this.#points[place] = point
    this.#keys[place] = key
    this.#place[point] = place
  }
}
