import { createPrivateKey, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import type { serveDesk } from '#server'
import { CannotStart } from './options.ts'

type Where = Parameters<typeof serveDesk>[1]

/** Where a desk stands: the address it listens at, its certificate, and the name people reach it by. */
export interface Standing extends Pick<Where, 'host' | 'certificate'> {
  /** The public `https` address; none where it is reached on this machine alone. */
  readonly origin?: string
}

/** The options that say where a desk stands, for `parseArgs`. */
export const STANDING = {
  origin: { type: 'string' },
  host: { type: 'string' },
  cert: { type: 'string' },
  'cert-key': { type: 'string' },
} as const

const WHY = 'Any address but http://localhost needs https: passkeys, the microphone and safe cookies work nowhere else.'

const isHere = (host: string): boolean => /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i.test(host)

const originIn = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new CannotStart(`${WHY} Name it with --origin https://NAME.`)
  if (isIP(url.hostname.replace(/[[\]]/g, '')))
    throw new CannotStart('Passkeys need a name, not an address of numbers: --origin https://NAME.')
  return url.origin
}

const fileAt = (path: string, what: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new CannotStart(`The ${what} cannot be read: ${path}`, { cause })
  }
}

const readAs = <T>(read: () => T, sentence: string): T => {
  try {
    return read()
  } catch (cause) {
    throw new CannotStart(sentence, { cause })
  }
}

const certificateIn = (certPath: string, keyPath: string, origin: string, now: number) => {
  const [cert, key] = [fileAt(certPath, 'certificate'), fileAt(keyPath, 'key of the certificate')]
  const own = readAs(() => new X509Certificate(cert), `This is no certificate (PEM): ${certPath}`)
  const secret = readAs(() => createPrivateKey(key), `This is no private key (PEM, without a password): ${keyPath}`)
  if (!own.checkPrivateKey(secret)) throw new CannotStart(`The key does not belong to the certificate: ${keyPath}`)
  const { hostname } = new URL(origin)
  if (!own.checkHost(hostname)) throw new CannotStart(`The certificate is not for ${hostname}: ${certPath}`)
  if (now > own.validToDate.getTime()) throw new CannotStart(`The certificate ran out on ${own.validTo}: ${certPath}`)
  return { cert, key }
}

interface Asked {
  readonly origin?: string | undefined
  readonly host?: string | undefined
  readonly cert?: string | undefined
  readonly 'cert-key'?: string | undefined
}

/**
 * Where a desk is asked to stand: on this machine alone; there behind a proxy that speaks `https`; or at another address
 * with a certificate of its own. Throws `CannotStart` for anything else. `now` is milliseconds since 1970.
 */
export const standingIn = (asked: Asked, now: number): Standing => {
  const { host, cert, 'cert-key': key } = asked
  const origin = originIn(asked.origin)
  if ((cert === undefined) !== (key === undefined))
    throw new CannotStart('A certificate and its key go together: --cert FILE --cert-key FILE.')
  if (cert !== undefined && key !== undefined) {
    if (!origin) throw new CannotStart('A certificate is for a name: --origin https://NAME.')
    return { origin, host, certificate: certificateIn(cert, key, origin, now) }
  }
  if (host !== undefined && !isHere(host))
    throw new CannotStart(
      `${WHY} Give --cert FILE --cert-key FILE --origin https://NAME, or leave --host out and put a proxy on this machine.`,
    )
  return { origin, host: host === 'localhost' ? undefined : host }
}
