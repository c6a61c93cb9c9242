/** When the nightly backup is made, by the clock on the clinic's wall. */
const AT = Temporal.PlainTime.from('02:30')

/**
 * The first 02:30 after a moment, by the clinic's clock. In the night that has no 02:30 it is an hour later on the wall; in
 * the night that has two it is the first of them, and not the second.
 */
export const nextNight = (after: Temporal.Instant, timeZone: string): Temporal.Instant => {
  const night = (day: Temporal.PlainDate) => day.toZonedDateTime({ timeZone, plainTime: AT }).toInstant()
  const today = after.toZonedDateTimeISO(timeZone).toPlainDate()
  const tonight = night(today)
  return Temporal.Instant.compare(tonight, after) > 0 ? tonight : night(today.add({ days: 1 }))
}

/**
 * When the next backup is due: the night after the last one was tried; at once where that night has passed while the
 * program stood still; the coming night where none was ever made, or the last one claims to be of a later time than now.
 */
export const dueAt = (
  last: Temporal.Instant | undefined,
  now: Temporal.Instant,
  timeZone: string,
): Temporal.Instant => {
  if (!last || Temporal.Instant.compare(last, now) > 0) return nextNight(now, timeZone)
  const due = nextNight(last, timeZone)
  return Temporal.Instant.compare(due, now) < 0 ? now : due
}
