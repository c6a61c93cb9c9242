import type { EntryId } from '#record'
import { dayOf, formBounds, readWhen, type Form, type Reading, type WordsInDays } from '#time'
import { inCanonicalOrder } from './canonical.ts'
import type { Edge } from './network/index.ts'
import { edgesOf, Points, type Ends } from './points.ts'
import type { Anchor, Statement, Story } from './view.ts'

/** What holds points together, in both readings: a statement, or the form of a piece, which is nobody's and never named. */
export interface Tie {
  readonly id: string
  readonly statement?: EntryId
  readonly told: readonly Edge[]
  readonly stretched: readonly Edge[]
}

/** A story as points and ties, in canonical order. `fixed` holds under any reading: anchors, and birth is one day. */
export interface Frame {
  readonly points: Points
  readonly fixed: readonly Edge[]
  readonly ties: readonly Tie[]
}

export const birthIsOneDay: readonly Edge[] = [
  [1, 2, 1],
  [2, 1, -1],
]

export const frameOf = (story: Story, words: WordsInDays, readings: Readings): Frame => {
  const points = new Points()
  const pieces = inCanonicalOrder(story.pieces)
  const anchors = inCanonicalOrder(story.anchors)
  for (const { id } of [...pieces, ...anchors]) points.give(id)
  const forms = new Map(pieces.map(({ id, form }) => [id, form]))
  const ties = pieces.map(({ id, form }) => tieOfForm(id, form, points, words))
  for (const statement of inCanonicalOrder(story.statements))
    ties.push(tieOf(statement, readings(statement, formIn(forms, statement)), points))
  return { points, fixed: [...birthIsOneDay, ...anchors.flatMap(anchor => edgesOfAnchor(anchor, points))], ties }
}

/** The patient's birth is an event; so is, to be read, a piece that is not known here. */
export const formIn = (forms: ReadonlyMap<string, Form>, { piece }: Statement): Form => forms.get(piece) ?? 'event'

export const tieOfForm = (piece: EntryId, form: Form, points: Points, words: WordsInDays): Tie =>
  tie(`form:${piece}`, formBounds(form, words), { start: points.give(piece) })

export const tieOf = (statement: Statement, reading: Reading, points: Points): Tie => ({
  ...tie(statement.id, reading, endsOf(statement, points)),
  statement: statement.id,
})

/** `start` may be another piece's than the statement's own, where it is tried what if it spoke of another. */
export const endsOf = ({ piece, when }: Statement, points: Points, start = points.startOf(piece)): Ends => ({
  start: start ?? points.give(piece),
  otherStart: when.how === 'relation' ? points.startOf(when.to) : undefined,
})

const tie = (id: string, reading: Reading, ends: Ends): Tie => ({
  id,
  told: edgesOf(reading.told, ends),
  stretched: edgesOf(reading.stretched, ends),
})

export const edgesOfAnchor = ({ id, from, until }: Anchor, points: Points): Edge[] => {
  const start = points.give(id)
  return [
    [0, start, dayOf(from)],
    [start, 0, -dayOf(from)],
    [0, start + 1, dayOf(until)],
    [start + 1, 0, -dayOf(until)],
  ]
}

/** What a statement means in days, for a piece of this form. */
export type Readings = (statement: Statement, form: Form) => Reading

/** Reads each statement once: an entry never changes, so neither does what it means while the words mean the same. */
export const readingsIn = (words: WordsInDays): Readings => {
  const known = new WeakMap<Statement['when'], Map<string, Reading>>()
  return (statement, form) => {
    const { of, when, toldOn, onPapers } = statement
    const around = `${form} ${of} ${toldOn} ${onPapers}`
    const ofWhen = known.get(when) ?? new Map<string, Reading>()
    known.set(when, ofWhen)
    const reading = ofWhen.get(around) ?? readWhen(when, { of, form, toldOn, onPapers }, words)
    ofWhen.set(around, reading)
    return reading
  }
}
