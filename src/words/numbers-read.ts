const isDigit = (point: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(point))

/** What a decimal digit of any script is worth: the digits of a script stand together, from zero. */
const worth = (digit: string): number => {
  const point = digit.codePointAt(0)!
  let zero = point
  while (isDigit(zero - 1)) zero--
  return (point - zero) % 10
}

const ethiopicOne = 0x1369
const hundred = '፻'
const tenThousand = '፼'

/** Ethiopic numerals: one to nine, ten to ninety, then hundreds and ten thousands, counted by what stands before them. */
const ethiopic = (numeral: string): number => {
  let [total, below, pair] = [0, 0, 0]
  for (const sign of numeral) {
    if (sign === hundred) {
      below += (pair || 1) * 100
      pair = 0
    } else if (sign === tenThousand) {
      total = (total + below + pair || 1) * 10_000
      below = pair = 0
    } else {
      const nth = sign.codePointAt(0)! - ethiopicOne
      pair += nth < 9 ? nth + 1 : (nth - 8) * 10
    }
  }
  return total + below + pair
}

/** The same text with every number in Latin digits: decimal digits of any script, and Ethiopic numerals (፲፱፻፹፪ is 1982). */
export const digitsRead = (text: string): string =>
  text.replace(/[፩-፼]+/g, numeral => String(ethiopic(numeral))).replace(/\p{Nd}/gu, digit => String(worth(digit)))

/** Marks of direction: nothing to see, and pasted along with a number. */
const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A number as a hand types it, in the digits of any script; NaN where it is none, undefined where nothing was typed. */
export const numberFrom = (typed: string): number | undefined => {
  const latin = digitsRead(typed.replace(marks, '').trim()).replace(/[٫,]/, '.')
  if (latin === '') return undefined
  return /^\d+([.]\d+)?$/.test(latin) ? Number(latin) : Number.NaN
}
