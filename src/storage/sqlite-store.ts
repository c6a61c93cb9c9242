import type { Kysely, Selectable, Transaction } from 'kysely'
import type { Entry, EntryId, PersonId, Place, Receipt, Recorded } from '#record'
import { isDiskFull } from './door.ts'
import { ofOneClinic, placing, type Head, type Placed } from './placing.ts'
import { REGISTERED, type Store } from './store.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['entries']>

/** Well below SQLite's bound on values in one statement. */
const CHUNK = 500

const inChunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / CHUNK) }, (_, at) => all.slice(at * CHUNK, (at + 1) * CHUNK))

const placeOf = (row: Pick<Row, 'position' | 'patient_position' | 'stored_at'>): Place => ({
  clinic: row.position,
  patient: row.patient_position,
  storedAt: row.stored_at,
})

const recorded = (row: Row): Recorded => ({ ...(JSON.parse(row.body) as Entry), place: placeOf(row) })

const placesIn = async (within: Transaction<Tables>, clinic: PersonId, entries: readonly Entry[]) => {
  const places = new Map<EntryId, Place>()
  for (const some of inChunks(entries.map(entry => entry.id))) {
    const rows = await within
      .selectFrom('entries')
      .select(['id', 'position', 'patient_position', 'stored_at'])
      .where('clinic', '=', clinic)
      .where('id', 'in', some)
      .execute()
    for (const row of rows) places.set(row.id, placeOf(row))
  }
  return places
}

const headOf = async (within: Transaction<Tables>, clinic: PersonId, entries: readonly Entry[]): Promise<Head> => {
  const head = await within.selectFrom('clinics').select('position').where('clinic', '=', clinic).executeTakeFirst()
  const patients = new Map<PersonId, number>()
  for (const some of inChunks([...new Set(entries.map(entry => entry.patient))])) {
    const rows = await within
      .selectFrom('patients')
      .select(['patient', 'position'])
      .where('clinic', '=', clinic)
      .where('patient', 'in', some)
      .execute()
    for (const row of rows) patients.set(row.patient, row.position)
  }
  return { clinic: head?.position ?? 0, patients }
}

const write = async (within: Transaction<Tables>, clinic: PersonId, { fresh, head }: Placed): Promise<void> => {
  const position = head.clinic
  await within
    .insertInto('clinics')
    .values({ clinic, position })
    .onConflict(conflict => conflict.column('clinic').doUpdateSet({ position }))
    .execute()
  for (const some of inChunks([...head.patients]))
    await within
      .insertInto('patients')
      .values(some.map(([patient, last]) => ({ clinic, patient, position: last })))
      .onConflict(conflict =>
        conflict.columns(['clinic', 'patient']).doUpdateSet(row => ({ position: row.ref('excluded.position') })),
      )
      .execute()
  for (const some of inChunks(fresh)) await within.insertInto('entries').values(some.map(toRow)).execute()
}

const toRow = ({ entry, place }: Placed['fresh'][number]): Row => ({
  clinic: entry.clinic,
  patient: entry.patient,
  position: place.clinic,
  patient_position: place.patient,
  id: entry.id,
  kind: entry.kind,
  stored_at: place.storedAt,
  body: JSON.stringify(entry),
})

const refusedForRoom = ({ id }: Entry): Receipt => ({ id, outcome: 'refused', reason: 'disk-full' })

/** Entries in an SQLite database that this process has alone. */
export const sqliteStore = (queries: Kysely<Tables>, close: () => Promise<void>): Store => ({
  async append(clinic, entries, storedAt) {
    ofOneClinic(clinic, entries)
    try {
      return await queries.transaction().execute(async within => {
        const stored = await placesIn(within, clinic, entries)
        const placed = placing(entries, stored, await headOf(within, clinic, entries), storedAt)
        if (placed.fresh.length > 0) await write(within, clinic, placed)
        return [...placed.receipts]
      })
    } catch (error) {
      if (isDiskFull(error)) return entries.map(refusedForRoom)
      throw error
    }
  },
  async read(clinic, patient, { after, limit, kinds }) {
    const rows = await queries
      .selectFrom('entries')
      .selectAll()
      .where('clinic', '=', clinic)
      .where('patient', '=', patient)
      .where('patient_position', '>', after)
      .$if(kinds !== undefined, query => query.where('kind', 'in', kinds ?? []))
      .orderBy('patient_position')
      .limit(limit)
      .execute()
    return rows.map(recorded)
  },
  async patients(clinic) {
    const rows = await queries
      .selectFrom('entries')
      .selectAll()
      .where('clinic', '=', clinic)
      .where('kind', '=', REGISTERED)
      .orderBy('position')
      .execute()
    return rows.map(recorded)
  },
  async find(clinic, id) {
    const row = await queries
      .selectFrom('entries')
      .selectAll()
      .where('clinic', '=', clinic)
      .where('id', '=', id)
      .executeTakeFirst()
    return row && recorded(row)
  },
  close,
})
