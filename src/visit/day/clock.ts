import type { IsoDay } from '#record'
import type { ClockTime } from '../day-entries.ts'

const plain = (day: IsoDay, at: ClockTime): Temporal.PlainDateTime => Temporal.PlainDateTime.from(`${day}T${at}`)

/**
 * Whether the clinic's clock shows this time on this day. In the hour that is left out in spring it does not: nothing is
 * planned there.
 */
export const timeExists = (day: IsoDay, at: ClockTime, timeZone: string): boolean =>
  plain(day, at).toZonedDateTime(timeZone).toPlainDateTime().equals(plain(day, at))

/** The moment the clinic's clock shows this time; of an hour that comes twice, the first. */
export const momentOf = (day: IsoDay, at: ClockTime, timeZone: string): Temporal.Instant =>
  plain(day, at).toZonedDateTime(timeZone).toInstant()

/** The same, but of an hour that comes twice the one that is not before this moment, where one is. */
export const momentNotBefore = (
  moment: Temporal.Instant,
  { day, at }: { readonly day: IsoDay; readonly at: ClockTime },
  timeZone: string,
): Temporal.Instant => {
  const first = momentOf(day, at, timeZone)
  if (Temporal.Instant.compare(first, moment) >= 0) return first
  return plain(day, at).toZonedDateTime(timeZone, { disambiguation: 'later' }).toInstant()
}

/** Day and time of the clinic's clock at a moment (ISO 8601 in UTC). */
export const onTheClock = (moment: string, timeZone: string): { readonly day: IsoDay; readonly at: ClockTime } => {
  const here = Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone)
  return { day: here.toPlainDate().toString(), at: here.toPlainTime().toString({ smallestUnit: 'minute' }) }
}

/** Whole minutes that pass between two moments; none where the second is not the later. */
export const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  Math.max(0, Math.round((to.epochMilliseconds - from.epochMilliseconds) / 60_000))
