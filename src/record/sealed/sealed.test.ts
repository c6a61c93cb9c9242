import { randomBytes, webcrypto } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxIsFor, openSealed, PUBLIC_KEY, sealTo, type PrivateKey } from './index.ts'

const subtle = webcrypto.subtle as unknown as SubtleCrypto

/** A pair as a clinic would have it. */
const pair = async (): Promise<{ publicKey: Uint8Array; privateKey: PrivateKey }> => {
  const { publicKey, privateKey } = await subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, [
    'deriveBits',
  ])
  const { x = '', y = '', d = '' } = await subtle.exportKey('jwk', privateKey)
  const raw = new Uint8Array(await subtle.exportKey('raw', publicKey))
  return { publicKey: raw, privateKey: { kty: 'EC', crv: 'P-256', x, y, d } }
}
const sealed = (publicKey: Uint8Array, bytes: Uint8Array) => sealTo(subtle, randomBytes, publicKey, bytes)
const WORDS = new TextEncoder().encode('what was told in the room')

describe('a sealed box', () => {
  it('gives back what was put in, whatever it was', async () => {
    const { publicKey, privateKey } = await pair()
    expect(publicKey).toHaveLength(PUBLIC_KEY)
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async bytes => {
        expect(await openSealed(subtle, privateKey, await sealed(publicKey, bytes))).toEqual(new Uint8Array(bytes))
      }),
      { numRuns: 50 },
    )
  })

  it('opens no more once a bit of it was changed, wherever', async () => {
    const { publicKey, privateKey } = await pair()
    const box = await sealed(publicKey, WORDS)
    for (let at = 0; at < box.length; at++) {
      const changed = Uint8Array.from(box)
      changed[at]! ^= 1 << (at % 8)
      expect(await openSealed(subtle, privateKey, changed), `byte ${at}`).toBeUndefined()
    }
    expect(await openSealed(subtle, privateKey, box)).toEqual(WORDS)
  })

  it('opens no more once it was cut, or grew', async () => {
    const { publicKey, privateKey } = await pair()
    const box = await sealed(publicKey, WORDS)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: box.length - 1 }), async length => {
        expect(await openSealed(subtle, privateKey, box.slice(0, length))).toBeUndefined()
      }),
      { numRuns: 40 },
    )
    expect(await openSealed(subtle, privateKey, Uint8Array.from([...box, 0]))).toBeUndefined()
  })

  it('opens with no other key, and says for which it is', async () => {
    const [own, other] = [await pair(), await pair()]
    const box = await sealed(own.publicKey, WORDS)
    expect(await openSealed(subtle, other.privateKey, box)).toBeUndefined()
    expect([await boxIsFor(subtle, own.publicKey, box), await boxIsFor(subtle, other.publicKey, box)]).toEqual([
      true,
      false,
    ])
    // Told that it is for the other one, it opens there no more than before.
    const led = Uint8Array.from([
      ...box.slice(0, 1),
      ...(await sealed(other.publicKey, WORDS)).slice(1, 9),
      ...box.slice(9),
    ])
    expect(await openSealed(subtle, other.privateKey, led)).toBeUndefined()
  })

  it('is never twice the same, and holds no word of what is inside', async () => {
    const { publicKey } = await pair()
    const [one, again] = [await sealed(publicKey, WORDS), await sealed(publicKey, WORDS)]
    expect(one).not.toEqual(again)
    expect(Buffer.from(one).includes('told in the room')).toBe(false)
  })

  it('opens nothing of whatever else is sent as one', async () => {
    const { privateKey } = await pair()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async bytes => {
        expect(await openSealed(subtle, privateKey, bytes)).toBeUndefined()
        expect(await openSealed(subtle, privateKey, Uint8Array.from([1, ...bytes]))).toBeUndefined()
      }),
    )
  })
})
