import type { Length } from './told.ts'
import type { Span, Two, WordsInDays } from './words-in-days.ts'

/** Mean days of a unit: the Gregorian year and a twelfth of it. */
const daysOf = { year: 365.2425, month: 365.2425 / 12, week: 7, day: 1 } as const

const inDays = (unit: keyof typeof daysOf, { least, most }: Span): Span => ({
  least: Math.max(0, Math.floor(least * daysOf[unit])),
  most: Math.ceil(most * daysOf[unit]),
})

/** How many days a length may mean in one of the two readings; widened to whole days, never below none. */
export const lengthIn = (length: Length, reading: keyof Two<unknown>, words: WordsInDays): Span => {
  if (!('n' in length))
    return length.unit === 'some-years'
      ? inDays('year', words.someYears[reading])
      : inDays('month', words.aFewMonths[reading])
  const { unit, n } = length
  if (unit === 'winter') {
    const { less, more, atLeast } = words.winters[reading]
    return inDays('day', { least: Math.max(n * 365 - less, atLeast), most: n * 365 + more })
  }
  if (!length.about) {
    const either = words.length[unit][reading]
    return inDays(unit, { least: n - either, most: n + either })
  }
  const { either, atLeast } = words.aboutLength[reading]
  return inDays(unit, { least: Math.max(n - either, atLeast * Math.min(1, n)), most: n + either })
}
