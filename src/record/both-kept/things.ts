import type { Entry, EntryId } from '../entry.ts'

/** What can be told anew in place of what was told of it before. */
export type Thing = 'words' | 'facet' | 'burden' | 'order' | 'lying' | 'piece' | 'strand' | 'form' | 'promise'

/** A thing an entry tells of, of what, and what it says of it. */
export interface Telling {
  readonly thing: Thing
  readonly of: readonly string[]
  readonly says: unknown
}

/** The fields of the bodies that are read here; each is read where its kind has it. */
interface Body {
  readonly problem: EntryId
  readonly facet: string
  readonly said: unknown
  readonly burden: number
  readonly by: string
  readonly order: readonly EntryId[]
  readonly piece: EntryId
  readonly strand: string
  readonly form: string
  readonly agreed: EntryId
}
type Read = (body: Body, id: EntryId) => readonly Telling[]

const words: Read = ({ problem, said }, id) => [{ thing: 'words', of: [problem ?? id], says: said }]
const promise =
  (kept: boolean): Read =>
  ({ agreed, said }) => [{ thing: 'promise', of: [agreed], says: [kept, said] }]
const lying =
  (open: boolean): Read =>
  ({ problem }) => [{ thing: 'lying', of: [problem], says: open }]
/** The words of a piece (`piece`), what it is about and whether it was once, a while or again: each can be told anew alone. */
const piece: Read = ({ piece, said, strand, form }, id) => {
  const told: readonly Telling[] = [
    { thing: 'piece', of: [piece ?? id], says: said },
    { thing: 'strand', of: [piece ?? id], says: strand },
    { thing: 'form', of: [piece ?? id], says: form },
  ]
  return told.filter(({ says }) => says !== undefined)
}

/**
 * The kinds of which a later telling stands in place of an earlier one. What is only ever added to (times and births, which
 * all stand as they were told; agreed lists; links) is not here, and neither is what happens (a visit, who is here).
 */
const read: Readonly<Record<string, Read>> = {
  'visit.problem-told': words,
  'visit.problem-reworded': words,
  'visit.facet-told': ({ problem, facet, said }) => [{ thing: 'facet', of: [problem, facet], says: said }],
  'visit.burden-shown': ({ problem, burden, by }) => [{ thing: 'burden', of: [problem], says: [burden, by] }],
  'visit.list-ordered': ({ order }) => [{ thing: 'order', of: [], says: order }],
  'visit.problem-closed': lying(false),
  'visit.problem-opened': lying(true),
  'story.piece-told': piece,
  'story.piece-retold': piece,
  'plan.promise-kept': promise(true),
  'plan.promise-let-go': promise(false),
}

/** All that an entry tells and another telling may take the place of; nothing where it tells nothing of the kind. */
export const tellingsOf = ({ kind, body, id }: Entry): readonly Telling[] =>
  (Object.hasOwn(read, kind) && read[kind]?.(body as Body, id)) || []

/** One key for each thing told of. */
export const keyOf = (thing: Thing, ...of: readonly string[]): string => [thing, ...of].join(' ')

/** The same for the same, whatever the order fields were written in. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? ''
