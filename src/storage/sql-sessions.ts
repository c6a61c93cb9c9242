import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import type { Database } from './scope.ts'
import type { KeptSession, Session, SessionShelf } from './sessions.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['sessions']>

/** Whom a door lets in is no staff: nothing that looks for a professional's sessions may meet one by a door. */
const NOBODY = ''

const toRow = ({ clinic, tokenHash, session, agent, createdAt, lastUsedAt }: KeptSession): Row => {
  const { staff, table, door } = session
  return {
    clinic,
    token_hash: tokenHash,
    staff: door ? NOBODY : staff,
    patient: (door ?? table)?.patient ?? null,
    visit: (door ?? table)?.visit ?? null,
    agent,
    created_at: createdAt,
    last_used_at: lastUsedAt,
    door: door?.door ?? null,
    door_kind: door?.of ?? null,
    door_holder: door ? staff : null,
  }
}

const sessionIn = ({ staff, visit, patient, door, door_kind: of, door_holder: holder }: Row): Session => {
  if (door !== null && of !== null && holder !== null && patient !== null)
    return { staff: holder, door: { door, of, patient, ...(visit === null ? {} : { visit }) } }
  return { staff, ...(visit && patient ? { table: { visit, patient } } : {}) }
}

const keptIn = (row: Row): KeptSession => ({
  clinic: row.clinic,
  tokenHash: row.token_hash,
  session: sessionIn(row),
  agent: row.agent ?? '',
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
})

/** Sessions in the same database as the record. */
export const sqlSessions = (database: Database): SessionShelf => {
  type Where = { readonly [Column in 'token_hash' | 'visit' | 'staff' | 'door' | 'patient']?: string }
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
        const all = rows.selectFrom('sessions').selectAll().where('clinic', '=', clinic).where('door', 'is', null)
        return (await all.where('staff', '=', staff).orderBy('created_at').execute()).map(keptIn)
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
    dropOfDoor: async (clinic, door) => void (await drop(clinic, { door })),
    dropOfPatient: async (clinic, patient) => void (await drop(clinic, { patient })),
  }
}
