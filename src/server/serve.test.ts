import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { request } from 'node:https'
import { connect, type Socket } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { connect as connectSecurely } from 'node:tls'
import type { HttpBindings } from '@hono/node-server'
import { expect, test } from 'vitest'
import { deskWith } from './invented.ts'
import { serveDesk } from './serve.ts'

test('a port that is taken is passed over, unless it was asked for', async () => {
  const { app } = deskWith()
  const first = await serveDesk(app, { port: 0, exactly: true })
  const next = await serveDesk(app, { port: first.port, exactly: false })
  expect(next.port).toBeGreaterThan(first.port)
  await expect(serveDesk(app, { port: first.port, exactly: true })).rejects.toThrow('EADDRINUSE')
  const { status } = await fetch(`http://localhost:${next.port}/api/me`)
  expect(status).toBe(200)
  await Promise.all([first.close(), next.close()])
  await expect(fetch(`http://localhost:${next.port}/api/me`)).rejects.toThrow()
})

/** When a line is closed, from whichever end, and however roughly. */
const closed = (line: Socket): Promise<void> =>
  new Promise(resolve => {
    line.on('error', () => {})
    line.once('close', () => resolve())
  })

/** What a server says to these bytes on a line of their own. */
const sayTo = async (port: number, bytes: string): Promise<string> => {
  const line = connect(port, '127.0.0.1')
  line.end(bytes)
  let heard = ''
  line.on('data', chunk => (heard += String(chunk)))
  await closed(line)
  return heard.split('\r\n')[0] ?? ''
}

test('what is no request at all is answered, and the desk goes on', async () => {
  const serving = await serveDesk(deskWith().app, { port: 0, exactly: true })
  const rest = 'Host: localhost\r\nConnection: close\r\n\r\n'
  for (const odd of [
    'no request\r\n\r\n',
    `GET http://[bad HTTP/1.1\r\n${rest}`,
    `GET //%ff//..%2f HTTP/1.1\r\n${rest}`,
    `GET /api/me HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`,
    `GET /api/patients/%E0%A4/entries?after=%ff HTTP/1.1\r\n${rest}`,
    `POST /api/sign-in HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 99\r\n${rest}{`,
    `CONNECT localhost:80 HTTP/1.1\r\n${rest}`,
  ])
    expect(await sayTo(serving.port, odd)).toMatch(/^$|^HTTP\/1.1 [24]/)
  expect((await fetch(`http://localhost:${serving.port}/api/me`)).status).toBe(200)
  await serving.close()
})

/** Holds a line open and lets a hand write on it; gives the line, and what was heard by the time it was closed. */
const holdOpen = (port: number, write: (line: Socket) => void) => {
  const line = connect(port, '127.0.0.1')
  let heard = ''
  line.on('data', chunk => (heard += String(chunk)))
  line.once('connect', () => write(line))
  return { line, heard: closed(line).then(() => heard.split('\r\n')[0] ?? '') }
}

test('a line that is slow on purpose is closed, whatever it dribbles, and others are answered meanwhile', async () => {
  const patience = { headers: 300, request: 600, silence: 900 }
  const usual = await serveDesk(deskWith().app, { port: 0, exactly: true })
  const hurried = await serveDesk(deskWith().app, { port: 0, exactly: true, patience })
  const slowly = (start: string, drop: string) => (line: Socket) => {
    line.write(start)
    const timer = setInterval(() => line.write(drop), 50)
    line.once('close', () => clearInterval(timer))
  }
  const head = 'POST /api/sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
  const slow = [
    slowly('GET /api/me HTTP/1.1\r\nHost: localhost\r\n', 'X-A: b\r\n'),
    slowly('G', ''),
    slowly(`${head}Content-Length: 500000\r\n\r\n`, ' '),
    slowly(`${head}Transfer-Encoding: chunked\r\n\r\n`, '1\r\n \r\n'),
    () => {},
  ]
  const held = slow.map(write => holdOpen(usual.port, write))
  const closedSoon = slow.map(write => holdOpen(hurried.port, write))
  for (const { port } of [usual, hurried]) expect((await fetch(`http://localhost:${port}/api/me`)).status).toBe(200)
  for (const { heard } of closedSoon) expect(await heard).toMatch(/^$|^HTTP\/1.1 408/)
  // The same lines, opened before, at a desk that waits as long as it usually does: so it was not that which closed them.
  for (const { line } of held) {
    expect(line.closed).toBe(false)
    line.destroy()
  }
  await Promise.all([usual.close(), hurried.close()])
})

test('a line that asks and then never listens is closed', async () => {
  const size = 64_000_000
  const assets = new Map([['/index.html', { type: 'text/html', plain: new Uint8Array(size) }]])
  const { app } = deskWith({ assets })
  const { promise: letGo, resolve: isLetGo } = Promise.withResolvers<void>()
  const { fetch: answer } = app
  app.fetch = (request, line, context) => {
    ;(line as Partial<HttpBindings>).incoming?.socket.once('close', () => isLetGo())
    return answer(request, line, context)
  }
  const serving = await serveDesk(app, { port: 0, exactly: true, patience: { silence: 300 } })
  const line = connect(serving.port, '127.0.0.1')
  line.on('error', () => {})
  line.pause()
  line.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
  await letGo
  let heard = 0
  line.on('data', chunk => (heard += chunk.length))
  line.resume()
  await closed(line)
  expect(heard).toBeLessThan(size)
  await serving.close()
})

test('more than fits before a body is refused: a long address, a long field, a hundred fields and more', async () => {
  const serving = await serveDesk(deskWith().app, { port: 0, exactly: true })
  const rest = 'Host: localhost\r\nConnection: close\r\n\r\n'
  expect(await sayTo(serving.port, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n${rest}`)).toMatch(/ 431 /)
  expect(await sayTo(serving.port, `GET / HTTP/1.1\r\nX-Long: ${'a'.repeat(20_000)}\r\n${rest}`)).toMatch(/ 431 /)
  expect(await sayTo(serving.port, `GET / HTTP/1.1\r\n${'X: 1\r\n'.repeat(100)}${rest}`)).toMatch(/ 431 /)
  await serving.close()
})

test('no more lines than a house can hold are open at once, and a place that is left is free again', async () => {
  const serving = await serveDesk(deskWith().app, { port: 0, exactly: true, patience: { lines: 10 } })
  const lines = Array.from({ length: 10 }, () => connect(serving.port, '127.0.0.1'))
  await Promise.all(lines.map(line => once(line, 'connect')))
  expect(await holdOpen(serving.port, () => {}).heard).toBe('')
  // Those that were there first are open still, so it was not closed for having been silent too long.
  for (const line of lines) expect(line.closed).toBe(false)
  for (const line of lines) line.destroy()
  await expect
    .poll(async () => (await fetch(`http://localhost:${serving.port}/api/me`).catch(() => undefined))?.status)
    .toBe(200)
  await serving.close()
})

const fixture = (file: string) => readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8')
const certificate = {
  cert: fixture('invented-for-tests-only.cert.pem'),
  key: fixture('invented-for-tests-only.key.pem'),
}
const origin = 'https://tessera.clinic.example'

/** Asks a desk that speaks https, as a browser that trusts its certificate would. */
const askSecurely = async (port: number, host: string) => {
  const asking = request({
    port,
    host: '127.0.0.1',
    path: '/api/me',
    servername: 'tessera.clinic.example',
    ca: certificate.cert,
    headers: { host },
  })
  asking.end()
  const [answer] = await once(asking, 'response')
  answer.resume()
  return { status: answer.statusCode, headers: answer.headers }
}

test('with a certificate the desk speaks https and nothing else, under its public name and no other', async () => {
  const { app } = deskWith({ origin, mode: 'start' })
  const serving = await serveDesk(app, { port: 0, exactly: true, certificate })
  const { status, headers } = await askSecurely(serving.port, 'tessera.clinic.example')
  expect([status, headers['strict-transport-security']]).toEqual([200, 'max-age=63072000; includeSubDomains'])
  for (const other of ['localhost', `127.0.0.1:${serving.port}`, 'elsewhere.example'])
    expect((await askSecurely(serving.port, other)).status).toBe(421)
  await expect(fetch(`http://localhost:${serving.port}/api/me`)).rejects.toThrow()
  await serving.close()
})

test('old ways of encrypting are refused', async () => {
  const serving = await serveDesk(deskWith({ origin }).app, { port: 0, exactly: true, certificate })
  const speak = async (version: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') => {
    const at = { port: serving.port, host: '127.0.0.1', servername: 'tessera.clinic.example', ca: certificate.cert }
    const line = connectSecurely({ ...at, minVersion: version, maxVersion: version, ciphers: 'ALL:@SECLEVEL=0' })
    const spoken = await Promise.race([
      once(line, 'secureConnect').then(() => line.getProtocol()),
      once(line, 'error').then(() => 'refused'),
    ]).catch(() => 'refused')
    line.destroy()
    return spoken
  }
  expect([await speak('TLSv1.1'), await speak('TLSv1.2'), await speak('TLSv1.3')]).toEqual([
    'refused',
    'TLSv1.2',
    'TLSv1.3',
  ])
  await serving.close()
})

test('one network holds no more lines than it may; another still finds a place', async () => {
  const serving = await serveDesk(deskWith().app, { port: 0, exactly: true, host: '::', patience: { linesOfOne: 3 } })
  const from = own()
  if (from === undefined) return void (await serving.close())
  const lines = Array.from({ length: 6 }, () => connect(serving.port, from))
  const became = lines.map(line => {
    const answered = new Promise(resolve => line.once('data', () => resolve('answered')))
    return Promise.race([answered, closed(line).then(() => 'closed')])
  })
  await Promise.all(lines.map(line => once(line, 'connect')))
  for (const line of lines) line.write('GET /api/me HTTP/1.1\r\nHost: localhost\r\n\r\n')
  const [held, none] = ['answered', 'closed']
  expect((await Promise.all(became)).sort()).toEqual([held, held, held, none, none, none])
  expect((await fetch(`http://localhost:${serving.port}/api/me`)).status).toBe(200)
  for (const line of lines) line.destroy()
  await serving.close()
})

/** An address of this machine that is not the one it calls itself by; a machine without a network has none. */
const own = (): string | undefined =>
  Object.values(networkInterfaces())
    .flat()
    .find(one => one?.internal === false && one.family === 'IPv4')?.address
