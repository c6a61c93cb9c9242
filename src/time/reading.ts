import type { IsoDay } from '#record'
import { ageIn } from './ages.ts'
import { dayOf } from './calendar.ts'
import { boxesOf, type Box } from './dates.ts'
import { lengthIn } from './lengths.ts'
import type { Bound } from './points.ts'
import { relationIn } from './relations.ts'
import type { DateTold, Form, Of, When } from './told.ts'
import type { Span, Two, WordsInDays } from './words-in-days.ts'

/** The two readings of one statement. `told` always lies within `stretched`. Empty: it places nothing. */
export interface Reading {
  readonly told: readonly Bound[]
  readonly stretched: readonly Bound[]
}

/** What is known around a statement: the day it was told, the piece's form, whether it stands on a register's paper. */
export interface Around {
  readonly of: Of
  readonly form: Form
  readonly toldOn: IsoDay
  readonly onPapers?: boolean
}

export type ReadWhen = (when: When, around: Around, words: WordsInDays) => Reading

type One = keyof Two<unknown>

/**
 * What a time statement means in days, in its two readings. It never throws and never refuses: what cannot be placed (no
 * year said, a day its calendar does not have, kept as said) gives no bounds.
 */
export const readWhen: ReadWhen = (when, around, words) => {
  switch (when.how) {
    case 'date':
      return readDate(when, around, words)
    case 'age':
      return both(reading => sinceBirth(around.of, ageIn(when, reading, words)))
    case 'duration':
      return both(reading => [{ from: 'start', to: 'end', ...lengthIn(when.length, reading, words) }])
    case 'ago':
      return both(reading => backFrom(around, lengthIn(when.length, reading, words)))
    case 'relation': {
      const part = { of: around.of, event: around.form === 'event' }
      return both(reading => relationIn(when, part, reading, words))
    }
    case 'as-said':
      return nothing
  }
}

/** How long a piece of this form lasts. */
export const formBounds = (form: Form, words: WordsInDays): Reading =>
  form === 'event'
    ? both(reading => [{ from: 'start', to: 'end', ...words.event[reading] }])
    : both(() => [{ from: 'start', to: 'end', least: Math.max(1, words.stretchAtLeast) }])

const nothing: Reading = { told: [], stretched: [] }

/** Reads twice, and widens the stretched bounds where a table would leave them narrower than the told ones. */
const both = (read: (reading: One) => Bound[]): Reading => {
  const told = read('told')
  return { told, stretched: read('stretched').map((loose, i) => widen(loose, told[i]!)) }
}

const widen = (loose: Bound, tight: Bound): Bound => ({
  from: loose.from,
  to: loose.to,
  ...(loose.least !== undefined && tight.least !== undefined && { least: Math.min(loose.least, tight.least) }),
  ...(loose.most !== undefined && tight.most !== undefined && { most: Math.max(loose.most, tight.most) }),
})

const readDate = (date: DateTold, around: Around, words: WordsInDays): Reading => {
  const boxes = boxesOf(date, around, words)
  return boxes ? both(reading => inBox(around.of, boxes[reading])) : nothing
}

/** The whole piece, its first day or its last day lies in these days. */
const inBox = (of: Of, { from, until }: Box): Bound[] => {
  if (of === 'start') return [{ from: 'origin', to: 'start', least: from, most: until - 1 }]
  if (of === 'end') return [{ from: 'origin', to: 'end', least: from + 1, most: until }]
  return [
    { from: 'origin', to: 'start', least: from },
    { from: 'origin', to: 'end', most: until },
  ]
}

/** An age told of the whole is the age when it began; of the end, the age on its last day. */
const sinceBirth = (of: Of, { least, most }: Span): Bound[] =>
  of === 'end'
    ? [{ from: 'birth', to: 'end', least: least + 1, most: most + 1 }]
    : [{ from: 'birth', to: 'start', least, most }]

/** Told of the whole it is measured back to the start; of the end, to its last day. */
const backFrom = ({ of, toldOn }: Around, { least, most }: Span): Bound[] => {
  const told = dayOf(toldOn)
  return of === 'end'
    ? [{ from: 'origin', to: 'end', least: told - most + 1, most: told - least + 1 }]
    : [{ from: 'origin', to: 'start', least: told - most, most: told - least }]
}
