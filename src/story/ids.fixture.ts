import type { EntryId } from '#record'

/** Entries of an invented patient, their ids by number. */
export const id = (number: number): EntryId =>
  `${(number * 7919).toString(16).padStart(8, '0')}-0000-7000-8000-${number.toString(16).padStart(12, '0')}`
