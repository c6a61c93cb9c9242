import * as v from 'valibot'
import { Rhythm, type When } from '#time'
import { isAny, pastSmall, sign, type Line, type Read } from './line.ts'

/** What comes back every week, every year or every day: a weekday, a feast or a month, a morning. */
const returning: readonly (readonly [kind: string, every: Rhythm])[] = [
  ['weekday', 'week'],
  ['feast', 'year'],
  ['month', 'year'],
  ['weak-month', 'year'],
  ['time-of-day', 'day'],
]

/** What follows "every": a weekday may follow the word "day" ("كل يوم جمعة"). */
const readEvery = (line: Line, at: number): Read<string | undefined> => {
  const weekday = isAny(line, at, 'day-noun') && isAny(line, at + 1, 'weekday') ? at + 1 : at
  const season = sign(line, at, 'season')
  const found = returning.find(([kind]) => isAny(line, weekday, kind))
  return { value: season ?? found?.[1] ?? sign(line, at, 'unit'), to: weekday + 1 }
}

/**
 * "Every winter", "every Sunday", "every Ramadan", "often", "now and then". "Every two years", "every other day" and "three
 * times every week" are none of the rhythms that can be told.
 */
export const readRhythm = (line: Line, at: number): Read<When> | undefined => {
  const often = sign(line, at, 'rhythm')
  const isEvery = isAny(line, at, 'every') && !isAny(line, at - 1, 'thing', 'times')
  const every = isEvery ? readEvery(line, pastSmall(line, at + 1)) : undefined
  const rhythm = v.safeParse(Rhythm, often ?? every?.value)
  if (!rhythm.success) return undefined
  return { value: { how: 'rhythm', every: rhythm.output }, to: often === undefined ? every!.to : at + 1 }
}
