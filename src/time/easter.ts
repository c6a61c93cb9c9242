import { dateIn, dayNumber } from './calendar.ts'

/** The moon of Easter: the nineteen years' golden number, and for the Gregorian reckoning the centuries' corrections. */
const marchDays = (year: number): number => {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const correction = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (correction + 19 * golden + 15) % 30
  const moon =
    epact -
    Math.floor(epact / 28) *
      (1 - Math.floor(epact / 28) * Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return moon - weekday + 28
}

const julianMarchDays = (year: number): number => {
  const moon = (19 * (year % 19) + 15) % 30
  const weekday = (year + Math.floor(year / 4) + moon) % 7
  return moon - weekday + 28
}

/** How many days the Julian calendar is behind the Gregorian in March of a year. */
const behind = (year: number): number => Math.floor(year / 100) - Math.floor(year / 400) - 2

/**
 * Easter Sunday of a year, in days since 1970-01-01: by the Gregorian reckoning, or by the Julian one that Orthodox churches keep
 * (Oudin's form of the computus; Meeus, Astronomical Algorithms).
 */
export const easterDay = (year: number, reckoning: 'gregorian' | 'julian'): number => {
  const march = dayNumber(dateIn('gregory', { year, month: 3, day: 1 })) - 1
  return reckoning === 'gregorian' ? march + marchDays(year) : march + julianMarchDays(year) + behind(year)
}
