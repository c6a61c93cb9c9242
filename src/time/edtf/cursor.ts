import type { EdtfReason } from './reasons.ts'
import type { Qualifier } from './value.ts'

/** How far a text was read, and why reading stopped, where it did. Reading only goes forward. */
export interface Cursor {
  readonly text: string
  at: number
  reason?: EdtfReason
}

/** The most digits a number can have here: every such number is exact. */
export const MOST_DIGITS = 15

/** Notes why; the first reason stays. Gives nothing, so that a reader can end with it. */
export const refuse = (c: Cursor, reason: EdtfReason): undefined => {
  c.reason ??= reason
  return undefined
}

/** Refuses what stands here, by the kind of it. */
export const refuseHere = (c: Cursor): undefined => {
  const here = c.text[c.at]
  if (here === undefined) return refuse(c, 'ends-too-soon')
  return refuse(c, here.trim() === '' ? 'space-inside' : 'not-readable')
}

export const isNext = (c: Cursor, text: string): boolean => c.text.startsWith(text, c.at)

/** Goes past this text where it stands here. */
export const take = (c: Cursor, text: string): boolean => {
  if (!isNext(c, text)) return false
  c.at += text.length
  return true
}

const isDigit = (c: Cursor): boolean => {
  const code = c.text.charCodeAt(c.at)
  return code >= 48 && code <= 57
}

/** The digits that stand here, perhaps none. */
export const digitsAt = (c: Cursor): string => {
  const from = c.at
  while (isDigit(c)) c.at++
  return c.text.slice(from, c.at)
}

/** The digits and `X`s that stand here, perhaps none. */
export const maskAt = (c: Cursor): string => {
  const from = c.at
  while (isDigit(c) || c.text[c.at] === 'X') c.at++
  return c.text.slice(from, c.at)
}

/** A whole number from 1, without zeros before it. */
export const countAt = (c: Cursor): number | undefined => {
  const digits = digitsAt(c)
  if (digits === '') return refuseHere(c)
  if (digits.length > MOST_DIGITS) return refuse(c, 'too-long')
  return digits.startsWith('0') ? refuse(c, 'leading-zero') : Number(digits)
}

const isQualifier = (character: string | undefined): character is Qualifier =>
  character === '?' || character === '~' || character === '%'

export const qualifierAt = (c: Cursor): Qualifier | undefined => {
  const here = c.text[c.at]
  if (!isQualifier(here)) return undefined
  c.at++
  return here
}
