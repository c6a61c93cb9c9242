import { dayOf, calendarDayOf } from '#time'
import type { IsoDay } from '#record'
import { dayInWords, type Language, type Say } from '#words'

/** A Gregorian day of the record in words: "10 September 2026". */
export const dayWords = (day: IsoDay, { pack }: Language, say: Say): string =>
  dayInWords({ how: 'date', calendar: 'gregory', ...calendarDayOf(dayOf(day), 'gregory') }, say, pack)
