import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { memoryShelf } from './memory-sessions.ts'
import { migrate } from './migrations.ts'
import { keepsTheSessions } from './sessions.contract.ts'
import { sessionsOn, type SessionShelf } from './sessions.ts'
import { sqlSessions } from './sql-sessions.ts'
import { sqliteDatabase } from './sqlite-database.ts'

const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
migrate(database)
database.exec(`insert into clinics (clinic, position) values ('north', 0), ('south', 0)`)
const kept = sqlSessions(sqliteDatabase(database))

const HERE = 'Firefox on the desk'

keepsTheSessions('sessions in memory', memoryShelf)
keepsTheSessions('sessions in SQLite', () => kept)

test('4,000 requests in a second ask the shelf once', async () => {
  const shelf = memoryShelf()
  let asked = 0
  let now = 0
  const counted: SessionShelf = { ...shelf, get: (...one) => (asked++, shelf.get(...one)) }
  const sessions = sessionsOn(counted, 'north', { random: randomBytes, clock: () => now })
  const token = await sessions.begin({ staff: 'lis' }, HERE)
  for (let request = 0; request < 4000; request++) {
    now = request / 4
    await sessions.find(token, HERE)
  }
  expect(asked).toBe(1)
})

test('a session that ends while it is being read is not remembered', async () => {
  const shelf = memoryShelf()
  let let_go = (): void => {}
  const slow: SessionShelf = {
    ...shelf,
    get: async (...one) => {
      const found = await shelf.get(...one)
      await new Promise<void>(resolve => (let_go = resolve))
      return found
    },
  }
  const sessions = sessionsOn(slow, 'north', { random: randomBytes, clock: () => 0 })
  const token = await sessions.begin({ staff: 'lis' }, HERE)
  const reading = sessions.find(token, HERE)
  await new Promise(resolve => setImmediate(resolve))
  await sessions.end(token)
  let_go()
  await reading
  const after = sessions.find(token, HERE)
  await new Promise(resolve => setImmediate(resolve))
  let_go()
  expect(await after).toBeUndefined()
})

test('neither the token nor the name of the browser is in the database', async () => {
  const sessions = sessionsOn(kept, 'north', { random: randomBytes, clock: () => 0 })
  const token = await sessions.begin({ staff: 'lis' }, HERE)
  const rows = JSON.stringify(database.prepare('select * from sessions').all())
  expect(rows).toContain(sessions.idOf(token))
  for (const secret of [token, HERE]) expect(rows).not.toContain(secret)
})

test('where sessions lie, whom a door lets in stands in no place of staff', async () => {
  const sessions = sessionsOn(kept, 'north', { random: randomBytes, clock: () => 0 })
  await sessions.begin({ staff: 'lis', door: { door: 'card-9', of: 'patient', patient: 'lis' } }, HERE)
  const [row] = database.prepare(`select staff, door_holder from sessions where door = 'card-9'`).all()
  expect(row).toEqual({ staff: '', door_holder: 'lis' })
})
