import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lockNewKey, newSalt, openKey, type Bytes, type LockedKey, type Opener } from './own-key.ts'

const { subtle } = crypto
const lock = { subtle, random: (bytes: number): Bytes => crypto.getRandomValues(new Uint8Array(bytes)) }
const half = lock.random(32)
const byPin: Opener = { by: 'pin', pin: '4029', half }
const byPasskey: Opener = { by: 'passkey', secret: lock.random(32) }

const opens = async (locked: LockedKey, opener: Opener): Promise<boolean> =>
  (await openKey(lock, locked, opener)) !== undefined

test('what the PIN and the half lock, they open together, and neither alone', async () => {
  const locked = await lockNewKey(lock, byPin, { salt: newSalt(lock) })
  expect(await opens(locked, byPin)).toBe(true)
  expect(await opens(locked, { ...byPin, pin: '4028' })).toBe(false)
  expect(await opens(locked, { ...byPin, half: lock.random(32) })).toBe(false)
  expect(await opens(locked, { ...byPin, half: new Uint8Array() })).toBe(false)
  expect(await opens(locked, { ...byPin, pin: '' })).toBe(false)
  expect(await opens(locked, { by: 'passkey', secret: half })).toBe(false)
})

test('what the passkey of this device locks, no other passkey opens', async () => {
  const locked = await lockNewKey(lock, byPasskey, { salt: newSalt(lock), passkey: lock.random(16) })
  expect(await opens(locked, byPasskey)).toBe(true)
  expect(await opens(locked, { by: 'passkey', secret: lock.random(32) })).toBe(false)
})

test('an open key gives itself to nobody: it can be used, and not read out', async () => {
  const locked = await lockNewKey(lock, byPasskey, { salt: newSalt(lock) })
  const { things, names } = (await openKey(lock, locked, byPasskey))!
  expect([things.extractable, names.extractable]).toEqual([false, false])
  await expect(subtle.exportKey('raw', things)).rejects.toThrow()
  await expect(subtle.exportKey('raw', names)).rejects.toThrow()
})

test('two pockets locked by the same have different keys', async () => {
  const salt = newSalt(lock)
  const [one, other] = [await lockNewKey(lock, byPasskey, { salt }), await lockNewKey(lock, byPasskey, { salt })]
  expect(await opens({ ...one, key: other.key }, byPasskey)).toBe(false)
})

test('a byte that was changed anywhere opens nothing', async () => {
  const locked = await lockNewKey(lock, byPasskey, { salt: newSalt(lock) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('salt' as const, 'nonce' as const, 'key' as const),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (part, at, by) => {
        const changed = new Uint8Array(locked[part])
        changed[at % changed.length]! ^= by
        expect(await opens({ ...locked, [part]: changed }, byPasskey)).toBe(false)
      },
    ),
    { numRuns: 100 },
  )
})

test('what was torn off opens nothing', async () => {
  const locked = await lockNewKey(lock, byPasskey, { salt: newSalt(lock) })
  for (let length = 0; length < locked.key.length; length++)
    expect(await opens({ ...locked, key: locked.key.slice(0, length) }, byPasskey)).toBe(false)
})
