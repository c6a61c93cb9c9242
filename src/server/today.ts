import type { DeskParts } from './parts.ts'

/** The day in the clinic, `YYYY-MM-DD`. */
export const today = ({ clock, clinic }: Pick<DeskParts, 'clock' | 'clinic'>): string =>
  Temporal.Instant.fromEpochMilliseconds(clock()).toZonedDateTimeISO(clinic.timeZone).toPlainDate().toString()
