import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request as ask } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readAssets } from './assets.ts'
import { bytesHeld } from './bytes-held.fixture.ts'
import { deskWith } from './invented.ts'
import { LIMITS } from './limits.ts'
import { serveDesk } from './serve.ts'

const SECRET = 'the neighbour of the screens'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
const screens = join(folder, 'web')
mkdirSync(join(screens, 'assets'), { recursive: true })
writeFileSync(join(folder, 'secret.txt'), SECRET)
writeFileSync(join(folder, 'secret.js'), SECRET)
writeFileSync(join(screens, 'index.html'), '<!doctype html><title>Tessera</title>')
writeFileSync(join(screens, 'assets', 'table-1a2b.js'), 'console.log("table")')
afterAll(() => rmSync(folder, { recursive: true }))
const assets = readAssets(screens)

/** What a desk on a port says to these bytes, all of it. */
const tell = async (port: number, bytes: string | Uint8Array): Promise<string> => {
  const line = connect(port, '127.0.0.1')
  let heard = ''
  line.on('data', chunk => (heard += Buffer.from(chunk).toString('latin1')))
  line.on('error', () => {})
  line.end(bytes)
  await new Promise<void>(resolve => line.once('close', () => resolve()))
  return heard
}
const REST = 'Connection: close\r\n\r\n'
const statusesIn = (heard: string): number[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

test('a name of somebody else that leads here, and every trick with names, is not answered', async () => {
  const serving = await serveDesk(deskWith({ assets }).app, { port: 0, exactly: true })
  const heard = (host: string, more = '') => tell(serving.port, `GET /api/me HTTP/1.1\r\n${host}${more}${REST}`)
  for (const name of [
    'rebound.elsewhere.example',
    `localhost.elsewhere.example:${serving.port}`,
    'localhost@elsewhere.example',
    'elsewhere.example#localhost',
    'elsewhere.example/localhost',
    '127.0.0.1.nip.example',
    '0.0.0.0',
    '2130706433',
    '0x7f.1',
    'localhost:8080:8080',
    'localhost, elsewhere.example',
    '[::ffff:192.0.2.1]',
    '',
  ])
    for (const status of statusesIn(await heard(`Host: ${name}\r\n`))) expect([400, 421], name).toContain(status)
  expect(statusesIn(await heard(''))).toEqual([400])
  for (const two of ['localhost|elsewhere.example', 'elsewhere.example|localhost', 'localhost|localhost']) {
    const fields = two.split('|').map(name => `Host: ${name}\r\n`)
    for (const status of statusesIn(await heard(fields.join('')))) expect([400, 421], two).toContain(status)
  }
  for (const beside of ['X-Forwarded-Host', 'X-Host', 'Forwarded', 'X-Original-URL', 'X-Rewrite-URL']) {
    const field = `${beside}: localhost\r\n`
    expect(statusesIn(await heard('Host: elsewhere.example\r\n', field)), beside).toEqual([421])
    const away = `${beside}: elsewhere.example\r\n`
    expect(await heard('Host: localhost\r\n', away), beside).not.toContain('elsewhere.example')
  }
  const absolute = `GET http://elsewhere.example/api/me HTTP/1.1\r\nHost: localhost\r\n${REST}`
  for (const status of statusesIn(await tell(serving.port, absolute))) expect([400, 421]).toContain(status)
  expect(statusesIn(await heard('Host: localhost\r\n'))).toEqual([200])
  await serving.close()
})

test('two requests cannot hide in one: what does not say clearly where it ends is refused', async () => {
  const serving = await serveDesk(deskWith({ assets }).app, { port: 0, exactly: true })
  const hidden = 'GET /hidden.js HTTP/1.1\r\nHost: localhost\r\n\r\n'
  const post = 'POST /api/sign-out HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
  const shapes = {
    'a length and chunks': `${post}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${hidden}`,
    'chunks and a length': `${post}Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n${hidden}`,
    'two lengths': `${post}Content-Length: 0\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
    'lengths in a list': `${post}Content-Length: 0, ${hidden.length}\r\n\r\n${hidden}`,
    'a length with a sign': `${post}Content-Length: +0\r\n\r\n${hidden}`,
    'a length that is none': `${post}Content-Length: 0x0\r\n\r\n${hidden}`,
    'a negative length': `${post}Content-Length: -1\r\n\r\n${hidden}`,
    'a space before the colon': `${post}Content-Length : 0\r\n\r\n${hidden}`,
    'an unknown encoding': `${post}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${hidden}`,
    'chunks and then something else': `${post}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${hidden}`,
    'chunks with a tab': `${post}Transfer-Encoding:\x0bchunked\r\n\r\n0\r\n\r\n${hidden}`,
    'two encodings': `${post}Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n${hidden}`,
    'a field over two lines': `${post}X: a\r\n b\r\nTransfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${hidden}`,
    'a chunk of no size': `${post}Transfer-Encoding: chunked\r\n\r\nz\r\n\r\n${hidden}`,
    'a chunk too long': `${post}Transfer-Encoding: chunked\r\n\r\n1\r\nxx\r\n0\r\n\r\n${hidden}`,
    'a chunk of endless size': `${post}Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n${hidden}`,
    'lines that end with half an ending': `${post.replaceAll('\r\n', '\n')}Content-Length: 0\n\n${hidden}`,
    'a lone return in a field': `${post}X: a\rContent-Length: 5\r\n\r\n${hidden}`,
    'a NUL in a field': `${post}X: a\0b\r\n\r\n${hidden}`,
    'another version': `GET / HTTP/9.9\r\nHost: localhost\r\n\r\n${hidden}`,
  }
  for (const [shape, bytes] of Object.entries(shapes)) {
    const statuses = statusesIn(await tell(serving.port, bytes))
    expect(statuses.length, shape).toBeLessThanOrEqual(2)
    expect(statuses.at(-1), shape).toBe(400)
    expect(statuses, `${shape}: the hidden one was answered`).not.toContain(404)
  }
  // Two honest requests on one line are two.
  expect(statusesIn(await tell(serving.port, `${hidden}GET /api/me HTTP/1.1\r\nHost: localhost\r\n${REST}`))).toEqual([
    404, 200,
  ])
  await serving.close()
})

test('no path leads out of the screens', async () => {
  const serving = await serveDesk(deskWith({ assets }).app, { port: 0, exactly: true })
  const tricks = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/assets/%2e%2e/%2e%2e/secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/%252e%252e/secret.txt',
    '/assets/%252e%252e%252f%252e%252e%252fsecret.js',
    '/..\\secret.txt',
    '/assets/..%5c..%5csecret.js',
    '\\..\\secret.txt',
    '/....//secret.txt',
    '/..;/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/\u002e\u002e/secret.js',
    `/${folder}/secret.txt`,
    `//${folder}/secret.txt`,
    `/file://${folder}/secret.txt`,
    '/secret.txt%00.js',
    '/assets/table-1a2b.js%00',
    '/assets/table-1a2b.js/../../../secret.js',
    '/index.html/../../secret.txt',
    '/.git/config',
    '/.env',
    '/package.json',
    '/data/clinic/record.sqlite',
    '/assets/',
    '/assets',
    '/%',
    '/%ff',
  ]
  for (const path of tricks) {
    const heard = await tell(serving.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${REST}`)
    expect(heard, path).not.toContain(SECRET)
    expect(heard, path).not.toContain('Index of')
    for (const status of statusesIn(heard)) expect([200, 400, 404], path).toContain(status)
    if (statusesIn(heard)[0] === 200) expect(heard, path).toContain('<title>Tessera')
  }
  for (const path of tricks.slice(0, 18)) expect(assets.has(path)).toBe(false)
  await serving.close()
})

test('nothing is handed on and nothing is echoed: no TRACE, no CONNECT, no other protocol on the same line', async () => {
  const serving = await serveDesk(deskWith({ assets }).app, { port: 0, exactly: true })
  const heard = (first: string, fields = '') =>
    tell(serving.port, `${first} HTTP/1.1\r\nHost: localhost\r\nX-Told: my own words\r\n${fields}${REST}`)
  for (const asked of ['TRACE /api/me', 'TRACE /', 'TRACK /', 'CONNECT elsewhere.example:443', 'PRI *', 'OPTIONS *']) {
    const answer = await heard(asked)
    expect(answer, asked).not.toContain('my own words')
    for (const status of statusesIn(answer)) expect([400, 404, 405], asked).toContain(status)
  }
  const upgrade = 'Upgrade: websocket\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n'
  for (const status of statusesIn(await heard('GET /api/me', upgrade))) expect(status).not.toBe(101)
  await serving.close()
})

test('no field of an answer can be written from outside', async () => {
  const serving = await serveDesk(deskWith({ assets }).app, { port: 0, exactly: true })
  const odd = '%0d%0aSet-Cookie:%20evil=1%0d%0aX-Evil:%201'
  for (const path of [`/${odd}`, `/api/${odd}`, `/api/patients/${odd}/entries?after=${odd}`, `/assets/a.js?${odd}`]) {
    const heard = await tell(serving.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: a=${odd}\r\n${REST}`)
    const [head = ''] = heard.split('\r\n\r\n')
    expect(head.toLowerCase(), path).not.toMatch(/^(set-cookie|x-evil):/m)
  }
  await serving.close()
})

test('a flood is turned away, costs no memory, and leaves everybody else a quick answer', async () => {
  const origin = 'https://tessera.clinic.example'
  const limits = { ...LIMITS, network: { perSecond: 20, burst: 100 } }
  const time = { now: Date.UTC(2026, 2, 2, 11) }
  const { app } = deskWith({ limits, clock: () => time.now, origin, mode: 'start', assets })
  const serving = await serveDesk(app, { port: 0, exactly: true })
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const from = async (forwarded: string, path = '/api/me') => {
    const headers = { host: 'tessera.clinic.example', 'x-forwarded-for': forwarded }
    const asking = ask({ port: serving.port, host: '127.0.0.1', path, headers, agent })
    asking.end()
    const [answer] = await once(asking, 'response')
    answer.resume()
    await once(answer, 'end')
    return answer.statusCode as number
  }
  // One request a millisecond by the clock of the desk: four seconds of it.
  const [requests, lines] = [4000, 32]
  let [loud, turnedAway, quiet] = [0, 0, 0]
  let [turn, answered] = [0, 0]
  const goesOn = () => turn < requests
  const flood = async () => {
    while (goesOn()) {
      time.now++
      // One loud network, and more quiet ones than are ever seen at a clinic.
      const isLoud = ++turn % 8 > 0
      const status = await from(isLoud ? '198.51.100.1' : `2001:db8:${turn.toString(16)}:1::1`)
      answered++
      if (!isLoud) quiet += status === 200 ? 1 : 0
      else if (status === 429) turnedAway++
      else loud++
    }
  }
  const before = bytesHeld()
  /** How many of the flood were answered while somebody else waited for one answer. */
  const overtaken: number[] = []
  const other = async () => {
    // Never more often than it may.
    while (goesOn() && overtaken.length < limits.network.burst) {
      const began = answered
      expect(await from('192.0.2.7')).toBe(200)
      overtaken.push(answered - began)
    }
  }
  await Promise.all([...Array.from({ length: lines }, flood), other()])
  const allowed = limits.network.burst + (limits.network.perSecond * requests) / 1000
  expect(loud).toBeLessThanOrEqual(allowed + 1)
  expect([loud + turnedAway, quiet]).toEqual([requests * (7 / 8), requests / 8])
  overtaken.sort((one, another) => one - another)
  expect(overtaken.length).toBeGreaterThan(20)
  // Each of its lines comes first now and then, and none of them again and again.
  expect(overtaken[Math.floor(overtaken.length * 0.9)]).toBeLessThan(5 * lines)
  expect(bytesHeld() - before).toBeLessThan(20_000_000)
  agent.destroy()
  await serving.close()
})
