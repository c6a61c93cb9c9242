import type { Length } from './told.ts'
import type { Span, Two, WordsInDays } from './words-in-days.ts'

/** Mean days of a unit: the Gregorian year and a twelfth of it. */
const daysOf = { year: 365.2425, month: 365.2425 / 12, week: 7, day: 1 } as const

const inDays = (unit: keyof typeof daysOf, { least, most }: Span): Span => ({
  least: Math.max(0, Math.floor(least * daysOf[unit])),
  most: Math.ceil(most * daysOf[unit]),
})

/** Days of a year as it is counted by: winters and school years come with the sun, Ramadans with the moon. */
const countedBy = {
  winter: { days: 365, row: 'winters' },
  summer: { days: 365, row: 'winters' },
  ramadan: { days: 354, row: 'ramadans' },
  'school-year': { days: 365, row: 'schoolYears' },
} as const

const vague = {
  'some-years': { unit: 'year', row: 'someYears' },
  'a-few-months': { unit: 'month', row: 'aFewMonths' },
  'some-weeks': { unit: 'week', row: 'someWeeks' },
  'some-days': { unit: 'day', row: 'someDays' },
} as const

type Reading = keyof Two<unknown>
type Numbered = Extract<Length, { readonly n: number }>

/**
 * How many days a length may mean in one of the two readings; widened to whole days, never below none. `most` is Infinity where
 * only "more than" was said.
 */
export const lengthIn = (length: Length, reading: Reading, words: WordsInDays): Span => {
  if (!('n' in length)) {
    const { unit, row } = vague[length.unit]
    return inDays(unit, words[row][reading])
  }
  return withNuance(length, plainly(length, reading, words), reading, words)
}

/** Without "nearly" and "more than". */
const plainly = (length: Numbered, reading: Reading, words: WordsInDays): Span => {
  const { unit, n, about } = length
  if (unit in countedBy) {
    const { days, row } = countedBy[unit as keyof typeof countedBy]
    const { less, more, atLeast } = words[row][reading]
    return inDays('day', { least: Math.max(n * days - less, atLeast * Math.min(1, n)), most: n * days + more })
  }
  const solar = unit as keyof typeof daysOf
  if (!about) {
    const either = words.length[solar][reading]
    return inDays(solar, { least: n - either, most: n + either })
  }
  const { either, atLeast } = words.aboutLength[reading]
  return inDays(solar, { least: Math.max(n - either, atLeast * Math.min(1, n)), most: n + either })
}

/** "Less than two years" reaches down to none, "more than two years" has no end that was told. */
const withNuance = (length: Numbered, span: Span, reading: Reading, words: WordsInDays): Span => {
  const { unit, n, nuance, about } = length
  if (!nuance) return span
  const one = unit in countedBy ? countedBy[unit as keyof typeof countedBy].days : daysOf[unit as keyof typeof daysOf]
  const loose = (about ? words.aboutLength[reading].either : 0) * one
  const slack = Math.max(loose, reading === 'told' ? 0 : words.lengthNuance.stretched * one)
  const near = words.lengthNuance[reading] * one
  const least = (days: number) => Math.max(0, Math.floor(n * one - days))
  const most = (days: number) => Math.ceil(n * one + days)
  switch (nuance) {
    case 'less-than':
      return { least: 0, most: most(slack) }
    case 'more-than':
      return { least: least(slack), most: Infinity }
    case 'nearly':
      return { least: least(near + loose), most: most(loose) }
    case 'a-little-more':
      return { least: least(loose), most: most(near + loose) }
  }
}
