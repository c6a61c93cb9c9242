import { once } from 'node:events'
import { connect } from 'node:net'
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

/** What a server says to these bytes on a line of their own. */
const sayTo = async (port: number, bytes: string): Promise<string> => {
  const line = connect(port, '127.0.0.1')
  line.end(bytes)
  let heard = ''
  line.on('data', chunk => (heard += String(chunk)))
  await once(line, 'close')
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
