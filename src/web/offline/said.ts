import { useSyncExternalStore } from 'react'

/** What a device may have to say of its program and of what it kept. */
export interface Said {
  /** Whether all of the program is kept on this device, as far as it has looked: then its pages open without a network. */
  readonly isAllKept?: boolean | undefined
  /** A newer program is here; takes it. */
  readonly newer?: (() => void) | undefined
  /** The browser took away what was kept here. */
  readonly lost?: boolean
  /** What waits here was written by a newer program than this one: it is kept as it is. */
  readonly later?: boolean
  /** The clinic withdrew what this device may carry: of which kind that was. It is cleared. */
  readonly withdrawn?: 'shared' | 'own' | undefined
  /** The clinic does not know this device of its own any more; what waits on it stays, sealed, until it is given anew. */
  readonly unknown?: boolean
}

let said: Said = {}
const listeners = new Set<() => void>()

/** Says more, or takes back what was said. */
export const say = (more: Said): void => {
  said = { ...said, ...more }
  for (const listener of listeners) listener()
}

const listen = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSaid = (): Said => useSyncExternalStore(listen, () => said)
