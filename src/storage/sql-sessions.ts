import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import type { Database } from './scope.ts'
import type { KeptSession, SessionShelf } from './sessions.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['sessions']>

const toRow = ({ clinic, tokenHash, session, agent, createdAt, lastUsedAt }: KeptSession): Row => ({
  clinic,
  token_hash: tokenHash,
  staff: session.staff,
  patient: session.table?.patient ?? null,
  visit: session.table?.visit ?? null,
  agent,
  created_at: createdAt,
  last_used_at: lastUsedAt,
})

const keptIn = (row: Row): KeptSession => {
  const { clinic, token_hash: tokenHash, staff, visit, patient } = row
  const session = { staff, ...(visit && patient ? { table: { visit, patient } } : {}) }
  return {
    clinic,
    tokenHash,
    session,
    agent: row.agent ?? '',
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
  }
}

/** Sessions in the same database as the record. */
export const sqlSessions = (database: Database): SessionShelf => {
  type Where = { readonly [Column in 'token_hash' | 'visit' | 'staff']?: string }
  const drop = (clinic: PersonId, where: Where): Promise<boolean> =>
    database.withScope(clinic, async rows => {
      let dropping = rows.deleteFrom('sessions').where('clinic', '=', clinic)
      for (const [column, value] of Object.entries(where)) dropping = dropping.where(column as keyof Where, '=', value)
      return (await dropping.returning('clinic').execute()).length > 0
    })

  return {
    put: kept =>
      database.withScope(kept.clinic, async rows => {
        await rows.insertInto('sessions').values(toRow(kept)).execute()
      }),
    get: (clinic, tokenHash) =>
      database.withScope(clinic, async rows => {
        const all = rows.selectFrom('sessions').selectAll().where('clinic', '=', clinic)
        const row = await all.where('token_hash', '=', tokenHash).executeTakeFirst()
        return row && keptIn(row)
      }),
    of: (clinic, staff) =>
      database.withScope(clinic, async rows => {
        const all = rows.selectFrom('sessions').selectAll().where('clinic', '=', clinic).where('staff', '=', staff)
        return (await all.orderBy('created_at').execute()).map(keptIn)
      }),
    async used(clinic, tokenHash, at) {
      try {
        await database.withScope(clinic, rows =>
          rows
            .updateTable('sessions')
            .set({ last_used_at: at })
            .where('clinic', '=', clinic)
            .where('token_hash', '=', tokenHash)
            .execute(),
        )
      } catch (error) {
        if (!database.isFull(error)) throw error
      }
    },
    drop: async (clinic, tokenHash) => void (await drop(clinic, { token_hash: tokenHash })),
    replace: (clinic, tokenHash, by) =>
      database.withScope(clinic, async rows => {
        const dropping = rows.deleteFrom('sessions').where('clinic', '=', clinic).where('token_hash', '=', tokenHash)
        if (!(await dropping.returning('clinic').executeTakeFirst())) return false
        await rows.insertInto('sessions').values(toRow(by)).execute()
        return true
      }),
    dropOlder: (clinic, than) =>
      database.withScope(clinic, async rows => {
        await rows.deleteFrom('sessions').where('clinic', '=', clinic).where('created_at', '<', than).execute()
      }),
    dropTables: async (clinic, visit) => void (await drop(clinic, { visit })),
    dropOf: async (clinic, staff) => void (await drop(clinic, { staff })),
  }
}
