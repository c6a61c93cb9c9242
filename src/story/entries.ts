import * as v from 'valibot'
import { EntryId, IsoDay, PersonId, Said, type Entry } from '#record'
import { Form, Of, When } from '#time'

/** What a piece is about. Only `place` (place lived) and `with-whom` are continuous by nature. */
export const Strand = v.picklist(
  ['place', 'with-whom', 'people', 'work', 'health', 'journey', 'good', 'other'],
  'not-a-strand',
)
export type Strand = v.InferOutput<typeof Strand>

/** One part of a life story. Its id is the entry's id. `who`: people of the patient it names. */
export const PieceTold = v.strictObject({
  form: Form,
  strand: Strand,
  said: Said,
  who: v.optional(v.pipe(v.array(PersonId), v.maxLength(20, 'too-many'))),
})
/** The same piece in other or better words; the earlier ones stay in the record. */
export const PieceRetold = v.strictObject({
  piece: EntryId,
  form: v.optional(Form),
  strand: v.optional(Strand),
  said: v.optional(Said),
})
/** Something told about when a piece was. The entry's id is the statement's id. */
export const WhenTold = v.pipe(
  v.strictObject({ piece: EntryId, of: Of, when: When, said: v.optional(Said) }),
  v.check(told => told.when.how !== 'relation' || told.when.to !== told.piece, 'link-to-itself'),
)
/** Asked when, the patient answered without a time. Not asked is no entry. Four different values. */
export const WhenAnswered = v.strictObject({
  piece: EntryId,
  answer: v.picklist(['not-now', 'declined', 'does-not-know'], 'not-an-answer'),
})
/** What the patient says joins two pieces, problems or anchors, in the patient's words. Software never infers one. */
export const LinkTold = v.pipe(
  v.strictObject({ from: EntryId, to: EntryId, said: Said }),
  v.check(link => link.from !== link.to, 'link-to-itself'),
)
/**
 * An event many share, or that this family dates by: offered to place pieces by, never pre-filled. Days are Gregorian, `from`
 * until before `until`; both may be missing ("the year the river froze"): pieces are told in relation to it all the same, and
 * something can be told about when it was. `whose`: a region's pack (`pack` is its name there), the clinic's own, the family's own.
 */
export const AnchorKept = v.pipe(
  v.strictObject({
    said: Said,
    from: v.optional(IsoDay),
    until: v.optional(IsoDay),
    whose: v.optional(v.picklist(['region', 'clinic', 'family'], 'not-known-whose')),
    pack: v.optional(
      v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-an-anchor'), v.maxLength(60, 'too-long')),
    ),
  }),
  v.check(anchor => (anchor.from === undefined) === (anchor.until === undefined), 'half-a-date'),
  v.check(
    anchor => anchor.from === undefined || anchor.until === undefined || anchor.from < anchor.until,
    'ends-before-it-begins',
  ),
)
/** "Leave it be": a piece, a period (between two pieces on a strand; one end may be open), a person, or a question. */
export const LeftBe = v.strictObject({
  what: v.variant('of', [
    v.strictObject({ of: v.literal('piece'), piece: EntryId }),
    v.strictObject({
      of: v.literal('period'),
      strand: v.optional(Strand),
      after: v.optional(EntryId),
      before: v.optional(EntryId),
    }),
    v.strictObject({ of: v.literal('person'), person: PersonId }),
    v.strictObject({
      of: v.literal('question'),
      question: v.pipe(v.string(), v.regex(/^[a-z-]+(:[0-9a-f-]{36})*$/, 'not-a-question')),
    }),
  ]),
  /** The patient wants a plain folded slip to lie there rather than nothing. */
  folded: v.optional(v.literal(true)),
})
/** The patient opens again what was left be. Nobody else can. */
export const Reopened = v.strictObject({ leftBe: EntryId })
/** Marked to come back to: a thread of the professional's, never shown on the table. */
export const ComeBackMarked = v.strictObject({
  piece: v.optional(EntryId),
  said: v.optional(Said),
  /** Where it was touched with the eyes on the patient: the visit. */
  visit: v.optional(EntryId),
})
/**
 * Marked by one touch at a visit, with the eyes on the patient: a cue, a pause, or that the patient wants something left be.
 * The professional's own, never shown on the table; no measure of anybody.
 */
export const MomentMarked = v.strictObject({
  what: v.picklist(['cue', 'pause', 'leave-be'], 'not-readable'),
  visit: EntryId,
})
/**
 * What was marked is finished: what it was about, and a few own words. Of what is left be nothing is written; the piece is
 * closed then until the patient decides.
 */
export const MomentFinished = v.variant(
  'what',
  [
    v.strictObject({ what: v.literal('leave-be'), mark: EntryId, piece: v.optional(EntryId) }),
    v.strictObject({
      what: v.picklist(['come-back', 'cue', 'pause'], 'not-readable'),
      mark: EntryId,
      piece: v.optional(EntryId),
      said: v.optional(Said),
    }),
  ],
  'not-readable',
)
/** A thread was taken up, or let go. */
export const ComeBackDone = v.strictObject({ mark: EntryId })
/** This statement stands as it was told, beside what it does not fit with yet; nobody is asked about it again. */
export const KeptAsTold = v.strictObject({ statement: EntryId })
/** The patient's own choice: this statement does not count for placing. It stays where it was told. */
export const SetAside = v.strictObject({ statement: EntryId })

export const storyKinds = {
  'story.piece-told': PieceTold,
  'story.piece-retold': PieceRetold,
  'story.when-told': WhenTold,
  'story.when-answered': WhenAnswered,
  'story.link-told': LinkTold,
  'story.anchor-kept': AnchorKept,
  'story.left-be': LeftBe,
  'story.reopened': Reopened,
  'story.come-back-marked': ComeBackMarked,
  'story.come-back-done': ComeBackDone,
  'story.moment-marked': MomentMarked,
  'story.moment-finished': MomentFinished,
  'story.kept-as-told': KeptAsTold,
  'story.set-aside': SetAside,
}

type Body = { [K in keyof typeof storyKinds]: v.InferOutput<(typeof storyKinds)[K]> }
export type StoryEntry = { [K in keyof Body]: Entry<K, Body[K]> }[keyof Body]
