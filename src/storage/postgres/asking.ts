import pg from 'pg'
import { CannotOpen } from '../migrations.ts'
import { isAway } from './not-reachable.ts'

/** Where our tables are; a table of the same name elsewhere is never met. */
export const SEARCH = '-c search_path=public,pg_temp'

/** A fault of the database as a sentence for the person who started the program. The server names no password. */
export const inASentence = (error: unknown): CannotOpen => {
  if (error instanceof CannotOpen) return error
  if (isAway(error)) return new CannotOpen('The database of the record cannot be reached.', { cause: error })
  const why = error instanceof Error ? error.message : 'the database cannot be used'
  return new CannotOpen(`The record cannot be kept in this database: ${why}.`, { cause: error })
}

/** The role and the database that an address names. Throws `CannotOpen` where it is none. */
export const namedIn = (url: string): { readonly user: string; readonly database: string } => {
  try {
    const { user, database } = new pg.Client({ connectionString: url })
    if (user && database) return { user, database }
  } catch {
    // What could not be read may be half a password: it goes into no message.
  }
  throw new CannotOpen('This is no address of a PostgreSQL database: postgres://LOGIN:PASSWORD@HOST/DATABASE.')
}

/** One conversation with the database at `url`, for as long as `work` lasts. Throws `CannotOpen`. */
export const asking = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  namedIn(url)
  const client = new pg.Client({
    connectionString: url,
    application_name: 'tessera',
    connectionTimeoutMillis: 5000,
    options: SEARCH,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    throw inASentence(error)
  } finally {
    await client.end().catch(() => {})
  }
}
