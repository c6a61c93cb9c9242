import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { FIRST, HERE, karensClinic, newClinic } from './coming-in.fixture.ts'
import { openHospital, throughHospital } from './hospital.fixture.ts'
import { deskWith } from '../invented.ts'

let hospital: Awaited<ReturnType<typeof openHospital>>
let parts: { hospital: { issuer: string; clientId: string; clientSecret: string } }
beforeAll(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.spyOn(console, 'info').mockImplementation(() => {})
  hospital = await openHospital(`${HERE}/api/hospital/back`)
  parts = { hospital: { issuer: hospital.issuer, clientId: 'tessera', clientSecret: 'known to both' } }
})
afterAll(() => hospital.close())

type Browser = ReturnType<ReturnType<typeof newClinic>['at']>

const begin = async (who: Browser, body: object = {}): Promise<string> =>
  ((await who.post('/api/hospital/begin', body)).json as unknown as { address: string }).address

/** A browser that comes back from another site. */
const comeBack = async (who: Browser, address: string) => {
  const { pathname, search } = new URL(address)
  const { status, headers } = await who.get(`${pathname}${search}`, { 'sec-fetch-site': 'cross-site' })
  return [status, headers.get('location')]
}

const viaHospital = async (who: Browser, login: string, body: object = {}) =>
  comeBack(who, await throughHospital(await begin(who, body), login))

const invite = async (karen: Browser, name: string) => {
  const { json } = await karen.post('/api/staff', { name, role: 'nurse', lead: false, language: 'da' })
  return json as unknown as { staff: { id: string }; code: string }
}

test('who was invited comes in by the hospital, and from then on signs in there without a code', async () => {
  const { karen, at } = await karensClinic(parts)
  const { code, staff } = await invite(karen, 'Lis')
  const lis = at()
  expect((await lis.get('/api/me')).json['signIn']).toMatchObject({ hospital: true })
  expect((await lis.post('/api/invitation/look', { code })).json['invited']).toMatchObject({ hospital: true })
  expect(await viaHospital(lis, 'lis@ward', { code })).toEqual([303, '/clinic'])
  expect((await lis.get('/api/me')).json['staff']).toMatchObject({ id: staff.id, name: 'Lis' })
  const later = at()
  expect(await viaHospital(later, 'lis@ward')).toEqual([303, '/clinic'])
  expect((await later.get('/api/me')).json['staff']).toMatchObject({ id: staff.id })
  expect((await at().post('/api/invitation/look', { code })).json['reason']).toBe('wrong-code')
})

test('the first lead can come by the hospital; after that the printed code waits no more', async () => {
  const { at } = newClinic(parts)
  const karen = at()
  const asked = await karen.post('/api/hospital/begin', { code: FIRST })
  expect(asked.json).toMatchObject({ reason: 'no-name', field: 'name' })
  const written = { code: FIRST, name: 'Karen', role: 'doctor' }
  expect(await viaHospital(karen, 'karen@ward', written)).toEqual([303, '/clinic'])
  const { json } = await karen.get('/api/me')
  expect([json['staff'], json['signIn']]).toMatchObject([{ name: 'Karen', lead: true }, { code: false }])
  expect((await at().post('/api/invitation/look', { code: FIRST })).json['reason']).toBe('wrong-code')
})

test('what leads there says nothing but what it must, and asks each time who it is', async () => {
  const { at } = newClinic(parts)
  const who = at()
  const { json, headers } = await who.post('/api/hospital/begin', {})
  const address = new URL((json as unknown as { address: string }).address)
  const asked = Object.fromEntries(address.searchParams)
  expect(asked).toEqual({
    client_id: 'tessera',
    redirect_uri: `${HERE}/api/hospital/back`,
    response_type: 'code',
    scope: 'openid',
    prompt: 'login',
    state: expect.stringMatching(/^[\w-]{43}$/),
    nonce: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge: expect.stringMatching(/^[\w-]{43}$/),
    code_challenge_method: 'S256',
  })
  expect(headers.getSetCookie()).toEqual([
    expect.stringMatching(/^tessera-hospital=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; SameSite=Lax$/),
  ])
})

test('a hospital knows many people; nobody comes in who was not invited', async () => {
  const { at } = await karensClinic(parts)
  const who = at()
  expect(await viaHospital(who, 'somebody@ward')).toEqual([303, '/?refused=not-invited'])
  expect(who.cookies.has('tessera-staff')).toBe(false)
})

test('who left stays out, though the hospital still knows them', async () => {
  const { karen, at, id } = await karensClinic(parts)
  const { code, staff } = await invite(karen, 'Lis')
  const lis = at()
  await viaHospital(lis, 'lis@ward', { code })
  await karen.post(`/api/staff/${staff.id}/leave`, { handTo: id })
  expect((await lis.get('/api/patients')).status).toBe(401)
  expect(await viaHospital(lis, 'lis@ward')).toEqual([303, '/?refused=has-left'])
})

test('one hospital sign-in is one person here', async () => {
  const { karen, at } = await karensClinic(parts)
  await viaHospital(at(), 'lis@ward', { code: (await invite(karen, 'Lis')).code })
  const { code } = await invite(karen, 'Omar')
  expect(await viaHospital(at(), 'lis@ward', { code })).toEqual([303, '/?refused=hospital-taken'])
  expect(await viaHospital(at(), 'omar@ward', { code })).toEqual([303, '/clinic'])
})

test('a way back with another state, another code or none, or without having gone, leads nowhere', async () => {
  const { karen, at } = await karensClinic(parts)
  await viaHospital(at(), 'lis@ward', { code: (await invite(karen, 'Lis')).code })
  const changed = [
    (back: URL) => back.searchParams.set('state', 'A'.repeat(43)),
    (back: URL) => back.searchParams.delete('state'),
    (back: URL) => back.searchParams.set('code', 'A'.repeat(43)),
    (back: URL) => back.searchParams.delete('code'),
    (back: URL) => back.searchParams.set('iss', 'https://elsewhere.example'),
  ]
  for (const change of changed) {
    const who = at()
    const back = new URL(await throughHospital(await begin(who), 'lis@ward'))
    change(back)
    expect(await comeBack(who, back.href)).toEqual([303, '/?refused=hospital-refused'])
    expect(who.cookies.has('tessera-staff')).toBe(false)
  }
  const who = at()
  const back = await throughHospital(await begin(who), 'lis@ward')
  expect(await comeBack(at(), back)).toEqual([303, '/?refused=asked-too-long-ago'])
  const other = at()
  await begin(other)
  expect(await comeBack(other, back)).toEqual([303, '/?refused=hospital-refused'])
  expect(await comeBack(who, back)).toEqual([303, '/clinic'])
})

test('a way back is gone once, within five minutes', async () => {
  const { karen, at, time } = await karensClinic(parts)
  await viaHospital(at(), 'lis@ward', { code: (await invite(karen, 'Lis')).code })
  const who = at()
  const address = await begin(who)
  const held = who.cookies.get('tessera-hospital') ?? ''
  const back = await throughHospital(address, 'lis@ward')
  expect(await comeBack(who, back)).toEqual([303, '/clinic'])
  who.cookies.set('tessera-hospital', held)
  expect(await comeBack(who, back)).toEqual([303, '/?refused=asked-too-long-ago'])
  const late = at()
  const lateBack = await throughHospital(await begin(late), 'lis@ward')
  time.now += 5 * 60_000
  expect(await comeBack(late, lateBack)).toEqual([303, '/?refused=asked-too-long-ago'])
})

test('who says no at the hospital is not signed in here', async () => {
  const { at } = await karensClinic(parts)
  const who = at()
  const back = await throughHospital(await begin(who), 'lis@ward', { refuses: true })
  expect(new URL(back).searchParams.get('error')).toBe('access_denied')
  expect(await comeBack(who, back)).toEqual([303, '/?refused=hospital-refused'])
})

test('a wrong code is said before anybody is sent away', async () => {
  const { at } = await karensClinic(parts)
  expect((await at().post('/api/hospital/begin', { code: 'XXXX' })).json).toMatchObject({
    status: 403,
    reason: 'wrong-code',
  })
})

test('a client without a secret works too; a wrong secret does not', async () => {
  for (const [own, outcome] of [
    [{ clientId: 'without-secret' }, '/?refused=not-invited'],
    [{ clientId: 'tessera', clientSecret: 'known to nobody' }, '/?refused=hospital-refused'],
  ] as const) {
    const { at } = newClinic({ hospital: { issuer: hospital.issuer, ...own } })
    expect(await viaHospital(at(), 'lis@ward')).toEqual([303, outcome])
  }
})

test('a hospital out of reach is said, and asked again the next time', async () => {
  const gone = await openHospital(`${HERE}/api/hospital/back`)
  gone.close()
  const { at } = newClinic({ hospital: { issuer: gone.issuer, clientId: 'tessera' } })
  const asked = await at().post('/api/hospital/begin', {})
  expect([asked.status, asked.json['reason']]).toEqual([502, 'hospital-not-reached'])
})

test('a hospital without https is not asked, unless it is this machine', () => {
  for (const issuer of ['http://hospital.example', 'http://127.0.0.1:9000', 'ftp://hospital.example', 'hospital'])
    expect(() => deskWith({ hospital: { issuer, clientId: 'tessera' } })).toThrow('needs https')
})

test('without a hospital there is no road to one', async () => {
  const { at } = newClinic()
  expect((await at().post('/api/hospital/begin', {})).json).toMatchObject({ status: 404, reason: 'not-found' })
})
