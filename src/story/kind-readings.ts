import type { EntryId } from '#record'
import { dayOf, type Bound, type Form, type Reading, type WordsInDays } from '#time'
import { anotherCalendar, dayAndMonthSwapped, firstDay, type Years } from './hear-dates.ts'
import { countedOtherwise, numberOtherwise } from './hear-numbers.ts'
import type { Heard, HeardReading } from './hear.ts'
import type { Choice } from './one-of.ts'
import type { Ground, Placed } from './placement.ts'
import { edgesOf, type Ends } from './points.ts'
import { endsOf, meaning, subjectsOf, tieOfForm, wayOf } from './ties.ts'
import { waysOf, type Trial } from './trial.ts'
import type { Piece, Statement, Story } from './view.ts'

/** An innocent way to hear what was told, under which it all fits; or the one that can always be: lost in rendering. */
export type KindReading =
  | HeardReading
  | { readonly kind: 'a-period-told-as-an-event'; readonly piece: EntryId }
  | { readonly kind: 'two-events-in-one'; readonly piece: EntryId; readonly statement: EntryId }
  | { readonly kind: 'lost-in-rendering' }

/**
 * A knot, `bare` by itself and among the `rest` of its story; both are given back as they came. What does not fit by itself need not be
 * tried among the rest. `birth` is where it is placed, if it is.
 */
export interface Knotted {
  readonly story: Story
  readonly words: WordsInDays
  readonly ground: Ground
  readonly statements: readonly Statement[]
  readonly rest: Trial
  readonly bare: Trial
  readonly birth?: Placed | undefined
  readonly formOf: (piece: Statement['piece']) => Form
}

/** The kind readings of a knot that make all of it fit with the rest of the story, each alone; nothing is combined. Never empty. */
export const kindReadingsOf = (knot: Knotted): KindReading[] => {
  const found = [...heardSo(knot), ...toldAsAnEvent(knot), ...twoInOne(knot)]
  return found.length > 0 ? found : [{ kind: 'lost-in-rendering' }]
}

const kinds: readonly HeardReading['kind'][] = [
  'another-calendar',
  'ages-counted-otherwise',
  'day-and-month-swapped',
  'a-registered-first-day',
  'heard-otherwise',
]

/** Each statement heard another way, where it then fits beside the others and the rest; kind by kind. */
const heardSo = (knot: Knotted): HeardReading[] => {
  const found = knot.statements.flatMap(statement => {
    const alone = thatFit(statement, heardFrom(statement, knot), knot, knot.bare)
    return thatFit(statement, alone, knot, knot.rest).map(({ reading }) => reading)
  })
  return kinds.flatMap(kind => found.filter(reading => reading.kind === kind))
}

/** One statement as it may be heard, with what it then means in days. */
interface Candidate extends Heard {
  readonly means: Reading
}

const heardFrom = (statement: Statement, knot: Knotted): Candidate[] => {
  const { words, formOf } = knot
  const today = dayOf(statement.toldOn)
  const years = yearsUpTo(today, knot)
  const ofDates = [
    ...anotherCalendar(statement, years),
    ...dayAndMonthSwapped(statement),
    ...firstDay(statement, words),
  ]
  return [...ofDates, ...countedOtherwise(statement), ...numberOtherwise(statement)]
    .map(heard => ({ ...heard, means: meaning(heard.instead, formOf(statement.piece), words) }))
    .filter(({ means }) => mayBe(means, years, today))
}

/** People tell of their own days and of those before them: from so many years before their birth until the day of telling. */
const yearsBefore = 120

const yearsUpTo = (today: number, { birth }: Knotted): Years => {
  const born = birth?.start.earliest
  const from = born === undefined ? yearOf(today) - yearsBefore : yearOf(born)
  return { from: from - yearsBefore, until: yearOf(today) }
}

/** The Gregorian year of a day, at its edges perhaps the one beside it. */
const yearOf = (day: number): number => 1970 + Math.floor(day / 365.2425)

/** Nobody tells of what is yet to come as of their life, nor of days long before anybody they knew: what days alone show of that. */
const mayBe = ({ stretched }: Reading, { from }: Years, today: number): boolean =>
  stretched.every(
    ({ from: point, to, least = -Infinity, most = Infinity }) =>
      point !== 'origin' || (least <= today + (to === 'end' ? 1 : 0) && (most === Infinity || yearOf(most) >= from)),
  )

/** Those that, in place of the statement, fit beside the others of the knot in some way: one of a kind for the same days. */
const thatFit = (statement: Statement, heard: readonly Candidate[], knot: Knotted, trial: Trial): Candidate[] => {
  const candidates = heard
    .map(one => ({ one, ways: waysAt(one.means, endsOf(one.instead, trial.points)) }))
    .filter(({ ways }) => ways.every(edges => edges.length > 0))
    .map(({ one, ways }) => ({ one, ways: ways.map(edges => [...edges, ...beforeTelling(one.instead, trial)]) }))
  if (candidates.length === 0) return []
  const fit = new Set<(typeof candidates)[number]>()
  trial.whenever(waysOfOthers(statement.id, knot, trial), () => {
    for (const one of candidates) if (one.ways.some(edges => trial.network.allows(edges))) fit.add(one)
  })
  const distinct = firstOfEach([...fit], ({ one, ways }) => `${one.reading.kind} ${JSON.stringify(ways)}`)
  return firstOfEach(
    distinct.map(({ one }) => one),
    ({ reading }) => JSON.stringify(reading),
  )
}

/** What is told of began by the day it was told; and where its end or its length was told, it ended by then. */
const beforeTelling = (statement: Statement, { points }: Trial): Choice => {
  const { of, when, toldOn } = statement
  const { start } = endsOf(statement, points)
  const today = dayOf(toldOn)
  return of === 'end' || when.how === 'duration' ? [[0, start + 1, today + 1]] : [[0, start, today]]
}

const firstOfEach = <T>(all: readonly T[], key: (one: T) => string): T[] =>
  [...new Map(all.toReversed().map(one => [key(one), one])).values()].toReversed()

/** A piece told as an event was a time that lasted. */
const toldAsAnEvent = (knot: Knotted): KindReading[] =>
  piecesIn(knot)
    .filter(piece => piece.form === 'event')
    .filter(piece => fitsAsStretch(piece, knot))
    .map(({ id }) => ({ kind: 'a-period-told-as-an-event', piece: id }))

/** With this piece a stretch, and what is placed of it heard accordingly. */
const fitsAsStretch = ({ id }: Piece, knot: Knotted): boolean => {
  const otherwise: Knotted = { ...knot, formOf: piece => (piece === id ? 'stretch' : knot.formOf(piece)) }
  const own = knot.story.statements.filter(({ piece, when }) => piece === id && when.how !== 'one-of')
  return [knot.bare, knot.rest].every(trial => {
    const form = tieOfForm(id, 'stretch', trial.points, knot.words)
    const instead = new Map([
      [form.id, form.stretched],
      ...own.map(statement => [statement.id, waysHeard(statement, otherwise, trial)[0]!] as const),
    ])
    return trial.allowsInstead(
      instead,
      knot.statements.map(statement => waysHeard(statement, otherwise, trial)),
    )
  })
}

/** Of what was told about one piece, one thing was said of another like it. */
const twoInOne = (knot: Knotted): KindReading[] =>
  piecesIn(knot).flatMap(({ id, form }) => {
    if (touching(id, knot) < 2) return []
    const most = form === 'event' ? knot.words.event.stretched.most : undefined
    const like: Bound = { from: 'start', to: 'end', least: 1, ...(most !== undefined && { most }) }
    const fits = (statement: Statement) => (trial: Trial) =>
      trial.allows([
        [edgesOf([like], { start: trial.spare })],
        ...waysOfOthers(statement.id, knot, trial),
        waysHeard(statement, knot, trial, trial.spare),
      ])
    return knot.statements
      .filter(statement => statement.piece === id && [knot.bare, knot.rest].every(fits(statement)))
      .map(statement => ({ kind: 'two-events-in-one', piece: id, statement: statement.id }))
  })

const piecesIn = ({ story, statements }: Knotted): Piece[] => {
  const named = new Set<string>(statements.flatMap(subjectsOf))
  return story.pieces.filter(({ id }) => named.has(id))
}

/** How many statements of the knot speak of this piece. */
const touching = (piece: EntryId, { statements }: Knotted): number =>
  statements.filter(one => subjectsOf(one).includes(piece)).length

const waysOfOthers = (id: EntryId, knot: Knotted, trial: Trial): (readonly Choice[])[] =>
  knot.statements.filter(one => one.id !== id).map(one => waysHeard(one, knot, trial))

/** Every way a statement can mean, among the points of a trial; `start` where it is tried what if it spoke of another piece. */
const waysHeard = (statement: Statement, knot: Knotted, { points }: Trial, start?: number): readonly Choice[] =>
  waysAt(knot.ground.readings(statement, knot.formOf(statement.piece)), endsOf(statement, points, start))

const waysAt = ({ among, ...hull }: Reading, ends: Ends): readonly Choice[] =>
  waysOf({ ...wayOf(hull, ends), ...(among && { among: among.map(one => wayOf(one, ends)) }) })
