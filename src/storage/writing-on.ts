import type { Entry, EntryId, PersonId, Receipt } from '#record'
import { addAfter } from './adding.ts'
import { ERASED, holderOf, sealedUp, UNSAID } from './envelope.ts'
import type { Ring } from './keys/ring.ts'
import { placing, type Placed } from './placing.ts'
import type { Database } from './scope.ts'
import { ON_CARD } from './store.ts'

/** Patients whose last position stays in memory. */
const MOST = 5000

/** How far a clinic's record reached when this program last wrote to it: true for as long as its head is still there. */
interface Reached {
  readonly position: number
  readonly seal: Uint8Array
  readonly patients: Map<PersonId, number>
}

/** Kinds with which more is to be done than to add them. */
const isPlain = ({ kind }: Entry): boolean => kind !== UNSAID && kind !== ERASED && !ON_CARD.includes(kind)

/** Locks and seals what is written, one over the other, from the seal before. */
export const sealedAfter = (
  { fresh }: Pick<Placed, 'fresh'>,
  keys: ReadonlyMap<PersonId, Uint8Array>,
  before: Uint8Array,
): { readonly entries: ReturnType<typeof sealedUp>[]; readonly seal: Uint8Array } => {
  let seal = before
  const entries = fresh.map(placed => {
    const made = sealedUp(placed, keys.get(holderOf(placed.entry))!, seal)
    seal = made.row.seal
    return made
  })
  return { entries, seal }
}

/**
 * Writing on where this program itself wrote last. Nothing of the record is read first: the batch is added only if the
 * clinic's head is still the one it was placed and sealed after, in the same statement that moves it; then nobody else
 * can have written, erased or taken an id since. Whatever else there is goes the long road.
 */
export const writingOn = (database: Database, ring: Ring) => {
  const clinics = new Map<PersonId, Reached>()
  return {
    /** The receipts; undefined where the batch has to go the long road. Throws where there is no room to write. */
    async append(
      clinic: PersonId,
      entries: readonly Entry[],
      storedAt: string,
      expected: number,
    ): Promise<Receipt[] | undefined> {
      const reached = clinics.get(clinic)
      if (!reached || reached.position !== expected || !entries.every(isPlain)) return undefined
      const holders = [...new Set(entries.map(entry => entry.patient))].sort()
      const keys = ring.kept(clinic, holders)
      if (!keys || !holders.every(patient => reached.patients.has(patient))) return undefined
      const placed = placing(
        entries,
        new Map<EntryId, never>(),
        { clinic: expected, patients: reached.patients },
        storedAt,
      )
      const made = sealedAfter(placed, keys, reached.seal)
      clinics.delete(clinic)
      const added = await database
        .withScope(clinic, async rows => {
          const adding = addAfter(rows, database.kind, expected, {
            clinic,
            position: placed.head.clinic,
            seal: made.seal,
            patients: holders.map(patient => [patient, placed.head.patients.get(patient) ?? 0] as const),
            entries: made.entries,
            stale: [],
          })
          // On PostgreSQL it goes out together with the commit, which waits for it.
          adding.catch(() => {})
          return { adding: database.kind === 'sqlite' ? Promise.resolve(await adding) : adding }
        })
        .then(({ adding }) => adding)
        .catch(error => {
          if (database.isTaken(error)) return false
          throw error
        })
      if (!added) return undefined
      for (const patient of holders) reached.patients.set(patient, placed.head.patients.get(patient) ?? 0)
      clinics.set(clinic, { position: placed.head.clinic, seal: made.seal, patients: reached.patients })
      return [...placed.receipts]
    },
    /** Notes how far a batch reached that went the long road. */
    note(clinic: PersonId, from: number, { position, seal, patients }: Reached): void {
      const before = clinics.get(clinic)
      const known = before?.position === from ? before.patients : new Map<PersonId, number>()
      for (const [patient, at] of patients) known.set(patient, at)
      if (known.size <= MOST) clinics.set(clinic, { position, seal, patients: known })
      else clinics.delete(clinic)
    },
    forget(clinic: PersonId): void {
      clinics.delete(clinic)
    },
  }
}
