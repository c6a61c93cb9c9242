import { ask, Refused } from '../parts/api.ts'

/** Reasons that say: this device carries nothing for the clinic any more. */
export const isGone = (cause: unknown): boolean =>
  cause instanceof Refused && ['pocket-withdrawn', 'no-pocket'].includes(cause.refusal.reason)

/**
 * Lets go of everything an own device carries, what waits included, where the desk says that it may carry nothing any more;
 * whether it said so. Where there is no network nothing is said, and all stays locked as it lies.
 */
export const clearedIfWithdrawn = async (): Promise<boolean> => {
  try {
    await ask('/api/pocket')
    return false
  } catch (cause) {
    if (!isGone(cause)) return false
    const { clearPocket } = await import('./database.ts')
    await clearPocket()
    return true
  }
}
