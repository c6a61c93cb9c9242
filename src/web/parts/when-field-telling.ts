import type { EntryId, Refusal, Said } from '#record'
import type { Calendar, Form, Of, When } from '#time'
import type { Heard, HeardLanguage } from '#words/heard'
import type { LifePicture } from '#words/shown'
import { draftOf, emptyWhen, whenSaid, type Answer, type Way, type WhenDraft } from './when-field-draft.ts'

/** A landmark of the own life that nobody had told yet: the touch that tells of it keeps it, as a picture alone. */
export interface FreshPiece {
  readonly id: EntryId
  readonly picture: LifePicture
}

/** One thing said of when, as it stands in its fields. */
export interface WhenPart {
  readonly draft: WhenDraft
  /** Its place among what was understood of the phrase; none where it was said by touching. */
  readonly nth?: number
  /** The hand changed what was understood: it stays when the phrase is heard anew. */
  readonly changed?: true
  /** The words of the other side, which were found among no pieces: "the war". */
  readonly other?: string
  /** The other side of its relation, where that is kept with it. */
  readonly fresh?: FreshPiece
  /** The words it was first said in, where it is an earlier statement said otherwise. */
  readonly said?: Said
}

/** All that is being said of when: a phrase and what was understood of it, what was said by touching, or an answer without a time. */
export interface WhenTelling {
  readonly calendar: Calendar
  readonly phrase: string
  /** The language the phrase is written in; none where none of the table's languages can be heard. */
  readonly language: HeardLanguage | undefined
  /** The phrase as it was heard last. */
  readonly heard: string
  readonly parts: readonly WhenPart[]
  /** Which part lies open in the fields. */
  readonly open?: number | undefined
  readonly answer?: Answer | undefined
}

export const emptyTelling = (calendar: Calendar, language: HeardLanguage | undefined): WhenTelling => ({
  calendar,
  phrase: '',
  language,
  heard: '',
  parts: [],
})

/** An earlier statement in the fields, to be said otherwise. It keeps the words it was said in. */
export const tellingOf = (
  { when, of, said }: { readonly when: When; readonly of: Of; readonly said?: Said },
  empty: WhenTelling,
): WhenTelling => ({
  ...empty,
  parts: [{ draft: draftOf(when, of, empty.calendar), ...(said && { said }) }],
  open: 0,
})

/** The phrase as it was written and in which language: what tells one hearing from the next. */
export const phraseIn = ({ phrase, language }: Pick<WhenTelling, 'phrase' | 'language'>): string =>
  phrase.trim() && language ? `${language}: ${phrase.trim()}` : ''

const partOf = (heard: Heard, nth: number, calendar: Calendar): WhenPart =>
  'when' in heard
    ? { draft: draftOf(heard.when, heard.of, calendar), nth }
    : {
        draft: { ...draftOf({ ...heard.relation, to: '' }, heard.of, calendar), to: undefined },
        nth,
        other: heard.other,
      }

/**
 * What was understood of the phrase takes the place of what was understood before. What a hand said or changed stays, and what
 * lies open stays open. Words that say no time are kept, and are no part.
 */
export const withHeard = (telling: WhenTelling, heard: readonly Heard[]): WhenTelling => {
  const { calendar, parts, open } = telling
  const stays = parts.filter(part => part.nth === undefined || part.changed)
  const own = new Set(stays.map(part => part.nth))
  const timed = heard.filter(one => !('when' in one) || one.when.how !== 'as-said')
  const fresh = timed.map((one, nth) => partOf(one, nth, calendar)).filter(part => !own.has(part.nth))
  const all = [...stays, ...fresh].sort((a, b) => (a.nth ?? Infinity) - (b.nth ?? Infinity) || 0)
  const lay = open === undefined ? -1 : stays.indexOf(parts[open]!)
  return {
    ...telling,
    heard: phraseIn(telling),
    parts: all,
    open: lay < 0 ? undefined : all.indexOf(stays[lay]!),
    ...(all.length > 0 && { answer: undefined }),
  }
}

/** The phrase is written anew: nothing of it was heard yet. An empty one takes along what was understood of it. */
export const withPhrase = (telling: WhenTelling, phrase: string): WhenTelling => {
  const written = { ...telling, phrase, answer: undefined }
  return phrase.trim() === '' ? withHeard(written, []) : written
}

/** Changes what stands in the fields of one part. */
export const withDraft = (telling: WhenTelling, at: number, change: Partial<WhenDraft>): WhenTelling => ({
  ...telling,
  parts: telling.parts.map((part, i) =>
    i !== at
      ? part
      : {
          ...part,
          draft: { ...part.draft, ...change },
          ...(part.nth !== undefined && { changed: true as const }),
        },
  ),
})

/** Something told whole by one touch on a picture. */
export const withTold = (telling: WhenTelling, draft: Partial<WhenDraft>, fresh?: FreshPiece): WhenTelling => ({
  ...telling,
  answer: undefined,
  open: undefined,
  parts: [...telling.parts, { draft: { ...emptyWhen(telling.calendar), ...draft }, ...(fresh && { fresh }) }],
})

/** Puts one part away. The words of the phrase stay. */
export const putAway = (telling: WhenTelling, at: number): WhenTelling => {
  const { open, parts } = telling
  return {
    ...telling,
    parts: parts.filter((_, i) => i !== at),
    open: open === undefined || open === at ? undefined : open - (at < open ? 1 : 0),
  }
}

/** Opens a part in the fields; the one that lies open closes. */
export const opened = (telling: WhenTelling, at: number): WhenTelling => ({
  ...telling,
  open: telling.open === at ? undefined : at,
})

/**
 * A way is touched. What lies open is said in this way from now on, or is put away by the same touch; where nothing lies open,
 * something more is said.
 */
export const wayTouched = (telling: WhenTelling, way: Way): WhenTelling => {
  const { open, parts, calendar } = telling
  const part = open === undefined ? undefined : parts[open]
  if (open !== undefined && part)
    return part.draft.way === way ? putAway(telling, open) : withDraft(telling, open, { way, or: [] })
  return {
    ...telling,
    answer: undefined,
    parts: [...parts, { draft: { ...emptyWhen(calendar), way } }],
    open: parts.length,
  }
}

/** An answer stands alone: what else was said lies aside until the answer is let go. */
export const answerTouched = (telling: WhenTelling, answer: Answer): WhenTelling => ({
  ...telling,
  answer: telling.answer === answer ? undefined : answer,
  open: undefined,
})

/** Another piece was touched: where a relation lies open, that is its other side. */
export const otherTouched = (telling: WhenTelling, to: EntryId): WhenTelling => {
  const { open, parts } = telling
  return open !== undefined && parts[open]?.draft.way === 'relation' ? withDraft(telling, open, { to }) : telling
}

/** A relation was understood, and not yet to what. */
export const isWaiting = ({ other, draft }: WhenPart): boolean =>
  other !== undefined && draft.way === 'relation' && draft.to === undefined

/** One thing told about when, and the words it was told in. */
export interface ToldWhen {
  readonly of: Of
  readonly when: When
  readonly said?: Said
  readonly fresh?: FreshPiece
}

/** What all of it says: nothing yet, an answer, what is wrong and in which part, or all that is told. */
export type WhensSaid =
  | { readonly is: 'nothing' }
  | { readonly is: 'answer'; readonly answer: Answer }
  | { readonly is: 'refused'; readonly part: number; readonly refusal: Refusal }
  | { readonly is: 'whens'; readonly whens: readonly ToldWhen[] }

/** The words of the phrase: the patient's own where they are in the patient's language, else what a hand or an interpreter made of them. */
const phraseSaid = ({ phrase, language }: WhenTelling, asked: string): Said | undefined => {
  const text = phrase.trim()
  if (!text || !language) return undefined
  return language === asked ? { original: { language, text } } : { rendered: [{ language, text }] }
}

const noWords: Refusal = { reason: 'no-words', field: 'way' }

/**
 * All that is said of when. The words of the phrase go with everything that was understood of them; where nothing was, or only in
 * relation to something that was not found, they are kept as they were said. `asked`: the language the patient speaks.
 */
export const whensSaid = (telling: WhenTelling, form: Form, asked: string): WhensSaid => {
  if (telling.answer) return { is: 'answer', answer: telling.answer }
  const words = phraseSaid(telling, asked)
  const whens: ToldWhen[] = []
  for (const [i, part] of telling.parts.entries()) {
    if (isWaiting(part)) continue
    const read = whenSaid(part.draft, form)
    if (read.is === 'nothing') continue
    if (read.is === 'refused') return { is: 'refused', part: i, refusal: read.refusal }
    const said = part.said ?? (part.nth === undefined && part.draft.way !== 'as-said' ? undefined : words)
    if (read.when.how === 'as-said' && !said) return { is: 'refused', part: i, refusal: noWords }
    const fresh = read.when.how === 'relation' && read.when.to === part.fresh?.id ? part.fresh : undefined
    whens.push({ of: read.of, when: read.when, ...(said && { said }), ...(fresh && { fresh }) })
  }
  const kept = words && !whens.some(when => when.said === words)
  if (kept) whens.push({ of: 'whole', when: { how: 'as-said' }, said: words })
  return whens.length === 0 ? { is: 'nothing' } : { is: 'whens', whens }
}

/** The phrase was heard, and nothing of it was understood as a time: it is kept as it was said. */
export const isKeptAsSaid = (telling: WhenTelling): boolean =>
  phraseIn(telling) !== '' &&
  telling.heard === phraseIn(telling) &&
  telling.parts.every(part => part.nth === undefined && part.draft.way !== 'as-said')

/**
 * The form a piece has by what was told of when: something that lasted is a stretch, what came again and again is that. Undefined
 * where it says nothing of it.
 */
export const suggestedForm = ({ parts }: WhenTelling): Form | undefined => {
  const drafts = parts.map(part => part.draft)
  if (drafts.some(draft => draft.way === 'rhythm')) return 'again-and-again'
  const lasted = drafts.filter(draft => draft.way === 'duration').map(draft => draft.length.unit)
  return lasted.some(unit => unit !== 'day' && unit !== 'some-days' && unit !== 'week') ? 'stretch' : undefined
}
