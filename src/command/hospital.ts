import { readFileSync } from 'node:fs'
import { isSafeIssuer, type DeskParts } from '#server'
import { CannotStart } from './options.ts'

/** The options that name the hospital's sign-in, for `parseArgs`. */
export const HOSPITAL = {
  hospital: { type: 'string' },
  'hospital-client': { type: 'string' },
  'hospital-secret-file': { type: 'string' },
} as const

type Asked = { readonly [Name in keyof typeof HOSPITAL]?: string | undefined }

const secretAt = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch (cause) {
    throw new CannotStart(`The secret for the hospital cannot be read: ${path}`, { cause })
  }
}

/** The hospital's sign-in as it was asked for; none where none was. Throws `CannotStart` for half of one. */
export const hospitalIn = (asked: Asked): DeskParts['hospital'] => {
  const { hospital: issuer, 'hospital-client': clientId, 'hospital-secret-file': secret } = asked
  if (issuer === undefined && clientId === undefined && secret === undefined) return undefined
  if (issuer === undefined || clientId === undefined)
    throw new CannotStart(
      'The hospital’s sign-in has an address and knows us by a name: --hospital URL --hospital-client ID.',
    )
  if (!isSafeIssuer(issuer)) throw new CannotStart('The hospital’s sign-in needs https: --hospital https://NAME.')
  return { issuer, clientId, ...(secret !== undefined && { clientSecret: secretAt(secret) }) }
}
