import type { PersonId } from '#record'
import { pinLocksOn } from '../keys/pin-locks.ts'
import type { Safe } from '../keys/safe.ts'
import type { Database, Rows } from '../scope.ts'

/** Makes whoever else wraps something here, or lets go of a key, wait until the transaction ends. */
export const inTurn = async (rows: Rows, kind: Database['kind'], clinic: PersonId): Promise<void> => {
  const own = rows.selectFrom('clinics').select('clinic').where('clinic', '=', clinic)
  if (kind === 'postgres') await own.forNoKeyUpdate().execute()
}

/**
 * Wraps with the clinic's current key every half that another one wraps, and those that lie as they are from before halves
 * were wrapped; what a destroyed one left of its PIN goes. Gives how many. Done twice it changes nothing.
 */
export const wrapHalves = async (database: Database, clinic: PersonId, safe: Safe): Promise<number> => {
  const locks = pinLocksOn(safe)
  const wrapped = await database.withScope(clinic, async rows => {
    await inTurn(rows, database.kind, clinic)
    const current = safe.current(clinic)
    const others = await rows
      .selectFrom('pockets')
      .select(['pocket', 'half', 'half_key', 'pin_hash'])
      .where('clinic', '=', clinic)
      .where('half', 'is not', null)
      .where(row => row.or([row('half_key', 'is', null), row('half_key', '<>', current?.name ?? '')]))
      .execute()
    let count = 0
    for (const { pocket, half, half_key: by, pin_hash: pinHash } of others) {
      const lock =
        by === null
          ? { half: half!, ...(pinHash === null ? {} : { pinHash }) }
          : locks.open(clinic, pocket, { by, wrapped: half! })
      if (!lock) continue
      const anew = locks.wrap(clinic, pocket, lock)
      await rows
        .updateTable('pockets')
        .set({ half: anew.wrapped, half_key: anew.by, pin_hash: null })
        .where('clinic', '=', clinic)
        .where('pocket', '=', pocket)
        .execute()
      count++
    }
    // Of a half that wrong PINs destroyed before halves were wrapped, what the PIN was tried against still lies there.
    const left = rows.updateTable('pockets').set({ pin_hash: null }).where('clinic', '=', clinic)
    const cleared = await left.where('half', 'is', null).where('pin_hash', 'is not', null).returning('pocket').execute()
    return { count, isChanged: count + cleared.length > 0 }
  })
  if (wrapped.isChanged) await database.forgetDeleted()
  return wrapped.count
}

/** The names of the clinic's keys that wrap a half here. */
export const keysOfHalves = async (rows: Rows, clinic: PersonId): Promise<readonly string[]> => {
  const found = await rows
    .selectFrom('pockets')
    .select('half_key')
    .distinct()
    .where('clinic', '=', clinic)
    .where('half', 'is not', null)
    .execute()
  return found.flatMap(row => row.half_key ?? [])
}
