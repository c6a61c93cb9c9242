import { limitsFor } from '#server'
import { CannotStart } from './options.ts'

/** How many requests a second one session may send; the other limits grow with it. Nothing asked for: as the desk has them. */
export const limitsIn = (text: string | undefined) => {
  if (text === undefined) return undefined
  const perSecond = Number(text)
  if (!/^\d{1,7}$/.test(text) || perSecond < 1)
    throw new CannotStart('Requests a second are a whole number from 1 to 9999999.')
  return limitsFor(perSecond)
}
