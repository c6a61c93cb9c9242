import type { PersonId } from '#record'
import { keysOfHalves, wrapHalves } from '../pockets/wrapping.ts'
import type { Database } from '../scope.ts'
import { ringOn } from './ring.ts'
import { memorySafe, type Safe } from './safe.ts'
import type { ClinicKeys } from './shares.ts'

/**
 * Makes a new key of a clinic and wraps every patient's key with it, and what opens devices by a PIN. Gives how many patients'
 * keys. `at` is ISO 8601.
 */
export const rotate = async (database: Database, clinic: PersonId, safe: Safe, at: string): Promise<number> => {
  safe.renew(clinic, at)
  const wrapped = await database.withScope(clinic, rows => ringOn(safe).rewrap(rows, clinic))
  await wrapHalves(database, clinic, safe)
  await database.forgetDeleted()
  return wrapped
}

/** Lets go of a clinic's retired keys. Gives how many; undefined, and nothing is done, where one still wraps something. */
export const forgetRetired = (database: Database, clinic: PersonId, safe: Safe): Promise<number | undefined> =>
  database.withScope(clinic, async rows => {
    // While the head is held nobody adds a patient, and so nobody wraps with the key that was current a moment ago.
    const head = rows.selectFrom('clinics').select('clinic').where('clinic', '=', clinic)
    await (database.kind === 'postgres' ? head.forUpdate() : head).execute()
    const inUse = await rows
      .selectFrom('patient_keys')
      .select('clinic_key')
      .distinct()
      .where('clinic', '=', clinic)
      .execute()
    const current = safe.current(clinic)
    if (!current || inUse.some(row => row.clinic_key !== current.name)) return undefined
    const ofHalves = await keysOfHalves(rows, clinic)
    if (safe.all(clinic).some(({ name }) => name !== current.name && ofHalves.includes(name))) return undefined
    const retired = safe.all(clinic).length - 1
    safe.forgetRetired(clinic)
    return retired
  })

/** A safe that holds these keys and nothing else. */
export const safeHolding = ({ clinic, keys }: ClinicKeys): Safe => ({
  ...memorySafe(),
  place: 'the joined shares',
  all: of => (of === clinic ? keys : []),
  current: of => (of === clinic ? keys.find(key => key.retiredAt === undefined) : undefined),
  clinics: () => [clinic],
})

/** Whether keys open every patient's key of a record. */
export const theyOpen = (keys: ClinicKeys, database: Database): Promise<boolean> =>
  database.withScope(keys.clinic, async rows => {
    const { clinic } = keys
    const all = await rows.selectFrom('patient_keys').select('patient').where('clinic', '=', clinic).execute()
    const holders = all.map(({ patient }) => patient)
    return ringOn(safeHolding(keys))
      .keysOf(rows, clinic, holders)
      .then(
        () => true,
        () => false,
      )
  })
