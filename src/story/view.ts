import {
  standing,
  withRenderings,
  type Entry,
  type EntryId,
  type IsoDay,
  type PersonId,
  type Recorded,
  type RecordEntry,
  type Said,
  type Source,
  type Tag,
} from '#record'
import { sidesIn } from '#record/both-kept'
import type { PeopleEntry } from '#people'
import type { Form, Of, When } from '#time'
import type { Strand, StoryEntry } from './entries.ts'
import { leaveBeVisits, leftBeByMark, marksIn, momentsIn, type Mark, type Moment } from './moments.ts'

/**
 * Something told about when, with where it comes from. `piece` is `birth` for the patient's own birth, an anchor's id where it
 * is told of an anchor. `language`: the one it was told in.
 */
export interface Statement {
  readonly id: EntryId
  readonly piece: EntryId | 'birth'
  readonly of: Of
  readonly when: When
  readonly toldOn: IsoDay
  readonly onPapers: boolean
  readonly teller: PersonId
  readonly language: Tag
  readonly said?: Said
}

export interface Piece {
  readonly id: EntryId
  readonly form: Form
  readonly strand: Strand
  readonly said: Said
  readonly who: readonly PersonId[]
  readonly source: Source
  readonly saidBack: boolean
  readonly answer: 'not-asked' | 'not-now' | 'declined' | 'does-not-know'
  /** The day of that answer: "not now" was said of that day only. */
  readonly answeredOn?: IsoDay
  /**
   * Where it was told in other words, laid in another strand or in another form on another device without knowing of these,
   * each with who told it, by whose hand and when, the one that is shown and placed by first; no hand has chosen yet. Left
   * out where one stands.
   */
  readonly sides?: readonly (Side & { readonly said: Said })[]
  readonly strands?: readonly (Side & { readonly strand: Strand })[]
  readonly forms?: readonly (Side & { readonly form: Form })[]
}

interface Side {
  readonly id: EntryId
  readonly source: Source
}

/** An event to place pieces by; without days it lasts a day at least, and is where it was told to be. */
export interface Anchor {
  readonly id: EntryId
  readonly said: Said
  readonly from?: IsoDay | undefined
  readonly until?: IsoDay | undefined
  readonly whose?: 'region' | 'clinic' | 'family' | undefined
  readonly pack?: string | undefined
}
export interface Link {
  readonly id: EntryId
  readonly from: EntryId
  readonly to: EntryId
  readonly said: Said
  readonly source: Source
}
/** A period left be: between these pieces, on this strand; never dates. */
export interface ClosedPeriod {
  readonly id: EntryId
  readonly strand?: Strand
  readonly after?: EntryId
  readonly before?: EntryId
}

/**
 * The life story as far as it was told. Invariant: what is left be stands only in `leftBe` and `folded`; its pieces,
 * statements, links and marks are in none of the other lists, nor is any statement that is told in relation to it.
 */
export interface Story {
  readonly pieces: readonly Piece[]
  /** What may take part in placing: neither taken back, nor set aside, nor left be. Told birth before papers' birth. */
  readonly statements: readonly Statement[]
  /** Set aside by the patient's choice, or a paper beside what is told: shown where it was told, placing nothing. */
  readonly beside: readonly Statement[]
  readonly anchors: readonly Anchor[]
  readonly links: readonly Link[]
  readonly periods: readonly ClosedPeriod[]
  readonly questions: ReadonlySet<string>
  readonly marks: readonly Mark[]
  /** Marked by one touch at a visit, and still to finish. */
  readonly moments: readonly Moment[]
  /** The visits at which "leave it be" was marked. */
  readonly leaveBeAt: ReadonlySet<EntryId>
  /** Statements that stand as told beside what they do not fit with yet: no knot among them alone is shown again. */
  readonly keptAsTold: ReadonlySet<EntryId>
  /** What is left be, for the patient alone to open again, newest last. */
  readonly leftBe: readonly { readonly id: EntryId; readonly what: LeftBeWhat; readonly folded: boolean }[]
}

type LeftBeWhat = Extract<StoryEntry, { kind: 'story.left-be' }>['body']['what']
type Known = Recorded<StoryEntry | PeopleEntry | RecordEntry>
type Told<K extends Known['kind']> = Extract<Known, { kind: K }>

/**
 * Folds a patient's entries into the story. Any order of arrival gives the same story.
 * Entries of other rooms are passed over.
 */
export const storyOf = (entries: Iterable<Recorded<Entry>>): Story => {
  const known = [...entries]
  const all = withRenderings(standing(known)) as Known[]
  const of = <K extends Known['kind']>(kind: K): Told<K>[] =>
    all.filter((entry): entry is Told<K> => entry.kind === kind)

  const reopened = new Set(of('story.reopened').map(entry => entry.body.leftBe))
  const leftBe = of('story.left-be')
    .filter(entry => !reopened.has(entry.id))
    .map(entry => ({ id: entry.id, what: entry.body.what, folded: Boolean(entry.body.folded) }))
  const closed = <K extends LeftBeWhat['of']>(kind: K) =>
    leftBe.flatMap(({ id, what }) => (what.of === kind ? [{ id, ...(what as Extract<LeftBeWhat, { of: K }>) }] : []))
  const closedPieces = new Set<string>(closed('piece').map(what => what.piece))
  for (const piece of leftBeByMark(all)) closedPieces.add(piece)
  const closedPeople = new Set<string>(closed('person').map(what => what.person))

  const told = of('story.piece-told')
  for (const piece of told) if (piece.body.who?.some(person => closedPeople.has(person))) closedPieces.add(piece.id)
  const anchorsKept = of('story.anchor-kept')
  addAnchorsThere(closedPieces, anchorsKept, of('story.when-told'))
  const isOpen = (id: EntryId | undefined): boolean => id === undefined || !closedPieces.has(id)

  const toldOf = toldIn(known, all)
  const answers = new Map(
    of('story.when-answered').map(({ body, source }) => [
      body.piece,
      { answer: body.answer, answeredOn: source.toldOn },
    ]),
  )
  const saidBack = new Map<EntryId, boolean>()
  for (const entry of all) {
    if (entry.kind === 'record.said-back') saidBack.set(entry.body.entry, entry.body.outcome === 'agreed')
    // Better words have not been said back yet.
    if (entry.kind === 'story.piece-retold' && entry.body.said) saidBack.set(entry.body.piece, false)
  }
  const pieces = told
    .filter(entry => isOpen(entry.id))
    .map((entry): Piece => {
      const { id, body } = entry
      const { form, strand, said, who = [] } = body
      const [sides, strands, forms] = [toldOf(id, 'said'), toldOf(id, 'strand'), toldOf(id, 'form')]
      return {
        id,
        form: forms[0]?.form ?? form,
        strand: strands[0]?.strand ?? strand,
        said: sides[0]?.said ?? said,
        ...(sides.length > 1 && { sides }),
        ...(strands.length > 1 && { strands }),
        ...(forms.length > 1 && { forms }),
        who,
        source: entry.source,
        saidBack: saidBack.get(entry.id) ?? entry.source.saidBack === 'agreed',
        answer: 'not-asked',
        ...answers.get(entry.id),
      }
    })

  const anchors = anchorsKept.filter(({ id }) => isOpen(id)).map(({ id, body }): Anchor => ({ id, ...body }))

  const aside = new Set(of('story.set-aside').map(entry => entry.body.statement))
  const whens = of('story.when-told').map(entry => toStatement(entry, entry.body.piece, entry.body.of))
  const births = of('people.birth-told').map(entry => toStatement(entry, 'birth', 'whole'))
  const papers = of('people.birth-on-papers').map(entry => ({
    ...toStatement(entry, 'birth', 'whole'),
    onPapers: true,
  }))
  const bornAsTold = births.some(birth => !aside.has(birth.id))
  const knownPieces = new Set<string>([...[...pieces, ...anchors].map(({ id }) => id), 'birth'])
  const speakable = [...whens, ...births, ...papers].filter(
    ({ piece, when }) => knownPieces.has(piece) && isOpen(when.how === 'relation' ? when.to : undefined),
  )
  const speakableIds = new Set(speakable.map(({ id }) => id))
  const besides = (statement: Statement) => aside.has(statement.id) || (statement.onPapers && bornAsTold)

  const story: Story = {
    pieces,
    statements: speakable.filter(statement => !besides(statement)),
    beside: speakable.filter(besides),
    anchors,
    links: of('story.link-told')
      .filter(({ body }) => isOpen(body.from) && isOpen(body.to))
      .map(({ id, body, source }) => ({ id, ...body, source })),
    periods: closed('period').map(({ id, strand, after, before }) => ({ id, strand, after, before })),
    questions: new Set(
      closed('question').flatMap(what => (what.question.split(':').every(isOpen) ? what.question : [])),
    ),
    marks: marksIn(all, isOpen),
    moments: momentsIn(all, isOpen),
    leaveBeAt: leaveBeVisits(all),
    keptAsTold: new Set(
      of('story.kept-as-told').flatMap(({ body }) => (speakableIds.has(body.statement) ? body.statement : [])),
    ),
    leftBe,
  }
  if (closedPieces.size > 0) unspoken.set(story, storyOf(all.filter(entry => !closesPieces(entry))))
  return story
}

const unspoken = new WeakMap<Story, Story>()

/**
 * The story as it would be with every piece open; undefined where no piece is left be. It is no part of the story and is never
 * shown: it keeps the time of such a piece from being asked about, and has no other use.
 */
export const unspokenOf = (story: Story): Story | undefined => unspoken.get(story)

const closesPieces = (entry: Known): boolean =>
  entry.kind === 'story.moment-finished' ||
  (entry.kind === 'story.left-be' && (entry.body.what.of === 'piece' || entry.body.what.of === 'person'))

/** An anchor without days that was told of only in relation to what is left be would lead back there: it is left be as well. */
const addAnchorsThere = (
  closed: Set<string>,
  anchors: readonly Told<'story.anchor-kept'>[],
  whens: readonly Told<'story.when-told'>[],
): void => {
  if (closed.size === 0) return
  const toldOf = Map.groupBy(whens, ({ body }) => body.piece)
  const leadsBack = ({ body: { when } }: Told<'story.when-told'>) => when.how === 'relation' && closed.has(when.to)
  const undated = anchors.filter(({ body }) => body.from === undefined)
  for (let before = -1; before !== closed.size;) {
    before = closed.size
    for (const { id } of undated) if (toldOf.get(id)?.every(leadsBack)) closed.add(id)
  }
}

const thingOf = { said: 'piece', strand: 'strand', form: 'form' } as const

/** What stands of the words, the strand or the form of a piece, the first to be shown. */
const toldIn = (known: readonly Recorded[], stands: readonly Known[]) => {
  const sides = sidesIn(known, stands)
  const byId = new Map(stands.map(entry => [entry.id, entry]))
  return <F extends keyof typeof thingOf>(piece: EntryId, field: F): (Side & Pick<Piece, F>)[] =>
    sides.of(thingOf[field], piece).map(id => {
      const { body, source } = byId.get(id) as Told<'story.piece-told'>
      return { id, source, ...({ [field]: body[field] } as unknown as Pick<Piece, F>) }
    })
}

type WhenEntry = Told<'story.when-told' | 'people.birth-told' | 'people.birth-on-papers'>

const toStatement = (entry: WhenEntry, piece: Statement['piece'], of: Of): Statement => ({
  id: entry.id,
  piece,
  of,
  when: entry.body.when,
  toldOn: entry.source.toldOn,
  onPapers: false,
  teller: entry.source.teller,
  language: entry.source.language,
  ...('said' in entry.body && entry.body.said ? { said: entry.body.said } : {}),
})
