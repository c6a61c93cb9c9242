import { CannotOpen, openAside, type Folder } from '#storage'
import { openSafe } from '#storage/keys'
import { openPostgres } from '#storage/postgres'
import { CannotStart } from './options.ts'
import { nameOf, type Where } from './where.ts'

/** Opens a record and its safe to work on, or says in one sentence why not. */
export const openRecord = async (where: Where): Promise<Folder> => {
  try {
    return where.kind === 'sqlite' ? await openAside(where) : await openPostgres(where.url, openSafe(where.safe))
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotStart(`${nameOf(where)}: ${error.message}`, { cause: error })
    throw error
  }
}

/** Where the record is kept, and what that place does not give, for whoever starts the program. */
export const saidOf = (where: Where, backups: string | undefined): string[] =>
  where.kind === 'sqlite'
    ? [
        `The record is kept in ${where.data}, its keys in ${where.safe}.`,
        backups === undefined
          ? 'This place gives no copy elsewhere (--backups DIR makes one every night), no second machine that takes over,'
          : `A backup goes to ${backups} every night. This place gives no second machine that takes over,`,
        'and no second program at a time. Whoever loses the keys loses the record: keep a copy of them apart.',
      ]
    : [
        `The record is kept in PostgreSQL, its keys in ${where.safe}.`,
        'This place does not copy the keys: whoever loses them loses the record. What was erased leaves the server’s own',
        'files with `tessera sweep`, and the copies its administrator makes only when they are let go.',
      ]
