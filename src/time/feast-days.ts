import { calendarDayOf, dateIn, dayNumber, dayOf, hijriCountings, type Reckoned } from './calendar.ts'
import type { Box, Hull } from './boxes.ts'
import { easterDay } from './easter.ts'
import type { Feast } from './told.ts'
import type { WordsInDays } from './words-in-days.ts'

/** One year's feast: the first and the last day on which it may begin, and how many days it is kept. */
interface Kept {
  readonly first: number
  readonly last: number
  readonly days: number
}
type KeptIn = (within: Box, words: WordsInDays) => Kept[]

/** The years of a calendar that touch these days, from its first. */
const yearsOf = (calendar: Reckoned, { from, until }: Box): number[] => {
  const first = Math.max(1, calendarDayOf(from, calendar).year)
  return Array.from({ length: Math.max(0, calendarDayOf(until - 1, calendar).year - first + 1) }, (_, i) => first + i)
}

const on = (calendar: Reckoned, year: number, month: number, day: number): number =>
  dayNumber(dateIn(calendar, { year, month, day }))

/** A feast on a day of its calendar, by month code. */
const yearly =
  (calendar: Reckoned, month: number, day: number, days: number): KeptIn =>
  within =>
    yearsOf(calendar, within).map(year => begins(on(calendar, year, month, day), days))

const begins = (day: number, days: number): Kept => ({ first: day, last: day, days })

/** A feast of the moon begins by any of the three countings, and as many days earlier or later as the sighting may differ. */
const lunar =
  (month: number, day: number, days: number): KeptIn =>
  (within, { sighting }) =>
    yearsOf('islamic-civil', { from: within.from - 15, until: within.until + 15 }).map(year => {
      const all = hijriCountings.map(counting => on(counting, year, month, day))
      return { first: Math.min(...all) - sighting, last: Math.max(...all) + sighting, days }
    })

/** Good Friday to Easter Monday. */
const easter =
  (reckoning: 'gregorian' | 'julian'): KeptIn =>
  within =>
    yearsOf('gregory', within).map(year => begins(easterDay(year, reckoning) - 2, 4))

/** The 29th of Tahsas; in the year after a leap year the 28th, so that it stays nine months after Megabit 29. */
const genna: KeptIn = within =>
  yearsOf('ethiopic', within).map(year => begins(on('ethiopic', year, 4, year % 4 === 0 ? 28 : 29), 1))

/** The new year by Vietnam's own reckoning where it lay a whole month from China's. */
const tetApart: Readonly<Record<number, string>> = { 1985: '1985-01-21' }

/** Vietnam's new moon may fall a day from China's. */
const tet: KeptIn = within =>
  yearsOf('gregory', within).flatMap(year => {
    const china = dayNumber(Temporal.PlainDate.from({ calendar: 'chinese', year, monthCode: 'M01', day: 1 }))
    const apart = tetApart[year]
    return [...(apart ? [dayOf(apart)] : []), china].map(day => ({ first: day - 1, last: day + 1, days: 3 }))
  })

const kept: Readonly<Record<Feast, KeptIn>> = {
  'new-year': yearly('gregory', 1, 1, 1),
  christmas: yearly('gregory', 12, 24, 3),
  'christmas-orthodox': yearly('gregory', 1, 7, 1),
  'christmas-ethiopian': genna,
  easter: easter('gregorian'),
  'easter-orthodox': easter('julian'),
  nowruz: yearly('persian', 1, 1, 13),
  ramadan: lunar(9, 1, 30),
  'eid-al-fitr': lunar(10, 1, 3),
  'eid-al-adha': lunar(12, 10, 4),
  ashura: lunar(1, 10, 1),
  mawlid: lunar(3, 12, 6),
  enkutatash: yearly('ethiopic', 1, 1, 1),
  meskel: yearly('ethiopic', 1, 16, 2),
  timkat: yearly('ethiopic', 5, 10, 3),
  'rosh-hashanah': yearly('hebrew', 1, 1, 2),
  pesach: yearly('hebrew', 7, 14, 9),
  thingyan: yearly('gregory', 4, 13, 5),
  tet,
}

/**
 * The days of a feast as often as it begins within some days, in their order. Where nobody knows on which of several days it
 * began, from the first of them to the end of the feast begun on the last.
 */
export const feastDays = (feast: Feast, within: Box, words: WordsInDays): Hull[] =>
  kept[feast](within, words)
    .filter(({ first, last }) => first < within.until && last >= within.from)
    .map(({ first, last, days }) => [Math.max(first, within.from), Math.min(last, within.until - 1), days] as const)
    .map(([first, last, days]) => ({ from: first, until: last + days, begins: last, ends: first + days }))
