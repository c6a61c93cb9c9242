import { isoDayInWords, type Language, type Say } from '#words'

/**
 * A moment (ISO 8601) in the language of a patient, by the clock of this browser: "3 March 2026 · 10:05". Times are in Latin
 * digits.
 */
export const momentWords = (iso: string, { pack }: Language, say: Say): string => {
  const here = Temporal.Instant.from(iso).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  const two = (n: number) => String(n).padStart(2, '0')
  return `${isoDayInWords(here.toPlainDate().toString(), say, pack)} · ${two(here.hour)}:${two(here.minute)}`
}
