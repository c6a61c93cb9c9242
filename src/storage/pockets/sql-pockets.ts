import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import { MOST_WRONG } from '../doors.ts'
import type { Database, Rows } from '../scope.ts'
import type { Tables } from '../tables.ts'
import type { LateHand, Pocket, PocketShelf } from './pockets.ts'

type Row = Selectable<Tables['pockets']>
type LateRow = Selectable<Tables['late_hands']>

const toRow = (clinic: PersonId, pocket: Pocket): Row => ({
  clinic,
  pocket: pocket.id,
  kind: pocket.of,
  staff: pocket.staff,
  token_hash: pocket.tokenHash,
  half: pocket.half ?? null,
  pin_hash: pocket.pinHash ?? null,
  wrong: pocket.wrong,
  created_at: pocket.createdAt,
  last_used_at: pocket.lastUsedAt,
  withdrawn_at: pocket.withdrawnAt ?? null,
})

const pocketIn = (row: Row): Pocket => ({
  id: row.pocket,
  of: row.kind,
  staff: row.staff,
  tokenHash: row.token_hash,
  ...(row.half === null ? {} : { half: new Uint8Array(row.half) }),
  ...(row.pin_hash === null ? {} : { pinHash: row.pin_hash }),
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

/** Withdraws these in one transaction. Gives the ids of those that stood until now. */
const withdrawn = async (
  rows: Rows,
  clinic: PersonId,
  { by, at }: { by: { readonly pocket: string } | { readonly staff: PersonId }; at: number },
): Promise<string[]> => {
  const all = rows
    .updateTable('pockets')
    .set({ withdrawn_at: at, half: null, pin_hash: null })
    .where('clinic', '=', clinic)
    .where('withdrawn_at', 'is', null)
  const those =
    'pocket' in by ? all.where('pocket', '=', by.pocket) : all.where('kind', '=', 'own').where('staff', '=', by.staff)
  const ids = (await those.returning('pocket').execute()).map(({ pocket }) => pocket)
  if (ids.length > 0)
    await rows.deleteFrom('late_hands').where('clinic', '=', clinic).where('pocket', 'in', ids).execute()
  return ids.sort()
}

/** Withdraws again what a list in the safe names; what was withdrawn already stays as it was. */
export const withdrawListed = async (
  rows: Rows,
  clinic: PersonId,
  by: { readonly pocket: string } | { readonly staff: PersonId },
  at: number,
): Promise<void> => void (await withdrawn(rows, clinic, { by, at }))

/** Pockets and late hands in the same database as the record. */
export const sqlPockets = (database: Database): PocketShelf => {
  const set = (clinic: PersonId, id: string, to: Partial<Row>): Promise<void> =>
    database.withScope(clinic, async rows => {
      await rows.updateTable('pockets').set(to).where('clinic', '=', clinic).where('pocket', '=', id).execute()
    })

  return {
    put: (clinic, pocket, before) =>
      database.withScope(clinic, async rows => {
        await rows.insertInto('pockets').values(toRow(clinic, pocket)).execute()
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
        return row && pocketIn(row)
      }),
    all: clinic =>
      database.withScope(clinic, async rows => {
        const all = rows
          .selectFrom('pockets')
          .selectAll()
          .where('clinic', '=', clinic)
          .where('withdrawn_at', 'is', null)
        return (await all.orderBy('created_at', 'desc').orderBy('pocket').execute()).map(pocketIn)
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
        return row && pocketIn(row)
      }),
    succeeded: (clinic, id, at) =>
      database.withScope(clinic, async rows => {
        const own = rows.updateTable('pockets').set({ wrong: 0, last_used_at: at }).where('clinic', '=', clinic)
        await own.where('pocket', '=', id).where('half', 'is not', null).execute()
      }),
    lock: async (clinic, id) => {
      await set(clinic, id, { half: null })
      await database.forgetDeleted()
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
