import { isoDayOf, readWhen, type Bound, type Form, type When, type WordsInDays } from '#time'
import { isoDayInWords, numeral, type Language, type Say } from '#words'

/** What a phrase means in days, in its two readings, in words; undefined where it places nothing. */
export interface InDays {
  readonly told: string
  readonly stretched: string
}

const bounded = (bounds: readonly Bound[], to: Bound['to']): Bound | undefined => bounds.find(bound => bound.to === to)

const betweenDates = (bounds: readonly Bound[], say: Say, { pack }: Language): string | undefined => {
  const from = bounded(bounds, 'start')?.least
  const until = bounded(bounds, 'end')?.most
  if (from === undefined || until === undefined) return undefined
  const day = (at: number) => isoDayInWords(isoDayOf(at), say, pack)
  return say('landmark.from-until', { from: day(from), until: day(until - 1) })
}

const betweenNumbers = ({ least, most }: Bound, say: Say, { pack }: Language): string => {
  const days = (n: number) => (n < 0 ? `\u2212${numeral(-n, pack)}` : numeral(n, pack))
  return say('days.from-to-days', { least: days(least ?? 0), most: days(most ?? 0) })
}

const inWords = (bounds: readonly Bound[], say: Say, language: Language): string | undefined => {
  const [first] = bounds
  if (!first) return undefined
  return first.from === 'origin' ? betweenDates(bounds, say, language) : betweenNumbers(first, say, language)
}

/**
 * A phrase as the table now reads it: the days of a date; how many days something lasts, lies after birth, or lies between two
 * things.
 */
export const exampleIn = (
  when: When,
  words: WordsInDays,
  today: string,
  say: Say,
  language: Language,
): InDays | undefined => {
  const form: Form = when.how === 'duration' ? 'stretch' : 'event'
  const reading = readWhen(when, { of: 'whole', form, toldOn: today }, words)
  const [told, stretched] = [reading.told, reading.stretched].map(bounds => inWords(bounds, say, language))
  return told !== undefined && stretched !== undefined ? { told, stretched } : undefined
}
