import type { EdtfYear } from './value.ts'

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i + 1)
const months = upTo(12)
const days = upTo(31)

/** Whether a number below 100 may be meant by two digits or `X`s: 12 by `12`, `1X`, `X2` and `XX`. */
const fits = (mask: string, number: number): boolean =>
  isDigit(mask[0], Math.floor(number / 10)) && isDigit(mask[1], number % 10)

const isDigit = (character: string | undefined, digit: number): boolean =>
  character === 'X' || Number(character) === digit

/** The months a mask may mean, the least first; all where none was told. */
export const monthsMeant = (mask: string | undefined): readonly number[] =>
  mask === undefined ? months : months.filter(month => fits(mask, month))

/** The days of a month of 31 that a mask may mean, the least first; all where none was told. */
export const daysMeant = (mask: string | undefined): readonly number[] =>
  mask === undefined ? days : days.filter(day => fits(mask, day))

/** The number a mask means when its `X`s are filled with the digits of `filling`, the least filling giving the least number. */
const filled = (mask: string, filling: number): number => {
  const digits = String(filling).padStart(mask.split('X').length - 1, '0')
  let next = 0
  return Number(mask.replaceAll('X', () => digits[next++]!))
}

/** The years a year of four digits may mean, one after the other, the earliest or the latest first. */
export function* yearsMeant({ digits, negative }: EdtfYear, from: 'earliest' | 'latest'): Generator<number> {
  const count = 10 ** (digits.split('X').length - 1)
  const upward = (from === 'earliest') !== (negative === true)
  for (let i = 0; i < count; i++) {
    const year = filled(digits, upward ? i : count - 1 - i)
    if (!negative) yield year
    else if (year > 0) yield -year
  }
}

/** First and last year of a long year, or of one told to so many significant digits. */
export const yearSpan = ({ digits, negative, exponent = 0, significant }: EdtfYear): readonly [number, number] => {
  const size = Number(digits) * 10 ** exponent
  const step = 10 ** Math.max(0, String(size).length - (significant ?? Infinity))
  const least = size - (size % step)
  const most = least + step - 1
  return negative ? [-most, -least] : [least, most]
}
