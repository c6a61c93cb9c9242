import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { accountsOn } from './accounts.ts'
import { memoryStaff } from './memory-staff.ts'
import { migrate } from './migrations.ts'
import { sqlStaff } from './sql-staff.ts'
import { sqliteDatabase } from './sqlite-database.ts'
import { keepsTheStaff } from './staff.contract.ts'

keepsTheStaff('staff in memory', async () => memoryStaff())
keepsTheStaff('staff in SQLite', async () => {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  migrate(database)
  database.exec(`insert into clinics (clinic, position) values ('north', 0), ('south', 0)`)
  return sqlStaff(sqliteDatabase(database))
})

const lis = { id: 'lis', name: 'Lis', role: 'nurse', lead: false, language: 'da' }
const karen = { id: 'karen', name: 'Karen', role: 'doctor', lead: true, language: 'da' }

test('4,000 requests in a second ask the shelf once who works here; what changes here is seen at once', async () => {
  const shelf = memoryStaff({ north: [karen, lis] })
  let asked = 0
  let now = 0
  const counted = { ...shelf, accounts: (clinic: string) => (asked++, shelf.accounts(clinic)) }
  const accounts = accountsOn(counted, 'north', { clock: () => now })
  for (let request = 0; request < 4000; request++) {
    now = request / 4
    await accounts.atWork('lis')
  }
  expect(asked).toBe(1)
  expect(await accounts.atWork('lis')).toEqual(lis)
  await accounts.leave('lis', now)
  expect(await accounts.atWork('lis')).toBeUndefined()
  await shelf.leave('north', 'karen', now)
  await shelf.add('north', { ...lis, id: 'omar', name: 'Omar' })
  expect(await accounts.atWork('omar')).toBeUndefined()
  now += 1000
  expect(await accounts.atWork('omar')).toMatchObject({ name: 'Omar' })
})
