import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import { MOST_WRONG, type Door, type DoorShelf } from './doors.ts'
import { ERASED } from './envelope.ts'
import type { Database, Rows } from './scope.ts'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['doors']>

const toRow = (clinic: PersonId, door: Door): Row => ({
  clinic,
  door: door.id,
  kind: door.of,
  patient: door.patient,
  holder: door.holder,
  visit: door.visit ?? null,
  secret_hash: door.secretHash ?? null,
  secret_until: door.secretUntil,
  pin_hash: door.pinHash,
  wrong: door.wrong,
  device_hash: door.deviceHash ?? null,
  bound_at: door.boundAt ?? null,
  last_used_at: door.lastUsedAt ?? null,
  created_at: door.createdAt,
  made_by: door.madeBy,
  ends_at: door.endsAt ?? null,
})

const doorIn = (row: Row): Door => ({
  id: row.door,
  of: row.kind,
  patient: row.patient,
  holder: row.holder,
  ...(row.visit === null ? {} : { visit: row.visit }),
  ...(row.secret_hash === null ? {} : { secretHash: row.secret_hash }),
  secretUntil: row.secret_until,
  pinHash: row.pin_hash,
  wrong: row.wrong,
  ...(row.device_hash === null ? {} : { deviceHash: row.device_hash }),
  ...(row.bound_at === null ? {} : { boundAt: row.bound_at }),
  ...(row.last_used_at === null ? {} : { lastUsedAt: row.last_used_at }),
  createdAt: row.created_at,
  madeBy: row.made_by,
  ...(row.ends_at === null ? {} : { endsAt: row.ends_at }),
})

/** Makes whoever else gives a door here, or erases somebody, wait until the transaction ends. */
const inTurn = async (rows: Rows, kind: Database['kind'], clinic: PersonId): Promise<void> => {
  const own = rows.selectFrom('clinics').select('clinic').where('clinic', '=', clinic)
  if (kind === 'postgres') await own.forNoKeyUpdate().execute()
}

const isErased = async (rows: Rows, clinic: PersonId, patient: PersonId): Promise<boolean> => {
  const tombstones = rows.selectFrom('entries').select('id').where('clinic', '=', clinic).where('kind', '=', ERASED)
  return (await tombstones.where('patient', '=', patient).executeTakeFirst()) !== undefined
}

/** Doors in the same database as the record. Of somebody who was erased none is kept. */
export const sqlDoors = (database: Database): DoorShelf => {
  type By = { readonly [Column in 'door' | 'secret_hash' | 'device_hash' | 'visit' | 'patient']?: string }
  const onlyOne = (by: By): [keyof By, string] => Object.entries(by)[0] as [keyof By, string]
  const find = (clinic: PersonId, by: By): Promise<Door | undefined> =>
    database.withScope(clinic, async rows => {
      const all = rows.selectFrom('doors').selectAll().where('clinic', '=', clinic)
      const [column, value] = onlyOne(by)
      const row = await all.where(column, '=', value).executeTakeFirst()
      return row && doorIn(row)
    })
  const set = (clinic: PersonId, id: string, to: Partial<Row>): Promise<void> =>
    database.withScope(clinic, async rows => {
      await rows.updateTable('doors').set(to).where('clinic', '=', clinic).where('door', '=', id).execute()
    })
  const drop = (clinic: PersonId, by: By): Promise<void> =>
    database.withScope(clinic, async rows => {
      const [column, value] = onlyOne(by)
      await rows.deleteFrom('doors').where('clinic', '=', clinic).where(column, '=', value).execute()
    })

  return {
    put: (clinic, door) =>
      database.withScope(clinic, async rows => {
        await inTurn(rows, database.kind, clinic)
        if (await isErased(rows, clinic, door.patient)) return
        const own = rows.deleteFrom('doors').where('clinic', '=', clinic)
        await own.where('door', '=', door.id).execute()
        if (door.of === 'patient') await own.where('kind', '=', 'patient').where('patient', '=', door.patient).execute()
        await rows.insertInto('doors').values(toRow(clinic, door)).execute()
      }),
    ofPatient: (clinic, patient) =>
      database.withScope(clinic, async rows => {
        const all = rows.selectFrom('doors').selectAll().where('clinic', '=', clinic).where('patient', '=', patient)
        return (await all.orderBy('created_at', 'desc').orderBy('door').execute()).map(doorIn)
      }),
    byId: (clinic, id) => find(clinic, { door: id }),
    bySecret: (clinic, secretHash) => find(clinic, { secret_hash: secretHash }),
    byDevice: (clinic, deviceHash) => find(clinic, { device_hash: deviceHash }),
    attempt: (clinic, id) =>
      database.withScope(clinic, async rows => {
        const row = await rows
          .updateTable('doors')
          .set(counted => ({ wrong: counted('wrong', '+', 1) }))
          .where('clinic', '=', clinic)
          .where('door', '=', id)
          .where('wrong', '<', MOST_WRONG)
          .returningAll()
          .executeTakeFirst()
        return row && doorIn(row)
      }),
    succeeded: (clinic, id, at) => set(clinic, id, { wrong: 0, last_used_at: at }),
    bind: (clinic, id, { secretHash, deviceHash, at }) =>
      database.withScope(clinic, async rows => {
        const bound = await rows
          .updateTable('doors')
          .set({ secret_hash: null, device_hash: deviceHash, bound_at: at })
          .where('clinic', '=', clinic)
          .where('door', '=', id)
          .where('secret_hash', '=', secretHash)
          .where('secret_until', '>', at)
          .where(door => door.or([door('ends_at', 'is', null), door('ends_at', '>', at)]))
          .returning('door')
          .executeTakeFirst()
        return bound !== undefined
      }),
    reopen: (clinic, id) => set(clinic, id, { wrong: 0 }),
    changePin: (clinic, id, pinHash) => set(clinic, id, { pin_hash: pinHash }),
    drop: (clinic, id) => drop(clinic, { door: id }),
    dropOfVisit: (clinic, visit) => drop(clinic, { visit }),
    dropOfPatient: (clinic, patient) => drop(clinic, { patient }),
  }
}
