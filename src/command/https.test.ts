import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { standingIn } from './https.ts'
import { limitsIn } from './requests.ts'

const fixtures = join(import.meta.dirname, '../server/fixtures')
const [cert, key] = ['cert', 'key'].map(what => join(fixtures, `invented-for-tests-only.${what}.pem`))
const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))
const broken = join(folder, 'broken.pem')
writeFileSync(broken, '-----BEGIN CERTIFICATE-----\nno certificate\n-----END CERTIFICATE-----\n')

const another = join(folder, 'another.key.pem')
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
writeFileSync(another, privateKey.export({ type: 'pkcs8', format: 'pem' }))

const NOW = Date.UTC(2026, 2, 2)
const origin = 'https://tessera.clinic.example'
const refusal = (asked: Parameters<typeof standingIn>[0], now = NOW): string => {
  try {
    return `stands: ${JSON.stringify(standingIn(asked, now))}`
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

test('without a word about it the desk stands on this machine alone', () => {
  expect(standingIn({}, NOW)).toEqual({ origin: undefined, host: undefined })
  expect(standingIn({ host: 'localhost' }, NOW).host).toBeUndefined()
  for (const host of ['127.0.0.1', '::1']) expect(standingIn({ host }, NOW).host).toBe(host)
})

test('any other address without https is refused in one sentence that says why', () => {
  for (const host of ['0.0.0.0', '::', '192.168.0.4', 'clinic.example', '127.0.0.1.example', '']) {
    expect(refusal({ host })).toMatch(/^Any address but http:\/\/localhost needs https: passkeys, the microphone/)
    expect(refusal({ host, origin })).toContain('or leave --host out and put a proxy on this machine')
  }
  for (const odd of [
    'http://clinic.example',
    'clinic.example',
    'https://clinic.example/path',
    'https://a.example/?x',
    '',
  ])
    expect(refusal({ origin: odd })).toContain('--origin https://NAME')
  expect(refusal({ origin: 'https://192.0.2.7' })).toMatch(/^Passkeys need a name/)
  expect(refusal({ origin: 'https://[2001:db8::1]:8443' })).toMatch(/^Passkeys need a name/)
})

test('behind a proxy on this machine the public name is enough', () => {
  expect(standingIn({ origin: `${origin}/` }, NOW)).toEqual({ origin, host: undefined })
})

test('with a certificate for its name the desk stands wherever it is asked to', () => {
  const standing = standingIn({ host: '0.0.0.0', origin, cert, 'cert-key': key }, NOW)
  expect(standing).toMatchObject({ origin, host: '0.0.0.0' })
  expect(standing.certificate?.cert).toContain('BEGIN CERTIFICATE')
  expect(standing.certificate?.key).toContain('BEGIN PRIVATE KEY')
})

test('a certificate that cannot be read, or does not fit, is said to be so before anything begins', () => {
  const asked = { host: '0.0.0.0', origin, cert, 'cert-key': key }
  expect(refusal({ ...asked, 'cert-key': undefined })).toBe(
    'A certificate and its key go together: --cert FILE --cert-key FILE.',
  )
  expect(refusal({ ...asked, cert: undefined })).toMatch(/^A certificate and its key go together/)
  expect(refusal({ ...asked, origin: undefined })).toBe('A certificate is for a name: --origin https://NAME.')
  expect(refusal({ ...asked, cert: join(folder, 'nowhere') })).toMatch(/^The certificate cannot be read: .*nowhere$/)
  expect(refusal({ ...asked, 'cert-key': folder })).toMatch(/^The key of the certificate cannot be read/)
  expect(refusal({ ...asked, cert: broken })).toMatch(/^This is no certificate/)
  expect(refusal({ ...asked, 'cert-key': cert })).toMatch(/^This is no private key/)
  expect(refusal({ ...asked, 'cert-key': another })).toBe(`The key does not belong to the certificate: ${another}`)
  expect(refusal({ ...asked, origin: 'https://other.example' })).toMatch(/^The certificate is not for other.example/)
  expect(refusal(asked, Date.UTC(2125, 0, 1))).toMatch(/^The certificate ran out on Jan/)
})

test('no word of a key is in any sentence', () => {
  const asked = { host: '0.0.0.0', origin: 'https://other.example', cert, 'cert-key': key }
  for (const one of [asked, { ...asked, cert: key }, { ...asked, 'cert-key': cert }])
    expect(refusal(one)).not.toMatch(/BEGIN|[A-Za-z0-9+]{40}/)
})

test('how much a session may ask for is a whole number', () => {
  expect(limitsIn(undefined)).toBeUndefined()
  expect(limitsIn('120')?.session).toEqual({ perSecond: 120, burst: 600 })
  for (const odd of ['0', '-1', '1.5', 'x', '', '1e9', '99999999'])
    expect(() => limitsIn(odd)).toThrow('Requests a second are a whole number')
})
