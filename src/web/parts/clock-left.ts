import { numeral } from '#words'
import type { Language } from '#words'

/** Seconds as minutes and seconds in the digits of a language: `4:05`. */
export const clockLeft = (seconds: number, pack: Language['pack']): string => {
  const rest = seconds % 60
  return `${numeral(Math.floor(seconds / 60), pack)}:${rest < 10 ? numeral(0, pack) : ''}${numeral(rest, pack)}`
}
