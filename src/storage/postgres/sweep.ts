import type { Client } from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotOpen } from '../migrations.ts'
import { asking } from './asking.ts'

/** Tables whose rows go for good. */
const SWEPT = [
  'entry_keys',
  'patient_keys',
  'projections',
  'sessions',
  'challenges',
  'invitations',
  'passkeys',
  'doors',
  'pockets',
  'late_hands',
]

/** How often, and how long between, a table is swept again that somebody still read in an older state; in milliseconds. */
const PATIENCE = { times: 5, pause: 2000 }

/** What of the sweep was done; `left` are sentences about what was not, each with who can do it. */
export interface Swept {
  readonly left: readonly string[]
}

/** Writes a table anew without what was deleted. Gives how many deleted rows somebody's older view still holds. */
const rewrite = async (client: Client, table: string): Promise<number> => {
  let held = 0
  const hear = ({ detail }: { detail?: string | undefined }) => {
    held += Number(/^(\d+) /.exec(detail ?? '')?.[1] ?? 0)
  }
  client.on('notice', hear)
  try {
    await client.query(`vacuum (full, verbose) ${table}`)
  } finally {
    client.off('notice', hear)
  }
  return held
}

/** Of tables of somebody else the server writes none anew, and says so in a notice only. Throws `CannotOpen`. */
const ownsThem = async (client: Client): Promise<void> => {
  const { rows } = await client.query<{ owns: boolean }>(
    `select pg_has_role(relowner, 'usage') as owns from pg_class where oid = 'entry_keys'::regclass`,
  )
  if (!rows[0]?.owns)
    throw new CannotOpen('Nothing was swept: DATABASE_OWNER_URL names a login that does not own the tables.')
}

const mayNot = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '42501'

/**
 * Takes what was deleted out of the files of the server too: destroyed keys, ended sessions. As the owner, while nobody
 * writes for long: each table is locked while it is written anew. The server's log keeps nothing of it only where
 * `wal_recycle` is off; copies of the log or of the files elsewhere are not reached. Throws `CannotOpen`.
 */
export const sweepPostgres = (ownerUrl: string): Promise<Swept> =>
  asking(ownerUrl, async client => {
    await ownsThem(client)
    const left: string[] = []
    for (const table of SWEPT) {
      let held = await rewrite(client, table)
      for (let times = 1; held > 0 && times < PATIENCE.times; times++) {
        await pause(PATIENCE.pause)
        held = await rewrite(client, table)
      }
      if (held > 0) left.push(`Somebody reads ${table} as it was before; sweep again when that has ended.`)
    }
    try {
      await client.query('checkpoint')
      await client.query('select pg_switch_wal()')
      await client.query('checkpoint')
    } catch (error) {
      if (!mayNot(error)) throw error
      left.push(
        'The log of the server still holds what was deleted: the owner may not switch it. A superuser runs: checkpoint; select pg_switch_wal(); checkpoint.',
      )
    }
    return { left }
  })
