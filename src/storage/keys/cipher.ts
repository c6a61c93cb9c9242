import { createCipheriv, createDecipheriv, createHash, randomFillSync } from 'node:crypto'
import type { Hash } from '#record/seal'

const ALGORITHM = 'aes-256-gcm'
const VERSION = 1
const NONCE = 12
const TAG = 16

/** The ciphertext does not open with this key and these words beside it: changed, moved, or another key. */
export class CannotRead extends Error {
  override readonly name = 'CannotRead'
}

/** Asking the system for a little chance at a time costs more than encrypting with it. */
const POOL = 8192
let pool = new Uint8Array(0)
let taken = 0

/** So many bytes nobody can guess, each handed out once. */
const chance = (bytes: number): Uint8Array => {
  if (taken + bytes > pool.length) [pool, taken] = [randomFillSync(new Uint8Array(POOL)), 0]
  const some = pool.slice(taken, taken + bytes)
  pool.fill(0, taken, (taken += bytes))
  return some
}

/** A new key: 32 bytes nobody can guess. */
export const newKey = (): Uint8Array => chance(32)

/** SHA-256. */
export const sha256: Hash = (...parts) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/**
 * AES-256-GCM: one byte of version, 12 of nonce, 16 of tag, then the ciphertext. `beside` is bound to it and not in it:
 * it opens only with the same.
 */
export const lock = (key: Uint8Array, plain: Uint8Array, beside: Uint8Array): Uint8Array => {
  const nonce = chance(NONCE)
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG }).setAAD(beside)
  const text = cipher.update(plain)
  cipher.final()
  return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.getAuthTag(), text])
}

/** Opens what `lock` made. Throws `CannotRead`. */
export const unlock = (key: Uint8Array, locked: Uint8Array, beside: Uint8Array): Uint8Array => {
  if (locked[0] !== VERSION || locked.length < 1 + NONCE + TAG) throw new CannotRead('not a ciphertext of ours')
  try {
    const decipher = createDecipheriv(ALGORITHM, key, locked.subarray(1, 1 + NONCE), { authTagLength: TAG })
    decipher.setAAD(beside).setAuthTag(locked.subarray(1 + NONCE, 1 + NONCE + TAG))
    const plain = decipher.update(locked.subarray(1 + NONCE + TAG))
    decipher.final()
    return plain
  } catch (error) {
    throw new CannotRead('the ciphertext does not open', { cause: error })
  }
}
