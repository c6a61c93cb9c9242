import type { EntryId } from '#record'
import { isoDayOf, readWhen, type Calendar, type Feast, type WordsInDays } from '#time'
import type { Days } from './days-in-words.ts'

/** A feast of a year, as it is chosen. */
export interface FeastOfYear {
  readonly feast: Feast
  readonly calendar: Calendar
  readonly year: number
}

/**
 * The days of a feast in a year of a calendar, with the days the moon may be seen early or late; undefined where it is not in
 * that year. A lunar feast falls twice in some years: then both, and what lies between.
 */
export const daysOfFeast = ({ feast, calendar, year }: FeastOfYear, words: WordsInDays): Days | undefined => {
  const when = { how: 'date', calendar, year, feast } as const
  const around = { of: 'whole', form: 'stretch', toldOn: '1970-01-01' } as const
  const { told } = readWhen(when, around, words)
  const from = told.find(bound => bound.to === 'start')?.least
  const until = told.find(bound => bound.to === 'end')?.most
  return from === undefined || until === undefined ? undefined : { from: isoDayOf(from), until: isoDayOf(until) }
}

/** Whether a landmark is this feast: by the name it is kept under. */
export const feastId = ({ feast, calendar, year }: FeastOfYear): EntryId => `feast-${feast}-${calendar}-${year}`
