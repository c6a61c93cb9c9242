import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { NOT_BUILT, readAssets } from './assets.ts'
import { atWork, browser, deskWith } from './invented.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Tessera</title>')
writeFileSync(join(folder, 'assets', 'table-1a2b.js'), 'console.log("table")')
writeFileSync(join(folder, 'assets', 'noto-1a2b.woff2'), 'font')
afterAll(() => rmSync(folder, { recursive: true }))
const assets = readAssets(folder)

const ALWAYS =
  "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types"
const PAGE =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src blob:; font-src 'self'; " +
  `connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; ${ALWAYS} own-worker own-service`
const ANSWER = `default-src 'none'; form-action 'none'; sandbox; ${ALWAYS} 'none'`
const SAFE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'origin-agent-cluster': '?1',
}

test('every answer says what a page of ours may load, and nothing else may', async () => {
  const { lis } = await atWork({ assets })
  for (const path of ['/', '/api/me', '/api/nowhere', '/missing.js', '/api/patients/%00/entries']) {
    const { headers } = await lis.get(path)
    expect(headers.get('content-security-policy')).toBe(path.startsWith('/api') ? ANSWER : PAGE)
    for (const [name, value] of Object.entries(SAFE)) expect(headers.get(name), name).toBe(value)
    for (const telling of ['server', 'x-powered-by', 'access-control-allow-origin'])
      expect(headers.get(telling)).toBeNull()
    expect(headers.get('strict-transport-security')).toBeNull()
    const asks = path.startsWith('/api') ? 'microphone=()' : 'microphone=(self)'
    expect(headers.get('permissions-policy')).toContain(`camera=(), geolocation=(), ${asks}`)
    if (path.startsWith('/api')) expect(headers.get('cache-control')).toBe('no-store')
  }
})

test('on https every answer says that it stays so, for two years and for every name below', async () => {
  const origin = 'https://tessera.clinic.example'
  const visitor = browser(deskWith({ assets, origin }).app, origin)
  for (const path of ['/', '/api/me', '/missing.js', '/api/nowhere'])
    expect((await visitor.get(path)).headers.get('strict-transport-security')).toBe(
      'max-age=63072000; includeSubDomains',
    )
})

test('a page of another site cannot write, whatever it says it is', async () => {
  const { lis } = await atWork()
  const odd: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'none' },
    { origin: 'https://elsewhere.example' },
    { origin: 'http://localhost:9999' },
    { origin: 'null' },
  ]
  for (const headers of odd) {
    const { status, json } = await lis.post('/api/sign-out', {}, headers)
    expect([status, json['reason']]).toEqual([403, 'other-site'])
  }
  expect((await lis.get('/api/patients')).status).toBe(200)
})

test('a name that somebody else pointed at this machine is not answered', async () => {
  const { app } = await atWork()
  for (const at of ['http://tessera.example', 'http://localhost.example:8080', 'http://192.168.0.4:8080']) {
    const { status, json } = await browser(app, at).get('/api/me')
    expect([status, json['reason']]).toEqual([421, 'not-this-address'])
  }
  for (const at of ['http://localhost', 'http://127.0.0.1:8080', 'http://[::1]:8080'])
    expect((await browser(app, at).get('/api/me')).status).toBe(200)
})

test('cookies are out of the reach of scripts and of other sites, and on https bound to the host', async () => {
  const plain = await browser(deskWith().app).post('/api/sign-in', { account: 'lis' })
  expect(plain.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^tessera-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
  ])
  const origin = 'https://tessera.clinic.example'
  const secure = await browser(deskWith({ origin }).app).post('/api/sign-in', { account: 'lis' })
  expect(secure.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-tessera-staff=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
  ])
})

test('one touch signs in to the demo on this machine only', async () => {
  const origin = 'https://tessera.clinic.example'
  const { app } = deskWith({ origin })
  expect((await browser(app, origin).post('/api/sign-in', { account: 'lis' })).status).toBe(403)
  expect((await browser(app).post('/api/sign-in', { account: 'nobody' })).json).toMatchObject({
    reason: 'not-an-account',
    field: 'account',
  })
})

test('every address of a screen brings the one page; built files never change and come compressed', async () => {
  const visitor = browser(deskWith({ assets }).app)
  for (const path of ['/', '/clinic', '/table', '/own/amina', '/own/amina/story']) {
    const { status, headers, text } = await visitor.get(path)
    expect([status, headers.get('cache-control'), text]).toEqual([
      200,
      'no-cache',
      expect.stringContaining('<title>Tessera'),
    ])
  }
  const script = await deskWith({ assets }).app.fetch(
    new Request('http://localhost/assets/table-1a2b.js', { headers: { 'accept-encoding': 'br, gzip' } }),
  )
  expect(script.headers.get('content-encoding')).toBe('gzip')
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(gunzipSync(await script.arrayBuffer()).toString()).toBe('console.log("table")')
  const font = await visitor.get('/assets/noto-1a2b.woff2', { 'accept-encoding': 'gzip' })
  expect([font.headers.get('content-type'), font.headers.get('content-encoding')]).toEqual(['font/woff2', null])
})

test('an address of nothing says so, a wrong method too, and missing screens say what to run', async () => {
  const visitor = browser(deskWith({ assets }).app)
  for (const path of ['/api', '/api/', '/api/nothing', '/missing.js', '/assets/../package.json'])
    expect((await visitor.get(path)).json).toMatchObject({ status: 404, reason: 'not-found' })
  const put = await visitor.send('PUT', '/api/me')
  expect([put.status, put.headers.get('allow'), put.json['reason']]).toEqual([405, 'GET', 'wrong-method'])
  expect((await visitor.send('DELETE', '/api/patients/amina/entries')).headers.get('allow')).toBe('GET, POST')
  expect((await visitor.post('/clinic', {})).status).toBe(405)
  expect((await browser(deskWith().app).get('/clinic')).text).toBe(NOT_BUILT)
})
