/** Bytes as a browser's cipher takes them. */
export type Bytes = Uint8Array<ArrayBuffer>

/** What this is given of the place it runs in: a cipher, and bytes nobody can guess. */
export interface Lock {
  readonly subtle: SubtleCrypto
  readonly random: (bytes: number) => Bytes
}

/** The key of a pocket, locked by what opens it. Nothing in it opens anything by itself. */
export interface LockedKey {
  readonly salt: Bytes
  readonly nonce: Bytes
  readonly key: Bytes
  /** Of a passkey: which. */
  readonly passkey?: Bytes
}

/** What opens an own pocket: what the passkey of this device says to its salt, or a PIN and the half the desk holds. */
export type Opener =
  | { readonly by: 'passkey'; readonly secret: Bytes }
  | { readonly by: 'pin'; readonly pin: string; readonly half: Bytes }

/** The two keys of an open pocket: of what lies in it, and of the names it lies under. Neither can be read out again. */
export interface OpenKeys {
  readonly things: CryptoKey
  readonly names: CryptoKey
}

/** Turns over a PIN and its half; what OWASP advised of PBKDF2 with SHA-256 in 2023. */
export const TURNS = 600_000
const SALT = 32
const NONCE = 12
const AES = { name: 'AES-GCM', length: 256 } as const

const utf8 = (text: string): Bytes => new TextEncoder().encode(text) as Bytes

const joined = (...parts: readonly Bytes[]): Bytes => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** Bound to the locked key: how it opens, and how it was written. */
const boundTo = (by: Opener['by']): Bytes => utf8(`tessera own pocket 1 by ${by}`)

/** What a PIN comes to: slow to guess even for who has the half, and nothing at all without it. */
const fromPin = async (subtle: SubtleCrypto, pin: string, half: Bytes, salt: Bytes): Promise<Bytes> => {
  const typed = await subtle.importKey('raw', utf8(pin), 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: joined(salt, half), iterations: TURNS }
  return new Uint8Array(await subtle.deriveBits(how, typed, 256))
}

/** The key around the pocket's own key. */
const around = async (subtle: SubtleCrypto, opener: Opener, salt: Bytes): Promise<CryptoKey> => {
  const secret = opener.by === 'pin' ? await fromPin(subtle, opener.pin, opener.half, salt) : opener.secret
  const material = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const info = opener.by === 'pin' ? joined(boundTo('pin'), opener.half) : boundTo('passkey')
  return subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt, info }, material, AES, false, ['wrapKey', 'unwrapKey'])
}

const from = (subtle: SubtleCrypto, pocket: CryptoKey, use: 'things' | 'names'): Promise<CryptoKey> =>
  subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8(`tessera own pocket 1 ${use}`) },
    pocket,
    use === 'things' ? AES : { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    use === 'things' ? ['encrypt', 'decrypt'] : ['sign'],
  )

/** A new salt: what the passkey of this device is asked about, or what goes into a PIN. */
export const newSalt = ({ random }: Lock): Bytes => random(SALT)

/** A key for a new pocket, locked. It is read by nobody again, not even here: `openKey` opens it. */
export const lockNewKey = async (
  { subtle, random }: Lock,
  opener: Opener,
  { salt, passkey }: { readonly salt: Bytes; readonly passkey?: Bytes | undefined },
): Promise<LockedKey> => {
  const nonce = random(NONCE)
  const pocket = await subtle.generateKey(AES, true, ['encrypt'])
  const how = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(opener.by) }
  const key = new Uint8Array(await subtle.wrapKey('raw', pocket, await around(subtle, opener, salt), how))
  return { salt, nonce, key, ...(passkey ? { passkey } : {}) }
}

/** Opens a pocket's key. Undefined with anything but what locked it: a wrong PIN, another half, a byte that was changed. */
export const openKey = async (
  { subtle }: Pick<Lock, 'subtle'>,
  { salt, nonce, key }: LockedKey,
  opener: Opener,
): Promise<OpenKeys | undefined> => {
  const how = { name: 'AES-GCM', iv: nonce, additionalData: boundTo(opener.by) }
  try {
    const wrapping = await around(subtle, opener, salt)
    const pocket = await subtle.unwrapKey('raw', key, wrapping, how, 'HKDF', false, ['deriveKey'])
    return { things: await from(subtle, pocket, 'things'), names: await from(subtle, pocket, 'names') }
  } catch {
    return undefined
  }
}
