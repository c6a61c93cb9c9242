import type { EntryId } from '#record'
import { dayOf, readWhen, type Calendar, type Counting, type DateTold, type When, type WordsInDays } from '#time'
import { Network, type Edge } from './network/index.ts'
import type { Ground } from './placement.ts'
import { edgesOf } from './points.ts'
import { endsOf, formIn, tieOfForm } from './ties.ts'
import type { Statement, Story } from './view.ts'

/** An innocent way to hear what was told, under which it all fits; or the one that can always be: lost in rendering. */
export type KindReading =
  | { readonly kind: 'another-calendar'; readonly statement: EntryId; readonly calendar: Calendar }
  | { readonly kind: 'ages-counted-otherwise'; readonly statement: EntryId; readonly counting: Counting }
  | { readonly kind: 'day-and-month-swapped'; readonly statement: EntryId }
  | { readonly kind: 'a-registered-first-day'; readonly statement: EntryId }
  | { readonly kind: 'a-period-told-as-an-event'; readonly piece: EntryId }
  | { readonly kind: 'two-events-in-one'; readonly piece: EntryId; readonly statement: EntryId }
  | { readonly kind: 'lost-in-rendering' }

/** A knot among the rest of its story. `rest` holds everything that is placed, loosely; it is given back as it came. */
interface Knotted {
  readonly story: Story
  readonly words: WordsInDays
  readonly ground: Ground
  readonly statements: readonly Statement[]
  readonly rest: Network
}

/** The kind readings of a knot that make all of it fit with the rest of the story. Never empty. */
export const kindReadingsOf = (knot: Knotted): KindReading[] => {
  const found = [...heardOtherwise(knot), ...toldAsAnEvent(knot), ...twoInOne(knot)]
  return found.length > 0 ? found : [{ kind: 'lost-in-rendering' }]
}

/** One statement, heard another way. */
interface Heard {
  readonly reading: KindReading
  readonly instead: Statement
}

const heardOtherwise = (knot: Knotted): KindReading[] =>
  [anotherCalendar, countedOtherwise, dayAndMonthSwapped, firstDay]
    .flatMap(hear => knot.statements.flatMap(statement => hear(statement, knot.words)))
    .filter(({ instead }) => {
      const own = edgesOfStatement(instead, knot)
      return (
        own.length > 0 &&
        !isYetToCome(instead, knot.words) &&
        knot.rest.allows([...edgesOfOthers(instead.id, knot), ...own])
      )
    })
    .map(({ reading }) => reading)

/** Heard so, it would begin after the day it was told: nobody tells of that as of their life. */
const isYetToCome = ({ when, onPapers, toldOn }: Statement, words: WordsInDays): boolean =>
  when.how === 'date' &&
  readWhen(when, { of: 'start', form: 'event', toldOn, onPapers }, words).stretched.some(
    ({ from, to, least }) => from === 'origin' && to === 'start' && least !== undefined && least > dayOf(toldOn),
  )

const told = (statement: Statement, when: When, more?: Partial<Statement>): Statement => ({
  ...statement,
  ...more,
  when,
})

const anotherCalendar = (statement: Statement): Heard[] => {
  const { id, when } = statement
  if (when.how !== 'date') return []
  const calendar = when.calendar === 'gregory' ? 'persian' : 'gregory'
  return [
    {
      reading: { kind: 'another-calendar', statement: id, calendar },
      instead: told(statement, { ...when, calendar }),
    },
  ]
}

const countings: readonly Counting[] = ['completed', 'running', 'lunar', 'east-asian']

const countedOtherwise = (statement: Statement): Heard[] => {
  const { id, when } = statement
  if (when.how !== 'age' || when.counting === 'not-known') return []
  return countings
    .filter(counting => counting !== (when.counting ?? 'completed'))
    .map(counting => ({
      reading: { kind: 'ages-counted-otherwise', statement: id, counting },
      instead: told(statement, { ...when, counting }),
    }))
}

const dayAndMonthSwapped = (statement: Statement): Heard[] => {
  const { id, when } = statement
  if (when.how !== 'date' || when.day === undefined || when.month === undefined) return []
  if (when.day > 12 || when.day === when.month) return []
  const swapped: DateTold = { ...when, month: when.day, day: when.month }
  return [{ reading: { kind: 'day-and-month-swapped', statement: id }, instead: told(statement, swapped) }]
}

/** A first day of a register stands for "that year", and reads as papers do. */
const firstDay = (statement: Statement, words: WordsInDays): Heard[] => {
  const { id, when } = statement
  if (when.how !== 'date' || when.year === undefined) return []
  const { calendar, year, month, day } = when
  if (!words.registeredDays[calendar].includes(`${month}-${day}`)) return []
  const thatYear: DateTold = { how: 'date', calendar, year }
  return [
    {
      reading: { kind: 'a-registered-first-day', statement: id },
      instead: told(statement, thatYear, { onPapers: true }),
    },
  ]
}

/** A piece told as an event was a time that lasted. */
const toldAsAnEvent = (knot: Knotted): KindReading[] =>
  piecesIn(knot)
    .filter(piece => piece.form === 'event')
    .filter(({ id }) => {
      const pieces = knot.story.pieces.map(piece => (piece.id === id ? { ...piece, form: 'stretch' as const } : piece))
      const otherwise = { ...knot, story: { ...knot.story, pieces } }
      return restWithStretch(id, otherwise)?.allows(
        knot.statements.flatMap(statement => edgesOfStatement(statement, otherwise)),
      )
    })
    .map(({ id }) => ({ kind: 'a-period-told-as-an-event', piece: id }))

/** Everything that is placed, with this piece a stretch; its own statements heard accordingly. */
const restWithStretch = (piece: EntryId, knot: Knotted): Network | undefined => {
  const { frame, held } = knot.ground
  const own = new Map(knot.story.statements.filter(one => one.piece === piece).map(one => [one.id as string, one]))
  const edges = frame.ties.flatMap(tie => {
    const statement = own.get(tie.id)
    if (tie.id === `form:${piece}`) return tieOfForm(piece, 'stretch', frame.points, knot.words).stretched
    if (statement && held.get(tie.id) !== 'does-not-fit-yet') return edgesOfStatement(statement, knot)
    return held.get(tie.id) === 'does-not-fit-yet' ? [] : tie.stretched
  })
  return Network.of(frame.points.size, [...frame.fixed, ...edges])
}

/** Of what was told about one piece, one thing was said of another like it. */
const twoInOne = (knot: Knotted): KindReading[] =>
  piecesIn(knot).flatMap(({ id, form }) => {
    const about = knot.statements.filter(statement => statement.piece === id)
    if (touching(id, knot) < 2) return []
    const start = knot.rest.addPoint()
    knot.rest.addPoint()
    const like = edgesOf([{ from: 'start', to: 'end', least: 1, ...lastsAtMost(form, knot.words) }], { start })
    return about
      .filter(statement =>
        knot.rest.allows([...like, ...edgesOfOthers(statement.id, knot), ...edgesOfStatement(statement, knot, start)]),
      )
      .map(statement => ({ kind: 'two-events-in-one', piece: id, statement: statement.id }))
  })

const lastsAtMost = (form: string, words: WordsInDays) => (form === 'event' ? { most: words.event.stretched.most } : {})

const piecesIn = (knot: Knotted) => knot.story.pieces.filter(({ id }) => touching(id, knot) > 0)

/** How many statements of the knot speak of this piece. */
const touching = (piece: EntryId, { statements }: Knotted): number =>
  statements.filter(one => one.piece === piece || (one.when.how === 'relation' && one.when.to === piece)).length

const edgesOfOthers = (id: EntryId, knot: Knotted): Edge[] =>
  knot.statements.filter(one => one.id !== id).flatMap(one => edgesOfStatement(one, knot))

const edgesOfStatement = (statement: Statement, { story, ground }: Knotted, start?: number): Edge[] => {
  const forms = new Map(story.pieces.map(({ id, form }) => [id as string, form]))
  const { stretched } = ground.readings(statement, formIn(forms, statement))
  return edgesOf(stretched, endsOf(statement, ground.frame.points, start))
}
