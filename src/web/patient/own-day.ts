import type { IsoDay } from '#record'

/** The day a moment (ISO 8601) lies on by the clock of this phone. */
export const ownDay = (moment: string): IsoDay =>
  moment.includes('T')
    ? Temporal.Instant.from(moment).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString()
    : moment
