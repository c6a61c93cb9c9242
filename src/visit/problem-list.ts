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
import { sidesIn, type Sides } from '#record/both-kept'
import { Facet, type VisitEntry } from './entries.ts'

/** One of several tellings of the same thing that stand side by side, with who told it, by whose hand and when. */
interface Side {
  readonly id: EntryId
  readonly source: Source
}
type SaidSide = Side & { readonly said: Said }
type Burden = { readonly burden: number; readonly by: 'faces' | 'jar' }

/**
 * An item of the patient's list. What is folded under it is there only when the patient told it. `sides`, `burdens`,
 * `lying` (laid aside, or taken up again): where it was told otherwise on another device without knowing of this, every
 * telling of it, the one shown first; no hand has chosen yet. Left out where one stands.
 */
export interface Problem {
  readonly id: EntryId
  readonly said: Said
  readonly source: Source
  readonly saidBack: boolean
  readonly facets: Partial<Record<Facet, SaidSide & { readonly sides?: readonly SaidSide[] }>>
  readonly burden?: Burden
  readonly sides?: readonly SaidSide[]
  readonly burdens?: readonly (Side & Burden)[]
  readonly lying?: readonly (Side & { readonly aside: boolean })[]
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
  /**
   * Where the list was put in order on two devices, neither knowing of the other: every order of it as it would lie now, the
   * one it lies in first. Only the patient's hand settles it. Left out where one stands.
   */
  readonly orders?: readonly (Side & { readonly order: readonly EntryId[] })[]
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
  const known = [...entries]
  const all = withRenderings(standing(known)) as Known[]
  const of = <K extends Known['kind']>(kind: K) =>
    all.filter((entry): entry is Extract<Known, { kind: K }> => entry.kind === kind)
  const sides = sidesIn(known, all)
  const byId = new Map(all.map(entry => [entry.id, entry]))
  const told = (...thing: Parameters<Sides['of']>): Known[] => sides.of(...thing).flatMap(id => byId.get(id) ?? [])

  const saidBack = new Map<EntryId, boolean>()
  for (const entry of all) {
    if (entry.kind === 'record.said-back') saidBack.set(entry.body.entry, entry.body.outcome === 'agreed')
    // Better words have not been said back yet.
    if (entry.kind === 'visit.problem-reworded') saidBack.set(entry.body.problem, false)
  }
  const problems = of('visit.problem-told').map((entry): Problem => {
    const words = told('words', entry.id).map(toSaidSide)
    return {
      id: entry.id,
      said: words[0]?.said ?? entry.body.said,
      source: entry.source,
      saidBack: saidBack.get(entry.id) ?? entry.source.saidBack === 'agreed',
      facets: facetsOf(entry.id, told),
      ...burdenOf(told('burden', entry.id)),
      ...(words.length > 1 && { sides: words }),
      ...lyingOf(told('lying', entry.id)),
    }
  })
  const ordered = told('order').flatMap(entry => (entry.kind === 'visit.list-ordered' ? entry : []))
  const inFirst = inThe(ordered[0], problems)
  const lies = ({ id }: Problem): boolean => {
    const touched = told('lying', id)
    // Laid aside on one device and taken up on another, it stays in sight: nothing is hidden that a hand holds up.
    return touched.length === 0 || touched.some(({ kind }) => kind === 'visit.problem-opened')
  }
  const spoken = new Map(of('visit.worry-spoken').map(entry => [entry.body.worry, entry.body.said]))
  const agreed = of('visit.list-agreed').map(({ id, source, body }) => ({ id, on: source.toldOn, order: body.order }))
  return {
    problems: inFirst.filter(lies),
    closed: inFirst.filter(problem => !lies(problem)),
    ...ordersOf(ordered, problems.filter(lies)),
    agreed,
    covered: agreed.length === 0,
    referrals: of('visit.referral-received').map(({ id, body }) => ({ id, ...body })),
    worries: worriesOf(of('visit.worry-noted'), of('visit.worry-spoken'), spoken),
  }
}

type Ordered = Extract<Known, { kind: 'visit.list-ordered' }>

/** Sorting is stable: what is not in the patient's order yet stays behind it, as it was told. */
const inThe = (ordered: Ordered | undefined, problems: readonly Problem[]): Problem[] => {
  const places = new Map(ordered?.body.order.map((id, i) => [id, i]))
  const placeOf = ({ id }: Problem): number => places.get(id) ?? places.size
  return problems.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** The orders as the list would lie in them now; those in which it lies the same are one. */
const ordersOf = (ordered: readonly Ordered[], lying: readonly Problem[]): Pick<ProblemList, 'orders'> => {
  const orders = ordered.map(one => ({ id: one.id, source: one.source, order: inThe(one, lying).map(({ id }) => id) }))
  const first = orders.filter(({ order }, at) => orders.findIndex(other => other.order.join() === order.join()) === at)
  return first.length > 1 ? { orders: first } : {}
}

type SaidEntry = Known & { readonly body: { readonly said: Said } }
const toSaidSide = (entry: Known): SaidSide => ({
  id: entry.id,
  source: entry.source,
  said: (entry as SaidEntry).body.said,
})

type ToldOf = (...thing: Parameters<Sides['of']>) => Known[]

const facetsOf = (problem: EntryId, told: ToldOf): Problem['facets'] =>
  Object.fromEntries(
    Facet.options.flatMap(facet => {
      const [first, ...others] = told('facet', problem, facet).map(toSaidSide)
      return first ? [[facet, { ...first, ...(others.length > 0 && { sides: [first, ...others] }) }]] : []
    }),
  )

const burdenOf = (told: readonly Known[]): Pick<Problem, 'burden' | 'burdens'> => {
  const all = told.flatMap(entry => {
    if (entry.kind !== 'visit.burden-shown') return []
    const { burden, by } = entry.body
    return [{ id: entry.id, source: entry.source, burden, by }]
  })
  const [first] = all
  if (!first) return {}
  return { burden: { burden: first.burden, by: first.by }, ...(all.length > 1 && { burdens: all }) }
}

const lyingOf = (told: readonly Known[]): Pick<Problem, 'lying'> =>
  told.length > 1
    ? { lying: told.map(({ id, source, kind }) => ({ id, source, aside: kind === 'visit.problem-closed' })) }
    : {}

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
