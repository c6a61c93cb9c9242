/** Bytes as a browser's cipher takes them. */
type Bytes = Uint8Array<ArrayBuffer>

/** A P-256 key that opens boxes: both halves, base64url without padding. */
export interface PrivateKey {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  readonly d: string
}

const VERSION = 1
const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const
/** Bytes of a public key: a point of P-256, both coordinates, as it stands in SEC 1 (0x04 first). */
export const PUBLIC_KEY = 65
const KEY_ID = 8
const NONCE = 12
const TAG = 16
/** Version, which key it is for, the sender's own public key, nonce: bound to what is inside, and not in it. */
const HEAD = 1 + KEY_ID + PUBLIC_KEY + NONCE
/** Says what the secret is for, so that it is good for nothing else. */
const FOR = new TextEncoder().encode('tessera sealed box 1')

const joined = (...parts: readonly Bytes[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

const idOf = async (subtle: SubtleCrypto, publicKey: Bytes): Promise<Bytes> =>
  new Uint8Array(await subtle.digest('SHA-256', publicKey)).slice(0, KEY_ID)

const isSame = (one: Bytes, other: Bytes): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at])

/** The key of one box, from a secret that only the two ends can make; both public keys go into it. */
const keyFrom = async (
  subtle: SubtleCrypto,
  { own, theirs, salt }: { own: CryptoKey; theirs: CryptoKey; salt: Bytes },
): Promise<CryptoKey> => {
  const secret = await subtle.deriveBits({ name: 'ECDH', public: theirs }, own, 256)
  const material = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const by = { name: 'HKDF', hash: 'SHA-256', salt, info: FOR }
  return subtle.deriveKey(by, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

/**
 * Seals bytes for whoever holds the other half of `publicKey`: whoever seals cannot open it again. `random(n)` gives n bytes
 * nobody can guess. A version byte, eight bytes that say for which key, a public key made for this box alone (P-256), a
 * nonce, and AES-256-GCM under a key by HKDF-SHA-256 of what both ends share. Throws where the public key is none.
 */
export const sealTo = async (
  subtle: SubtleCrypto,
  random: (bytes: number) => Uint8Array,
  publicKey: Uint8Array,
  bytes: Uint8Array,
): Promise<Bytes> => {
  const to = new Uint8Array(publicKey)
  const theirs = await subtle.importKey('raw', to, CURVE, false, [])
  const own = await subtle.generateKey(CURVE, false, ['deriveBits'])
  const point = new Uint8Array(await subtle.exportKey('raw', own.publicKey))
  const nonce = new Uint8Array(random(NONCE))
  const head = joined(Uint8Array.of(VERSION), await idOf(subtle, to), point, nonce)
  const key = await keyFrom(subtle, { own: own.privateKey, theirs, salt: joined(point, to) })
  const how = { name: 'AES-GCM', iv: nonce, additionalData: head, tagLength: TAG * 8 }
  return joined(head, new Uint8Array(await subtle.encrypt(how, key, new Uint8Array(bytes))))
}

const inBase64 = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))

const publicOf = ({ x, y }: PrivateKey): Bytes => joined(Uint8Array.of(4), inBase64(x), inBase64(y))

const isBox = (box: Uint8Array): boolean => box[0] === VERSION && box.length >= HEAD + TAG

/** Whether a box says of itself that it is for the other half of this public key. */
export const boxIsFor = async (subtle: SubtleCrypto, publicKey: Uint8Array, box: Uint8Array): Promise<boolean> =>
  isBox(box) && isSame(new Uint8Array(box.subarray(1, 1 + KEY_ID)), await idOf(subtle, new Uint8Array(publicKey)))

/** What was sealed; undefined where it is no box, is for another key, or a bit of it is not as it was. */
export const openSealed = async (
  subtle: SubtleCrypto,
  privateKey: PrivateKey,
  sealed: Uint8Array,
): Promise<Bytes | undefined> => {
  const to = publicOf(privateKey)
  if (!(await boxIsFor(subtle, to, sealed))) return undefined
  const box = new Uint8Array(sealed)
  const head = box.slice(0, HEAD)
  const point = box.slice(1 + KEY_ID, 1 + KEY_ID + PUBLIC_KEY)
  try {
    const theirs = await subtle.importKey('raw', point, CURVE, false, [])
    const own = await subtle.importKey('jwk', { ...privateKey }, CURVE, false, ['deriveBits'])
    const key = await keyFrom(subtle, { own, theirs, salt: joined(point, to) })
    const how = { name: 'AES-GCM', iv: head.slice(-NONCE), additionalData: head, tagLength: TAG * 8 }
    return new Uint8Array(await subtle.decrypt(how, key, box.slice(HEAD)))
  } catch {
    // What the cipher says of it tells nothing more than that it does not open.
    return undefined
  }
}
