import type { ClientBase } from 'pg'
import { CannotOpen, migrationsFor, migrationsLeft } from '../migrations.ts'
import { asking } from './asking.ts'
import { giveRights, STEPS } from './rights.ts'

/** Any number, the same in every Tessera: who prepares a database holds this lock. */
const TURN = 7_344_911

export const OLDEST_SERVER = 15

export const serverVersion = async (client: ClientBase): Promise<number> => {
  const { rows } = await client.query<{ version: string }>(`select current_setting('server_version_num') as version`)
  return Math.floor(Number(rows[0]?.version) / 10_000)
}

/** Throws `CannotOpen` where the server is older than this program needs. */
export const recentEnough = async (client: ClientBase): Promise<void> => {
  const version = await serverVersion(client)
  if (version < OLDEST_SERVER)
    throw new CannotOpen(`This server is PostgreSQL ${version}; Tessera needs ${OLDEST_SERVER} or newer.`)
}

const fit = async (client: ClientBase, login: string): Promise<void> => {
  await recentEnough(client)
  const { rows } = await client.query<{ is_owner: boolean }>(
    'select rolname = current_user as is_owner from pg_roles where rolname = $1',
    [login],
  )
  if (!rows[0]) throw new CannotOpen(`There is no login ${login} on this server; whoever runs it creates one first.`)
  if (rows[0].is_owner)
    throw new CannotOpen(`The login ${login} owns the database; the program needs one that owns nothing.`)
}

/**
 * Brings a database to this program's form, as its owner: the steps it lacks, one clinic's rows at a time, and what
 * `login` may do. All of it or nothing; two at once take turns; done again it changes nothing. Throws `CannotOpen`.
 */
export const preparePostgres = (ownerUrl: string, { login }: { readonly login: string }): Promise<void> =>
  asking(ownerUrl, async client => {
    await fit(client, login)
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [TURN])
    await client.query(
      `create table if not exists ${STEPS} (name text collate "C" not null primary key, hash text not null)`,
    )
    const { rows } = await client.query<{ name: string; hash: string }>(`select name, hash from ${STEPS} order by name`)
    for (const { name, sql, hash } of migrationsLeft(rows, migrationsFor('postgres'))) {
      await client.query(sql)
      await client.query(`insert into ${STEPS} (name, hash) values ($1, $2)`, [name, hash])
    }
    await giveRights(client, login)
    await client.query('commit')
  })
