import type { Entry } from '#record'
import { momentOf, onTheClock } from '#visit/day'
import { madeAt } from '../own/when-touched.ts'

/**
 * When a visit that was begun on this device ends now, on the clinic's clock: as long after its beginning as this device's own clock
 * says, which both were told by; how far that clock is from the desk's changes nothing. `now` in milliseconds since 1970. Nothing
 * where the clock was put back meanwhile: then nobody knows.
 */
export const endedBy = (
  { id, source, body }: Entry,
  now: number,
  timeZone: string,
): ReturnType<typeof onTheClock> | undefined => {
  const { began } = body as { began?: string }
  const passed = now - madeAt(id)
  if (began === undefined || passed < 0) return undefined
  const ended = momentOf(source.toldOn, began, timeZone).add({ milliseconds: passed })
  return onTheClock(ended.toString(), timeZone)
}
