import { Device } from '../../src/web/offline/device.ts'
import type { Drawer } from '../../src/web/offline/drawer.ts'
import type { Entry, EntryId, Recorded } from '../../src/record/index.ts'
import { drawerOf, Line, type Ask, type Weather } from './road.ts'

/** What a fault put into the device on purpose does to it; none in the bench. */
export type Spoiled = (parts: ConstructorParameters<typeof Device>[0]) => ConstructorParameters<typeof Device>[0]

/** One device of a patient as a person has it in the hand: its page can die, its drawer stays. */
export class OwnDevice {
  readonly line: Line
  #drawer: Drawer
  #page: Device
  #spoiled: Spoiled
  /** Every refusal a page of this device has shown, by the entry it names. */
  readonly named = new Set<EntryId>()

  constructor({ ask, path }: { ask: Ask; path: string }, own: boolean, spoiled: Spoiled = parts => parts) {
    this.line = new Line(ask, path)
    this.#drawer = drawerOf(own)
    this.#spoiled = spoiled
    this.#page = this.#opened()
  }

  #opened(): Device {
    const page: Device = new Device(
      this.#spoiled({
        road: this.line.road(),
        drawer: this.#drawer,
        changed: () => {
          for (const { id } of page.known().refused) this.named.add(id)
        },
      }),
    )
    return page
  }

  shows = (): readonly Recorded[] => this.#page.known().entries

  waits = (): boolean => this.#page.known().waiting

  /** A touch is answered once the drawer has it: what is lost before that was never told. */
  async tell(entries: readonly Entry[]): Promise<void> {
    this.#page.tell(entries)
    await this.#page.drawn()
  }

  async send(weather: Weather): Promise<void> {
    const died = this.line.next(weather)
    const isDead = await Promise.race([this.#page.send().then(() => false), died.then(() => true)])
    // Where nothing waited, nothing met the weather.
    this.line.calm()
    if (isDead) await this.crash()
  }

  async ask({ cut, again }: { cut: boolean; again: boolean }): Promise<void> {
    this.line.down(cut)
    await (again ? this.#page.ask(0) : this.#page.ask())
    this.line.down(false)
  }

  /** The page is gone with all it had in memory. Another begins from the drawer, and asks before anybody tells anything. */
  async crash(): Promise<void> {
    this.#page = this.#opened()
    await this.#page.begin()
    await this.#page.ask()
  }

  /** The network is back: all that waits is sent, all that came is read. Whether nothing waits any more. */
  async settle(): Promise<boolean> {
    await this.line.arriveLate()
    for (let times = 0; times < 5 && this.waits(); times++) {
      await this.#page.ask()
      await this.#page.send()
    }
    await this.#page.ask()
    await this.#page.drawn()
    return !this.waits()
  }
}
