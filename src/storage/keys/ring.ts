import type { PersonId } from '#record'
import { CannotOpen } from '../migrations.ts'
import type { Rows } from '../scope.ts'
import { lock, newKey, unlock } from './cipher.ts'
import type { Safe } from './safe.ts'

/** Patients whose key stays in memory, so that a push need not unwrap it anew. */
const KEPT = 5000

const beside = (clinic: PersonId, patient: PersonId, name: string): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(['patient-key', clinic, patient, name]))

/**
 * The keys of patients, each wrapped by the clinic's. What belongs to no patient (that a record was erased) is kept under
 * the clinic's own id.
 */
export interface Ring {
  /** The key of each of these holders; none for one without a key (new, or erased). */
  keysOf(rows: Rows, clinic: PersonId, holders: readonly PersonId[]): Promise<Map<PersonId, Uint8Array>>
  /** The keys of these holders where all of them are in memory. */
  kept(clinic: PersonId, holders: readonly PersonId[]): Map<PersonId, Uint8Array> | undefined
  /** Makes a key for a new holder and stores it wrapped. */
  make(rows: Rows, clinic: PersonId, holder: PersonId): Promise<Uint8Array>
  /** Wraps every key of the clinic with its current key. Gives how many. */
  rewrap(rows: Rows, clinic: PersonId): Promise<number>
  /** Lets go of what is in memory: of one holder, or of all. */
  forget(clinic?: PersonId, holder?: PersonId): void
}

export const ringOn = (safe: Safe): Ring => {
  const kept = new Map<string, Uint8Array>()
  const nameOf = (clinic: PersonId, holder: PersonId) => `${clinic} ${holder}`
  const keep = (clinic: PersonId, holder: PersonId, key: Uint8Array): Uint8Array => {
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value ?? '')
    kept.set(nameOf(clinic, holder), key)
    return key
  }
  const current = (clinic: PersonId) => {
    const key = safe.current(clinic)
    if (key) return key
    throw new CannotOpen(`The key of this clinic is not in ${safe.place}; without it nothing can be read or written.`)
  }
  const unwrap = (clinic: PersonId, holder: PersonId, name: string, wrapped: Uint8Array): Uint8Array => {
    const key = safe.all(clinic).find(one => one.name === name)
    if (!key) throw new CannotOpen(`The key ${name} of this clinic is not in ${safe.place}.`)
    return unlock(key.key, wrapped, beside(clinic, holder, name))
  }
  return {
    async keysOf(rows, clinic, holders) {
      const found = new Map<PersonId, Uint8Array>()
      const missing: PersonId[] = []
      for (const holder of holders) {
        const key = kept.get(nameOf(clinic, holder))
        if (key) found.set(holder, key)
        else missing.push(holder)
      }
      for (let at = 0; at < missing.length; at += 500) {
        const wrapped = await rows
          .selectFrom('patient_keys')
          .selectAll()
          .where('clinic', '=', clinic)
          .where('patient', 'in', missing.slice(at, at + 500))
          .execute()
        for (const row of wrapped)
          found.set(row.patient, keep(clinic, row.patient, unwrap(clinic, row.patient, row.clinic_key, row.wrapped)))
      }
      return found
    },
    kept(clinic, holders) {
      const found = new Map<PersonId, Uint8Array>()
      for (const holder of holders) {
        const key = kept.get(nameOf(clinic, holder))
        if (!key) return undefined
        found.set(holder, key)
      }
      return found
    },
    async make(rows, clinic, holder) {
      const key = newKey()
      const by = current(clinic)
      const wrapped = lock(by.key, key, beside(clinic, holder, by.name))
      await rows.insertInto('patient_keys').values({ clinic, patient: holder, clinic_key: by.name, wrapped }).execute()
      return keep(clinic, holder, key)
    },
    async rewrap(rows, clinic) {
      const by = current(clinic)
      const old = await rows
        .selectFrom('patient_keys')
        .selectAll()
        .where('clinic', '=', clinic)
        .where('clinic_key', '<>', by.name)
        .execute()
      for (const { patient, clinic_key, wrapped } of old)
        await rows
          .updateTable('patient_keys')
          .set({
            clinic_key: by.name,
            wrapped: lock(by.key, unwrap(clinic, patient, clinic_key, wrapped), beside(clinic, patient, by.name)),
          })
          .where('clinic', '=', clinic)
          .where('patient', '=', patient)
          .execute()
      return old.length
    },
    forget(clinic, holder) {
      if (clinic !== undefined && holder !== undefined) kept.delete(nameOf(clinic, holder))
      else kept.clear()
    },
  }
}
