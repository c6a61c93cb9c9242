import type { DatabaseSync } from 'node:sqlite'
import type { Entry } from '#record'
import { CannotOpen } from './migrations.ts'
import type { Store } from './store.ts'

const BATCH = 500

interface Plain {
  readonly clinic: string
  readonly body: string
  readonly stored_at: string
}

/**
 * Brings the entries of a record from before there were keys into the sealed one, in their order and with the moments
 * they were stored, then takes the readable ones out of the file. Begun again where it was cut off: an id is stored once.
 * Throws `CannotOpen` where there is no room: then the readable ones stay.
 */
export const carryOver = async (database: DatabaseSync, store: Store): Promise<void> => {
  const isThere = database.prepare(`select 1 from sqlite_master where name = 'entries_plain'`).get()
  if (!isThere) return
  for (let after = 0; ;) {
    const rows = database
      .prepare(
        'select clinic, body, stored_at, position from entries_plain where position > ? order by position limit ?',
      )
      .all(after, BATCH) as unknown as (Plain & { position: number })[]
    const last = rows.at(-1)
    if (!last) break
    for (const [at, some] of Map.groupBy(rows, row => row.stored_at)) {
      const entries = some.map(row => JSON.parse(row.body) as Entry)
      const receipts = await store.append(last.clinic, entries, at)
      if (receipts.some(({ outcome }) => outcome === 'refused'))
        throw new CannotOpen('There is no room to bring this record into its new form; nothing of it is lost.')
    }
    after = last.position
  }
  database.exec('drop table entries_plain')
  database.exec('vacuum')
  database.exec('pragma wal_checkpoint(truncate)')
}
