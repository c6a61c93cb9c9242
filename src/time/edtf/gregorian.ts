/** A day of the Gregorian calendar, reckoned back before it was made; year 0 lies before year 1. */
export interface GregorianDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Days of a month, 1 to 12. Exact for every year of at most fifteen digits. */
export const daysIn = (year: number, month: number): number =>
  lengths[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0)

/** Less than 0 where the one day lies before the other. */
export const compareDays = (one: GregorianDay, other: GregorianDay): number =>
  one.year - other.year || one.month - other.month || one.day - other.day

const padded = (number: number, width: number): string => String(number).padStart(width, '0')

const yearOf = (year: number): string =>
  year >= 0 && year <= 9999 ? padded(year, 4) : `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`

/** As ECMAScript writes days: `1984-06-11`; a year below 0 or above 9999 with its sign and at least six digits. */
export const isoOf = ({ year, month, day }: GregorianDay): string =>
  `${yearOf(year)}-${padded(month, 2)}-${padded(day, 2)}`
