import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openAside } from './aside.ts'
import { card } from './doors.contract.ts'
import { openFolder, safeBeside } from './sqlite.ts'
import { tell } from './store.contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))
const AT = '2026-03-02T09:00:00Z'

test('a record in a thread of its own answers as one in this thread, letter for letter and byte for byte', async () => {
  const path = join(folder, 'one')
  const aside = await openAside({ data: path, safe: safeBeside(path) })
  expect(await aside.clinic('north')).toBe('north')
  const entry = tell('amina')
  expect(await aside.store.append('north', [entry], AT)).toEqual([
    { id: entry.id, outcome: 'stored', place: { clinic: 1, patient: 1, storedAt: AT } },
  ])
  expect(await aside.store.find('north', tell('amina').id)).toBeUndefined()
  const karen = { id: 'karen', name: 'Karen', role: 'nurse', lead: true, language: 'da' }
  await aside.staff.add('north', karen)
  const passkey = {
    credential: 'abc',
    account: 'karen',
    publicKey: Uint8Array.of(1, 2, 255),
    counter: 0,
    transports: ['internal'],
    label: 'this computer',
    createdAt: 1,
  }
  await aside.staff.addPasskey('north', passkey)
  expect([...(await aside.staff.passkey('north', 'abc'))!.publicKey]).toEqual([1, 2, 255])
  expect(await aside.store.cardsSince('north', 1)).toEqual({ cards: [], gone: [], head: 1 })
  expect(await aside.store.readOf('north', ['amina'], [entry.kind])).toMatchObject([entry])
  const own = card('amina')
  await aside.doors.put('north', own)
  expect(await aside.doors.byId('north', own.id)).toEqual(own)
  expect(await aside.doors.byId('north', 'no-door')).toBeUndefined()
  await aside.store.close()
  const here = openFolder(path)
  expect(await here.store.read('north', 'amina', { after: 0, limit: 9 })).toMatchObject([entry])
  await here.store.close()
})

test('why a folder cannot be opened is said across the threads as it is said here', async () => {
  const path = join(folder, 'two')
  const first = openFolder(path)
  await expect(openAside({ data: path, safe: safeBeside(path) })).rejects.toThrow(
    'Another Tessera has this record open; close that one first.',
  )
  await first.store.close()
})

test('what is asked of a record that was closed fails, and nothing waits for ever', async () => {
  const path = join(folder, 'three')
  const aside = await openAside({ data: path, safe: safeBeside(path) })
  await aside.clinic('north')
  await aside.store.close()
  await aside.ended
  await expect(aside.store.head('north')).rejects.toThrow()
  await aside.store.close()
})
