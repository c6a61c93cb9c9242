import { use, useMemo, useSyncExternalStore } from 'react'
import type { Entry, EntryId } from '#record'
import { Device } from '../offline/device.ts'
import type { Known as OnDevice } from '../offline/known.ts'
import type { Drawer } from '../offline/drawer.ts'
import type { Road } from '../offline/road.ts'
import { Drawers } from '../offline/drawers.ts'
import type { LateHand } from '../offline/late-hand.ts'
import { afterFrame } from './after-frame.ts'
import { push, readPage } from './api.ts'
import { newId } from './hand.ts'
import { listen, type Line } from './live.ts'
import { sendHeld } from './sending-files.ts'
import type { HeardSign } from './signs.tsx'

/** How often this screen asks for what others added, in milliseconds, and how long it waits before sending again. */
const askEvery = 2000
/** The same while what others add is told at once: in case that were lost on the way. */
const askAnyway = 20_000

/** What a screen knows of one patient's record, and the last sign that was seen at this visit; that is kept nowhere. */
export interface Known extends OnDevice {
  readonly sign?: HeardSign
}

/** What this device was given beside the address: a late hand at a table, a drawer of its pocket. */
export interface Given {
  readonly late?: LateHand
  readonly drawer?: Drawer | Promise<Drawer | undefined>
  /** Another way to the desk than the address by itself. */
  readonly road?: Road
}

/** The way to the desk by its own address, and by what else this device was given. */
const roadTo = (address: string, late?: LateHand): Road => ({
  read: after => readPage(address, after),
  push: entries => push(address, entries),
  files: entries => sendHeld(address, entries),
  ...(late ? { late: late.push } : {}),
})

/** The device of one address on a page in sight: when it asks, when it sends, what it is told at once. */
export class Desk {
  #address: string
  #device: Device
  /** Times the screen is still to be drawn anew: what it showed before is in its memory until then. */
  #drawAgain = 0
  #tombstones = 0
  #listeners = new Set<() => void>()
  #known: Known
  #timer: ReturnType<typeof setInterval> | undefined
  #line: Line | undefined
  #asked = 0
  #asking = false
  #askAgain = false

  constructor(address: string, { late, drawer, road = roadTo(address, late) }: Given = {}) {
    this.#address = address
    this.#device = new Device({ road, drawer, changed: () => this.#show() })
    this.#known = this.#device.known()
  }

  known = (): Known => this.#known

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#begin()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#rest()
    }
  }

  /** Takes down entries: on the screen at once, and to the record as soon as they are seen there. */
  tell = (entries: readonly Entry[]): void => {
    this.#device.tell(entries)
    afterFrame(() => void this.#device.send())
  }

  /** Takes back what waits here still. */
  takeBack = (id: EntryId): void => {
    this.#device.takeBack(id, newId())
    afterFrame(() => void this.#device.send())
  }

  /** Once the drawer has taken down all that was told so far. */
  drawn = (): Promise<unknown> => this.#device.drawn()

  /** Lets go of the refusals that were read. */
  settle = (): void => this.#device.settle()

  #begin = (): void => {
    void this.#device.begin().then(() => this.#ask())
    this.#timer = setInterval(() => {
      // What was let go of is drawn out of the memory by the next answers, told or not.
      const isQuiet = this.#line?.isOpen() && !this.#known.trouble && this.#drawAgain <= 0
      const isTold = isQuiet && performance.now() - this.#asked < askAnyway
      if (this.#known.waiting) void this.#device.send()
      else if (this.#isClosedHere()) return
      else if (document.visibilityState === 'visible' && !isTold) void this.#ask(true)
    }, askEvery)
    this.#line = listen(this.#address.replace(/entries$/, 'live'), {
      onMore: () => void this.#askSoon(),
      onSign: seen => this.#show({ seen, nth: (this.#known.sign?.nth ?? 0) + 1 }),
      onOver: () => void this.#askSoon(),
    })
  }

  #rest = (): void => {
    clearInterval(this.#timer)
    this.#line?.end()
  }

  /** The visit was closed, and this screen has it: its table opens no more, and nothing is asked of it. */
  #isClosedHere = (): boolean => {
    if (!this.#address.startsWith('/api/table/')) return false
    const all = this.#known.entries
    const opened = all.findLast(({ kind }) => kind === 'visit.opened')?.id
    return all.some(({ kind, body }) => kind === 'visit.closed' && (body as { visit: EntryId }).visit === opened)
  }

  /** What is told while one answer is under way is asked for once more after it. */
  #askSoon = async (): Promise<void> => {
    if (this.#isClosedHere()) return
    if (this.#asking) {
      this.#askAgain = true
      return
    }
    this.#asking = true
    try {
      do {
        this.#askAgain = false
        await this.#ask()
      } while (this.#askAgain)
    } finally {
      this.#asking = false
    }
  }

  /** `byClock`: as long after the answer before it as a screen takes to draw; two at once would be one drawing. */
  #ask = async (byClock = false): Promise<void> => {
    this.#asked = performance.now()
    const isShown = await this.#device.ask()
    if (!isShown && byClock && this.#drawAgain-- > 0) this.#device.showAgain()
  }

  #show = (sign = this.#known.sign): void => {
    const before = this.#known
    this.#known = { ...this.#device.known(), ...(sign ? { sign } : {}) }
    // What was unsaid, or is no more to be read here, is in the memory of what was drawn before.
    const tombstones = this.#known.entries.filter(({ kind }) => kind === 'record.unsaid').length
    if (tombstones !== this.#tombstones || before.entries.length > this.#known.entries.length) this.#drawAgain = 2
    this.#tombstones = tombstones
    for (const listener of this.#listeners) listener()
  }
}

/** The desk of one address (`/api/table/entries`, `/api/patients/ID/entries`) for as long as the screen is open. */
export const useDesk = (address: string, given?: Given): OnScreen => {
  const drawers = use(Drawers)
  const desk = useMemo(
    () => new Desk(address, drawers ? { ...given, drawer: drawers(address) } : given),
    [address, given, drawers],
  )
  return useDeskHere(desk)
}

/** What a screen has of a desk: what is known, and the ways to tell. */
export type OnScreen = Known & Pick<Desk, 'tell' | 'takeBack' | 'settle'>

/** A desk that somebody made, for as long as the screen is open. */
export const useDeskHere = (desk: Desk): OnScreen => {
  const known = useSyncExternalStore(desk.listen, desk.known)
  return { ...known, tell: desk.tell, takeBack: desk.takeBack, settle: desk.settle }
}
