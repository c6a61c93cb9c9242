import { Refused } from '../parts/api.ts'
import type { Bytes } from './own-key.ts'

/** What a passkey of this device says to a salt: the same each time, and nobody without the passkey can say it. */
export interface Said {
  readonly passkey: Bytes
  readonly secret: Bytes
}

const bytesOf = (source: BufferSource): Bytes =>
  source instanceof ArrayBuffer
    ? new Uint8Array(source)
    : Uint8Array.from(new Uint8Array(source.buffer, source.byteOffset, source.byteLength))

/**
 * Asks a passkey about a salt (WebAuthn PRF), with no word to the desk: what signs here is not looked at. `which`: only this one.
 * Throws `Refused`: `passkey-no-secret` where the passkey or the browser cannot, `passkey-not-given` where nobody gave one.
 */
export const secretOfPasskey = async (salt: Bytes, which?: Bytes): Promise<Said> => {
  const given = await navigator.credentials
    .get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        userVerification: 'required',
        ...(which ? { allowCredentials: [{ type: 'public-key', id: which }] } : {}),
        extensions: { prf: { eval: { first: salt } } },
      },
    })
    .catch((cause: unknown) => {
      throw cause instanceof Error && cause.name === 'NotSupportedError' ? new Refused(cannot) : new Refused(notGiven)
    })
  if (!(given instanceof PublicKeyCredential)) throw new Refused(notGiven)
  const first = given.getClientExtensionResults().prf?.results?.first
  if (!first) throw new Refused(cannot)
  return { passkey: new Uint8Array(given.rawId), secret: bytesOf(first) }
}

const cannot = { reason: 'passkey-no-secret' }
const notGiven = { reason: 'passkey-not-given' }
