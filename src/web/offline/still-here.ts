import { ask, Refused } from '../parts/api.ts'
import { markedAs } from './mark.ts'
import { say } from './said.ts'

/** Reasons that say: this device carries nothing for the clinic any more. */
export const isGone = (cause: unknown): boolean =>
  cause instanceof Refused && ['pocket-withdrawn', 'no-pocket'].includes(cause.refusal.reason)

const look = async (): Promise<boolean> => {
  try {
    await ask('/api/pocket')
    return false
  } catch (cause) {
    if (!isGone(cause)) return false
    const withdrawn = markedAs()
    const { clearPocket } = await import('./database.ts')
    await clearPocket()
    say({ withdrawn })
    return true
  }
}

let looking: Promise<boolean> | undefined

/**
 * Lets go of everything a device carries, what waits included, where the desk says that it may carry nothing any more; whether it
 * said so. Where there is no network nothing is said, and all stays sealed or locked as it lies. Asked twice at once, it looks once.
 */
export const clearedIfWithdrawn = (): Promise<boolean> => {
  looking ??= look().finally(() => (looking = undefined))
  return looking
}
