import { DatabaseSync } from 'node:sqlite'
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { card, keepsTheDoors } from './doors.contract.ts'
import { memorySafe } from './keys/safe.ts'
import { memoryDoors } from './memory-doors.ts'
import { migrate } from './migrations.ts'
import { sessionsOn } from './sessions.ts'
import { sqlDoors } from './sql-doors.ts'
import { sqlSessions } from './sql-sessions.ts'
import { sqlStore } from './sql-store.ts'
import { sqliteDatabase } from './sqlite-database.ts'
import { tell } from './store.contract.ts'

const AT = '2026-03-02T09:00:00Z'
const NOW = 1_770_000_000_000
const fresh = () => {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(database)
  database.exec(`insert into clinics (clinic, position) values ('north', 0), ('south', 0)`)
  return sqliteDatabase(database)
}

keepsTheDoors('doors in memory', memoryDoors)
keepsTheDoors('doors in SQLite', () => sqlDoors(fresh()))

test('with a patient who is erased go the doors to those papers and whoever had come by them; none is made again', async () => {
  const database = fresh()
  const [store, doors] = [sqlStore(database, memorySafe()), sqlDoors(database)]
  const sessions = sessionsOn(sqlSessions(database), 'north', { random: randomBytes, clock: () => NOW })
  const [own, yusufs] = [card('amina'), card('yusuf')]
  await store.append('north', [tell('amina'), tell('yusuf')], AT)
  for (const door of [own, yusufs]) await doors.put('north', door)
  const begin = (patient: string, door: string) =>
    sessions.begin({ staff: patient, door: { door, of: 'patient', patient } }, 'a phone')
  const [hers, his] = [await begin('amina', own.id), await begin('yusuf', yusufs.id)]
  const erased = tell('amina', { kind: 'record.patient-erased', layer: 'working', body: { why: 'asked' } })
  await store.append('north', [erased], AT)
  expect(await doors.ofPatient('north', 'amina')).toEqual([])
  expect([await sessions.find(hers, 'a phone'), await sessions.find(his, 'a phone')]).toMatchObject([
    undefined,
    { staff: 'yusuf' },
  ])
  await doors.put('north', card('amina'))
  expect(await doors.ofPatient('north', 'amina')).toEqual([])
  expect(await doors.ofPatient('north', 'yusuf')).toEqual([yusufs])
})
