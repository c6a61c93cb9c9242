import { ask, Refused } from '../parts/api.ts'
import { markedAs } from './mark.ts'
import { say } from './said.ts'

/** Reasons that say: this device carries nothing for the clinic any more. */
export const isGone = (cause: unknown): boolean =>
  cause instanceof Refused && ['pocket-withdrawn', 'no-pocket'].includes(cause.refusal.reason)

/** What this device has, as far as it matters for letting go of it. */
interface Has {
  readonly of: 'shared' | 'own' | undefined
  /** How many sealed boxes wait. */
  readonly boxes: () => Promise<number>
}

/**
 * What a device does with what it carries after the desk said why it answers it no more. Withdrawn, it lets go of all. Not known
 * (an older copy of the record was put back, the cookie was lost), it lets go of what could be opened here; boxes that only the
 * desk opens stay, until the device is given anew.
 */
export const whatToDo = async (cause: unknown, { of, boxes }: Has): Promise<'nothing' | 'clear' | 'keep'> => {
  if (!isGone(cause)) return 'nothing'
  const isKnown = cause instanceof Refused && cause.refusal.reason === 'pocket-withdrawn'
  if (isKnown || of !== 'shared') return 'clear'
  return (await boxes()) > 0 ? 'keep' : 'clear'
}

const boxesHere = async (): Promise<number> => {
  const { pocketHere } = await import('./database.ts')
  const here = await pocketHere()
  const count = (await here?.database.count('boxes')) ?? 0
  here?.database.close()
  return count
}

const letGo = async (cause: unknown): Promise<boolean> => {
  const of = markedAs()
  const todo = await whatToDo(cause, { of, boxes: boxesHere })
  if (todo === 'keep') say({ unknown: true })
  if (todo !== 'clear') return false
  const { clearPocket } = await import('./database.ts')
  await clearPocket()
  say({ withdrawn: of, unknown: false })
  return true
}

const look = async (): Promise<boolean> => {
  try {
    await ask('/api/pocket')
    say({ unknown: false })
    return false
  } catch (cause) {
    return letGo(cause)
  }
}

let looking: Promise<boolean> | undefined

/**
 * Lets go of what a device carries where the desk says that it may carry nothing any more; whether it did. Where there is no
 * network nothing is said, and all stays sealed or locked as it lies. Asked twice at once, it looks once. `said`: the desk's
 * refusal, where it said so already: it says only once that a device was withdrawn, and does not know it from then on.
 */
export const clearedIfWithdrawn = (said?: unknown): Promise<boolean> => {
  if (isGone(said)) return letGo(said)
  looking ??= look().finally(() => (looking = undefined))
  return looking
}
