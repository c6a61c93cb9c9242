import type { Entry, EntryId, PersonId, Place, Receipt, Recorded } from '#record'
import { cardOf } from './card.ts'
import { ERASED, UNSAID } from './envelope.ts'
import { ofOneClinic, placing } from './placing.ts'
import { ON_CARD, REGISTERED, type AppendedAt, type Store } from './store.ts'

interface Kept {
  position: number
  entries: { readonly json: string; readonly entry: Entry; readonly place: Place }[]
  readonly places: Map<EntryId, Place>
  readonly heads: Map<PersonId, number>
  readonly unsaid: Set<EntryId>
  readonly erased: Set<PersonId>
}

/** What nobody can read any more is not kept here at all; its places stay. */
const destroy = (kept: Kept, { kind, patient, body }: Entry): void => {
  if (kind !== UNSAID && kind !== ERASED) return
  const about = (body as { entry?: EntryId }).entry
  const gone = (entry: Entry) =>
    entry.patient === patient && (kind === ERASED ? entry.kind !== ERASED : entry.id === about)
  for (const { entry } of kept.entries) if (gone(entry)) kept.unsaid.add(entry.id)
  kept.entries = kept.entries.filter(({ entry }) => !gone(entry))
  if (kind === ERASED) kept.erased.add(patient)
}

/** A store in memory: real in everything but durability and keys. For tests. */
export const memoryStore = (): Store => {
  const clinics = new Map<PersonId, Kept>()
  const of = (clinic: PersonId): Kept => {
    const kept = clinics.get(clinic) ?? {
      position: 0,
      entries: [],
      places: new Map(),
      heads: new Map(),
      unsaid: new Set(),
      erased: new Set(),
    }
    clinics.set(clinic, kept)
    return kept
  }
  const recorded = (clinic: PersonId, wanted: (entry: Entry, place: Place) => boolean): Recorded[] =>
    of(clinic)
      .entries.filter(({ entry, place }) => wanted(entry, place))
      .map(({ json, place }) => ({ ...(JSON.parse(json) as Entry), place }))
  const refusedBy = (kept: Kept, { id, patient, kind }: Entry): Receipt | undefined => {
    if (kept.unsaid.has(id)) return { id, outcome: 'refused', reason: 'was-unsaid' }
    return kept.erased.has(patient) && kind !== ERASED
      ? { id, outcome: 'refused', reason: 'patient-erased' }
      : undefined
  }
  const append = (clinic: PersonId, entries: readonly Entry[], storedAt: string): Receipt[] => {
    ofOneClinic(clinic, entries)
    const kept = of(clinic)
    const refused = new Map(entries.map(entry => [entry, refusedBy(kept, entry)]))
    const taken = entries.filter(entry => !refused.get(entry))
    const placed = placing(taken, kept.places, { clinic: kept.position, patients: kept.heads }, storedAt)
    for (const { entry, place } of placed.fresh) {
      kept.entries.push({ json: JSON.stringify(entry), entry, place })
      kept.places.set(entry.id, place)
    }
    for (const [patient, position] of placed.head.patients) kept.heads.set(patient, position)
    kept.position = placed.head.clinic
    for (const { entry } of placed.fresh) destroy(kept, entry)
    const receipts = placed.receipts.values()
    return entries.map(entry => refused.get(entry) ?? receipts.next().value!)
  }
  const cards = (clinic: PersonId) => {
    const own = recorded(clinic, entry => ON_CARD.includes(entry.kind))
    return [...Map.groupBy(own, entry => entry.patient)].flatMap(([patient, all]) => cardOf(patient, all) ?? [])
  }

  return {
    append: async (clinic, entries, storedAt) => append(clinic, entries, storedAt),
    async appendAt(head, clinic, entries, storedAt): Promise<AppendedAt> {
      const { position } = of(clinic)
      return head === position ? { receipts: append(clinic, entries, storedAt) } : { moved: position }
    },
    head: async clinic => of(clinic).position,
    read: async (clinic, patient, { after, limit, kinds, without }) =>
      recorded(
        clinic,
        ({ patient: own, kind }, place) =>
          own === patient && place.patient > after && (kinds?.includes(kind) ?? true) && !without?.includes(kind),
      ).slice(0, limit),
    patients: async clinic => recorded(clinic, entry => entry.kind === REGISTERED),
    find: async (clinic, id) => recorded(clinic, entry => entry.id === id)[0],
    cards: async clinic => cards(clinic),
    card: async (clinic, patient) => cards(clinic).find(card => card.patient === patient),
    async cardsSince(clinic, position) {
      const changed = new Set(
        recorded(clinic, (entry, place) => place.clinic > position && [...ON_CARD, ERASED].includes(entry.kind)).map(
          ({ patient }) => patient,
        ),
      )
      const found = cards(clinic).filter(({ patient }) => changed.has(patient))
      const isThere = new Set(found.map(({ patient }) => patient))
      const gone = position === 0 ? [] : [...changed].filter(patient => !isThere.has(patient))
      return { cards: found, gone, head: of(clinic).position }
    },
    readOf: async (clinic, patients, kinds) =>
      recorded(clinic, entry => patients.includes(entry.patient) && kinds.includes(entry.kind)),
    idsOf: async (clinic, kind, patient) =>
      of(clinic).entries.flatMap(({ entry }) =>
        entry.kind === kind && (patient === undefined || entry.patient === patient)
          ? { id: entry.id, patient: entry.patient }
          : [],
      ),
    eraseListed: async () => 0,
    close: async () => {},
  }
}
