import type { Entry, EntryId } from '#record'
import {
  knotsIn,
  lifeSoFar,
  openPlacesIn,
  place,
  questionsFor,
  storyOf,
  worthAsking,
  type Knot,
  type OpenPlace,
  type Piece,
  type Placed,
  type Placement,
  type Question,
  type Story,
} from '#story'
import { defaultWords } from '#time'

/** A piece where it lies, and the statements that hold it there. */
export interface PlacedPiece extends Placed {
  readonly piece: Piece
  readonly because: readonly EntryId[]
}

/** A question about a piece with much room in time. */
export type CueQuestion = Exclude<Question, { kind: 'open-place' }>

/** All that is worked out from one life. It is printed, and kept nowhere. */
export interface PlacedLife {
  readonly story: Story
  readonly pieces: readonly PlacedPiece[]
  readonly knots: readonly Knot[]
  /** Those somebody may ask about. */
  readonly openPlaces: readonly OpenPlace[]
  /** Those worth a question: none of a few days, nor at the edge of another. */
  readonly asked: readonly OpenPlace[]
  /** The other questions of the professional's own page. */
  readonly cues: readonly CueQuestion[]
}

/** Places an invented life. `today`: days since 1970-01-01; what nobody told of lies before it. */
export const placeLife = (entries: readonly Entry[], today: number): PlacedLife => {
  const story = storyOf(entries)
  const placement = place(story, defaultWords)
  const life = lifeSoFar(placement, today)
  const openPlaces = life ? openPlacesIn(story, placement, life).filter(open => mayBeAsked(open, story.questions)) : []
  return {
    story,
    pieces: inTimeOrder(story.pieces.map(piece => placedPiece(piece, placement))),
    knots: knotsIn(story, placement, defaultWords),
    openPlaces,
    asked: worthAsking(openPlaces, placement),
    cues: questionsFor(story, placement, { today, firstVisit: false }).filter(
      question => question.kind !== 'open-place',
    ),
  }
}

const nowhere: Placed = { start: {}, end: {} }

const placedPiece = (piece: Piece, placement: Placement): PlacedPiece => {
  const sides = (['start', 'end'] as const).map(part => placement.because(piece.id, part))
  return {
    piece,
    ...(placement.places.get(piece.id) ?? nowhere),
    because: [...new Set(sides.flatMap(({ earliest, latest }) => [...earliest, ...latest]))],
  }
}

/** In the order of time; what has no place comes last, in the order it was told. */
const inTimeOrder = (pieces: readonly PlacedPiece[]): PlacedPiece[] =>
  pieces.toSorted((a, b) => (around(a) === around(b) ? 0 : around(a) - around(b)))

const around = ({ start, end }: Placed): number => middle(start) ?? middle(end) ?? Infinity

const middle = ({ earliest, latest }: Placed['start']): number | undefined =>
  earliest !== undefined && latest !== undefined ? (earliest + latest) / 2 : (earliest ?? latest)

/** A question is named by its pieces and its side; one that was left be is not asked, nor is its time shown. */
const mayBeAsked = ({ after, before }: OpenPlace, leftBe: Story['questions']): boolean => {
  const beside = [after, before].filter(id => id !== undefined)
  if (beside.length === 0) return false
  return ![...leftBe].some(question => {
    const [name = '', ...pieces] = question.split(':')
    const sameSide = beside.length === 2 || name.endsWith(after ? '-after' : '-before')
    return sameSide && pieces.join(' ') === beside.join(' ')
  })
}
