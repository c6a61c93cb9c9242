import {
  standing,
  withRenderings,
  type Entry,
  type EntryId,
  type IsoDay,
  type PersonId,
  type Recorded,
  type Said,
} from '#record'
import type { StoryEntry } from '#story'
import { problemListOf, visitsOf, type Facet, type Visit, type VisitEntry } from '#visit'
import { dangersOf, type Danger } from './danger.ts'
import type { PlanEntry } from './entries.ts'

/** One line of a note: somebody's words as they were taken down, and what stands beside them. */
export interface NoteLine {
  readonly said: Said
  readonly teller: PersonId
  /** Of an item of the agenda: it was taken up, or goes on to the next visit. */
  readonly agenda?: 'taken-up' | 'goes-on'
  readonly facets?: readonly { readonly facet: Facet; readonly said: Said }[]
  /** Of what was agreed: who does it, and by when. */
  readonly who?: PersonId
  readonly by?: IsoDay
}

/**
 * The note of a visit, put together from its entries: nothing in it was made up, and nothing that is sealed apart or
 * private is in it. Empty parts are empty lists.
 */
export interface Note {
  readonly visit: Visit
  readonly confidentialityExplained: boolean
  readonly agenda: readonly NoteLine[]
  /** The list as it stands after the visit, where it was agreed or told at it. */
  readonly list: readonly NoteLine[]
  readonly story: readonly NoteLine[]
  readonly spoken: readonly NoteLine[]
  readonly agreed: readonly NoteLine[]
  readonly dangers: readonly Danger[]
  /** The note as the professional read and changed it last, where one was kept. */
  readonly kept?: { readonly text: string; readonly language: string; readonly on: IsoDay }
}

type Known = Recorded<VisitEntry | PlanEntry | StoryEntry>
type Of = <K extends Known['kind']>(kind: K) => Extract<Known, { kind: K }>[]

/** What was recorded from the opening of a visit until it was closed or another was opened, in order. */
const entriesOf = (all: readonly Known[], visit: EntryId): readonly Known[] => {
  const from = all.findIndex(({ id }) => id === visit)
  if (from < 0) return []
  const rest = all.slice(from + 1)
  const end = rest.findIndex(
    entry => entry.kind === 'visit.opened' || (entry.kind === 'visit.closed' && entry.body.visit === visit),
  )
  return end < 0 ? rest : rest.slice(0, end)
}

/** Puts the note of one visit together. Undefined where there is no such visit. Any order of arrival gives the same note. */
export const noteOf = (entries: Iterable<Recorded<Entry>>, visit: EntryId): Note | undefined => {
  const all = withRenderings(standing(entries)) as Known[]
  const found = visitsOf(all).find(({ id }) => id === visit)
  if (!found) return undefined
  const own = entriesOf(all, visit)
  const of: Of = kind => own.filter((entry): entry is never => entry.kind === kind)
  const kept = (all.filter(({ kind }) => kind === 'visit.note-kept') as Extract<Known, { kind: 'visit.note-kept' }>[])
    .filter(({ body }) => body.visit === visit)
    .at(-1)
  const ids = new Set(own.map(({ id }) => id))
  const touched = new Set(own.map(problemIn).filter(id => id !== undefined))
  return {
    visit: found,
    confidentialityExplained: of('visit.confidentiality-explained').length > 0,
    agenda: agendaIn(all, own),
    list: listIn(all, touched, of('visit.list-agreed').at(-1)?.body.order),
    story: of('story.piece-told').map(({ body, source }) => ({ said: body.said, teller: source.teller })),
    spoken: of('visit.worry-spoken').map(({ body, source }) => ({ said: body.said, teller: source.teller })),
    agreed: of('plan.agreed').map(({ body: { said, who, by }, source }) => ({
      said,
      teller: source.teller,
      ...(who === undefined ? {} : { who }),
      ...(by === undefined ? {} : { by }),
    })),
    dangers: dangersOf(all).filter(({ id }) => ids.has(id)),
    ...(kept ? { kept: { ...kept.body.text, on: kept.source.toldOn } } : {}),
  }
}

/** The problem an entry of the list is about. */
const problemIn = (entry: Known): EntryId | undefined => {
  if (entry.kind === 'visit.problem-told') return entry.id
  return entry.kind.startsWith('visit.') && 'problem' in entry.body ? (entry.body.problem as EntryId) : undefined
}

/** What was on the agenda of this visit: told or added by its end, and not taken up at an earlier one. */
const agendaIn = (all: readonly Known[], own: readonly Known[]): NoteLine[] => {
  const items = all.filter(
    (entry): entry is Extract<Known, { kind: 'visit.agenda-told' | 'visit.agenda-added' }> =>
      entry.kind === 'visit.agenda-told' || entry.kind === 'visit.agenda-added',
  )
  const takenUp = (among: readonly Known[]) =>
    new Set(among.flatMap(entry => (entry.kind === 'visit.agenda-taken-up' ? entry.body.item : [])))
  const last = all.indexOf(own.at(-1)!)
  const here = takenUp(own)
  const before = takenUp(all.slice(0, Math.max(0, last + 1)).filter(entry => !own.includes(entry)))
  return items
    .filter(item => own.length > 0 && all.indexOf(item) <= last && !before.has(item.id))
    .map(({ id, body, source }) => ({
      said: body.said,
      teller: source.teller,
      agenda: here.has(id) ? 'taken-up' : 'goes-on',
    }))
}

const listIn = (
  all: readonly Known[],
  touched: ReadonlySet<EntryId>,
  agreed: readonly EntryId[] | undefined,
): NoteLine[] => {
  const { problems } = problemListOf(all)
  return problems
    .filter(({ id }) => touched.has(id) || agreed?.includes(id))
    .map(({ said, source, facets }) => ({
      said,
      teller: source.teller,
      facets: Object.entries(facets).map(([facet, told]) => ({ facet: facet as Facet, said: told.said })),
    }))
}
