import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { addressesOf } from './addresses.fixture.ts'
import { atWork, deskWith, PATIENT, problemTold } from './invented.ts'
import { serveDesk } from './serve.ts'

const TABLE = '/api/table/entries'
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const MOST = 1_000_000

type Work = Awaited<ReturnType<typeof atWork>>

/** Sends bytes as they are to a door, from the hand that may write there. */
const sendTo = async (
  { app, table, lis }: Work,
  path: string,
  body: Uint8Array<ArrayBuffer> | ReadableStream | string,
  headers: Record<string, string> = {},
) => {
  const cookie = [...lis.cookies, ...table.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const init = {
    method: 'POST',
    body,
    duplex: 'half',
    headers: { 'content-type': 'application/json', origin: 'http://localhost:8080', cookie, ...headers },
  }
  const response = await app.fetch(new Request(`http://localhost:8080${path}`, init as RequestInit))
  const json = JSON.parse(await response.text())
  return { status: response.status, reason: json.reason as string | undefined, json }
}

const doorsOf = ({ app }: Work): string[] => addressesOf(app, 'POST')

/** A door that reads nothing answers anything alike; all others refuse what is no JSON of theirs. */
const isRefused = async (work: Work, door: string, body: Uint8Array<ArrayBuffer> | string): Promise<boolean> => {
  const { status } = await sendTo(work, door, body)
  return status >= 400 || status === (await sendTo(work, door, '{}')).status
}

const told = (entry = problemTold()) => JSON.stringify({ entries: [entry] })
const kept = async ({ table }: Work) => (await table.get(TABLE)).json.entries

test('no door but those for papers and for what is told with takes a file: pictures, forms and archives are refused at every other, whatever they are called', async () => {
  const work = await atWork()
  const form = new FormData()
  form.append('file', new Blob([PNG], { type: 'image/png' }), 'list.png')
  const asForm = new Request('http://localhost', { method: 'POST', body: form })
  const multipart = await asForm.bytes()
  const isForFiles = (door: string) => /\/files(\/apart)?$/.test(door)
  const doors = doorsOf(work).filter(door => !isForFiles(door))
  expect(doorsOf(work).filter(isForFiles).sort()).toEqual([
    '/api/late/files',
    '/api/my/files',
    `/api/patients/${PATIENT}/files`,
    '/api/table/files',
    '/api/table/files/apart',
  ])
  expect(doors).toEqual(expect.arrayContaining(['/api/sign-in', TABLE, `/api/patients/${PATIENT}/entries`]))
  for (const door of doors) {
    for (const type of ['image/png', 'application/octet-stream', 'text/plain', 'application/zip', 'image/svg+xml'])
      expect(await sendTo(work, door, PNG, { 'content-type': type })).toMatchObject({ status: 415, reason: 'not-json' })
    const typed = { 'content-type': asForm.headers.get('content-type') ?? '' }
    expect(await sendTo(work, door, multipart, typed)).toMatchObject({ status: 415, reason: 'not-json' })
    expect(await isRefused(work, door, PNG), `${door}: a picture called JSON`).toBe(true)
    expect(await isRefused(work, door, multipart), `${door}: a form called JSON`).toBe(true)
  }
})

test('JSON that calls itself a picture is refused; JSON with a charset, or in other letters, is taken', async () => {
  const work = await atWork()
  const as = (type: string) => sendTo(work, TABLE, told(), { 'content-type': type })
  for (const type of [
    'image/png',
    'text/json',
    'application/jsonp',
    'application/json5',
    'application/problem+json',
    '',
  ])
    expect((await as(type)).status, type).toBe(415)
  for (const type of ['application/json', 'Application/JSON', 'application/json; charset=utf-8', 'application/json;'])
    expect((await as(type)).status, type).toBe(200)
})

test('nothing is unpacked: what comes compressed is not read', async () => {
  const work = await atWork()
  const bomb = gzipSync(Buffer.alloc(100_000_000, ' '))
  expect(bomb.length).toBeLessThan(MOST)
  const before = process.memoryUsage().arrayBuffers
  for (const encoding of ['gzip', 'deflate', 'br', 'zstd', 'gzip, gzip'])
    expect(await sendTo(work, TABLE, bomb, { 'content-encoding': encoding })).toMatchObject({ status: 400 })
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000)
  const honest = gzipSync(told())
  expect(await sendTo(work, TABLE, honest, { 'content-encoding': 'gzip' })).toMatchObject({ reason: 'not-json' })
})

test('more than a megabyte is refused: by what it says of itself, and by what it is', async () => {
  const work = await atWork()
  const padded = (bytes: number) => told().padEnd(bytes, ' ')
  expect((await sendTo(work, TABLE, padded(MOST))).status).toBe(200)
  expect(await sendTo(work, TABLE, padded(MOST + 1))).toMatchObject({ status: 413, reason: 'too-large' })
  expect(await sendTo(work, TABLE, padded(MOST + 1), { 'content-length': '10' })).toMatchObject({ status: 413 })
  let given = 0
  const endless = new ReadableStream({
    pull: line => {
      given += 10_000
      line.enqueue(new Uint8Array(10_000).fill(32))
    },
  })
  expect(await sendTo(work, TABLE, endless)).toMatchObject({ status: 413 })
  expect(given).toBeLessThan(MOST + 100_000)
  for (const door of doorsOf(work)) expect(await isRefused(work, door, padded(MOST + 1)), door).toBe(true)
})

test('a line that never stops sending is closed, and what it sent is not kept in memory', async () => {
  const work = await atWork()
  const serving = await serveDesk(work.app, { port: 0, exactly: true, patience: { request: 1500, headers: 1000 } })
  const cookie = `tessera-table=${work.table.cookies.get('tessera-table')}`
  const line = connect(serving.port, '127.0.0.1')
  line.on('error', () => {})
  let heard = ''
  line.on('data', chunk => (heard += String(chunk)))
  const head = `POST ${TABLE} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\nContent-Type: application/json\r\n`
  line.write(`${head}Transfer-Encoding: chunked\r\n\r\n`)
  const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`
  const before = process.memoryUsage().rss
  let sent = 0
  const closed = new Promise<void>(resolve => line.once('close', () => resolve()))
  const pour = () => {
    while (!line.destroyed && line.write(chunk)) if ((sent += 0x10000) > 2e9) return
    if (!line.destroyed) line.once('drain', () => setImmediate(pour))
  }
  pour()
  await closed
  expect(heard).toMatch(/^$|^HTTP\/1.1 4(13|08)/)
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  await serving.close()
})

test('two hundred thousand brackets are answered, not followed', async () => {
  const work = await atWork()
  const deep = (open: string, close: string, inner = '1') => open.repeat(200_000) + inner + close.repeat(200_000)
  const shapes = [
    deep('[', ']'),
    `{"entries":${deep('[', ']')}}`,
    `{"entries":[${deep('[', ']')}]}`,
    '['.repeat(200_000),
    `{"entries":[${'{"a":'.repeat(150_000)}1${'}'.repeat(150_000)}]}`,
    JSON.stringify({ entries: [{ ...problemTold(), body: 'HERE' }] }).replace('"HERE"', `{"said":${deep('[', ']')}}`),
  ]
  for (const shape of shapes) {
    const { status, json } = await sendTo(work, TABLE, shape)
    expect([200, 400]).toContain(status)
    for (const receipt of json.receipts ?? []) expect(receipt.outcome).toBe('refused')
  }
  expect((await kept(work)).map(({ kind }) => kind)).not.toContain('visit.problem-told')
})

test('a name given twice counts once, and what is kept is what the receipt was for', async () => {
  const work = await atWork()
  const [first, second] = [problemTold('first'), problemTold('second')]
  const twice = `{"entries":[${JSON.stringify(first)}],"entries":[${JSON.stringify(second)}]}`
  expect((await sendTo(work, TABLE, twice)).json.receipts).toMatchObject([{ id: second.id, outcome: 'stored' }])
  const inside = JSON.stringify(problemTold('inside')).replace('"teller":"amina"', '"teller":"lis","teller":"amina"')
  expect((await sendTo(work, TABLE, `{"entries":[${inside}]}`)).json.receipts).toMatchObject([{ outcome: 'stored' }])
  const read = await kept(work)
  expect(read.some(({ id }) => id === first.id)).toBe(false)
  expect(read.at(-1)?.source.teller).toBe(PATIENT)
})

test('names that mean something to the language mean nothing here', async () => {
  const work = await atWork()
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  for (const name of names) {
    const evil = `"${name}":{"polluted":true,"role":"lead","layer":"reflection"},`
    const one = problemTold()
    const bodies = [
      `{${evil}${told(one).slice(1)}`,
      told(one).replace('{"id"', `{${evil}"id"`),
      told(one).replace('"source":{', `"source":{${evil}`),
      told(one).replace('"body":{', `"body":{${evil}`),
      told(one).replace('"original":{', `"original":{${evil}`),
    ]
    for (const body of bodies) {
      expect(body).toContain(name)
      await sendTo(work, TABLE, body)
      await sendTo(work, '/api/sign-in', `{${evil}"account":"lis"}`)
    }
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  for (const entry of await kept(work)) {
    const text = JSON.stringify(entry)
    expect(text).not.toContain('polluted')
    expect(entry.layer).not.toBe('reflection')
  }
})

test('bytes that are no text are refused, and never mended in silence', async () => {
  const work = await atWork()
  const around = (bytes: number[]) => {
    const [before, after] = told(problemTold('HERE')).split('HERE')
    return Buffer.concat([Buffer.from(before ?? ''), Buffer.from(bytes), Buffer.from(after ?? '')])
  }
  for (const odd of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf8, 0x88, 0x80, 0x80, 0x80], [0xe2, 0x82]])
    expect(await sendTo(work, TABLE, around(odd))).toMatchObject({ status: 400, reason: 'not-json' })
  const wide = Buffer.from(told(), 'utf16le')
  for (const bytes of [wide, Buffer.concat([Buffer.from([0xff, 0xfe]), wide])])
    expect(await sendTo(work, TABLE, bytes)).toMatchObject({ status: 400, reason: 'not-json' })
})

test('a mark of byte order before the text changes nothing of it', async () => {
  const work = await atWork()
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(told(problemTold('marked')))])
  expect((await sendTo(work, TABLE, marked)).json.receipts).toMatchObject([{ outcome: 'stored' }])
  expect((await kept(work)).at(-1)?.body).toEqual({ said: { original: { language: 'ar', text: 'marked' } } })
})

test('a door that asks nothing reads nothing', async () => {
  const { app } = deskWith()
  const response = await app.fetch(
    new Request('http://localhost/api/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"entries":[['.repeat(10),
    }),
  )
  expect(response.status).toBe(200)
})
