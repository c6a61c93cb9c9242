import { isoDayInWords } from '#words'
import { usePair } from '../parts/languages.tsx'

/** A moment (ISO 8601 with its offset) in words, by the clock of this browser: "3 March 2026, 10:05". Times are in Latin digits. */
export const useMoment = (): ((iso: string) => string) => {
  const { clinic, sayClinic } = usePair()
  return iso => {
    const here = Temporal.Instant.from(iso).toZonedDateTimeISO(Temporal.Now.timeZoneId())
    const two = (n: number) => String(n).padStart(2, '0')
    return sayClinic('staff.moment', {
      day: isoDayInWords(here.toPlainDate().toString(), sayClinic, clinic.pack),
      time: `${two(here.hour)}:${two(here.minute)}`,
    })
  }
}
