import type { Entry, EntryId, Recorded } from '#record'

/** Where what waits, and in an own pocket what was read, survives this page. Nothing in it can be read without its key. */
export interface Drawer {
  /** Keeps what waits, with the files it names. Throws where there is no room, or the browser took the place away. */
  readonly put: (entries: readonly Entry[]) => Promise<void>
  readonly drop: (ids: readonly EntryId[]) => Promise<void>
  /** What of it this device can read again, in the order it was told: nothing, where the desk alone can. */
  readonly waiting: () => Promise<readonly Entry[]>
  /** The record as far as it was read, in an own pocket. */
  readonly held?: () => Promise<Held | undefined>
  readonly hold?: (held: Held) => Promise<void>
}

export interface Held {
  readonly entries: readonly Recorded[]
  readonly upTo: number
}
