import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { doorTo, isDiskFull, isTaken } from './door.ts'
import type { Database } from './scope.ts'
import type { Tables } from './tables.ts'

/** How long until the log is emptied again where somebody still read an older moment of it, in milliseconds. */
const AGAIN = 2000

/** An SQLite database that is open already, as ours. One transaction runs after another. */
export const sqliteDatabase = (database: DatabaseSync): Database => {
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: doorTo(database) }) })
  /** False where somebody reads an older moment; nobody is kept waiting for that. */
  const emptyLog = (): Promise<boolean> =>
    queries.connection().execute(async one => {
      await sql`pragma busy_timeout = 0`.execute(one)
      try {
        const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(one)
        return rows[0]?.busy === 0
      } finally {
        await sql`pragma busy_timeout = 5000`.execute(one)
      }
    })
  const forgetDeleted = async (): Promise<void> => {
    if (!database.isOpen || (await emptyLog())) return
    setTimeout(() => void forgetDeleted().catch(() => {}), AGAIN).unref()
  }
  return {
    kind: 'sqlite',
    withScope: (_, work) => queries.transaction().execute(work),
    // What was deleted is overwritten in the file (`secure_delete`); here the log that still held it is emptied.
    forgetDeleted,
    isFull: isDiskFull,
    isTaken,
    async close() {
      await queries.destroy()
      // Kysely leaves a database alone that it was never asked anything of.
      if (database.isOpen) database.close()
    },
  }
}
