import { CompiledQuery, sql, type Transaction } from 'kysely'
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
  /** The error says that something of this name is there already; the transaction was undone. */
  isTaken(error: unknown): boolean
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

/**
 * Entries of these kinds of these patients (no more of either than a chunk), in the record's order. They are put in order
 * here: asked for it, SQLite goes through the whole record.
 */
export const ofPatients = async (
  rows: Rows,
  clinic: PersonId,
  patients: readonly PersonId[],
  kinds: readonly string[],
) => {
  const found = readable(rows, clinic).where('entries.kind', 'in', kinds).where('entries.patient', 'in', patients)
  return (await found.execute()).sort((one, other) => one.position - other.position)
}

/** The most ciphertext of a record that is read at once, in bytes: one file may be as large as thousands of entries. */
const AT_ONCE = 32 * 1024 * 1024

/** How many entries after a position are to be read at once: `most`, or fewer where they are large, and at least one. */
export const howMany = async (rows: Rows, clinic: PersonId, after: number, most: number): Promise<number> => {
  const found = await rows
    .selectFrom('entries')
    .select(sql<number>`length(body)`.as('bytes'))
    .where('clinic', '=', clinic)
    .where('position', '>', after)
    .orderBy('position')
    .limit(most)
    .execute()
  let bytes = 0
  const tooMany = found.findIndex(one => (bytes += one.bytes) > AT_ONCE)
  return tooMany === -1 ? most : Math.max(1, tooMany)
}

/** One question as each database is asked it: the same parameters, a list among them as one. */
export type Text = Readonly<Record<Database['kind'], string>>

/** A list as one parameter: `json_each` reads it in SQLite, `any` in PostgreSQL. The text stays the same for any length. */
export const asOne = (kind: Database['kind'], values: readonly string[]): unknown =>
  kind === 'postgres' ? values : JSON.stringify(values)

/** Asks in a text that is always the same, so that nothing is put together anew where every push passes. */
export const ask = async <Row>(
  rows: Rows,
  kind: Database['kind'],
  text: Text,
  parameters: readonly unknown[],
): Promise<Row[]> => (await rows.executeQuery<Row>(CompiledQuery.raw(text[kind], [...parameters]))).rows
