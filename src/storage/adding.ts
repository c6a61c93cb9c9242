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
const ENTRIES = inserting(
  'insert into entries (clinic, position, patient, patient_position, id, kind, about, body, seal)',
  9,
)
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
      some.flatMap(({ row }) => [
        ...[row.clinic, row.position, row.patient, row.patient_position],
        ...[row.id, row.kind, row.about, row.body, row.seal],
      ]),
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

/** The same in one statement with one text, whatever the size of the batch. */
const addAtOnce = async (rows: Rows, { clinic, position, seal, patients, entries, stale }: Added): Promise<void> => {
  const column = <Name extends keyof Tables['entries']>(name: Name) => entries.map(({ row }) => row[name])
  await sql`
    with told_of as (
      insert into patients (clinic, patient, position)
      select ${clinic}::text, * from unnest(${patients.map(([patient]) => patient)}::text[], ${patients.map(([, at]) => at)}::int[])
      on conflict (clinic, patient) do update set position = excluded.position
    ), told as (
      insert into entries (clinic, position, patient, patient_position, id, kind, about, body, seal)
      select ${clinic}::text, * from unnest(
        ${column('position')}::int[], ${column('patient')}::text[], ${column('patient_position')}::int[],
        ${column('id')}::text[], ${column('kind')}::text[], ${column('about')}::text[],
        ${column('body')}::bytea[], ${column('seal')}::bytea[])
    ), kept as (
      insert into entry_keys (clinic, id, wrapped)
      select ${clinic}::text, * from unnest(${column('id')}::text[], ${entries.map(({ wrapped }) => wrapped)}::bytea[])
    ), outdated as (
      delete from projections where clinic = ${clinic}::text and patient = any(${stale}::text[])
    )
    update clinics set position = ${position}::int, seal = ${seal}::bytea where clinic = ${clinic}::text
  `.execute(rows)
}

/** Writes a batch. What it names of patients and clinic must be held by this transaction. */
export const add = (rows: Rows, kind: Database['kind'], added: Added): Promise<void> =>
  kind === 'postgres' ? addAtOnce(rows, added) : addInTurn(rows, added)
