import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { sql } from 'kysely'
import type { PersonId } from '#record'
import { isFileDamaged, lookAt, openDurable, takeAlone } from './door.ts'
import { RecordDamaged } from './envelope.ts'
import { tombstonesMissing } from './erasing-again.ts'
import { isForbidden, makeFolder } from './folder.ts'
import { goneByList, goneByTombstone } from './gone.ts'
import type { Safe } from './keys/safe.ts'
import { CannotOpen, migrate, migrationsFor, migrationsLeft } from './migrations.ts'
import { lookAtServer, postgresDatabase } from './postgres/index.ts'
import type { Database, Rows } from './scope.ts'
import { sqlStore } from './sql-store.ts'
import { sqliteDatabase } from './sqlite-database.ts'

/** A record reached by a command, beside the desk or instead of it. */
export interface Reached {
  readonly database: Database
  /** The clinic whose record it is; undefined where there is none yet. */
  readonly clinic: PersonId | undefined
  /** It goes on in another place. */
  readonly moved: boolean
  close(): Promise<void>
}

/** The file of the record in a data folder. */
export const recordIn = (path: string): string => join(path, 'record.sqlite')

const DAMAGED = 'The database file of this record is damaged.'

/** SQLite found none of our tables (1): what was in the file is gone. */
const isWithoutTables = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 1 && error.message.startsWith('no such')

const whyNot = (error: unknown): CannotOpen | RecordDamaged => {
  if (error instanceof CannotOpen || error instanceof RecordDamaged) return error
  if (isFileDamaged(error) || isWithoutTables(error)) return new RecordDamaged(DAMAGED, { cause: error })
  const why = error instanceof Error ? error.message : 'it cannot be opened'
  return new CannotOpen(`The record cannot be read: ${why}.`, { cause: error })
}

/** Throws `CannotOpen`, with its sentence, where no record lies in a folder or this account may not see it. */
const isInFolder = (path: string): void => {
  try {
    accessSync(recordIn(path), constants.R_OK)
  } catch (error) {
    if (isForbidden(error))
      throw new CannotOpen(`This account may not look into ${path}; use the one that Tessera runs as.`, {
        cause: error,
      })
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR')
      throw new CannotOpen(`${path} is no folder.`)
    throw new CannotOpen('There is no record in this folder.')
  }
}

const clinicIn = (opened: DatabaseSync): Pick<Reached, 'clinic' | 'moved'> => {
  const clinics = opened.prepare('select clinic, moved from clinics').all() as { clinic: string; moved: number }[]
  return { clinic: clinics[0]?.clinic, moved: clinics.some(({ moved }) => moved === 1) }
}

/**
 * Looks into a data folder, also while a Tessera works in it; nothing can be written. Throws `CannotOpen`, or
 * `RecordDamaged` where the file is not as it was.
 */
export const lookIntoFolder = (path: string): Reached => {
  isInFolder(path)
  let opened: DatabaseSync | undefined
  try {
    opened = lookAt(recordIn(path))
    const applied = opened.prepare('select name, hash from migrations order by name').all()
    const left = migrationsLeft(applied as { name: string; hash: string }[], migrationsFor('sqlite'))
    if (left.length > 0) throw new CannotOpen('This record is of an older Tessera; start it once with this one.')
    const database = sqliteDatabase(opened)
    return { database, ...clinicIn(opened), close: () => database.close() }
  } catch (error) {
    opened?.close()
    throw whyNot(error)
  }
}

/** Opens a data folder for this process alone; makes it, with mode 0700, where there is none. Throws `CannotOpen`. */
export const takeFolder = (path: string): Reached => {
  let letGo: (() => void) | undefined
  let opened: DatabaseSync | undefined
  try {
    makeFolder(path)
    letGo = takeAlone(path)
    opened = openDurable(recordIn(path))
    migrate(opened)
    const database = sqliteDatabase(opened)
    const close = async () => {
      await database.close()
      letGo?.()
    }
    return { database, ...clinicIn(opened), close }
  } catch (error) {
    opened?.close()
    letGo?.()
    throw whyNot(error)
  }
}

/** Reaches the record of the one clinic of a safe in PostgreSQL, beside others who do. Throws `CannotOpen`. */
export const reachPostgres = async (url: string, safe: Safe): Promise<Reached> => {
  const { unfit } = await lookAtServer(url)
  if (unfit !== undefined) throw new CannotOpen(unfit)
  const [clinic, another] = safe.clinics()
  if (another !== undefined)
    throw new CannotOpen(`${safe.place} holds the keys of several clinics; a command works on the record of one.`)
  const database = postgresDatabase(url)
  const found = clinic
    ? await database.withScope(clinic, rows =>
        rows.selectFrom('clinics').select('moved').where('clinic', '=', clinic).executeTakeFirst(),
      )
    : undefined
  return { database, clinic: found && clinic, moved: found?.moved === 1, close: () => database.close() }
}

/** Erases what the safe lists and this record still can read. */
export const eraseListed = (database: Database, clinic: PersonId, safe: Safe, at: string): Promise<number> =>
  sqlStore(database, safe).eraseListed(clinic, at)

/** How many lines of the list in the safe this record has not carried out. */
export const erasuresWaiting = async (database: Database, clinic: PersonId, safe: Safe): Promise<number> =>
  (await tombstonesMissing(database, safe, clinic, '1970-01-01T00:00:00Z')).length

/**
 * Writes the list in a safe anew from a record's own tombstones, as far as it does not hold them: after the safe was lost.
 * Gives how many lines were added.
 */
export const listAgain = async (database: Database, clinic: PersonId, safe: Safe, at: string): Promise<number> => {
  const told = await database.withScope(clinic, rows => goneByTombstone(rows, clinic), { oneMoment: true })
  const listed = goneByList(safe, clinic)
  const lines = [
    ...[...told.entries].flatMap(([entry, patient]) =>
      listed.entries.has(entry) ? [] : { clinic, patient, entry, at },
    ),
    ...[...told.patients].flatMap(patient => (listed.patients.has(patient) ? [] : { clinic, patient, at })),
  ]
  safe.noteErased(lines)
  return lines.length
}

class NotAsItWas extends Error {}

/**
 * Puts a mark on a record that goes on elsewhere, if it is still as it was at `position` and `isAsItWas` says so of the
 * rest: then nobody opens it here. Its keys, its sessions, its doors and its pockets go in the same transaction.
 */
export const markMoved = async (
  database: Database,
  clinic: PersonId,
  position: number,
  isAsItWas: (rows: Rows) => Promise<boolean>,
): Promise<boolean> => {
  try {
    return await database.withScope(clinic, async rows => {
      const marked = await rows
        .updateTable('clinics')
        .set({ moved: 1 })
        .where('clinic', '=', clinic)
        .where('position', '=', position)
        .where('moved', '=', 0)
        .returning('clinic')
        .executeTakeFirst()
      if (!marked || !(await isAsItWas(rows))) throw new NotAsItWas()
      for (const left of [
        'projections',
        'entry_keys',
        'patient_keys',
        'sessions',
        'doors',
        'pockets',
        'late_hands',
      ] as const)
        await rows.deleteFrom(left).where('clinic', '=', clinic).execute()
      return true
    })
  } catch (error) {
    if (error instanceof NotAsItWas) return false
    throw error
  }
}

/** What is wrong with the file of an SQLite record as a file; empty where nothing is. */
export const wrongInFile = async ({ database }: Reached, clinic: PersonId): Promise<readonly string[]> => {
  if (database.kind !== 'sqlite') return []
  const found = await database.withScope(clinic, rows =>
    sql<{ integrity_check: string }>`pragma integrity_check(3)`.execute(rows),
  )
  return found.rows.map(row => row.integrity_check).filter(text => text !== 'ok')
}

/** Writes the log of an SQLite record into its file and empties it, as far as nobody reads an older moment of it. */
export const emptyLog = (path: string): void => {
  const opened = openDurable(recordIn(path))
  try {
    opened.exec('pragma wal_checkpoint(truncate)')
  } finally {
    opened.close()
  }
}
