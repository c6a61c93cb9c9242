import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase } from 'kysely'
import { CannotOpen } from './migrations.ts'

const BUSY = 5
/** No room (13), or a write the system did not take (778): a quota, a bound on the size of files. */
const NO_ROOM: readonly unknown[] = [13, 778]

/** A primary key (1555), a unique one (2067). */
const TAKEN: readonly unknown[] = [1555, 2067]

const codeOf = (error: unknown): unknown => (error instanceof Error && 'errcode' in error ? error.errcode : undefined)

/** SQLite found no room to write; it has undone the transaction. */
export const isDiskFull = (error: unknown): boolean => NO_ROOM.includes(codeOf(error))

/** A key that must be one of its kind is there already. */
export const isTaken = (error: unknown): boolean => TAKEN.includes(codeOf(error))

/** SQLite's file is malformed (11) or none of its own (26), or holds a number that none of ours can be. */
export const isFileDamaged = (error: unknown): boolean =>
  [11, 26].includes(Number(codeOf(error)) & 0xff) ||
  (error instanceof Error && 'code' in error && error.code === 'ERR_OUT_OF_RANGE')

const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[]

/**
 * Takes a folder for this process alone, by a lock that goes with the process, also after a power cut. Gives what lets
 * go of it. Throws `CannotOpen` when another process has it. Looking at the record (`lookAt`) needs no lock.
 */
export const takeAlone = (folder: string): (() => void) => {
  const lock = new DatabaseSync(join(folder, 'lock.sqlite'), { timeout: 0 })
  try {
    lock.exec('pragma locking_mode = exclusive')
    lock.exec('begin exclusive; create table if not exists taken (by_one integer); commit')
    return () => lock.close()
  } catch (error) {
    lock.close()
    if (codeOf(error) === BUSY)
      throw new CannotOpen('Another Tessera has this record open; close that one first.', { cause: error })
    throw error
  }
}

/** Opens a database file really durable: every commit reaches the disk before it returns, and what is deleted is overwritten. */
export const openDurable = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true, timeout: 5000 })
  try {
    database.exec('pragma journal_mode = wal')
    database.exec('pragma synchronous = full')
    database.exec('pragma secure_delete = on')
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** Opens a database file to look at, also while a Tessera works on it: one transaction sees one moment. */
export const lookAt = (path: string): DatabaseSync => new DatabaseSync(path, { readOnly: true, timeout: 5000 })

/** Statements that stay prepared; the one that was longest without use is let go. */
const PREPARED = 200

/** `node:sqlite` as Kysely's SQLite dialect wants it. */
export const doorTo = (database: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, StatementSync>()
  const prepared = (sql: string): StatementSync => {
    const statement = kept.get(sql) ?? database.prepare(sql)
    kept.delete(sql)
    kept.set(sql, statement)
    const [oldest] = kept.keys()
    if (kept.size > PREPARED && oldest !== undefined) kept.delete(oldest)
    return statement
  }
  return {
    close: () => database.close(),
    prepare: sql => {
      // After a full disk SQLite has rolled back by itself, and a second rollback would be an error of its own.
      const undone = sql === 'rollback' && !database.isTransaction
      const statement = prepared(undone ? 'select 1' : sql)
      return {
        reader: statement.columns().length > 0,
        all: parameters => statement.all(...values(parameters)),
        run: parameters => statement.run(...values(parameters)),
        // Read row by row it is busy between rows, so nobody else may have it.
        iterate: parameters => database.prepare(sql).iterate(...values(parameters)),
      }
    },
  }
}
