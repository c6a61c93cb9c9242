import { createECDH, hkdfSync, webcrypto } from 'node:crypto'
import type { PersonId } from '#record'
import { boxIsFor, openSealed, type PrivateKey } from '#record/sealed'
import { CannotOpen } from '../migrations.ts'
import type { OfOneClinic } from '../of-one-clinic.ts'
import { memorySafe, type ClinicKey, type Safe } from './safe.ts'

/** What is sealed for a clinic, and opened here. Nothing of it is kept: the pair comes from the clinic's own key. */
export interface BoxKeys {
  /** The public key a device seals to now: 65 bytes, a point of P-256. Throws `CannotOpen` without the clinic's key. */
  sealTo(clinic: PersonId): Promise<Uint8Array>
  /** What was sealed for this clinic, also under a key that was retired since; undefined where nothing here opens it. */
  open(clinic: PersonId, box: Uint8Array): Promise<Uint8Array | undefined>
}

/** The boxes of one clinic. */
export type Boxes = OfOneClinic<BoxKeys>

/** The order of P-256 (SEC 2): a private key is a number from 1 to one less. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
const FOR = 'tessera boxes P-256 1'

/** Wider than the order by 128 bits, so that no number is likelier than another (FIPS 186-5, A.2.1). */
const scalarOf = (clinic: PersonId, key: Uint8Array): Buffer => {
  const wide = Buffer.from(hkdfSync('sha256', key, clinic, FOR, 48)).toString('hex')
  const scalar = (BigInt(`0x${wide}`) % (ORDER - 1n)) + 1n
  return Buffer.from(scalar.toString(16).padStart(64, '0'), 'hex')
}

interface Pair {
  readonly publicKey: Uint8Array
  readonly privateKey: PrivateKey
}

const pairOf = (clinic: PersonId, { key }: ClinicKey): Pair => {
  const d = scalarOf(clinic, key)
  const own = createECDH('prime256v1')
  own.setPrivateKey(d)
  const publicKey = own.getPublicKey()
  const [x, y] = [publicKey.subarray(1, 33), publicKey.subarray(33)].map(half => half.toString('base64url'))
  return {
    publicKey: new Uint8Array(publicKey),
    privateKey: { kty: 'EC', crv: 'P-256', x: x!, y: y!, d: d.toString('base64url') },
  }
}

const subtle = webcrypto.subtle as unknown as SubtleCrypto

/** The boxes of the clinics whose keys a safe holds. */
export const boxKeysOn = (safe: Safe): BoxKeys => {
  const pairs = new WeakMap<ClinicKey, Pair>()
  const pair = (clinic: PersonId, key: ClinicKey): Pair => {
    const made = pairs.get(key) ?? pairOf(clinic, key)
    pairs.set(key, made)
    return made
  }
  return {
    async sealTo(clinic) {
      const key = safe.current(clinic)
      if (!key) throw new CannotOpen(`The key of this clinic is not in ${safe.place}.`)
      return pair(clinic, key).publicKey
    },
    async open(clinic, box) {
      for (const key of safe.all(clinic)) {
        const { publicKey, privateKey } = pair(clinic, key)
        if (await boxIsFor(subtle, publicKey, box)) return openSealed(subtle, privateKey, box)
      }
      return undefined
    },
  }
}

/** The boxes of one clinic among these. */
export const boxesOf = (keys: BoxKeys, clinic: PersonId): Boxes => ({
  sealTo: () => keys.sealTo(clinic),
  open: box => keys.open(clinic, box),
})

/** Boxes of a clinic with a key of its own in memory. For tests. */
export const memoryBoxes = (clinic: PersonId): Boxes => {
  const safe = memorySafe()
  safe.renew(clinic, '2026-03-02T09:00:00Z')
  return boxesOf(boxKeysOn(safe), clinic)
}
