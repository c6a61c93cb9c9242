import {
  standing,
  withRenderings,
  type Entry,
  type EntryId,
  type Recorded,
  type RecordEntry,
  type Said,
  type Source,
} from '#record'
import type { Facet, VisitEntry } from './entries.ts'

/** An item of the patient's list. What is folded under it is there only when the patient told it. */
export interface Problem {
  readonly id: EntryId
  readonly said: Said
  readonly source: Source
  readonly saidBack: boolean
  readonly facets: Partial<Record<Facet, { readonly id: EntryId; readonly said: Said; readonly source: Source }>>
  readonly burden?: { readonly burden: number; readonly by: 'faces' | 'jar' }
}

export interface Worry {
  readonly id: EntryId
  readonly said: Said
  readonly source: Source
  /** Spoken about: then it lies on the table in these words. */
  readonly spoken?: Said
}

/** The patient's list in the patient's order, what the patient laid aside, and what lies beside it. */
export interface ProblemList {
  readonly problems: readonly Problem[]
  readonly closed: readonly Problem[]
  /** Every agreed version, oldest first: its own entry, and the ids in their order then. */
  readonly agreed: readonly { readonly id: EntryId; readonly on: string; readonly order: readonly EntryId[] }[]
  /** The referral letter; covered until the first list is agreed. */
  readonly referrals: readonly {
    readonly id: EntryId
    readonly from: string
    readonly problems: readonly { language: string; text: string }[]
  }[]
  readonly covered: boolean
  readonly worries: readonly Worry[]
}

type Known = Recorded<VisitEntry | RecordEntry>

/** Folds a patient's entries into the list. Any order of arrival gives the same list. */
export const problemListOf = (entries: Iterable<Recorded<Entry>>): ProblemList => {
  const all = withRenderings(standing(entries)) as Known[]
  const of = <K extends Known['kind']>(kind: K) =>
    all.filter((entry): entry is Extract<Known, { kind: K }> => entry.kind === kind)

  const reworded = new Map(of('visit.problem-reworded').map(entry => [entry.body.problem, entry.body.said]))
  const burdens = new Map(
    of('visit.burden-shown').map(({ body: { problem, burden, by } }) => [problem, { burden, by }]),
  )
  const saidBack = new Map<EntryId, boolean>()
  for (const entry of all) {
    if (entry.kind === 'record.said-back') saidBack.set(entry.body.entry, entry.body.outcome === 'agreed')
    // Better words have not been said back yet.
    if (entry.kind === 'visit.problem-reworded') saidBack.set(entry.body.problem, false)
  }
  const facets = Map.groupBy(of('visit.facet-told'), entry => entry.body.problem)
  const closed = new Set<EntryId>()
  for (const entry of all) {
    if (entry.kind === 'visit.problem-closed') closed.add(entry.body.problem)
    if (entry.kind === 'visit.problem-opened') closed.delete(entry.body.problem)
  }
  const order = new Map(
    of('visit.list-ordered')
      .at(-1)
      ?.body.order.map((id, i) => [id, i]),
  )
  const problems = of('visit.problem-told')
    .map((entry): Problem => ({
      id: entry.id,
      said: reworded.get(entry.id) ?? entry.body.said,
      source: entry.source,
      saidBack: saidBack.get(entry.id) ?? entry.source.saidBack === 'agreed',
      facets: Object.fromEntries(
        (facets.get(entry.id) ?? []).map(({ id, body, source }) => [body.facet, { id, said: body.said, source }]),
      ),
      ...(burdens.has(entry.id) && { burden: burdens.get(entry.id)! }),
    }))
    // Sorting is stable: what is not in the patient's order yet stays behind it, as it was told.
    .sort((a, b) => (order.get(a.id) ?? order.size) - (order.get(b.id) ?? order.size))
  const spoken = new Map(of('visit.worry-spoken').map(entry => [entry.body.worry, entry.body.said]))
  const agreed = of('visit.list-agreed').map(({ id, source, body }) => ({ id, on: source.toldOn, order: body.order }))
  return {
    problems: problems.filter(problem => !closed.has(problem.id)),
    closed: problems.filter(problem => closed.has(problem.id)),
    agreed,
    covered: agreed.length === 0,
    referrals: of('visit.referral-received').map(({ id, body }) => ({ id, ...body })),
    worries: worriesOf(of('visit.worry-noted'), of('visit.worry-spoken'), spoken),
  }
}

type Noted = Extract<Known, { kind: 'visit.worry-noted' }>
type Spoken = Extract<Known, { kind: 'visit.worry-spoken' }>

/** On the table only what was spoken arrives, so a spoken worry stands by itself where its note is not seen. */
const worriesOf = (noted: Noted[], spoken: Spoken[], words: ReadonlyMap<EntryId, Said>): Worry[] => {
  const own = noted.map(({ id, body, source }): Worry => ({
    id,
    said: body.said,
    source,
    ...(words.has(id) && { spoken: words.get(id)! }),
  }))
  const seen = new Set(own.map(worry => worry.id))
  const others = spoken.filter(entry => !seen.has(entry.body.worry))
  return [
    ...own,
    ...others.map(({ body, source }): Worry => ({ id: body.worry, said: body.said, source, spoken: body.said })),
  ]
}

/** The list as it was agreed: the same fold over the record up to that entry. It never changes again. */
export const listAsAgreed = (entries: Iterable<Recorded<Entry>>, agreement: EntryId): readonly Problem[] => {
  const all = [...entries]
  const until = all.find(entry => entry.id === agreement)?.place?.patient ?? Infinity
  const list = problemListOf(all.filter(entry => (entry.place?.patient ?? Infinity) <= until))
  const order = list.agreed.find(version => version.id === agreement)?.order ?? []
  return order.flatMap(id => [...list.problems, ...list.closed].find(problem => problem.id === id) ?? [])
}
