import { dateIn, dayNumber, type Calendar } from './calendar.ts'
import type { AgeTold, Counting } from './told.ts'
import type { Span, Two, WordsInDays } from './words-in-days.ts'

/** The years ages are counted through, 1800 to 2200, in each calendar's own numbers. */
const counted: Readonly<Record<Calendar, Span>> = {
  gregory: { least: 1800, most: 2200 },
  persian: { least: 1178, most: 1579 },
}

/** Solar years of either calendar, from any day to the same day: fewest and most days that `years` of them can hold. */
const daysInYears = (years: number): Span => {
  const known = spans.get(years)
  if (known) return known
  const all = starts().flatMap(from => from.slice(years).map((day, i) => day - from[i]!))
  const span = { least: Math.min(...all), most: Math.max(...all) }
  spans.set(years, span)
  return span
}
const spans = new Map<number, Span>()

let yearStarts: number[][] | undefined
/** Between first days of years, the spans hold as few and as many leap days as between any two days of one name. */
const starts = (): number[][] => (yearStarts ??= [firstDays('gregory'), firstDays('persian')])

const firstDays = (calendar: Calendar): number[] => {
  const { least, most } = counted[calendar]
  return Array.from({ length: most - least + 1 }, (_, i) =>
    dayNumber(dateIn(calendar, { year: least + i, month: 1, day: 1 })),
  )
}

/** Fewest and most days of half a year: the last six Persian months of a common year, the first six. */
const halfYear: Span = { least: 179, most: 186 }

const solar = (years: number): Span => {
  if (years <= 0) return { least: 0, most: 0 }
  const whole = daysInYears(Math.floor(years))
  return years % 1 === 0 ? whole : { least: whole.least + halfYear.least, most: whole.most + halfYear.most }
}

/** Mean days of twelve moons; a lunar calendar by sighting or by table strays at most two days from it. */
const lunarYear = 354.36707
const lunar = (years: number): Span =>
  years <= 0
    ? { least: 0, most: 0 }
    : { least: Math.floor(years * lunarYear) - 2, most: Math.ceil(years * lunarYear) + 2 }

/** The East Asian new year moves by about a month from year to year. */
const newYearMoves = 30

/** Days since birth when one may first be counted `years`, and the last day before one surely is. */
const reached: Readonly<Record<Exclude<Counting, 'not-known'>, (years: number) => Span>> = {
  completed: years => solar(years),
  running: years => solar(years - 1),
  lunar,
  'east-asian': years => ({
    least: solar(years - 2).least + 1 - newYearMoves,
    most: solar(years - 1).most + newYearMoves,
  }),
}
const countings = ['completed', 'running', 'lunar', 'east-asian'] as const

const between = (counting: Counting, from: number, until: number): Span => {
  const each = (counting === 'not-known' ? countings : [counting]).map(one => ({
    least: reached[one](from).least,
    most: reached[one](until).most - 1,
  }))
  return {
    least: Math.max(0, Math.min(...each.map(span => span.least))),
    most: Math.max(0, ...each.map(span => span.most)),
  }
}

/** How many days after birth an age may mean, in one of the two readings. */
export const ageIn = (age: AgeTold, reading: keyof Two<unknown>, words: WordsInDays): Span => {
  const { years, nuance, counting = 'completed' } = age
  const fewest = counting === 'running' || counting === 'east-asian' ? 1 : 0
  const n = Math.max(years, fewest)
  if (nuance === 'a-little-more') return between(counting, n, n + words.aLittleMore[reading])
  if (nuance === 'nearly' && n > fewest) return between(counting, n - words.nearly[reading], n)
  const either = reading === 'told' ? 0 : n % 5 === 0 ? words.age.round : words.age.either
  return between(counting, n - either, n + 1 + either)
}
