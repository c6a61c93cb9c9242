import type { EntryId } from '#record'
import { numeral, type Language } from '#words'

/** When an entry was made, by the clock of the device it was made on: its id begins with milliseconds since 1970. */
export const madeAt = (id: EntryId): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)

/** The hour and minute of a touch, in the digits of a language and the time zone of this device: `14:05`. */
export const whenTouched = (id: EntryId, pack: Language['pack'], zone = Temporal.Now.timeZoneId()): string => {
  const { hour, minute } = Temporal.Instant.fromEpochMilliseconds(madeAt(id)).toZonedDateTimeISO(zone)
  const two = (n: number) => (n < 10 ? numeral(0, pack) : '') + numeral(n, pack)
  return `${two(hour)}:${two(minute)}`
}
