import { Refused, type Page } from '../../src/web/parts/api.ts'
import type { Drawer } from '../../src/web/offline/drawer.ts'
import type { Road } from '../../src/web/offline/road.ts'
import type { Entry, Receipt } from '../../src/record/index.ts'
import type { Cut } from './plan.ts'
import { onTheLine } from './telling.ts'

/** What the desk answers to a browser of ours. */
export type Ask = (method: 'GET' | 'POST', path: string, body?: string) => Promise<{ status: number; text: string }>

/** What happens to the next thing that is sent. */
export interface Weather {
  readonly cut: Cut
  /** It reaches the desk a second time, and the answer is that to the second. */
  readonly twice: boolean
  /** The page dies while it waits for the answer. */
  readonly crash: boolean
}
const FAIR: Weather = { cut: 'none', twice: false, crash: false }

/** One device's line to the desk, and what happens to it. */
export class Line {
  #ask: Ask
  #path: string
  #weather: Weather = FAIR
  #isDown = false
  /** On its way still, though nobody waits for the answer any more. */
  #late: string[] = []
  #died: () => void = () => {}

  constructor(ask: Ask, path: string) {
    this.#ask = ask
    this.#path = path
  }

  /** What the next push meets; comes when the page died over it. */
  next(weather: Weather): Promise<void> {
    this.#weather = weather
    return new Promise(died => (this.#died = died))
  }

  calm(): void {
    this.#weather = FAIR
  }

  /** Nothing comes back until it is up again. */
  down(isDown: boolean): void {
    this.#isDown = isDown
  }

  /** What was held up on the way arrives at last. */
  async arriveLate(): Promise<void> {
    for (const body of this.#late.splice(0)) await this.#ask('POST', this.#path, body)
  }

  road(): Road {
    return { read: after => this.#read(after), push: entries => this.#push(entries) }
  }

  async #answered<T>(method: 'GET' | 'POST', path: string, body?: string): Promise<T> {
    const { status, text } = await this.#ask(method, path, body)
    const json = JSON.parse(text) as T & { reason?: string; field?: string }
    if (status === 200) return json
    throw new Refused({ reason: json.reason ?? 'fault', ...(json.field ? { field: json.field } : {}) })
  }

  async #read(after: number): Promise<Page> {
    if (this.#isDown) throw new TypeError('no connection')
    return this.#answered('GET', `${this.#path}?after=${after}`)
  }

  async #push(entries: readonly Entry[]): Promise<{ receipts: readonly Receipt[] }> {
    const weather = this.#weather
    this.#weather = FAIR
    const body = JSON.stringify({ entries: entries.map(onTheLine) })
    const lost = (): Promise<never> => {
      if (!weather.crash) throw new TypeError('no connection')
      this.#died()
      return new Promise(() => {})
    }
    if (weather.cut === 'before') return lost()
    if (weather.cut === 'late') {
      this.#late.push(body)
      return lost()
    }
    const push = () => this.#answered<{ receipts: readonly Receipt[] }>('POST', this.#path, body)
    const first = await push()
    const answer = weather.twice ? await push() : first
    await this.arriveLate()
    return weather.cut === 'after' || weather.crash ? lost() : answer
  }
}

/**
 * A drawer that survives its page, as text; `own`: an own pocket, which also holds what was read. It forgets nothing and
 * invents nothing: what a real one does with keys and disks has tests of its own.
 */
export const drawerOf = (own: boolean): Drawer => {
  const kept = new Map<string, string>()
  let held: string | undefined
  return {
    put: async entries => {
      for (const entry of entries) kept.set(entry.id, JSON.stringify(entry))
    },
    drop: async ids => {
      for (const id of ids) kept.delete(id)
    },
    waiting: async () => [...kept.values()].map(text => JSON.parse(text) as Entry),
    ...(own && {
      held: async () => (held === undefined ? undefined : JSON.parse(held)),
      hold: async all => {
        held = JSON.stringify(all)
      },
    }),
  }
}
