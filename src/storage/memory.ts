import type { Entry, EntryId, PersonId, Place, Recorded } from '#record'
import { ofOneClinic, placing } from './placing.ts'
import { REGISTERED, type Store } from './store.ts'

interface Kept {
  readonly entries: { readonly json: string; readonly entry: Entry; readonly place: Place }[]
  readonly places: Map<EntryId, Place>
  readonly heads: Map<PersonId, number>
}

/** A store in memory: real in everything but durability. For tests. */
export const memoryStore = (): Store => {
  const clinics = new Map<PersonId, Kept>()
  const of = (clinic: PersonId): Kept => {
    const kept = clinics.get(clinic) ?? { entries: [], places: new Map(), heads: new Map() }
    clinics.set(clinic, kept)
    return kept
  }
  const recorded = (clinic: PersonId, wanted: (entry: Entry, place: Place) => boolean): Recorded[] =>
    of(clinic)
      .entries.filter(({ entry, place }) => wanted(entry, place))
      .map(({ json, place }) => ({ ...(JSON.parse(json) as Entry), place }))

  return {
    async append(clinic, entries, storedAt) {
      ofOneClinic(clinic, entries)
      const kept = of(clinic)
      const head = { clinic: kept.entries.length, patients: kept.heads }
      const placed = placing(entries, kept.places, head, storedAt)
      for (const { entry, place } of placed.fresh) {
        kept.entries.push({ json: JSON.stringify(entry), entry, place })
        kept.places.set(entry.id, place)
      }
      for (const [patient, position] of placed.head.patients) kept.heads.set(patient, position)
      return [...placed.receipts]
    },
    async read(clinic, patient, { after, limit, kinds }) {
      return recorded(
        clinic,
        (entry, place) => entry.patient === patient && place.patient > after && (!kinds || kinds.includes(entry.kind)),
      ).slice(0, limit)
    },
    async patients(clinic) {
      return recorded(clinic, entry => entry.kind === REGISTERED)
    },
    async find(clinic, id) {
      return recorded(clinic, entry => entry.id === id)[0]
    },
    async close() {},
  }
}
