import { isNext, refuse, refuseHere, take, type Cursor } from './cursor.ts'
import { dateAt } from './date.ts'
import { orderProblem } from './order.ts'
import type { EdtfReason } from './reasons.ts'
import type { Edtf, EdtfDate, EdtfEnd, EdtfInterval, EdtfRange, EdtfSet } from './value.ts'

/**
 * Reads a text in the Extended Date/Time Format (ISO 8601-2; Library of Congress, levels 0, 1 and 2). Never throws: what
 * cannot be read gives the reason. Every character is looked at a fixed number of times, so the time needed grows with the
 * length of the text and no faster. Writing what was read gives the same text.
 */
export const parseEdtf = (text: string): { readonly value: Edtf } | { readonly reason: EdtfReason } => {
  if (text === '') return { reason: 'nothing-written' }
  const c: Cursor = { text, at: 0 }
  const value = valueAt(c)
  if (value && c.at < text.length) refuseHere(c)
  return value && !c.reason ? { value } : { reason: c.reason ?? 'not-readable' }
}

const valueAt = (c: Cursor): Edtf | undefined => {
  if (take(c, '[')) return setAt(c, 'one', ']')
  if (take(c, '{')) return setAt(c, 'all', '}')
  const start = endAt(c)
  if (start === undefined) return undefined
  if (take(c, '/')) return intervalFrom(c, start)
  return typeof start === 'string' ? refuseHere(c) : start
}

const endAt = (c: Cursor): EdtfEnd | undefined => {
  if (take(c, '..')) return 'open'
  return c.at === c.text.length || isNext(c, '/') ? 'unknown' : dateAt(c)
}

const intervalFrom = (c: Cursor, start: EdtfEnd): EdtfInterval | undefined => {
  const end = endAt(c)
  if (end === undefined) return undefined
  if (start === 'unknown' && end === 'unknown') return refuse(c, 'nothing-said')
  return areInOrder(c, start, end) ? { kind: 'interval', start, end } : undefined
}

/** Refuses two ends that cannot stand beside each other; an end that is no date stands beside any. */
const areInOrder = (c: Cursor, start: EdtfEnd | undefined, end: EdtfEnd | undefined): boolean => {
  const problem =
    notAlone(start) ??
    notAlone(end) ??
    (typeof start === 'object' && typeof end === 'object' ? orderProblem(start, end) : undefined)
  if (problem) refuse(c, problem)
  return problem === undefined
}

/** Why something can only stand by itself, if it can. */
const notAlone = (end: EdtfEnd | undefined): EdtfReason | undefined => {
  if (typeof end !== 'object') return undefined
  if (end.time) return 'time-not-alone'
  return end.year.long ? 'long-year-not-alone' : undefined
}

const setAt = (c: Cursor, means: EdtfSet['means'], close: ']' | '}'): EdtfSet | undefined => {
  const members: (EdtfDate | EdtfRange)[] = []
  do {
    const member = memberAt(c, close)
    if (!member) return undefined
    members.push(member)
  } while (take(c, ','))
  if (!take(c, close)) return refuseHere(c)
  return isOpenInside(members) ? refuse(c, 'open-inside-a-set') : { kind: 'set', means, members }
}

/** Only the first member can go on before it, and only the last after it. */
const isOpenInside = (members: readonly (EdtfDate | EdtfRange)[]): boolean =>
  members.some(
    (member, i) => member.kind === 'range' && ((!member.from && i > 0) || (!member.to && i < members.length - 1)),
  )

const memberAt = (c: Cursor, close: string): EdtfDate | EdtfRange | undefined => {
  if (take(c, '..')) return rangeOf(c, undefined, dateAt(c))
  const from = dateAt(c)
  if (!from) return undefined
  if (!take(c, '..')) return areInOrder(c, from, undefined) ? from : undefined
  return isNext(c, ',') || isNext(c, close) ? rangeOf(c, from, undefined) : rangeOf(c, from, dateAt(c))
}

const rangeOf = (c: Cursor, from: EdtfDate | undefined, to: EdtfDate | undefined): EdtfRange | undefined => {
  if (c.reason || !areInOrder(c, from, to)) return undefined
  return { kind: 'range', ...(from && { from }), ...(to && { to }) }
}
