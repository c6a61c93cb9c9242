import { defaultWords, readWhen, type AgeTold, type DateTold } from '#time'
import type { IsoDay } from '#record'

/** A birth as told or on papers, and the day that was told. */
export interface BirthTold {
  readonly when: DateTold | AgeTold
  readonly on: IsoDay
}

/** The days a birth may lie in, the last one with it, as days since 1970. */
export interface BirthDays {
  readonly first: number
  readonly last: number
}

const WIDEST = 366 * 30

/** What a telling of a birth leaves open; a first day of a year means only that year. Nothing where it says too little. */
export const birthDays = ({ when, on }: BirthTold): BirthDays | undefined => {
  const around = { of: 'start', form: 'event', toldOn: on, onPapers: true, birth: true } as const
  const bound = readWhen(when, around, defaultWords).told.find(one => one.from === 'origin' && one.to === 'start')
  if (bound?.least === undefined || bound.most === undefined) return undefined
  return bound.most - bound.least > WIDEST ? undefined : { first: bound.least, last: bound.most }
}

/** What two births say about being one: the same day, days they may share, a slip apart, years apart, or nothing. */
export type BirthsSay = 'same-day' | 'may-be' | 'a-slip' | 'years-apart' | 'nothing'

const YEAR = 365.25
/** Registers of different countries are up to this far apart for one person, in years. */
const SLIP = 2

const between = (a: BirthDays, b: BirthDays): BirthsSay => {
  const apart = Math.max(a.first - b.last, b.first - a.last, 0)
  const widest = Math.max(a.last - a.first, b.last - b.first)
  if (apart > 0) return apart <= (widest > 2 ? SLIP : 1) * YEAR ? 'a-slip' : 'years-apart'
  return widest <= 3 ? 'same-day' : 'may-be'
}

const order: readonly BirthsSay[] = ['same-day', 'may-be', 'a-slip', 'years-apart', 'nothing']

/** Of several tellings on either side, the two that agree best. */
export const birthsSay = (some: readonly BirthDays[], others: readonly BirthDays[]): BirthsSay => {
  const all = some.flatMap(one => others.map(other => order.indexOf(between(one, other))))
  return order[Math.min(order.length - 1, ...all)] ?? 'nothing'
}
