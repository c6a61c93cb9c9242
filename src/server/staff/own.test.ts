import { expect, test } from 'vitest'
import { authenticator } from '../authenticator.fixture.ts'
import { atWork, browser, deskWith } from '../invented.ts'
import { HOUR, invited, karensClinic, optionsIn, signInBy } from './coming-in.fixture.ts'

interface Devices {
  readonly passkeys: readonly { id: string; label: string; createdAt: string; lastUsedAt: string | null }[]
  readonly sessions: readonly { id: string; createdAt: string; lastUsedAt: string; here: boolean; of: string }[]
}
const devicesOf = async (who: { get(path: string): Promise<{ json: object }> }) =>
  (await who.get('/api/own/devices')).json as Devices

test('one sees one’s own passkeys and sessions, and nobody else’s', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  clinic.time.now += HOUR
  await signInBy(clinic.at(), lis.own)
  const { passkeys, sessions } = await devicesOf(lis.theirs)
  expect(passkeys).toEqual([
    {
      id: lis.own.credentials[0]?.id,
      label: 'my phone',
      createdAt: '2026-03-02T11:00:00Z',
      lastUsedAt: '2026-03-02T12:00:00Z',
    },
  ])
  expect(sessions).toMatchObject([
    { createdAt: '2026-03-02T11:00:00Z', here: true, of: 'staff' },
    { createdAt: '2026-03-02T12:00:00Z', here: false, of: 'staff' },
  ])
  for (const token of [lis.theirs, clinic.karen].map(one => one.cookies.get('tessera-staff') ?? ''))
    expect(JSON.stringify(sessions)).not.toContain(token)
})

test('a session is ended from another device, one’s own only', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  const left = clinic.at()
  await signInBy(left, lis.own)
  const away = (await devicesOf(lis.theirs)).sessions.find(({ here }) => !here)?.id
  expect((await clinic.karen.post('/api/own/sessions/end', { id: away })).json).toEqual({ ended: true })
  expect((await left.get('/api/patients')).status).toBe(200)
  expect((await lis.theirs.post('/api/own/sessions/end', { id: away })).json).toEqual({ ended: true })
  expect((await left.get('/api/patients')).status).toBe(401)
  expect((await lis.theirs.get('/api/patients')).status).toBe(200)
  const here = (await devicesOf(lis.theirs)).sessions[0]?.id
  await lis.theirs.post('/api/own/sessions/end', { id: here })
  expect(lis.theirs.cookies.has('tessera-staff')).toBe(false)
})

test('the table one opened is among one’s sessions, and can be ended', async () => {
  const { lis, table } = await atWork()
  const { sessions } = await devicesOf(lis)
  expect(sessions.map(({ of }) => of).sort()).toEqual(['staff', 'table'])
  await lis.post('/api/own/sessions/end', { id: sessions.find(({ of }) => of === 'table')?.id })
  expect((await table.get('/api/table/entries')).status).toBe(401)
})

test('a session that turns up in another browser ends, there and where it was taken', async () => {
  const { at, own } = await karensClinic()
  const here = at()
  const asked = optionsIn(await here.post('/api/passkey/options', {}, { 'user-agent': 'Firefox' }))
  await here.post('/api/passkey/sign-in', { response: own.give(asked) }, { 'user-agent': 'Firefox' })
  expect((await here.get('/api/patients', { 'user-agent': 'Firefox' })).status).toBe(200)
  const thief = at()
  thief.cookies.set('tessera-staff', here.cookies.get('tessera-staff') ?? '')
  expect((await thief.get('/api/patients', { 'user-agent': 'curl' })).status).toBe(401)
  expect((await here.get('/api/patients', { 'user-agent': 'Firefox' })).status).toBe(401)
})

test('two hours untouched, or twelve at work, and one signs in anew', async () => {
  const { karen, own, at, time } = await karensClinic()
  time.now += 2 * HOUR + 1
  expect((await karen.get('/api/patients')).status).toBe(401)
  const busy = at()
  await signInBy(busy, own)
  for (let hour = 0; hour < 12; hour++) {
    time.now += HOUR
    expect((await busy.get('/api/patients')).status).toBe(200)
  }
  time.now += 1
  expect((await busy.get('/api/patients')).status).toBe(401)
})

const addTo = async (who: Awaited<ReturnType<typeof karensClinic>>['karen'], own: ReturnType<typeof authenticator>) => {
  const asked = await who.post('/api/own/passkeys/options', {})
  if (asked.status !== 200) return asked
  return who.post('/api/own/passkeys', { label: ' the key on my ring ', response: own.make(optionsIn(asked)) })
}

test('a second passkey is added and signs in; the first is dropped, but never the last', async () => {
  const { karen, own, at } = await karensClinic()
  const second = authenticator()
  const { json } = await addTo(karen, second)
  expect(json['passkey']).toEqual({
    id: second.credentials[0]?.id,
    label: 'the key on my ring',
    createdAt: '2026-03-02T11:00:00Z',
    lastUsedAt: null,
  })
  expect((await signInBy(at(), second)).status).toBe(200)
  expect(() => own.make(optionsInOf(own))).toThrow('already')
  const drop = (id: string | undefined) => karen.post('/api/own/passkeys/drop', { id })
  expect((await drop('nothing')).json).toMatchObject({ status: 404, reason: 'not-found' })
  expect((await drop(own.credentials[0]?.id)).json).toEqual({ dropped: true })
  expect((await signInBy(at(), own)).json['reason']).toBe('wrong-passkey')
  expect((await drop(second.credentials[0]?.id)).json).toMatchObject({ status: 403, reason: 'last-passkey' })
})

const optionsInOf = (own: ReturnType<typeof authenticator>) => ({
  challenge: 'AAAA',
  rp: { id: 'localhost' },
  user: { id: 'AAAA' },
  excludeCredentials: own.credentials,
})

test('nobody drops or uses the passkeys of somebody else', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  const drop = await clinic.karen.post('/api/own/passkeys/drop', { id: lis.own.credentials[0]?.id })
  expect(drop.json).toMatchObject({ status: 404, reason: 'not-found' })
  const options = optionsIn(await clinic.karen.post('/api/own/confirm/options', {}))
  const response = lis.own.give({ ...options, allowCredentials: [] })
  expect((await clinic.karen.post('/api/own/confirm', { response })).json['reason']).toBe('wrong-passkey')
})

test('five minutes after signing in one shows once more who one is, before passkeys are changed', async () => {
  const { karen, own, time, at } = await karensClinic()
  time.now += 5 * 60_000
  const refused = { status: 403, reason: 'not-confirmed' }
  expect((await addTo(karen, authenticator())).json).toMatchObject(refused)
  expect((await karen.post('/api/own/passkeys/drop', { id: 'x' })).json).toMatchObject(refused)
  expect((await karen.post('/api/own/passkeys', { label: 'x', response: {} })).json).toMatchObject(refused)
  const before = karen.cookies.get('tessera-staff') ?? ''
  const options = optionsIn(await karen.post('/api/own/confirm/options', {}))
  expect(options).toMatchObject({ allowCredentials: [{ id: own.credentials[0]?.id }], userVerification: 'required' })
  expect((await karen.post('/api/own/confirm', {})).json['reason']).toBe('asked-too-long-ago')
  const again = optionsIn(await karen.post('/api/own/confirm/options', {}))
  const confirmed = await karen.post('/api/own/confirm', { response: own.give(again) })
  expect(confirmed.json).toEqual({ confirmed: true })
  expect((await addTo(karen, authenticator())).status).toBe(200)
  const old = at()
  old.cookies.set('tessera-staff', before)
  expect((await old.get('/api/patients')).status).toBe(401)
  time.now += 5 * 60_000
  expect((await addTo(karen, authenticator())).json).toMatchObject(refused)
})

test('in the demo a touch is enough to confirm, as long as there is no passkey', async () => {
  const { lis } = await atWork()
  expect((await lis.post('/api/own/confirm/options', {})).json).toEqual({ options: null })
  expect((await lis.post('/api/own/confirm', {})).json).toEqual({ confirmed: true })
  await addTo(lis, authenticator())
  expect((await lis.post('/api/own/confirm', {})).json['reason']).toBe('asked-too-long-ago')
})

test('what one person was asked is not answered by the next one at the same browser', async () => {
  const { app } = deskWith()
  const shared = browser(app)
  await shared.post('/api/sign-in', { account: 'omar' })
  await addTo(shared, authenticator())
  await shared.post('/api/sign-in', { account: 'lis' })
  const own = authenticator()
  await addTo(shared, own)
  const response = authenticator().make(optionsIn(await shared.post('/api/own/passkeys/options', {})))
  await shared.post('/api/sign-in', { account: 'omar' })
  const added = await shared.post('/api/own/passkeys', { label: 'x', response })
  expect(added.json['reason']).toBe('asked-too-long-ago')
  await shared.post('/api/sign-in', { account: 'lis' })
  const options = optionsIn(await shared.post('/api/own/confirm/options', {}))
  await shared.post('/api/sign-in', { account: 'omar' })
  const given = await shared.post('/api/own/confirm', { response: own.give(options) })
  expect(given.json['reason']).toBe('asked-too-long-ago')
})

test('a stranger finds all of one’s own closed', async () => {
  const { at } = await karensClinic()
  expect((await at().get('/api/own/devices')).status).toBe(401)
  const doors = ['sessions/end', 'passkeys/options', 'passkeys', 'passkeys/drop', 'confirm/options', 'confirm']
  for (const door of doors) expect((await at().post(`/api/own/${door}`, {})).status).toBe(401)
})
