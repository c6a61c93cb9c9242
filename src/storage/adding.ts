import type { PersonId } from '#record'
import { CompiledQuery, sql, type Selectable } from 'kysely'
import { inChunks, type Database, type Rows } from './scope.ts'
import type { Tables } from './tables.ts'

/** What one batch adds to a clinic's record. */
export interface Added {
  readonly clinic: PersonId
  /** How far the clinic's record reaches with it, and the seal of its last entry. */
  readonly position: number
  readonly seal: Uint8Array
  /** How far each patient's record reaches with it, by patient: two programs hold them in the same order. */
  readonly patients: readonly (readonly [PersonId, number])[]
  readonly entries: readonly { readonly row: Selectable<Tables['entries']>; readonly wrapped: Uint8Array }[]
  /** Whose cards it outdates. */
  readonly stale: readonly PersonId[]
}

/** So many rows of values as one statement takes them; the texts are kept. */
const inserting = (start: string, columns: number, end = '') => {
  const row = `(${Array(columns).fill('?').join(', ')})`
  const texts: string[] = []
  return (count: number): string => (texts[count] ??= `${start} values ${Array(count).fill(row).join(', ')} ${end}`)
}
const PATIENTS = inserting(
  'insert into patients (clinic, patient, position)',
  3,
  'on conflict (clinic, patient) do update set position = excluded.position',
)
const ENTRY = ['clinic', 'position', 'patient', 'patient_position', 'id', 'kind', 'about', 'body', 'seal'] as const
const ENTRIES = inserting(`insert into entries (${ENTRY.join(', ')})`, ENTRY.length)
const KEYS = inserting('insert into entry_keys (clinic, id, wrapped)', 3)
const HEAD = 'update clinics set position = ?, seal = ? where clinic = ?'

const addInTurn = async (rows: Rows, added: Added): Promise<void> => {
  const { clinic } = added
  const run = (text: string, parameters: unknown[]) => rows.executeQuery(CompiledQuery.raw(text, parameters))
  for (const some of inChunks(added.patients))
    await run(
      PATIENTS(some.length),
      some.flatMap(([patient, position]) => [clinic, patient, position]),
    )
  for (const some of inChunks(added.entries)) {
    await run(
      ENTRIES(some.length),
      some.flatMap(({ row }) => ENTRY.map(name => row[name])),
    )
    await run(
      KEYS(some.length),
      some.flatMap(({ row, wrapped }) => [clinic, row.id, wrapped]),
    )
  }
  await run(HEAD, [added.position, added.seal, clinic])
  for (const some of inChunks(added.stale))
    await rows.deleteFrom('projections').where('clinic', '=', clinic).where('patient', 'in', some).execute()
}

const HEAD_AFTER = 'update clinics set position = ?, seal = ? where clinic = ? and position = ? and moved = 0'

/** One statement with one text, whatever the size of the batch; with `after` only where the clinic's head is still there. */
const addAtOnce = async (rows: Rows, added: Added, after: number | null): Promise<boolean> => {
  const { clinic, position, seal, patients, entries, stale } = added
  const column = <Name extends keyof Tables['entries']>(name: Name) => entries.map(({ row }) => row[name])
  const { rows: taken } = await sql<{ taken: number }>`
    with taken as (
      update clinics set position = ${position}::int, seal = ${seal}::bytea
      where clinic = ${clinic}::text and (${after}::int is null or (position = ${after}::int and moved = 0))
      returning 1
    ), told_of as (
      insert into patients (clinic, patient, position)
      select ${clinic}::text, * from unnest(${patients.map(([patient]) => patient)}::text[], ${patients.map(([, at]) => at)}::int[])
      where exists (select from taken)
      on conflict (clinic, patient) do update set position = excluded.position
    ), told as (
      insert into entries (clinic, position, patient, patient_position, id, kind, about, body, seal)
      select ${clinic}::text, * from unnest(
        ${column('position')}::int[], ${column('patient')}::text[], ${column('patient_position')}::int[],
        ${column('id')}::text[], ${column('kind')}::text[], ${column('about')}::text[],
        ${column('body')}::bytea[], ${column('seal')}::bytea[])
      where exists (select from taken)
    ), kept as (
      insert into entry_keys (clinic, id, wrapped)
      select ${clinic}::text, * from unnest(${column('id')}::text[], ${entries.map(({ wrapped }) => wrapped)}::bytea[])
      where exists (select from taken)
    ), outdated as (
      delete from projections where clinic = ${clinic}::text and patient = any(${stale}::text[])
    )
    select count(*)::int as taken from taken
  `.execute(rows)
  return taken[0]?.taken === 1
}

/** Writes a batch. What it names of patients and clinic must be held by this transaction. */
export const add = async (rows: Rows, kind: Database['kind'], added: Added): Promise<void> => {
  if (kind === 'postgres') await addAtOnce(rows, added, null)
  else await addInTurn(rows, added)
}

/** Writes a batch of known patients if the clinic's head is still `after`; nothing at all where it is not. */
export const addAfter = async (rows: Rows, kind: Database['kind'], after: number, added: Added): Promise<boolean> => {
  if (kind === 'postgres') return addAtOnce(rows, added, after)
  const head = [added.position, added.seal, added.clinic, after]
  const { numAffectedRows } = await rows.executeQuery(CompiledQuery.raw(HEAD_AFTER, head))
  if (numAffectedRows !== 1n) return false
  await addInTurn(rows, added)
  return true
}
