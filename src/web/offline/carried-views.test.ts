import { expect, test } from 'vitest'
import type { Entry, Recorded } from '#record'
import { openCarried } from './carried-views.ts'
import { openPocket } from './locked-drawer.ts'
import { thingsOn } from './locked-things.ts'
import { lockNewKey, openKey, type Bytes } from './own-key.ts'
import type { LockedThing } from './database.ts'

const lock = {
  subtle: crypto.subtle,
  random: (bytes: number): Bytes => crypto.getRandomValues(new Uint8Array(bytes)),
}

const idOf = (nth: number) => `019c0000-0000-7000-8000-${String(nth).padStart(12, '0')}`
const worry = (nth: number): Entry => ({
  id: idOf(nth),
  clinic: 'north',
  patient: 'amina',
  kind: 'visit.worry-noted',
  layer: 'working',
  source: {
    teller: 'lis',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said: { original: { language: 'da', text: `nr. ${nth}` } } },
})
const stored = (nth: number): Recorded => ({
  ...worry(nth),
  place: { clinic: nth, patient: nth, storedAt: '2026-03-02T09:00:00Z', storedOn: '2026-03-02' } as never,
})

test('a carried patient opens out of the pocket without a network, with what waits among it', async () => {
  const shelf = new Map<string, LockedThing>()
  const opener = { by: 'passkey', secret: lock.random(32) } as const
  const keys = (await openKey(lock, await lockNewKey(lock, opener, { salt: lock.random(32) }), opener))!
  const memory = {
    get: async (name: string) => shelf.get(name),
    put: async (name: string, thing: LockedThing) => shelf.set(name, thing),
    delete: async (name: string) => shelf.delete(name),
  }
  const pocket = openPocket(thingsOn(memory, keys, lock), {
    files: { fileOf: () => undefined, takeUp: () => undefined },
    plainly: () => undefined,
  })
  await pocket.take('amina', { entries: [stored(1), stored(2)], upTo: 2 }, '2026-03-02')
  await pocket.drawerOf('amina').put([worry(3)])
  const { ready, waits, list } = await openCarried(pocket, 'amina')
  expect([ready, waits]).toEqual([true, true])
  expect(list.worries.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)])
})
