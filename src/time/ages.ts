import { dateIn, dayNumber } from './calendar.ts'
import type { AgeTold, Counting, StageTold } from './told.ts'
import type { Span, Two, WordsInDays } from './words-in-days.ts'

/** The years ages are counted through, 1800 to 2200, in each calendar's own numbers. */
const counted = {
  gregory: { least: 1800, most: 2200 },
  persian: { least: 1178, most: 1579 },
} as const satisfies Record<string, Span>

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

const firstDays = (calendar: keyof typeof counted): number[] => {
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

type OneCounting = Exclude<Counting, 'not-known'>

/** Days since birth when one may first be counted `years`, and the last day before one surely is. */
const reached: Readonly<Record<OneCounting, (years: number) => Span>> = {
  completed: years => solar(years),
  running: years => solar(years - 1),
  lunar,
  'east-asian': years => ({
    least: solar(years - 2).least + 1 - newYearMoves,
    most: solar(years - 1).most + newYearMoves,
  }),
}
const countings = ['completed', 'running', 'lunar', 'east-asian'] as const

/**
 * How many days after birth an age may mean. It is reached on the day `begins` at the latest, and `ends` is the first day after it
 * at the earliest.
 */
export interface AgeSpan extends Span {
  readonly begins: number
  readonly ends: number
}

/** Years of age, from one up to but not with another. */
interface Years {
  readonly from: number
  readonly until: number
}

const inYears = (counting: OneCounting, { from, until }: Years, plain: Years): AgeSpan => {
  const days = reached[counting]
  return {
    least: Math.max(0, days(from).least),
    most: Math.max(0, days(until).most - 1),
    begins: Math.max(0, days(2 * plain.from - from).most),
    ends: Math.max(0, days(2 * plain.until - until).least),
  }
}

/** Months of age: a twelfth of a year each, by whichever counting. */
const inMonths = (age: AgeTold, months: number, reading: keyof Two<unknown>, words: WordsInDays): AgeSpan => {
  const { years, counting = 'completed', about } = age
  const either = (about ? words.aboutAge[reading] : 0) * 3 + (reading === 'told' ? 0 : words.ageInMonths)
  const all = years * 12 + months
  const days = (count: number) => (count * 365.2425) / 12
  const lunarLess = counting === 'lunar' || counting === 'not-known' ? Math.ceil(all * 0.91) : 0
  const startsAtOne = counting === 'completed' || counting === 'lunar' ? 0 : 366
  const reachedAt = (count: number): Span => ({
    least: Math.max(0, Math.floor(days(count)) - 3 - lunarLess - startsAtOne),
    most: Math.max(0, Math.ceil(days(count)) + 3),
  })
  return {
    least: reachedAt(all - either).least,
    most: reachedAt(all + 1 + either).most - 1,
    begins: reachedAt(all + either).most,
    ends: reachedAt(all + 1 - either).least,
  }
}

/** The years of an age in one of the two readings. */
const yearsOf = (age: AgeTold, reading: keyof Two<unknown>, words: WordsInDays): Years => {
  const { years, nuance, counting = 'completed', about } = age
  const fewest = counting === 'running' || counting === 'east-asian' ? 1 : 0
  const n = Math.max(years, fewest)
  const loose = reading === 'told' ? 0 : n % 5 === 0 ? words.age.round : words.age.either
  const either = about ? Math.max(words.aboutAge[reading], loose) : 0
  if (nuance === 'a-little-more') return { from: n - either, until: n + words.aLittleMore[reading] + either }
  if (nuance === 'nearly' && n > fewest) return { from: n - words.nearly[reading] - either, until: n + either }
  const wide = about ? either : loose
  return { from: n - wide, until: n + 1 + wide }
}

/** How many days after birth an age may mean, in one of the two readings. Its side ("before") is not read here. */
export const ageIn = (age: AgeTold, reading: keyof Two<unknown>, words: WordsInDays): AgeSpan => {
  const { months, counting = 'completed' } = age
  if (months !== undefined) return inMonths(age, months, reading, words)
  const spans = (counting === 'not-known' ? countings : [counting]).map(one => {
    const counted = { ...age, counting: one }
    return inYears(one, yearsOf(counted, reading, words), yearsOf({ ...counted, about: undefined }, 'told', words))
  })
  return {
    least: Math.min(...spans.map(({ least }) => least)),
    most: Math.max(...spans.map(({ most }) => most)),
    begins: Math.max(...spans.map(({ begins }) => begins)),
    ends: Math.min(...spans.map(({ ends }) => ends)),
  }
}

/** How many days after birth a part of a life may mean: from the first birthday it may begin on, to the day before the one after its last. */
export const stageIn = ({ stage }: StageTold, reading: keyof Two<unknown>, words: WordsInDays): Span => {
  const { least, most } = words.stages[stage][reading]
  return { least: solar(least).least, most: solar(most + 1).most - 1 }
}
