import { chmodSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import type { PersonId } from '#record'
import type { Accounts } from './accounts.ts'
import { doorTo, openAlone } from './door.ts'
import { CannotOpen, migrate } from './migrations.ts'
import type { SessionShelf } from './sessions.ts'
import { sqliteShelf } from './sqlite-sessions.ts'
import { sqliteStore } from './sqlite-store.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

/** Everything a data folder keeps. Closing the store closes the folder. */
export interface Folder {
  readonly store: Store
  readonly shelf: SessionShelf
  /** The clinic this folder belongs to; a new folder takes the one that is given. */
  clinic(first: PersonId): Promise<PersonId>
  accounts(clinic: PersonId): Accounts
}

/**
 * Opens a data folder (made with mode 0700 where there is none) for this process alone. Throws `CannotOpen`, with a
 * sentence to show, when another process has it open or a newer or altered Tessera made it.
 */
export const openFolder = (path: string): Folder => {
  try {
    // A folder that is there already keeps its mode: it may be somebody else's too.
    if (mkdirSync(path, { recursive: true, mode: 0o700 })) chmodSync(path, 0o700)
    return folderIn(openAlone(join(path, 'record.sqlite')))
  } catch (error) {
    if (error instanceof CannotOpen) throw error
    const why = error instanceof Error ? error.message : 'the folder cannot be opened'
    throw new CannotOpen(`The record cannot be kept here: ${why}.`, { cause: error })
  }
}

/** The same on a database that is open already. */
export const folderIn = (database: DatabaseSync): Folder => {
  try {
    migrate(database)
  } catch (error) {
    database.close()
    throw error
  }
  const queries = new Kysely<Tables>({ dialect: new SqliteDialect({ database: doorTo(database) }) })
  const close = async () => {
    await queries.destroy()
    // Kysely leaves a database alone that it was never asked anything of.
    if (database.isOpen) database.close()
  }
  return {
    store: sqliteStore(queries, close),
    shelf: sqliteShelf(queries),
    async clinic(first) {
      const row = await queries.selectFrom('clinics').select('clinic').executeTakeFirst()
      if (row) return row.clinic
      await queries.insertInto('clinics').values({ clinic: first, position: 0 }).execute()
      return first
    },
    accounts: clinic => ({
      all: async () => {
        const rows = await queries.selectFrom('accounts').selectAll().where('clinic', '=', clinic).execute()
        return rows.map(({ account, name, role, language }) => ({ id: account, name, role, language }))
      },
      add: async ({ id, name, role, language }) => {
        await queries.insertInto('accounts').values({ clinic, account: id, name, role, language }).execute()
      },
    }),
  }
}
