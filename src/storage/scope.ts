import { sql, type RawBuilder, type SqlBool, type Transaction } from 'kysely'
import type { PersonId } from '#record'
import type { Tables } from './tables.ts'

/** The rows of one clinic, for the length of one transaction. */
export type Rows = Transaction<Tables>

/** Only looks: the transaction writes nothing and sees one moment, however long it takes. */
export interface Looking {
  readonly oneMoment: true
}

/**
 * A database of ours. `withScope` is the one way in: a transaction that sees and writes the rows of one clinic. On
 * PostgreSQL the database itself holds that bound (row-level security); in SQLite every query also names the clinic.
 */
export interface Database {
  readonly kind: 'sqlite' | 'postgres'
  withScope<T>(clinic: PersonId, work: (rows: Rows) => Promise<T>, how?: Looking): Promise<T>
  /** Takes what was deleted out of the files too, as far as this database lets its program. */
  forgetDeleted(): Promise<void>
  /** The error says that there was no room to write; the transaction was undone. */
  isFull(error: unknown): boolean
  close(): Promise<void>
}

/** Well below every database's bound on values in one statement. */
const CHUNK = 500

export const inChunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK))

/** Entries that can still be read: those whose own key is there. */
export const readable = (rows: Rows, clinic: PersonId) =>
  rows
    .selectFrom('entries')
    .innerJoin('entry_keys', join =>
      join.onRef('entry_keys.clinic', '=', 'entries.clinic').onRef('entry_keys.id', '=', 'entries.id'),
    )
    .selectAll('entries')
    .select('entry_keys.wrapped')
    .where('entries.clinic', '=', clinic)

/** A column has one of these values. On PostgreSQL its text is the same for any number of them. */
export const among = (kind: Database['kind'], column: string, values: readonly string[]): RawBuilder<SqlBool> =>
  kind === 'postgres'
    ? sql<SqlBool>`${sql.ref(column)} = any(${values}::text[])`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`
