import type { IsoDay } from '#record'
import { ageIn, stageIn, type AgeSpan } from './ages.ts'
import { dayOf } from './calendar.ts'
import type { Box, Hull } from './boxes.ts'
import { boxesOf } from './dates.ts'
import { lengthIn } from './lengths.ts'
import type { Bound } from './points.ts'
import { relationIn } from './relations.ts'
import type { AgeTold, DateTold, Form, Of, Side, When } from './told.ts'
import type { Span, Two, WordsInDays } from './words-in-days.ts'

/**
 * The two readings of one statement. `told` always lies within `stretched`. Empty: it places nothing. Where one of several was
 * told, the bounds are the hull of all, and `among` holds each alone.
 */
export interface Reading {
  readonly told: readonly Bound[]
  readonly stretched: readonly Bound[]
  readonly among?: readonly Reading[]
}

/**
 * What is known around a statement: the day it was told, the piece's form, whether it stands on a register's paper; `birth`
 * where it is told of the patient's own birth: an age is then how old the patient is on the day of telling.
 */
export interface Around {
  readonly of: Of
  readonly form: Form
  readonly toldOn: IsoDay
  readonly onPapers?: boolean
  readonly birth?: boolean
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
      return both(reading => ofAge(when, around, ageIn(when, reading, words)))
    case 'stage':
      return both(reading => [sinceBirth(around.of === 'end' ? 'end' : 'start', stageIn(when, reading, words))])
    case 'duration':
      return both(reading => [lasting(lengthIn(when.length, reading, words))])
    case 'ago':
      return both(reading => backFrom(around, lengthIn(when.length, reading, words)))
    case 'relation': {
      const part = { of: around.of, event: around.form === 'event' }
      return both(reading => relationIn(when, part, reading, words))
    }
    case 'one-of':
      return oneOf(when.among.map(one => readWhen(one, around, words)))
    case 'rhythm':
    case 'as-said':
      return nothing
  }
}

/** How long a piece of this form lasts. */
export const formBounds = (form: Form, words: WordsInDays): Reading =>
  form === 'event'
    ? both(reading => [{ from: 'start', to: 'end', ...words.event[reading] }])
    : both(() => [{ from: 'start', to: 'end', least: Math.max(1, words.stretchAtLeast) }])

const lasting = ({ least, most }: Span): Bound => ({
  from: 'start',
  to: 'end',
  least,
  ...(most !== Infinity && { most }),
})

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

/** The hull of several readings, which holds what all of them bound; nothing where one of them places nothing. */
const oneOf = (among: readonly Reading[]): Reading => {
  const [first, ...others] = among
  if (!first || among.some(one => one.told.length === 0)) return nothing
  const hulled = (reading: One) =>
    first[reading].flatMap(bound => {
      const same = others.map(one => one[reading].find(other => isSamePoints(bound, other)))
      return same.every(one => one !== undefined) ? [same.reduce(widen, bound)] : []
    })
  return { told: hulled('told'), stretched: hulled('stretched'), among }
}

const isSamePoints = (one: Bound, other: Bound): boolean => one.from === other.from && one.to === other.to

const readDate = (date: DateTold, around: Around, words: WordsInDays): Reading => {
  const boxes = boxesOf(date, around, words)
  if (!boxes) return nothing
  const { side } = date
  return both(reading => (side ? beside(around.of, side, boxes[reading]) : inBox(around.of, boxes[reading])))
}

/** Before, by, from or after a date: as late, or as early, as the date may mean. */
const beside = (of: Of, side: Side, { from, until, begins, ends }: Hull): Bound[] => {
  const first = of === 'end' ? 'end' : 'start'
  const last = of === 'start' ? 'start' : 'end'
  if (side === 'by') return [{ from: 'origin', to: first, most: until - 1 + lastDay(first) }]
  if (side === 'from') return [{ from: 'origin', to: first, least: from + lastDay(first) }]
  if (side === 'after') return [{ from: 'origin', to: first, least: ends + lastDay(first) }]
  return [{ from: 'origin', to: last, most: begins - 1 + lastDay(last) }]
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

/** An age told of the whole is the age when it began; of the end, the age on its last day; of the birth, the age on the day of telling. */
const ofAge = ({ side }: AgeTold, { of, birth, toldOn }: Around, age: AgeSpan): Bound[] => {
  const days = besideAge(side, age)
  if (birth) return [backFromTelling(dayOf(toldOn), days)]
  const isBefore = side === 'before' && of !== 'start'
  return [sinceBirth(isBefore || of === 'end' ? 'end' : 'start', days)]
}

/** Days since birth before, by, from or after an age: as late, or as early, as the age may mean. */
const besideAge = (side: Side | undefined, { least, most, begins, ends }: AgeSpan): Partial<Span> => {
  if (side === 'before') return { most: begins - 1 }
  if (side === 'by') return { most }
  if (side === 'from') return { least }
  return side === 'after' ? { least: ends } : { least, most }
}

/** So many days before the telling, at least and at most. */
const backFromTelling = (told: number, { least, most }: Partial<Span>): Bound => ({
  from: 'origin',
  to: 'start',
  ...(most !== undefined && { least: told - most }),
  ...(least !== undefined && { most: told - least }),
})

/** Days from birth to the first day, or to the last day, of a piece. */
const sinceBirth = (to: 'start' | 'end', { least, most }: Partial<Span>): Bound => ({
  from: 'birth',
  to,
  ...(least !== undefined && { least: least + lastDay(to) }),
  ...(most !== undefined && { most: most + lastDay(to) }),
})

/** The end of a piece is the day after its last. */
const lastDay = (point: 'start' | 'end'): number => (point === 'end' ? 1 : 0)

/** Told of the whole it is measured back to the start; of the end, to its last day. */
const backFrom = ({ of, toldOn }: Around, { least, most }: Span): Bound[] => {
  const told = dayOf(toldOn) + (of === 'end' ? 1 : 0)
  return [
    {
      from: 'origin',
      to: of === 'end' ? 'end' : 'start',
      most: told - least,
      ...(most !== Infinity && { least: told - most }),
    },
  ]
}
