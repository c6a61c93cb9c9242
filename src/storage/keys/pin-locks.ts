import { hkdfSync } from 'node:crypto'
import * as v from 'valibot'
import type { PersonId } from '#record'
import { CannotOpen } from '../migrations.ts'
import { CannotRead, lock, unlock } from './cipher.ts'
import type { ClinicKey, Safe } from './safe.ts'

/** What a PIN is tried against, and what the right one is given: the half of a device's key that stays here. */
export interface PinLock {
  readonly half: Uint8Array
  /** argon2id with its salt, as one text. */
  readonly pinHash?: string
}

/** The same as it lies in the database, and the name of the clinic's key that wraps it. */
export interface WrappedLock {
  readonly by: string
  readonly wrapped: Uint8Array
}

/**
 * Wraps what opens a device by its PIN with a key that comes from the clinic's: a PIN of four digits is soon tried out by
 * whoever has its hash, so the database alone gives neither the hash nor the half.
 */
export interface PinLocks {
  /** Throws `CannotOpen` without the clinic's key. */
  wrap(clinic: PersonId, pocket: string, lock: PinLock): WrappedLock
  /** Undefined where no key of this safe opens it, or it is of another device. */
  open(clinic: PersonId, pocket: string, wrapped: WrappedLock): PinLock | undefined
}

const FOR = 'tessera PIN locks 1'

const keyFrom = (clinic: PersonId, { key }: ClinicKey): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', key, clinic, FOR, 32))
const beside = (clinic: PersonId, pocket: string, by: string): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(['pin-lock', clinic, pocket, by]))

const Said = v.pipe(
  v.string(),
  v.parseJson(),
  v.strictObject({ half: v.string(), pinHash: v.exactOptional(v.string()) }),
)

export const pinLocksOn = (safe: Safe): PinLocks => ({
  wrap(clinic, pocket, { half, pinHash }) {
    const key = safe.current(clinic)
    if (!key) throw new CannotOpen(`The key of this clinic is not in ${safe.place}.`)
    const said = { half: Buffer.from(half).toString('base64'), ...(pinHash === undefined ? {} : { pinHash }) }
    const plain = new TextEncoder().encode(JSON.stringify(said))
    return { by: key.name, wrapped: lock(keyFrom(clinic, key), plain, beside(clinic, pocket, key.name)) }
  },
  open(clinic, pocket, { by, wrapped }) {
    const key = safe.all(clinic).find(({ name }) => name === by)
    if (!key) return undefined
    try {
      const plain = unlock(keyFrom(clinic, key), wrapped, beside(clinic, pocket, by))
      const { half, ...rest } = v.parse(Said, new TextDecoder().decode(plain))
      return { half: new Uint8Array(Buffer.from(half, 'base64')), ...rest }
    } catch (error) {
      if (error instanceof CannotRead) return undefined
      throw error
    }
  },
})
