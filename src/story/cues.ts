import type { EntryId } from '#record'
import { dayOf } from '#time'
import { closedIn, overlap } from './closed-periods.ts'
import type { Strand } from './entries.ts'
import type { Days } from './life.ts'
import type { Placed, Placement } from './placement.ts'
import type { AboutACue, AboutTheWidest } from './question.ts'
import { subjectsOf } from './ties.ts'
import type { Piece, Story } from './view.ts'

/** Where something may lie: its first days and its last, infinite where nothing says. */
interface Room {
  readonly id: EntryId
  readonly start: Days
  readonly end: Days
}

/** Days: a piece with more room than this may be asked about; one with less may help to ask. */
const twoYears = 730
const aYear = 366

/** Strands whose pieces are a time of their own to think back to. */
const thoughtBackTo: readonly Strand[] = ['place', 'with-whom', 'work']
/** Strands of which one can say that something was already so. */
const alreadySo: readonly Strand[] = ['health', 'people', 'good', 'other']

/**
 * Two kinds of questions about a piece that has much room in time, or no place: before or after a landmark that would part its
 * room, and what a time on another strand brings to mind. Widest room first, each piece once. Nothing about what was answered with
 * "declined" or "does not know", nor today with "not now"; nothing about what does not fit yet, or may lie in a time left be, nor
 * about a piece of which such a question was left be.
 */
export const cuesIn = (story: Story, placement: Placement, life: Days): [AboutACue[], AboutTheWidest[]] => {
  const { pieces, landmarks } = openIn(story, placement)
  const narrow = narrowIn(pieces, placement)
  const cues: AboutACue[] = []
  const widest: AboutTheWidest[] = []
  for (const { piece, room } of wideIn(pieces, story, placement, life)) {
    const cue = cues.length <= widest.length ? cueOf(piece, room, pieces, narrow, life) : undefined
    // What happened again and again was not before or after.
    const parting =
      cue || piece.form === 'again-and-again' ? undefined : landmarkOf(room, [...narrow, ...landmarks], life)
    if (cue) cues.push(cue)
    else if (parting) widest.push({ kind: 'widest', id: `widest:${piece.id}`, piece: piece.id, landmark: parting })
    if (cues.length + widest.length === enough) break
  }
  return [cues, widest]
}

/** More than are ever asked at once. */
const enough = 6

/** The pieces that may not lie in a time left be on their strand, and the anchors that lie in none on any. */
const openIn = (
  story: Story,
  placement: Placement,
): { readonly pieces: readonly Piece[]; readonly landmarks: Room[] } => {
  const closed = closedIn(story, placement)
  const isOpen = ({ start, end }: Room, strand?: Strand) =>
    !closed(strand).some(days => overlap(days, { from: start.from, until: end.until }))
  return {
    pieces: story.pieces.filter(({ id, strand }) => isOpen(roomOf(id, placement.places.get(id)), strand)),
    landmarks: narrowAnchors(story, placement).filter(room => isOpen(room)),
  }
}

/**
 * What happened again and again is whole as it is: a habit is not asked about. Only of health, told with a time and without a
 * rhythm, may be asked whether it was already so.
 */
const isWhole = ({ id, form, strand }: Piece, { statements }: Story, { places }: Placement): boolean =>
  form === 'again-and-again' &&
  (strand !== 'health' ||
    !places.has(id) ||
    statements.some(({ piece, when }) => piece === id && when.how === 'rhythm'))

/** The pieces with much room that may be asked about, widest first. */
const wideIn = (pieces: readonly Piece[], story: Story, placement: Placement, life: Days) => {
  const apart = new Set(placement.ground().apart.flat())
  const touched = new Set<string>(story.statements.filter(({ id }) => apart.has(id)).flatMap(subjectsOf))
  for (const question of story.questions) {
    const [kind, piece = ''] = question.split(':')
    if (kind === 'widest' || kind === 'cue') touched.add(piece)
  }
  return pieces
    .filter(piece => mayBeAsked(piece, life.until) && !touched.has(piece.id) && !isWhole(piece, story, placement))
    .map(piece => ({ piece, room: roomOf(piece.id, placement.places.get(piece.id)) }))
    .filter(({ room }) => width(room, life) > twoYears)
    .sort((a, b) => width(b.room, life) - width(a.room, life) || (a.piece.id < b.piece.id ? -1 : 1))
}

const mayBeAsked = ({ answer, answeredOn }: Piece, today: number): boolean => {
  if (answer === 'not-now') return answeredOn === undefined || dayOf(answeredOn) < today
  return answer === 'not-asked'
}

const roomOf = (id: EntryId, placed: Placed | undefined): Room => ({
  id,
  start: { from: placed?.start.earliest ?? -Infinity, until: placed?.start.latest ?? Infinity },
  end: { from: placed?.end.earliest ?? -Infinity, until: placed?.end.latest ?? Infinity },
})

/** Days in which a piece may have begun, as far as the life goes. */
const width = ({ start }: Room, life: Days): number =>
  Math.min(start.until, life.until) - Math.max(start.from, life.from)

const isNarrow = ({ start, end }: Room): boolean => start.until - start.from <= aYear && end.until - end.from <= aYear

/** Short enough that most of a life is before or after it. */
const isShort = ({ start, end }: Room): boolean => end.until - start.from <= twoYears

const narrowIn = (pieces: readonly Piece[], { places }: Placement): Room[] =>
  pieces.map(({ id }) => roomOf(id, places.get(id))).filter(isNarrow)

const narrowAnchors = (story: Story, { anchors }: Placement): Room[] =>
  story.anchors.map(({ id }) => roomOf(id, anchors.get(id))).filter(isNarrow)

/** How far the middle of one lies from the middle of the other's room. */
const fromMiddle = (room: Room, life: Days) => {
  const middle = (Math.max(room.start.from, life.from) + Math.min(room.start.until, life.until)) / 2
  return (other: Room) => Math.abs((other.start.from + other.end.until) / 2 - middle)
}

const nearest = (room: Room, others: readonly Room[], life: Days): EntryId | undefined => {
  const far = fromMiddle(room, life)
  return others.toSorted((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1))[0]?.id
}

/** A landmark that either answer would tell something of: within the life, and with room before and after it. */
const landmarkOf = (room: Room, landmarks: readonly Room[], life: Days): EntryId | undefined =>
  nearest(
    room,
    landmarks.filter(
      landmark =>
        landmark.id !== room.id &&
        isShort(landmark) &&
        room.end.from <= landmark.start.from &&
        liesWithin(landmark, room, life),
    ),
    life,
  )

/** Whether something lies within the life, and the piece may have begun before it and after it. */
const liesWithin = ({ start, end }: Room, room: Room, life: Days): boolean =>
  Math.max(room.start.from, life.from) < start.from && end.until < Math.min(room.start.until, life.until)

/** Something on another strand that lies within the room of a time that lasted, and whose days are known well. */
const cueOf = (
  piece: Piece,
  room: Room,
  pieces: readonly Piece[],
  narrow: readonly Room[],
  life: Days,
): AboutACue | undefined => {
  if (piece.form === 'event' || !alreadySo.includes(piece.strand)) return undefined
  const others = new Map(narrow.map(other => [other.id, other]))
  const beside = pieces
    .filter(({ form, strand }) => form === 'stretch' && thoughtBackTo.includes(strand))
    .flatMap(({ id }) => others.get(id) ?? [])
    .filter(other => liesWithin(other, room, life))
  const other = nearest(room, beside, life)
  return other === undefined ? undefined : { kind: 'cue', id: `cue:${piece.id}:${other}`, piece: piece.id, other }
}
