import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

interface Credential {
  readonly id: string
  readonly rpId: string
  readonly userHandle: string
  readonly key: KeyObject
  counter: number
}

/** What a browser is asked for, as far as an authenticator looks. */
interface ToMake {
  readonly challenge: string
  readonly rp: { readonly id?: string }
  readonly user: { readonly id: string }
  readonly excludeCredentials?: readonly { readonly id: string }[]
}
interface ToGive {
  readonly challenge: string
  readonly rpId?: string
  readonly allowCredentials?: readonly { readonly id: string }[]
}

/** What may be wrong on purpose. */
interface Odd {
  readonly origin?: string
  readonly rpId?: string
  readonly challenge?: string
  /** The person was not asked for a finger, a face or a code. */
  readonly unverified?: boolean
  readonly type?: string
}

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()
const base64url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url')

const PRESENT = 0x01
const VERIFIED = 0x04
const WITH_CREDENTIAL = 0x40

const head = (major: number, n: number): Buffer => {
  if (n < 24) return Buffer.from([(major << 5) | n])
  if (n < 256) return Buffer.from([(major << 5) | 24, n])
  return Buffer.from([(major << 5) | 25, n >> 8, n & 0xff])
}
type Cbor = number | string | Uint8Array | ReadonlyMap<number | string, Cbor>
const cbor = (value: Cbor): Buffer => {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value)
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)])
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value])
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([key, inner]) => [cbor(key), cbor(inner)])])
}

const clientData = (type: string, challenge: string, origin: string): Buffer =>
  Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))

const authenticatorData = (rpId: string, flags: number, counter: number, rest = new Uint8Array()): Buffer => {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([sha256(rpId), Buffer.from([flags]), count, rest])
}

/**
 * A passkey authenticator in software, in a browser at `origin`: real keys (ES256), real signatures. `counts` makes it
 * count its uses, as a security key does.
 */
export const authenticator = (origin = 'http://localhost:8080', { counts = false } = {}) => {
  const credentials: Credential[] = []
  const flagsFor = (odd: Odd): number => (odd.unverified ? PRESENT : PRESENT | VERIFIED)
  /** A browser gives the name of the place it stands at, whatever it was asked for. */
  const own = new URL(origin).hostname

  return {
    credentials,
    make(options: ToMake, odd: Odd = {}) {
      if (options.excludeCredentials?.some(({ id }) => credentials.some(one => one.id === id)))
        throw new Error('there is a passkey here already')
      const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
      const rpId = odd.rpId ?? options.rp.id ?? own
      const id = randomBytes(16)
      const credential = { id: base64url(id), rpId, userHandle: options.user.id, key: privateKey, counter: 0 }
      credentials.push(credential)
      const cose = new Map<number, Cbor>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, Buffer.from(x, 'base64url')],
        [-3, Buffer.from(y, 'base64url')],
      ])
      const attested = Buffer.concat([new Uint8Array(16), Buffer.from([0, id.length]), id, cbor(cose)])
      const data = authenticatorData(rpId, flagsFor(odd) | WITH_CREDENTIAL, 0, attested)
      const attestation = new Map<string, Cbor>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', data],
      ])
      return {
        id: credential.id,
        rawId: credential.id,
        type: 'public-key',
        authenticatorAttachment: 'platform',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(
            clientData(odd.type ?? 'webauthn.create', odd.challenge ?? options.challenge, odd.origin ?? origin),
          ),
          attestationObject: base64url(cbor(attestation)),
          transports: ['internal'],
        },
      }
    },
    give(options: ToGive, odd: Odd = {}) {
      const credential = credentials.findLast(
        ({ id }) => !options.allowCredentials?.length || options.allowCredentials.some(one => one.id === id),
      )
      if (!credential) throw new Error('there is no passkey here')
      if (counts) credential.counter += 1
      const data = authenticatorData(odd.rpId ?? credential.rpId, flagsFor(odd), credential.counter)
      const client = clientData(odd.type ?? 'webauthn.get', odd.challenge ?? options.challenge, odd.origin ?? origin)
      return {
        id: credential.id,
        rawId: credential.id,
        type: 'public-key',
        authenticatorAttachment: 'platform',
        clientExtensionResults: {},
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), credential.key)),
          userHandle: credential.userHandle,
        },
      }
    },
  }
}
