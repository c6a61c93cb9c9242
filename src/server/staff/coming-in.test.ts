import { expect, test } from 'vitest'
import { authenticator } from '../authenticator.fixture.ts'
import { atWork, browser, deskWith } from '../invented.ts'
import { comeIn, FIRST, HERE, HOUR, karensClinic, newClinic, optionsIn, signInBy } from './coming-in.fixture.ts'

test('the first comes in with the printed code, writes name and role, and leads', async () => {
  const { at } = newClinic()
  const first = at()
  expect((await first.get('/api/me')).json).toMatchObject({
    staff: null,
    signIn: { passkey: true, hospital: false, code: true },
    accounts: [],
  })
  const looked = await first.post('/api/invitation/look', { code: FIRST.toLowerCase().replaceAll('-', ' ') })
  expect(looked.json).toEqual({ invited: { name: null, role: 'professional', first: true, hospital: false } })
  const { status, json } = await comeIn(first, authenticator(), FIRST, { name: ' Karen ', role: 'doctor' })
  expect([status, json['staff']]).toEqual([
    200,
    { id: expect.stringMatching(/^staff-[0-9a-f]{16}$/), name: 'Karen', role: 'doctor', lead: true },
  ])
  const me = (await first.get('/api/me')).json
  expect([me['staff'], me['signIn']]).toMatchObject([{ name: 'Karen', lead: true }, { code: false }])
  expect((await first.get('/api/patients')).status).toBe(200)
})

test('a passkey stays on its authenticator, asks who is there, and is asked for no certificate', async () => {
  const options = optionsIn(
    await newClinic().at().post('/api/invitation/options', { code: FIRST, name: 'Karen', role: 'doctor' }),
  )
  expect(options).toMatchObject({
    rp: { id: 'localhost', name: 'Tessera' },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', requireResidentKey: true, userVerification: 'required' },
    timeout: 300_000,
  })
  expect(optionsIn(await newClinic().at().post('/api/passkey/options', {}))).toEqual({
    rpId: 'localhost',
    challenge: expect.stringMatching(/^[\w-]{43,}$/),
    timeout: 300_000,
    userVerification: 'required',
  })
})

test('the first code opens once, and not without name and role; a researcher does not lead', async () => {
  const { at } = newClinic()
  const begin = async (more: object) => (await at().post('/api/invitation/options', { code: FIRST, ...more })).json
  expect(await begin({})).toMatchObject({ reason: 'no-name', field: 'name' })
  expect(await begin({ name: ' ' })).toMatchObject({ reason: 'no-name', field: 'name' })
  expect(await begin({ name: 'Karen' })).toMatchObject({ reason: 'not-a-role', field: 'role' })
  expect(await begin({ name: 'Karen', role: 'queen' })).toMatchObject({ reason: 'not-a-role', field: 'role' })
  expect(await begin({ name: 'Karen', role: 'researcher' })).toMatchObject({ reason: 'researcher-leads-not' })
  const two = [at(), at()]
  const [karen, eve] = [authenticator(), authenticator()]
  const asked = []
  for (const one of two)
    asked.push(optionsIn(await one.post('/api/invitation/options', { code: FIRST, name: 'Karen', role: 'doctor' })))
  const body = { code: FIRST, name: 'Karen', role: 'doctor', label: 'x' }
  const first = await two[0]!.post('/api/invitation/passkey', { ...body, response: karen.make(asked[0]!) })
  const second = await two[1]!.post('/api/invitation/passkey', { ...body, response: eve.make(asked[1]!) })
  expect([first.status, second.status, second.json['reason']]).toEqual([200, 403, 'wrong-code'])
  expect((await at().post('/api/invitation/look', { code: FIRST })).json).toMatchObject({
    status: 403,
    reason: 'wrong-code',
    field: 'code',
  })
})

test('whoever has a passkey signs in by it, with a new session each time', async () => {
  const { own, at, karen } = await karensClinic()
  const before = karen.cookies.get('tessera-staff')
  const { status, json } = await signInBy(karen, own)
  expect([status, json['staff']]).toMatchObject([200, { name: 'Karen' }])
  const after = karen.cookies.get('tessera-staff')
  expect(after).not.toBe(before)
  const old = at()
  old.cookies.set('tessera-staff', before ?? '')
  expect((await old.get('/api/patients')).status).toBe(401)
  expect((await signInBy(at(), own)).status).toBe(200)
})

test('a session that somebody else laid into a browser is not the one that is signed in', async () => {
  const { own, at } = await karensClinic()
  const victim = at()
  victim.cookies.set('tessera-staff', 'A'.repeat(43))
  await signInBy(victim, own)
  expect(victim.cookies.get('tessera-staff')).not.toBe('A'.repeat(43))
  const attacker = at()
  attacker.cookies.set('tessera-staff', 'A'.repeat(43))
  expect((await attacker.get('/api/patients')).status).toBe(401)
})

test('who was invited looks at the code, and comes in by it once', async () => {
  const clinic = await karensClinic()
  const made = await clinic.karen.post('/api/staff', { name: 'Lis', role: 'nurse', lead: false, language: 'da' })
  const { code } = made.json as unknown as { code: string }
  expect(made.json).toMatchObject({
    staff: { name: 'Lis', role: 'nurse', lead: false, left: false, waiting: true },
    code: expect.stringMatching(/^([A-HJ-NP-Z2-9]{4}-){6}[A-HJ-NP-Z2-9]{4}$/),
    until: '2026-03-05T11:00:00Z',
  })
  const lis = clinic.at()
  expect((await lis.post('/api/invitation/look', { code })).json).toEqual({
    invited: { name: 'Lis', role: 'nurse', first: false, hospital: false },
  })
  const own = authenticator()
  expect((await comeIn(lis, own, code)).json['staff']).toMatchObject({ name: 'Lis', role: 'nurse', lead: false })
  expect((await lis.get('/api/staff')).json['staff']).toMatchObject([
    { name: 'Karen', waiting: false },
    { name: 'Lis', waiting: false },
  ])
  for (const path of ['look', 'options'])
    expect((await clinic.at().post(`/api/invitation/${path}`, { code })).json).toMatchObject({ reason: 'wrong-code' })
})

test('an invitation makes nobody but the invited: name, role and lead cannot be written over', async () => {
  const clinic = await karensClinic()
  const made = await clinic.karen.post('/api/staff', { name: 'Lis', role: 'nurse', lead: false, language: 'da' })
  const { code } = made.json as unknown as { code: string }
  const { json } = await comeIn(clinic.at(), authenticator(), code, { name: 'Eve', role: 'doctor' })
  expect(json['staff']).toMatchObject({ name: 'Lis', role: 'nurse', lead: false })
})

test('an invitation ends after 72 hours', async () => {
  const clinic = await karensClinic()
  const made = await clinic.karen.post('/api/staff', { name: 'Lis', role: 'nurse', lead: false, language: 'da' })
  const { code } = made.json as unknown as { code: string }
  const lis = clinic.at()
  clinic.time.now += 72 * HOUR - 1
  const options = optionsIn(await lis.post('/api/invitation/options', { code }))
  const response = authenticator().make(options)
  clinic.time.now += 1
  expect((await lis.post('/api/invitation/passkey', { code, label: 'x', response })).json).toMatchObject({
    reason: 'code-expired',
  })
  expect((await lis.post('/api/invitation/look', { code })).json).toMatchObject({ reason: 'code-expired' })
})

test('200 wrong codes in an hour, and no wrong one is answered for a while; the right one always opens', async () => {
  const { at, time } = newClinic()
  const guesser = at()
  for (let tries = 0; tries < 200; tries++) await guesser.post('/api/invitation/look', { code: `X${tries}` })
  const next = await guesser.post('/api/invitation/look', { code: 'X' })
  expect([next.status, next.json['reason'], next.headers.get('retry-after')]).toEqual([429, 'too-many-requests', '18'])
  expect((await at().post('/api/invitation/look', { code: FIRST })).status).toBe(200)
  time.now += 18_000
  expect((await guesser.post('/api/invitation/look', { code: 'X' })).json).toMatchObject({ reason: 'wrong-code' })
})

test('what a browser answers counts only as it was asked: here, for us, verified, this time', async () => {
  const { own, at } = await karensClinic()
  const odd = [
    { origin: 'http://localhost:9999' },
    { origin: 'https://localhost:8080' },
    { origin: 'https://elsewhere.example' },
    { rpId: 'elsewhere.example' },
    { challenge: 'AAAA' },
    { unverified: true },
    { type: 'webauthn.create' },
  ]
  for (const wrong of odd) {
    const who = at()
    const options = optionsIn(await who.post('/api/passkey/options', {}))
    const { status, json } = await who.post('/api/passkey/sign-in', { response: own.give(options, wrong) })
    expect([wrong, status, json['reason']]).toEqual([wrong, 403, 'wrong-passkey'])
    expect(who.cookies.has('tessera-staff')).toBe(false)
  }
})

test('a new passkey counts only as it was asked for, too', async () => {
  const { at } = newClinic()
  const written = { code: FIRST, name: 'Karen', role: 'doctor' }
  const odd = [
    { origin: 'http://localhost:9999' },
    { rpId: 'elsewhere.example' },
    { challenge: 'AAAA' },
    { unverified: true },
    { type: 'webauthn.get' },
  ]
  for (const wrong of odd) {
    const who = at()
    const options = optionsIn(await who.post('/api/invitation/options', written))
    const response = authenticator().make(options, wrong)
    const { status, json } = await who.post('/api/invitation/passkey', { ...written, label: 'x', response })
    expect([wrong, status, json['reason']]).toEqual([wrong, 403, 'wrong-passkey'])
  }
  expect((await at().get('/api/me')).json['signIn']).toMatchObject({ code: true })
})

test('a passkey with a forged signature, or of nobody here, opens nothing', async () => {
  const { own, at } = await karensClinic()
  const who = at()
  const given = own.give(optionsIn(await who.post('/api/passkey/options', {})))
  const signature = `${given.response.signature.slice(0, -4)}AAAA`
  const forged = { ...given, response: { ...given.response, signature } }
  expect((await who.post('/api/passkey/sign-in', { response: forged })).json['reason']).toBe('wrong-passkey')
  const stranger = authenticator()
  stranger.make({ challenge: 'AAAA', rp: { id: 'localhost' }, user: { id: 'AAAA' } })
  expect((await signInBy(at(), stranger)).json['reason']).toBe('wrong-passkey')
  const signed = own.give(optionsIn(await who.post('/api/passkey/options', {})))
  const userHandle = Buffer.from('staff-0').toString('base64url')
  const another = { ...signed, response: { ...signed.response, userHandle } }
  expect((await who.post('/api/passkey/sign-in', { response: another })).json['reason']).toBe('wrong-passkey')
})

test('what was asked for with one code does not come in with another', async () => {
  const { karen, at } = await karensClinic()
  const codes = []
  for (const name of ['Lis', 'Omar']) {
    const { json } = await karen.post('/api/staff', { name, role: 'nurse', lead: false, language: 'da' })
    codes.push((json as unknown as { code: string }).code)
  }
  const who = at()
  const response = authenticator().make(optionsIn(await who.post('/api/invitation/options', { code: codes[0] })))
  const { json } = await who.post('/api/invitation/passkey', { code: codes[1], label: 'x', response })
  expect(json['reason']).toBe('asked-too-long-ago')
})

test('an answer counts once, in the browser that was asked, within five minutes', async () => {
  const { own, at, time } = await karensClinic()
  const who = at()
  const options = optionsIn(await who.post('/api/passkey/options', {}))
  const held = who.cookies.get('tessera-challenge') ?? ''
  const response = own.give(options)
  const elsewhere = at()
  await elsewhere.post('/api/passkey/options', {})
  expect((await elsewhere.post('/api/passkey/sign-in', { response })).json['reason']).toBe('wrong-passkey')
  expect((await at().post('/api/passkey/sign-in', { response })).json['reason']).toBe('asked-too-long-ago')
  expect((await who.post('/api/passkey/sign-in', { response })).status).toBe(200)
  expect(who.cookies.has('tessera-challenge')).toBe(false)
  const thief = at()
  thief.cookies.set('tessera-challenge', held)
  expect((await thief.post('/api/passkey/sign-in', { response })).json['reason']).toBe('asked-too-long-ago')
  const late = at()
  const asked = optionsIn(await late.post('/api/passkey/options', {}))
  time.now += 5 * 60_000
  expect((await late.post('/api/passkey/sign-in', { response: own.give(asked) })).json['reason']).toBe(
    'asked-too-long-ago',
  )
})

test('what was asked for one purpose is no answer to another', async () => {
  const { own, karen } = await karensClinic()
  const options = optionsIn(await karen.post('/api/own/confirm/options', {}))
  expect((await karen.post('/api/passkey/sign-in', { response: own.give(options) })).json['reason']).toBe(
    'asked-too-long-ago',
  )
})

test('a key whose counter stands still was copied, and does not come in', async () => {
  const clinic = newClinic()
  const own = authenticator(HERE, { counts: true })
  await comeIn(clinic.at(), own, FIRST, { name: 'Karen', role: 'doctor' })
  expect((await signInBy(clinic.at(), own)).status).toBe(200)
  const copy = own.credentials[0]!
  const counted = copy.counter
  expect((await signInBy(clinic.at(), own)).status).toBe(200)
  copy.counter = counted
  const { status, json } = await signInBy(clinic.at(), own)
  expect([status, json['reason']]).toEqual([403, 'passkey-copied'])
})

test('at a number instead of a name there is no passkey, and the door says so', async () => {
  const { app } = newClinic()
  const number = browser(app, 'http://127.0.0.1:8080')
  expect((await number.get('/api/me')).json['signIn']).toMatchObject({ passkey: false })
  expect((await number.post('/api/passkey/options', {})).json['reason']).toBe('no-passkey-here')
})

test('behind a public address a passkey is bound to that address, and its cookies to that host', async () => {
  const origin = 'https://tessera.clinic.example'
  const { app, at } = newClinic({ origin })
  const own = authenticator(origin)
  const karen = at(origin)
  expect((await comeIn(karen, own, FIRST, { name: 'Karen', role: 'doctor' })).status).toBe(200)
  expect([...karen.cookies.keys()]).toEqual(['__Host-tessera-staff'])
  expect((await signInBy(at(origin), own)).status).toBe(200)
  const asked = await at(origin).post('/api/passkey/options', {})
  expect(asked.headers.getSetCookie()).toEqual([
    expect.stringMatching(
      /^__Host-tessera-challenge=[\w-]{43}; Max-Age=300; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    ),
  ])
  const here = browser(app, HERE)
  expect((await here.get('/api/me')).json['signIn']).toMatchObject({ passkey: false })
})

test('passkeys and invitations work in the demo too; a touch does nothing anywhere else', async () => {
  const { app } = deskWith()
  const lis = browser(app)
  expect((await lis.get('/api/me')).json['signIn']).toEqual({ passkey: true, hospital: false, code: false })
  await lis.post('/api/sign-in', { account: 'lis' })
  const own = authenticator()
  const response = own.make(optionsIn(await lis.post('/api/own/passkeys/options', {})))
  expect((await lis.post('/api/own/passkeys', { label: 'phone', response })).status).toBe(200)
  expect((await signInBy(browser(app), own)).json['staff']).toMatchObject({ id: 'lis' })
  const clinic = await karensClinic()
  const touched = await clinic.at().post('/api/sign-in', { account: clinic.id })
  expect([touched.status, touched.json['reason']]).toEqual([404, 'not-found'])
})

test('a professional signs in where another’s table lies: that table is taken away, one’s own stays', async () => {
  const { table } = await atWork()
  const token = table.cookies.get('tessera-table') ?? ''
  await table.post('/api/sign-in', { account: 'lis' })
  expect((await table.get('/api/table/entries')).status).toBe(200)
  await table.post('/api/sign-in', { account: 'omar' })
  expect(table.cookies.has('tessera-table')).toBe(false)
  table.cookies.set('tessera-table', token)
  expect((await table.get('/api/table/entries')).status).toBe(401)
})
