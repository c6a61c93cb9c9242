import type { PersonId } from '#record'
import { sql, type Selectable } from 'kysely'
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

const addInTurn = async (rows: Rows, added: Added): Promise<void> => {
  const { clinic } = added
  for (const some of inChunks(added.patients))
    await rows
      .insertInto('patients')
      .values(some.map(([patient, position]) => ({ clinic, patient, position })))
      .onConflict(conflict =>
        conflict.columns(['clinic', 'patient']).doUpdateSet(row => ({ position: row.ref('excluded.position') })),
      )
      .execute()
  for (const some of inChunks(added.entries)) {
    await rows
      .insertInto('entries')
      .values(some.map(({ row }) => row))
      .execute()
    await rows
      .insertInto('entry_keys')
      .values(some.map(({ row, wrapped }) => ({ clinic, id: row.id, wrapped })))
      .execute()
  }
  await rows
    .updateTable('clinics')
    .set({ position: added.position, seal: added.seal })
    .where('clinic', '=', clinic)
    .execute()
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
