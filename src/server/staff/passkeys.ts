import { isIP } from 'node:net'
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers'
import * as v from 'valibot'
import type { Account, Passkey } from '#storage'
import { hostOf } from '../guard.ts'
import type { Desk, DeskContext } from '../parts.ts'
import { FIVE_MINUTES } from './challenges.ts'

/** The place passkeys are bound to: its name, and the one address a browser may answer from. */
interface Place {
  readonly id: string
  readonly origin: string
}

/**
 * The public origin where there is one, else `http://localhost` on whichever port; undefined at any other address, such
 * as a number: there no browser takes a passkey.
 */
export const placeOf = (c: DeskContext, { origin }: Pick<Desk, 'origin'>): Place | undefined => {
  const host = hostOf(c).toLowerCase()
  const own = new URL(origin ?? `http://${host}`)
  if (own.host !== new URL(`${own.protocol}//${host}`).host || isIP(own.hostname.replace(/[[\]]/g, '')))
    return undefined
  return origin || own.hostname === 'localhost' ? { id: own.hostname, origin: own.origin } : undefined
}

/** EdDSA, ES256, RS256. */
const ALGORITHMS = [-8, -7, -257]

const Bytes = v.pipe(v.string(), v.regex(/^[\w-]+$/, 'not-readable'), v.maxLength(20_000, 'too-long'))
const Transports = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z-]{1,20}$/, 'not-readable'))), v.maxLength(10))
const credential = { id: Bytes, rawId: Bytes, type: v.literal('public-key') }

/** A new passkey as a browser answers; whatever else it says is not read. */
export const MadePasskey = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: Bytes,
    attestationObject: Bytes,
    transports: v.optional(Transports),
  }),
})
/** The use of a passkey as a browser answers. */
export const GivenPasskey = v.object({
  ...credential,
  response: v.object({
    clientDataJSON: Bytes,
    authenticatorData: Bytes,
    signature: Bytes,
    userHandle: v.optional(v.nullable(Bytes)),
  }),
})
/** What its owner calls a passkey. */
export const Label = v.pipe(
  v.string(),
  v.trim(),
  v.normalize('NFC'),
  v.minLength(1, 'no-name'),
  v.maxLength(80, 'too-long'),
)

/** Asks a browser for a new passkey of this account, which stays on its authenticator and asks who is there. */
export const optionsToMake = (
  { id }: Place,
  account: Pick<Account, 'id' | 'name'>,
  there: readonly Passkey[] = [],
): ReturnType<typeof generateRegistrationOptions> =>
  generateRegistrationOptions({
    rpName: 'Tessera',
    rpID: id,
    userID: new Uint8Array(Buffer.from(account.id)),
    userName: account.name,
    userDisplayName: account.name,
    timeout: FIVE_MINUTES,
    attestationType: 'none',
    excludeCredentials: there.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })

/** Asks a browser for a passkey it has: any, or one of these. */
export const optionsToGive = (
  { id }: Place,
  own?: readonly Passkey[],
): ReturnType<typeof generateAuthenticationOptions> =>
  generateAuthenticationOptions({
    rpID: id,
    timeout: FIVE_MINUTES,
    userVerification: 'required',
    ...(own && {
      allowCredentials: own.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
    }),
  })

/** We ask for no certificates; those that come all the same could name addresses to look up, and are not looked at. */
const hasCertificates = (attestationObject: string): boolean =>
  decodeAttestationObject(isoBase64URL.toBuffer(attestationObject)).get('attStmt').get('x5c') !== undefined

/** The passkey in a browser's answer to this challenge; undefined where anything about it is not as it was asked. */
export const madePasskey = async (
  { id, origin }: Place,
  { response: { transports, ...response }, ...made }: v.InferOutput<typeof MadePasskey>,
  challenge: string,
): Promise<Pick<Passkey, 'credential' | 'publicKey' | 'counter' | 'transports'> | undefined> => {
  try {
    if (hasCertificates(response.attestationObject)) return undefined
    const { registrationInfo } = await verifyRegistrationResponse({
      response: { ...made, response, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    })
    if (!registrationInfo) return undefined
    const { id: credential, publicKey, counter } = registrationInfo.credential
    return { credential, publicKey, counter, transports: transports ?? [] }
  } catch {
    // The error quotes what was sent, so it goes no further.
    return undefined
  }
}

/** What became of the use of a passkey. */
type Given = { readonly passkey: Passkey } | { readonly refused: 'wrong-passkey' | 'passkey-copied' }

/** Whose passkey a browser answers this challenge with, and notes the use. */
export const givenPasskey = async (
  { accounts, clock }: Desk,
  { id, origin }: Place,
  { response: { userHandle, ...response }, ...given }: v.InferOutput<typeof GivenPasskey>,
  challenge: string,
): Promise<Given> => {
  const refused = { refused: 'wrong-passkey' } as const
  const passkey = await accounts.passkey(given.id)
  if (!passkey) return refused
  if (userHandle && Buffer.from(userHandle, 'base64url').toString() !== passkey.account) return refused
  const counter = await counterIn({ ...given, response }, passkey, { id, origin }, challenge)
  if (counter === undefined) return refused
  return (await accounts.passkeyUsed(passkey.credential, counter, clock()))
    ? { passkey }
    : { refused: 'passkey-copied' }
}

type Response = Omit<v.InferOutput<typeof GivenPasskey>['response'], 'userHandle'>

/** The counter in an answer that is as it was asked, and signed; undefined for any other. */
const counterIn = async (
  given: Omit<v.InferOutput<typeof GivenPasskey>, 'response'> & { readonly response: Response },
  { credential, publicKey }: Passkey,
  { id, origin }: Place,
  challenge: string,
): Promise<number | undefined> => {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...given, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      // Whether it counted on is for the shelf to say in the moment it is noted: two answers at once count once.
      credential: { id: credential, publicKey, counter: 0 },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    // The error quotes what was sent, so it goes no further.
    return undefined
  }
}
