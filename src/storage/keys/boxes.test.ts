import { randomBytes, webcrypto } from 'node:crypto'
import { expect, test } from 'vitest'
import { sealTo } from '#record/sealed'
import { boxesOf, boxKeysOn } from './boxes.ts'
import { memorySafe } from './safe.ts'

const AT = '2026-03-02T09:00:00Z'
const WORDS = new TextEncoder().encode('told in the room')
const sealed = (to: Uint8Array) => sealTo(webcrypto.subtle as unknown as SubtleCrypto, randomBytes, to, WORDS)

const clinics = () => {
  const safe = memorySafe()
  for (const clinic of ['north', 'south']) safe.renew(clinic, AT)
  const keys = boxKeysOn(safe)
  return { safe, keys, north: boxesOf(keys, 'north'), south: boxesOf(keys, 'south') }
}

test('a box for this clinic opens here, and at no other', async () => {
  const { north, south } = clinics()
  const box = await sealed(await north.sealTo())
  expect(await north.open(box)).toEqual(WORDS)
  expect(await south.open(box)).toBeUndefined()
  expect(await north.sealTo()).not.toEqual(await south.sealTo())
})

test('the pair is the same after a start and wherever the safe is moved to, as nothing of it is kept', async () => {
  const { safe, north } = clinics()
  expect(await boxesOf(boxKeysOn(safe), 'north').sealTo()).toEqual(await north.sealTo())
  expect(await boxesOf(boxKeysOn(safe), 'north').open(await sealed(await north.sealTo()))).toEqual(WORDS)
})

test('a box sealed under a key that was retired meanwhile opens, until that key is let go of', async () => {
  const { safe, north } = clinics()
  const before = await north.sealTo()
  const box = await sealed(before)
  safe.renew('north', AT)
  expect(await north.sealTo()).not.toEqual(before)
  expect(await north.open(box)).toEqual(WORDS)
  expect(await north.open(await sealed(await north.sealTo()))).toEqual(WORDS)
  safe.forgetRetired('north')
  expect(await north.open(box)).toBeUndefined()
})

test('two clinics that were given the same key by mistake still open nothing of each other', async () => {
  const { safe } = clinics()
  const same = { ...safe, all: () => safe.all('north'), current: () => safe.current('north') }
  const [one, other] = [boxesOf(boxKeysOn(same), 'north'), boxesOf(boxKeysOn(same), 'south')]
  const box = await sealed(await one.sealTo())
  expect(await other.open(box)).toBeUndefined()
})

test('without the clinic’s key nothing is sealed and nothing opened', async () => {
  const boxes = boxesOf(boxKeysOn(memorySafe()), 'north')
  await expect(boxes.sealTo()).rejects.toThrow('The key of this clinic')
  expect(await boxes.open(new Uint8Array(200))).toBeUndefined()
})
