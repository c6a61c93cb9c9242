import type { Kysely } from 'kysely'
import { isDiskFull } from './door.ts'
import type { SessionShelf } from './sessions.ts'
import type { Tables } from './tables.ts'

/** Sessions in the same database as the record. */
export const sqliteShelf = (queries: Kysely<Tables>): SessionShelf => ({
  async put({ clinic, tokenHash, session, createdAt, lastUsedAt }) {
    await queries
      .insertInto('sessions')
      .values({
        clinic,
        token_hash: tokenHash,
        staff: session.staff,
        patient: session.table?.patient ?? null,
        visit: session.table?.visit ?? null,
        created_at: createdAt,
        last_used_at: lastUsedAt,
      })
      .execute()
  },
  async get(clinic, tokenHash) {
    const row = await queries
      .selectFrom('sessions')
      .selectAll()
      .where('clinic', '=', clinic)
      .where('token_hash', '=', tokenHash)
      .executeTakeFirst()
    if (!row) return undefined
    const { staff, visit, patient } = row
    const session = { staff, ...(visit && patient ? { table: { visit, patient } } : {}) }
    return { clinic, tokenHash, session, createdAt: row.created_at, lastUsedAt: row.last_used_at }
  },
  async used(clinic, tokenHash, at) {
    try {
      await queries
        .updateTable('sessions')
        .set({ last_used_at: at })
        .where('clinic', '=', clinic)
        .where('token_hash', '=', tokenHash)
        .execute()
    } catch (error) {
      if (!isDiskFull(error)) throw error
    }
  },
  async drop(clinic, tokenHash) {
    await queries.deleteFrom('sessions').where('clinic', '=', clinic).where('token_hash', '=', tokenHash).execute()
  },
  async dropOlder(clinic, than) {
    await queries.deleteFrom('sessions').where('clinic', '=', clinic).where('created_at', '<', than).execute()
  },
  async dropTables(clinic, visit) {
    await queries.deleteFrom('sessions').where('clinic', '=', clinic).where('visit', '=', visit).execute()
  },
})
