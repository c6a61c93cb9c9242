import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { memoryShelf, sessionsOn } from '#storage'
import { atWork, browser, deskWith, LIS, PATIENT } from './invented.ts'
import { LIMITS } from './limits.ts'
import { deskLog } from './log.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const CLINIC = '192.0.2.7'
const HOME = '198.51.100.1'
const assets = new Map([['/index.html', { type: 'text/html', plain: new Uint8Array() }]])

/** The same desk with Lis, Omar and a table in it, at a clinic's address; the clock is in the hand of the test. */
const clinicAtWork = async (parts: Parameters<typeof deskWith>[0] = {}) => {
  const now = { ms: Date.UTC(2026, 2, 2, 11) }
  const work = await atWork({ limits: LIMITS, clock: () => now.ms, assets, ...parts })
  const signedIn = async (account: string, from: string) => {
    const hand = browser(work.app, undefined, from)
    expect((await hand.post('/api/sign-in', { account })).status).toBe(200)
    return hand
  }
  return { ...work, now, signedIn }
}

const flood = async (times: number, ask: () => Promise<{ status: number }>) => {
  const seen = new Map<number, number>()
  for (let i = 0; i < times; i++) {
    const { status } = await ask()
    seen.set(status, (seen.get(status) ?? 0) + 1)
  }
  return seen
}

test('who asks for too much hears so, in words of ours, and for how long to wait', async () => {
  const { signedIn, now } = await clinicAtWork()
  const lis = await signedIn('lis', CLINIC)
  const seen = await flood(400, () => lis.get('/api/patients'))
  expect(seen).toEqual(
    new Map([
      [200, 300],
      [429, 100],
    ]),
  )
  const { status, headers, json } = await lis.get('/api/patients')
  expect([status, headers.get('retry-after'), json]).toEqual([
    429,
    '1',
    {
      type: 'urn:tessera:problem:too-many-requests',
      title: 'These are too many requests at once.',
      status: 429,
      reason: 'too-many-requests',
    },
  ])
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  now.ms += 1000
  expect((await lis.get('/api/patients')).status).toBe(200)
})

test('one session that asks without end leaves everybody else in its network alone', async () => {
  const { signedIn } = await clinicAtWork()
  const [loud, omar] = [await signedIn('lis', CLINIC), await signedIn('omar', CLINIC)]
  await flood(3000, () => loud.get('/api/patients'))
  expect((await loud.get('/api/patients')).status).toBe(429)
  expect((await omar.get('/api/patients')).status).toBe(200)
})

test('one network of strangers that asks without end leaves other networks alone, and those at work in its own', async () => {
  const { app, signedIn } = await clinicAtWork()
  const omar = await signedIn('omar', CLINIC)
  const stranger = browser(app, undefined, CLINIC)
  await flood(2000, () => stranger.get('/api/me'))
  expect((await stranger.get('/api/me')).status).toBe(429)
  expect((await stranger.get('/')).status).toBe(429)
  expect((await omar.get('/api/patients')).status).toBe(200)
  expect((await browser(app, undefined, HOME).get('/')).status).toBe(200)
})

test('made-up sessions are strangers: they share what their network has', async () => {
  const { app } = await clinicAtWork()
  let made = 0
  const seen = await flood(1600, () => {
    const hand = browser(app, undefined, HOME)
    hand.cookies.set('tessera-staff', `made-up-${++made}`)
    return hand.get('/api/patients')
  })
  expect(seen).toEqual(
    new Map([
      [401, 1500],
      [429, 100],
    ]),
  )
})

test('an account in many browsers, from many places, has what one account has', async () => {
  const { signedIn } = await clinicAtWork()
  const everywhere = await Promise.all(Array.from({ length: 10 }, (_, i) => signedIn('lis', `203.0.113.${i}`)))
  let passed = 0
  for (let i = 0; i < 100; i++)
    for (const one of everywhere) if ((await one.get('/api/patients')).status === 200) passed++
  // Registering the patient and opening the table were two of them.
  expect(passed).toBe(598)
  const omar = await signedIn('omar', '203.0.113.1')
  expect((await omar.get('/api/patients')).status).toBe(200)
})

test('a shared table is counted by itself', async () => {
  const { app, table } = await clinicAtWork()
  const atTable = browser(app, undefined, CLINIC)
  atTable.cookies.set('tessera-table', table.cookies.get('tessera-table') ?? '')
  const seen = await flood(301, () => atTable.get('/api/table/entries'))
  expect(seen.get(429)).toBe(1)
})

test('screens are counted by network, whoever asks for them', async () => {
  const { signedIn } = await clinicAtWork()
  const lis = await signedIn('lis', CLINIC)
  const seen = await flood(1600, () => lis.get('/clinic'))
  expect([seen.get(200), seen.get(429)]).toEqual([1499, 101])
  expect((await lis.get('/api/patients')).status).toBe(200)
})

test('ten wrong sign-ins from one network, then one every six seconds; right ones are not counted', async () => {
  const { app, signedIn, now } = await clinicAtWork()
  for (let i = 0; i < 30; i++) await signedIn('lis', CLINIC)
  const guessing = browser(app, undefined, CLINIC)
  const guess = () => guessing.post('/api/sign-in', { account: 'nobody' })
  expect(await flood(15, guess)).toEqual(
    new Map([
      [400, 10],
      [429, 5],
    ]),
  )
  expect((await guess()).headers.get('retry-after')).toBe('6')
  expect((await browser(app, undefined, HOME).post('/api/sign-in', { account: 'nobody' })).status).toBe(400)
  now.ms += 6000
  expect(await flood(2, guess)).toEqual(
    new Map([
      [400, 1],
      [429, 1],
    ]),
  )
})

test('every door where a name or a code is tried is counted together; a passkey cannot be guessed, and locks nobody out', async () => {
  const { app } = await clinicAtWork()
  const guessing = browser(app, undefined, HOME)
  const doors = ['sign-in', 'invitation/look', 'invitation/options', 'invitation/passkey']
  for (let i = 0; i < 10; i++) await guessing.post(`/api/${doors[i % doors.length]}`, {})
  for (const door of [...doors, 'hospital/begin']) expect((await guessing.post(`/api/${door}`, {})).status).toBe(429)
  for (const door of ['passkey/options', 'passkey/sign-in', 'own/confirm'])
    expect((await guessing.post(`/api/${door}`, {})).status).not.toBe(429)
})

test('who is turned away is so before anything is read: no body, and no look at the record', async () => {
  const { app, signedIn } = await clinicAtWork()
  const lis = await signedIn('lis', CLINIC)
  await flood(300, () => lis.get('/api/patients'))
  let read = 0
  const body = new ReadableStream(
    {
      pull: line => {
        read++
        line.enqueue(new TextEncoder().encode('['))
      },
    },
    { highWaterMark: 0 },
  )
  const headers = {
    'content-type': 'application/json',
    cookie: `tessera-staff=${lis.cookies.get('tessera-staff')}`,
  }
  const request = new Request(`http://localhost${ENTRIES}`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit)
  expect((await app.fetch(request)).status).toBe(429)
  expect(read).toBe(0)
})

test('behind a proxy each network of the world is counted by itself, and none can pass for another', async () => {
  const origin = 'https://tessera.clinic.example'
  const { app } = deskWith({ limits: LIMITS, origin, mode: 'start', assets })
  const proxy = browser(app, origin, '127.0.0.1')
  const through = (forwarded: string) => proxy.get('/', { 'x-forwarded-for': forwarded })
  await flood(1500, () => through(`10.0.0.${Math.floor(Math.random() * 255)}, ${HOME}`))
  expect((await through(HOME)).status).toBe(429)
  expect((await through(CLINIC)).status).toBe(200)
  const direct = browser(app, origin, '203.0.113.5')
  const pretending = await flood(1501, () => direct.get('/', { 'x-forwarded-for': CLINIC }))
  expect(pretending.get(429)).toBe(1)
  expect((await through(CLINIC)).status).toBe(200)
})

test('a flood fills no log: it says once that it began', async () => {
  const lines: string[] = []
  const { app } = await clinicAtWork({ log: deskLog({ write: line => void lines.push(line) }, 'info') })
  const before = lines.length
  await flood(5000, () => browser(app, undefined, HOME).get('/api/me'))
  const said = lines.slice(before).filter(line => line.includes('too-many-requests'))
  expect(said.length).toBe(1)
  expect(lines.length - before).toBe(1501)
  expect(said[0]).not.toContain(HOME)
})

test('a flood of made-up sessions is turned away before anything is looked up, and nobody at work notices', async () => {
  let lookedUp = 0
  const shelf = memoryShelf()
  const counting = { ...shelf, get: (...asked: Parameters<typeof shelf.get>) => (lookedUp++, shelf.get(...asked)) }
  const sessions = sessionsOn(counting, 'invented', { random: randomBytes, clock: () => 0 })
  const { app } = deskWith({ sessions, clock: () => 0, limits: { ...LIMITS, network: { perSecond: 1, burst: 20 } } })
  const lis = browser(app, 'http://localhost:8080', '10.0.0.7')
  await lis.post('/api/sign-in', { account: LIS.id })
  await lis.get('/api/patients')
  lookedUp = 0
  const thief = browser(app, 'http://localhost:8080', '10.0.0.7')
  const statuses = new Set<number>()
  for (let nth = 0; nth < 200; nth++) {
    thief.cookies.set('tessera-staff', `${'A'.repeat(40)}${String(nth).padStart(3, '0')}`)
    statuses.add((await thief.get('/api/patients')).status)
  }
  expect([...statuses].sort()).toEqual([401, 429])
  expect(lookedUp).toBeLessThan(60)
  expect((await lis.get('/api/patients')).status).toBe(200)
})
