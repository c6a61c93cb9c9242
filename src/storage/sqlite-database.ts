import type { DatabaseSync } from 'node:sqlite'
import { Kysely, sql, SqliteDialect } from 'kysely'
import { doorTo, isDiskFull } from './door.ts'
import type { Database } from './scope.ts'
import type { Tables } from './tables.ts'

/** An SQLite database that is open already, as ours. One transaction runs after another. */
export const sqliteDatabase = (database: DatabaseSync): Database => {
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: doorTo(database) }) })
  return {
    kind: 'sqlite',
    withScope: (_, work) => queries.transaction().execute(work),
    // What was deleted is overwritten in the file (`secure_delete`); here the log that still held it is emptied.
    forgetDeleted: async () => void (await sql`pragma wal_checkpoint(truncate)`.execute(queries)),
    isFull: isDiskFull,
    async close() {
      await queries.destroy()
      // Kysely leaves a database alone that it was never asked anything of.
      if (database.isOpen) database.close()
    },
  }
}
