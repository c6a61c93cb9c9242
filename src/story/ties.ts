import type { EntryId } from '#record'
import { dayOf, formBounds, readWhen, type Form, type Reading, type WordsInDays } from '#time'
import { inCanonicalOrder } from './canonical.ts'
import type { Edge } from './network/index.ts'
import { edgesOf, Points, type Ends, type Subject } from './points.ts'
import type { Anchor, Statement, Story } from './view.ts'

/** What a tie contributes, in both readings. */
export interface Way {
  readonly told: readonly Edge[]
  readonly stretched: readonly Edge[]
}

/**
 * What holds points together: a statement, or the form of a piece, which is nobody's and never named. Where one of several was
 * told, its edges are the hull of all, and `among` holds each alone.
 */
export interface Tie extends Way {
  readonly id: string
  readonly statement?: EntryId
  readonly among?: readonly Way[]
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
  const forms = formsOf(story)
  const ties = pieces.map(({ id, form }) => tieOfForm(id, form, points, words))
  for (const statement of inCanonicalOrder(story.statements))
    ties.push(tieOf(statement, readings(statement, formIn(forms, statement)), points))
  return { points, fixed: [...birthIsOneDay, ...anchors.flatMap(anchor => edgesOfAnchor(anchor, points))], ties }
}

/** The piece a statement is told of, and the other it is told in relation to. */
export const subjectsOf = ({ piece, when }: Statement): Subject[] =>
  when.how === 'relation' ? [piece, when.to] : [piece]

/** What is told of an anchor is read as of a stretch of time. */
export const formsOf = ({ pieces, anchors }: Pick<Story, 'pieces' | 'anchors'>): Map<string, Form> =>
  new Map([...anchors.map(({ id }) => [id, 'stretch'] as const), ...pieces.map(({ id, form }) => [id, form] as const)])

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
  ...wayOf(reading, ends),
  ...(reading.among && { among: reading.among.map(one => wayOf(one, ends)) }),
})

export const wayOf = ({ told, stretched }: Reading, ends: Ends): Way => ({
  told: edgesOf(told, ends),
  stretched: edgesOf(stretched, ends),
})

/** An anchor lies on its days; one without days lasts at least a day. */
export const edgesOfAnchor = ({ id, from, until }: Anchor, points: Points): Edge[] => {
  const start = points.give(id)
  if (from === undefined || until === undefined) return [[start + 1, start, -1]]
  return [
    [0, start, dayOf(from)],
    [start, 0, -dayOf(from)],
    [0, start + 1, dayOf(until)],
    [start + 1, 0, -dayOf(until)],
  ]
}

/** What a statement means in days, for a piece of this form. */
export type Readings = (statement: Statement, form: Form) => Reading

/** What a statement means, read anew. */
export const meaning = ({ of, when, toldOn, onPapers, piece }: Statement, form: Form, words: WordsInDays): Reading =>
  readWhen(when, { of, form, toldOn, onPapers, birth: piece === 'birth' }, words)

/** Reads each statement once: an entry never changes, so neither does what it means while the words mean the same. */
export const readingsIn = (words: WordsInDays): Readings => {
  const known = new WeakMap<Statement['when'], Map<string, Reading>>()
  return (statement, form) => {
    const { of, when, toldOn, onPapers } = statement
    const around = `${form} ${of} ${toldOn} ${onPapers} ${statement.piece === 'birth'}`
    const ofWhen = known.get(when) ?? new Map<string, Reading>()
    known.set(when, ofWhen)
    const reading = ofWhen.get(around) ?? meaning(statement, form, words)
    ofWhen.set(around, reading)
    return reading
  }
}
