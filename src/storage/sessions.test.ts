import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { memoryShelf } from './memory-sessions.ts'
import { sessionsOn, type SessionShelf } from './sessions.ts'
import { openFolder } from './sqlite.ts'

const path = mkdtempSync(join(tmpdir(), 'tessera-'))
const folder = openFolder(path)
await folder.clinic('north')
afterAll(async () => {
  await folder.store.close()
  rmSync(path, { recursive: true })
})

const HOUR = 3_600_000
const VISIT = '019c0000-0000-7000-8000-000000000001'
const shelves: [string, () => SessionShelf][] = [
  ['in memory', memoryShelf],
  ['in SQLite', () => folder.shelf],
]

describe.each(shelves)('sessions %s', (_, open) => {
  let now = 1_770_000_000_000
  const sessions = sessionsOn(open(), 'north', { random: randomBytes, clock: () => now })
  const elsewhere = sessionsOn(open(), 'south', { random: randomBytes, clock: () => now })

  test('who signed in is known again by the token, and by nothing else', async () => {
    const token = await sessions.begin({ staff: 'lis' })
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(await sessions.find(token)).toEqual({ staff: 'lis' })
    expect(await sessions.find('')).toBeUndefined()
    expect(await elsewhere.find(token)).toBeUndefined()
  })

  test('signing out ends it at once', async () => {
    const token = await sessions.begin({ staff: 'lis' })
    await sessions.end(token)
    expect(await sessions.find(token)).toBeUndefined()
  })

  test('two hours untouched end it; a day of use ends in the evening', async () => {
    const left = await sessions.begin({ staff: 'lis' })
    const used = await sessions.begin({ staff: 'omar' })
    now += 1.5 * HOUR
    await sessions.find(used)
    now += 1.5 * HOUR
    expect(await sessions.find(left)).toBeUndefined()
    expect(await sessions.find(used)).toEqual({ staff: 'omar' })
    for (let hours = 3; hours < 12; hours++) {
      now += HOUR
      await sessions.find(used)
    }
    now += 60_000
    expect(await sessions.find(used)).toBeUndefined()
  })

  test('a session that ended long ago is not kept', async () => {
    const shelf = open()
    const old = { clinic: 'north', tokenHash: 'old', session: { staff: 'lis' }, createdAt: 0, lastUsedAt: 0 }
    await shelf.put(old)
    expect(await shelf.get('north', 'old')).toEqual(old)
    await sessionsOn(shelf, 'north', { random: randomBytes, clock: () => now }).begin({ staff: 'lis' })
    expect(await shelf.get('north', 'old')).toBeUndefined()
  })

  test('closing a visit ends its tables and nothing else', async () => {
    const table = { visit: VISIT, patient: 'amina' }
    const token = await sessions.begin({ staff: 'lis', table })
    const staff = await sessions.begin({ staff: 'lis' })
    expect(await sessions.find(token)).toEqual({ staff: 'lis', table })
    await sessions.endTables(VISIT)
    expect(await sessions.find(token)).toBeUndefined()
    expect(await sessions.find(staff)).toEqual({ staff: 'lis' })
  })
})

test('the token itself is nowhere in the data folder', async () => {
  const sessions = sessionsOn(folder.shelf, 'north', { random: randomBytes, clock: () => 0 })
  const token = await sessions.begin({ staff: 'lis' })
  const files = ['record.sqlite', 'record.sqlite-wal'].map(name => readFileSync(join(path, name), 'latin1'))
  expect(files.join('')).not.toContain(token)
})
