import { expect, test } from 'vitest'
import { addressesOf } from './addresses.fixture.ts'
import { atWork, LIS, PATIENT, problemTold, said } from './invented.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const TABLE = '/api/table/entries'

type Work = Awaited<ReturnType<typeof atWork>>

const everything = async ({ store }: Pick<Work, 'store'>) =>
  JSON.stringify(await store.read('invented', PATIENT, { after: 0, limit: 1e6 }))

test('no page of another site can write at any address, in whatever shape it comes', async () => {
  const work = await atWork()
  const before = await everything(work)
  const shapes: Record<string, string>[] = [
    { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
    { origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'null', 'sec-fetch-site': 'cross-site' },
    { origin: 'null', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:8080.elsewhere.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:8080@elsewhere.example', 'sec-fetch-site': 'same-origin' },
    { origin: 'https://localhost:8080', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:8081', 'sec-fetch-site': 'same-site' },
    { origin: 'http://localhost:8080, https://elsewhere.example', 'sec-fetch-site': 'same-origin' },
    { origin: '', 'sec-fetch-site': 'same-origin' },
    { origin: 'http://localhost:8080', 'sec-fetch-site': 'cross-site' },
    { origin: 'http://localhost:8080', 'sec-fetch-site': 'none' },
    { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin, cross-site' },
  ]
  const push = JSON.stringify({ entries: [problemTold()], account: 'omar' })
  for (const address of addressesOf(work.app, 'POST'))
    for (const shape of shapes)
      for (const hand of [work.lis, work.table]) {
        const { status, json } = await hand.post(address, push, shape)
        expect([status, json['reason']], `${address} ${JSON.stringify(shape)}`).toEqual([403, 'other-site'])
      }
  expect(await everything(work)).toBe(before)
  expect((await work.lis.get('/api/me')).json['staff']).toMatchObject({ id: LIS.id })
})

test('a form of another site cannot write, even from a browser that does not say where it comes from', async () => {
  const work = await atWork()
  const before = await everything(work)
  const cookie = [...work.lis.cookies, ...work.table.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const push = JSON.stringify({ entries: [problemTold()], account: 'omar' })
  for (const address of addressesOf(work.app, 'POST'))
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
      undefined,
    ]) {
      const headers = { cookie, ...(type && { 'content-type': type }) }
      const body = type === undefined ? new Blob([push]) : `${push}=`
      const request = new Request(`http://localhost:8080${address}`, { method: 'POST', headers, body })
      expect((await work.app.fetch(request)).status, `${address} ${type}`).toBe(415)
    }
  expect(await everything(work)).toBe(before)
  expect((await work.lis.get('/api/me')).json['staff']).toMatchObject({ id: LIS.id })
})

test('nothing can be read across sites: no answer opens itself to another, not even when asked beforehand', async () => {
  const { lis } = await atWork()
  for (const origin of ['https://elsewhere.example', 'null']) {
    const { headers } = await lis.get('/api/patients', { origin, 'sec-fetch-site': 'cross-site' })
    const asked = { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' }
    const preflight = await lis.send('OPTIONS', ENTRIES, undefined, asked)
    expect(preflight.status).toBe(405)
    for (const answer of [headers, preflight.headers]) {
      expect([...answer.keys()].filter(name => name.startsWith('access-control-'))).toEqual([])
      expect(answer.get('cross-origin-resource-policy')).toBe('same-origin')
    }
  }
})

test('a method is what it is: no field, no parameter and no form can make it another', async () => {
  const work = await atWork()
  const override = (method: string) => ({
    'x-http-method-override': method,
    'x-http-method': method,
    'x-method-override': method,
  })
  // Looking at the record is noted, once.
  await work.lis.get(ENTRIES)
  const before = await everything(work)
  for (const address of addressesOf(work.app, 'POST')) {
    const { status } = await work.lis.get(`${address}?_method=POST`, override('POST'))
    expect([200, 401, 404, 405], address).toContain(status)
  }
  expect((await work.lis.get('/api/sign-out?_method=POST', override('POST'))).status).toBe(405)
  for (const method of ['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'MOVE'])
    for (const address of [...addressesOf(work.app, 'GET'), ...addressesOf(work.app, 'POST')])
      if (method !== 'TRACE') expect((await work.lis.send(method, address)).status, `${method} ${address}`).toBe(405)
  expect(await everything(work)).toBe(before)
  expect((await work.lis.get('/api/me')).json['staff']).toMatchObject({ id: LIS.id })
})

const SCRIPTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</script><svg/onload=alert(1)>',
  'javascript:alert(1)',
  '{{constructor.constructor("alert(1)")()}}',
  'a\u2028\u2029<!--',
]

test('script in told words stays words: it comes back as data, letter by letter, and no browser takes it for a page', async () => {
  const { table, lis } = await atWork()
  await table.post(TABLE, { entries: SCRIPTS.map(problemTold) })
  for (const [hand, path] of [
    [table, TABLE],
    [lis, ENTRIES],
  ] as const) {
    const { json, headers } = await hand.get(path)
    const words = json.entries.filter(({ kind }) => kind === 'visit.problem-told').map(({ body }) => body)
    expect(words).toEqual(SCRIPTS.map(text => ({ said: said(text) })))
    expect(headers.get('content-type')).toMatch(/^application\/json/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; form-action 'none'; sandbox;/)
  }
  for (const script of SCRIPTS) {
    const { headers, text } = await lis.get(
      `/api/patients/${encodeURIComponent(script)}/entries?after=${encodeURIComponent(script)}`,
    )
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(text).not.toContain(script)
  }
})
