import type { Entry, EntryId, Recorded, Said, Source } from '#record'
import type { StoryEntry } from './entries.ts'

/** What was marked with the eyes on the patient: one touch, and no words. */
export type MomentWhat = 'come-back' | 'cue' | 'pause' | 'leave-be'

/** Marked at a visit and not finished yet. */
export interface Moment {
  readonly id: EntryId
  readonly what: MomentWhat
  readonly visit?: EntryId
  readonly source: Source
  /** The last piece told before it on that day: a guess to offer, never decided. */
  readonly near?: EntryId
}

/** A thread of ours: to come back to, or a cue. */
export interface Mark {
  readonly id: EntryId
  readonly what: 'come-back' | 'cue'
  readonly piece?: EntryId
  readonly said?: Said
  readonly source: Source
}

type Known = Recorded<StoryEntry>
type Told<K extends StoryEntry['kind']> = Extract<Known, { kind: K }>
type Of = <K extends StoryEntry['kind']>(kind: K) => Told<K>[]
type IsOpen = (id: EntryId | undefined) => boolean

const ofIn =
  (all: readonly Recorded<Entry>[]): Of =>
  kind =>
    all.filter((entry): entry is never => entry.kind === kind)

/**
 * Pieces the patient wanted left be, as a professional understood it and finished that mark: closed until the patient decides.
 * `all` stands in order. Invariant: nothing but a reopening by the patient, told after the mark, opens such a piece again; not
 * that the mark was taken back, let go of, or finished once more with something else.
 */
export const leftBeByMark = (all: readonly Recorded<Entry>[]): ReadonlySet<EntryId> => {
  const of = ofIn(all)
  const finished = of('story.moment-finished')
  if (finished.length === 0) return new Set()
  const at = new Map(all.map(({ id }, nth) => [id, nth]))
  const pieceOf = new Map(
    of('story.left-be').flatMap(({ id, body }) => (body.what.of === 'piece' ? [[id, body.what.piece]] : [])),
  )
  const reopened = of('story.reopened').map(({ id, body }) => ({ nth: at.get(id)!, piece: pieceOf.get(body.leftBe) }))
  return new Set(
    finished.flatMap(({ id, body: { what, piece, mark } }) => {
      if (what !== 'leave-be' || piece === undefined) return []
      const since = at.get(mark) ?? at.get(id)!
      return reopened.some(again => again.piece === piece && again.nth > since) ? [] : piece
    }),
  )
}

/** Threads that stand, with what a minute after the visit added to them. */
export const marksIn = (all: readonly Recorded<Entry>[], isOpen: IsOpen): Mark[] => {
  const of = ofIn(all)
  const done = new Set(of('story.come-back-done').map(({ body }) => body.mark))
  const added = new Map(of('story.moment-finished').map(({ body }) => [body.mark, addedIn(body)]))
  return all
    .flatMap((entry): Mark[] => {
      const { id, kind, body, source } = entry as Known
      if (kind === 'story.moment-marked') return body.what === 'cue' ? [{ id, what: 'cue', source }] : []
      if (kind !== 'story.come-back-marked') return []
      const { piece, said } = body
      return [{ id, what: 'come-back', ...(piece && { piece }), ...(said && { said }), source }]
    })
    .filter(({ id }) => !done.has(id))
    .map(mark => ({ ...mark, ...added.get(mark.id) }))
    .filter(({ piece }) => isOpen(piece))
}

const addedIn = (body: Told<'story.moment-finished'>['body']): Pick<Mark, 'piece' | 'said'> => ({
  ...(body.piece && { piece: body.piece }),
  ...('said' in body && body.said ? { said: body.said } : {}),
})

/**
 * What is still to finish, in the order it was marked. What was marked on a piece, or with words, is a thread already. "Leave it
 * be" is finished by the patient's own hand too, on the same day at the table; it is never let go of.
 */
export const momentsIn = (all: readonly Recorded<Entry>[], isOpen: IsOpen): Moment[] => {
  const of = ofIn(all)
  const finished = new Set(of('story.moment-finished').map(({ body }) => body.mark))
  const done = new Set(of('story.come-back-done').map(({ body }) => body.mark))
  const moments: Moment[] = []
  let last: { readonly piece: EntryId; readonly on: string } | undefined
  for (const entry of all as readonly Known[]) {
    const { id, kind, body, source } = entry
    if (kind === 'story.piece-told') last = { piece: id, on: source.toldOn }
    if (kind === 'story.piece-retold') last = { piece: body.piece, on: source.toldOn }
    const marked = markedIn(entry)
    if (!marked || finished.has(id) || (marked.what !== 'leave-be' && done.has(id))) continue
    if (marked.what === 'leave-be' && of('story.left-be').some(isAnswerTo(entry, all))) continue
    const near = last?.on === source.toldOn && isOpen(last.piece) ? last.piece : undefined
    moments.push({ id, ...marked, source, ...(near && { near }) })
  }
  return moments
}

const markedIn = ({ kind, body }: Known): Pick<Moment, 'what' | 'visit'> | undefined => {
  if (kind === 'story.moment-marked') return { what: body.what, visit: body.visit }
  if (kind !== 'story.come-back-marked' || body.piece || body.said) return undefined
  return { what: 'come-back', ...(body.visit && { visit: body.visit }) }
}

const isAnswerTo =
  (mark: Known, all: readonly Recorded<Entry>[]) =>
  (left: Told<'story.left-be'>): boolean =>
    left.source.toldOn === mark.source.toldOn && all.indexOf(left) > all.indexOf(mark)

/** The visits at which "leave it be" was marked. */
export const leaveBeVisits = (all: readonly Recorded<Entry>[]): ReadonlySet<EntryId> =>
  new Set(ofIn(all)('story.moment-marked').flatMap(({ body }) => (body.what === 'leave-be' ? body.visit : [])))

/**
 * Whether nothing is put to the patient now: "leave it be" was marked at the visit that is open, or was marked at any and nobody
 * has finished it, so that nobody knows what it was about (red line 3).
 */
export const asksNothing = (
  { moments, leaveBeAt }: { readonly moments: readonly Moment[]; readonly leaveBeAt: ReadonlySet<EntryId> },
  openVisit: EntryId | undefined,
): boolean => (openVisit !== undefined && leaveBeAt.has(openVisit)) || moments.some(({ what }) => what === 'leave-be')
