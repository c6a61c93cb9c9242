import { countAt, maskAt, MOST_DIGITS, qualifierAt, refuse, refuseHere, take, type Cursor } from './cursor.ts'
import type { EdtfYear } from './value.ts'

type Sign = Pick<EdtfYear, 'left' | 'negative'>

/** The year that stands here, with what qualifies it. */
export const yearAt = (c: Cursor): EdtfYear | undefined => {
  const left = qualifierAt(c)
  const long = take(c, 'Y')
  const sign: Sign = { ...(left && { left }), ...(take(c, '-') && { negative: true }) }
  const year = long ? longAt(c, sign) : fourDigitsAt(c, sign)
  return year && rightOf(c, year)
}

const fourDigitsAt = (c: Cursor, sign: Sign): EdtfYear | undefined => {
  const digits = maskAt(c)
  if (digits === '') return refuseHere(c)
  if (digits.length !== 4) return refuse(c, digits.length > MOST_DIGITS ? 'too-long' : 'not-four-digits')
  if (sign.negative && digits === '0000') return refuse(c, 'negative-zero')
  if (c.text[c.at] === 'S' && digits.includes('X')) return refuse(c, 'significant-digits-not-of-a-year')
  return significantAt(c, { ...sign, digits })
}

const longAt = (c: Cursor, sign: Sign): EdtfYear | undefined => {
  const number = countAt(c)
  if (number === undefined) return undefined
  if (c.text[c.at] === 'X') return refuse(c, 'mask-in-long-year')
  const digits = String(number)
  const exponent = take(c, 'E') ? countAt(c) : 0
  if (exponent === undefined) return undefined
  if (digits.length + exponent > MOST_DIGITS) return refuse(c, 'too-long')
  if (digits.length < 5 && exponent === 0) return refuse(c, 'not-five-digits')
  return significantAt(c, { ...sign, long: true, digits, ...(exponent > 0 && { exponent }) })
}

const significantAt = (c: Cursor, year: EdtfYear): EdtfYear | undefined => {
  if (!take(c, 'S')) return year
  const significant = countAt(c)
  return significant === undefined ? undefined : { ...year, significant }
}

const rightOf = (c: Cursor, year: EdtfYear): EdtfYear => {
  const right = qualifierAt(c)
  return right ? { ...year, right } : year
}
