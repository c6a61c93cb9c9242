import { setTimeout as pause } from 'node:timers/promises'

/** How long anything may take before it counts as never, in milliseconds. */
export const NEVER = 60_000

/** Waits until something is so. Throws when that takes too long. */
export const until = async (isSo: () => boolean, what: string): Promise<void> => {
  for (const end = performance.now() + NEVER; !isSo(); await pause(20))
    if (performance.now() > end) throw new Error(`waited in vain: ${what}`)
}
