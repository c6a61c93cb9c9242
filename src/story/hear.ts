import type { EntryId } from '#record'
import type { Calendar, Counting, When } from '#time'
import type { Statement } from './view.ts'

/** One thing told, heard another way: what is offered, and the statement as it would then be. */
export interface Heard {
  readonly reading: HeardReading
  readonly instead: Statement
}

/** One statement, heard another way. `perhaps` is the number it may have been, in place of the one that was `heard`. */
export type HeardReading =
  | { readonly kind: 'another-calendar'; readonly statement: EntryId; readonly calendar: Calendar }
  | { readonly kind: 'ages-counted-otherwise'; readonly statement: EntryId; readonly counting: Counting }
  | { readonly kind: 'day-and-month-swapped'; readonly statement: EntryId }
  | { readonly kind: 'a-registered-first-day'; readonly statement: EntryId }
  | { readonly kind: 'heard-otherwise'; readonly statement: EntryId; readonly heard: number; readonly perhaps: number }

/** Changes what was told wherever `change` can; undefined where it can nowhere. One of several is changed in all of them. */
export const changed = (when: When, change: (one: When) => When | undefined): When | undefined => {
  if (when.how !== 'one-of') return change(when)
  const among = when.among.map(one => (change(one) as typeof one | undefined) ?? one)
  return among.some((one, at) => one !== when.among[at]) ? { ...when, among } : undefined
}

/** What was told with one thing changed at a time: of one of several, only one of them. */
export const eachChanged = <T>(
  when: When,
  changes: (one: When) => readonly { readonly to: When; readonly as: T }[],
): { readonly to: When; readonly as: T }[] => {
  if (when.how !== 'one-of') return [...changes(when)]
  return when.among.flatMap((one, at) =>
    changes(one).map(({ to, as }) => ({ to: { ...when, among: when.among.with(at, to as typeof one) }, as })),
  )
}
