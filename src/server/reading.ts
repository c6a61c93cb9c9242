import { unsaidIn, type Entry, type EntryId, type PersonId, type Recorded } from '#record'
import { REGISTERED, type Store } from '#storage'
import { readVisits, saysOfVisits } from './visits.ts'

/** Entries of one patient that stay known between pushes; past that, they are looked up again. */
const MOST_KNOWN = 2000
const MOST_PATIENTS = 500

/** What pushes for one patient are judged against. */
export interface Reading {
  readonly known: Map<EntryId, Entry>
  readonly visits: Recorded[]
  /** What was unsaid: nothing more is told of it. */
  readonly unsaid: Set<EntryId>
  registered: boolean
}

/**
 * What the desk remembers of patients between pushes, so that most are judged without asking the record. Whoever stores
 * judges against the record's last position: where somebody else wrote meanwhile, all of it is let go.
 */
export interface Readings {
  of(patient: PersonId): Promise<Reading>
  /** An entry that is about to be stored counts for those after it. */
  add(entry: Entry): void
  forget(patient?: PersonId): void
}

export const readingsOf = (store: Store, clinic: PersonId): Readings => {
  const kept = new Map<PersonId, Reading>()
  return {
    async of(patient) {
      const found = kept.get(patient)
      if (found) return found
      if (kept.size >= MOST_PATIENTS) kept.delete(kept.keys().next().value ?? '')
      const reading: Reading = {
        known: new Map(),
        unsaid: new Set(
          unsaidIn(
            await store.read(clinic, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: ['record.unsaid'] }),
          ),
        ),
        visits: await readVisits(store, clinic, patient),
        registered: (await store.read(clinic, patient, { after: 0, limit: 1, kinds: [REGISTERED] })).length > 0,
      }
      kept.set(patient, reading)
      return reading
    },
    add(entry) {
      const reading = kept.get(entry.patient)
      // A file is looked up where it is named: its bytes would fill the memory.
      if (!reading || entry.kind === 'record.file-kept') return
      if (reading.known.size >= MOST_KNOWN) reading.known.clear()
      reading.known.set(entry.id, entry)
      for (const id of unsaidIn([entry])) reading.unsaid.add(id)
      if (saysOfVisits(entry)) reading.visits.push(entry)
      if (entry.kind === REGISTERED) reading.registered = true
    },
    forget(patient) {
      if (patient === undefined) kept.clear()
      else kept.delete(patient)
    },
  }
}
