import type { Length } from '#time'
import type { Say } from '../language.ts'
import { numeral, type LocalePack } from '../locale.ts'

type Unit = Extract<Length, { n: number }>['unit']

/** A count of units, whole or half: "2 years", "a year and a half". */
export const counted = (unit: Unit, n: number, say: Say, pack: LocalePack): string => {
  const whole = Math.floor(n)
  return say(whole === n ? `when.${unit}s` : `when.${unit}s-half`, { n: whole, count: numeral(whole, pack) })
}

/** A told length: "2 years", "about a year and a half", "less than 2 winters", "some years". */
export const toldLengthInWords = (length: Length, say: Say, pack: LocalePack): string => {
  if (!('n' in length)) return say(`when.${length.unit}`)
  const { unit, n, about, nuance } = length
  const plain = counted(unit, n, say, pack)
  const words = about ? say('when.about-length', { length: plain }) : plain
  return nuance ? say(`when.length-${nuance}`, { length: words }) : words
}

const daysInMonth = 30.44
const daysInYear = 365.25

/**
 * A number of days in the coarsest unit that still tells it: days up to two weeks, weeks up to two months, months up to
 * two years, then years (half years up to five).
 */
export const lengthInWords = (days: number, say: Say, pack: LocalePack): string => {
  if (days < 14) return counted('day', days, say, pack)
  if (days < 56) return counted('week', Math.round(days / 7), say, pack)
  if (Math.round(days / daysInMonth) < 24) return counted('month', Math.round(days / daysInMonth), say, pack)
  const years = days / daysInYear
  return counted('year', years < 5 ? Math.round(years * 2) / 2 : Math.round(years), say, pack)
}
