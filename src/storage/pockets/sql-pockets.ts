import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import { MOST_WRONG } from '../doors.ts'
import { pinLocksOn, type PinLocks } from '../keys/pin-locks.ts'
import type { Safe } from '../keys/safe.ts'
import type { Database } from '../scope.ts'
import type { Tables } from '../tables.ts'
import type { LateHand, Pocket, PocketShelf } from './pockets.ts'
import { locked, withdrawn } from './withdrawing.ts'
import { inTurn } from './wrapping.ts'

type Row = Selectable<Tables['pockets']>
type LateRow = Selectable<Tables['late_hands']>

const wrappedIn = (clinic: PersonId, { id, half, pinHash }: Pocket, locks: PinLocks) => {
  if (!half) return { half: null, half_key: null }
  const { by, wrapped } = locks.wrap(clinic, id, { half, ...(pinHash === undefined ? {} : { pinHash }) })
  return { half: wrapped, half_key: by }
}

const toRow = (clinic: PersonId, pocket: Pocket, locks: PinLocks): Row => ({
  clinic,
  pocket: pocket.id,
  kind: pocket.of,
  staff: pocket.staff,
  token_hash: pocket.tokenHash,
  ...wrappedIn(clinic, pocket, locks),
  pin_hash: null,
  wrong: pocket.wrong,
  created_at: pocket.createdAt,
  last_used_at: pocket.lastUsedAt,
  withdrawn_at: pocket.withdrawnAt ?? null,
})

/** A half that no key of the safe opens reads as none. */
const lockIn = ({ clinic, pocket, half, half_key: by }: Row, locks: PinLocks): Pick<Pocket, 'half' | 'pinHash'> =>
  half === null || by === null ? {} : (locks.open(clinic, pocket, { by, wrapped: half }) ?? {})

const pocketIn = (row: Row, locks: PinLocks): Pocket => ({
  id: row.pocket,
  of: row.kind,
  staff: row.staff,
  tokenHash: row.token_hash,
  ...lockIn(row, locks),
  wrong: row.wrong,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  ...(row.withdrawn_at === null ? {} : { withdrawnAt: row.withdrawn_at }),
})

const lateIn = (row: LateRow): LateHand => ({
  tokenHash: row.token_hash,
  staff: row.staff,
  patient: row.patient,
  visit: row.visit,
  ...(row.pocket === null ? {} : { pocket: row.pocket }),
  createdAt: row.created_at,
  endsAt: row.ends_at,
})

/** Pockets and late hands in the same database as the record; what opens one by a PIN is wrapped by a key of the safe. */
export const sqlPockets = (database: Database, safe: Safe): PocketShelf => {
  const locks = pinLocksOn(safe)
  const set = (clinic: PersonId, id: string, to: Partial<Row>): Promise<void> =>
    database.withScope(clinic, async rows => {
      await rows.updateTable('pockets').set(to).where('clinic', '=', clinic).where('pocket', '=', id).execute()
    })

  return {
    put: (clinic, pocket, before) =>
      database.withScope(clinic, async rows => {
        await inTurn(rows, database.kind, clinic)
        await rows
          .insertInto('pockets')
          .values(toRow(clinic, pocket, locks))
          .execute()
        if (before === undefined) return
        const old = rows.deleteFrom('pockets').where('clinic', '=', clinic).where('pocket', '=', before)
        const gone = await old.where('withdrawn_at', 'is', null).returning('pocket').executeTakeFirst()
        if (!gone) return
        const own = rows.updateTable('late_hands').set({ pocket: pocket.id }).where('clinic', '=', clinic)
        await own.where('pocket', '=', before).execute()
      }),
    byToken: (clinic, tokenHash) =>
      database.withScope(clinic, async rows => {
        const all = rows.selectFrom('pockets').selectAll().where('clinic', '=', clinic)
        const row = await all.where('token_hash', '=', tokenHash).executeTakeFirst()
        return row && pocketIn(row, locks)
      }),
    all: clinic =>
      database.withScope(clinic, async rows => {
        const all = rows
          .selectFrom('pockets')
          .selectAll()
          .where('clinic', '=', clinic)
          .where('withdrawn_at', 'is', null)
        return (await all.orderBy('created_at', 'desc').orderBy('pocket').execute()).map(row => pocketIn(row, locks))
      }),
    used: (clinic, id, at) => set(clinic, id, { last_used_at: at }),
    attempt: (clinic, id) =>
      database.withScope(clinic, async rows => {
        const row = await rows
          .updateTable('pockets')
          .set(counted => ({ wrong: counted('wrong', '+', 1) }))
          .where('clinic', '=', clinic)
          .where('pocket', '=', id)
          .where('wrong', '<', MOST_WRONG)
          .where('half', 'is not', null)
          .returningAll()
          .executeTakeFirst()
        const pocket = row && pocketIn(row, locks)
        if (!pocket || pocket.half) return pocket
        // No key here opens it: nothing was tried, and what counts up to the last would destroy it.
        const [wrong, own] = [pocket.wrong - 1, rows.updateTable('pockets').where('clinic', '=', clinic)]
        await own.set({ wrong }).where('pocket', '=', id).execute()
        return { ...pocket, wrong }
      }),
    succeeded: (clinic, id, at) =>
      database.withScope(clinic, async rows => {
        const own = rows.updateTable('pockets').set({ wrong: 0, last_used_at: at }).where('clinic', '=', clinic)
        await own.where('pocket', '=', id).where('half', 'is not', null).execute()
      }),
    lock: async (clinic, id) => {
      const stood = await database.withScope(clinic, rows => locked(rows, clinic, id))
      if (stood) await database.forgetDeleted()
      return stood
    },
    withdraw: async (clinic, id, at) => {
      const ids = await database.withScope(clinic, rows => withdrawn(rows, clinic, { by: { pocket: id }, at }))
      await database.forgetDeleted()
      return ids.length > 0
    },
    withdrawOwnOf: async (clinic, staff, at) => {
      const ids = await database.withScope(clinic, rows => withdrawn(rows, clinic, { by: { staff }, at }))
      await database.forgetDeleted()
      return ids
    },
    giveLate: (clinic, late) =>
      database.withScope(clinic, async rows => {
        const over = rows.deleteFrom('late_hands').where('clinic', '=', clinic)
        await over.where('ends_at', '<=', late.createdAt).execute()
        await rows
          .insertInto('late_hands')
          .values({
            clinic,
            token_hash: late.tokenHash,
            staff: late.staff,
            patient: late.patient,
            visit: late.visit,
            pocket: late.pocket ?? null,
            created_at: late.createdAt,
            ends_at: late.endsAt,
          })
          .execute()
      }),
    late: (clinic, tokenHash) =>
      database.withScope(clinic, async rows => {
        const all = rows.selectFrom('late_hands').selectAll().where('clinic', '=', clinic)
        const row = await all.where('token_hash', '=', tokenHash).executeTakeFirst()
        return row && lateIn(row)
      }),
  }
}
