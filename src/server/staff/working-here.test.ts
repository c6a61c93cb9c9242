import { expect, test } from 'vitest'
import { accountsOf, memoryStore } from '#storage'
import { authenticator } from '../authenticator.fixture.ts'
import { entry, nextId } from '../invented.ts'
import { comeIn, invited, karensClinic, optionsIn, signInBy } from './coming-in.fixture.ts'

type Clinic = Awaited<ReturnType<typeof karensClinic>>

/** Registers a patient by this hand, which then is on the care team. */
const registers = async (who: Clinic['karen'], by: string, patient: string) => {
  const registered = entry(
    'people.patient-registered',
    { names: [{ language: 'ar', text: 'Amina' }], speaks: [{ language: 'ar' }] },
    { patient, teller: by, by, id: nextId() },
  )
  const { json } = await who.post(`/api/patients/${patient}/entries`, { entries: [registered] })
  expect(json.receipts).toMatchObject([{ outcome: 'stored' }])
}

test('everybody at work sees who works here; only a lead invites, renews and ends', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  expect((await lis.theirs.get('/api/staff')).json).toEqual({
    staff: [
      { id: clinic.id, name: 'Karen', role: 'doctor', lead: true, left: false, waiting: false },
      { id: lis.id, name: 'Lis', role: 'nurse', lead: false, left: false, waiting: false },
    ],
  })
  const lead = { status: 403, reason: 'only-the-lead' }
  const who = { name: 'Eve', role: 'doctor', lead: true, language: 'da' }
  expect((await lis.theirs.post('/api/staff', who)).json).toMatchObject(lead)
  expect((await lis.theirs.post(`/api/staff/${clinic.id}/invite`, {})).json).toMatchObject(lead)
  expect((await lis.theirs.post(`/api/staff/${clinic.id}/leave`, { handTo: lis.id })).json).toMatchObject(lead)
  const retention = { keepYears: '10', law: 'x', unsay: 'as-asked' }
  expect((await lis.theirs.post('/api/settings', { retention })).json).toMatchObject(lead)
  expect((await clinic.at().get('/api/staff')).status).toBe(401)
  expect((await clinic.at().post('/api/staff', who)).status).toBe(401)
  expect((await clinic.karen.get('/api/staff')).json['staff']).toHaveLength(2)
})

test('an invitation says whom it is for; a name stands for one person', async () => {
  const { karen } = await karensClinic()
  const invite = async (more: object) =>
    (await karen.post('/api/staff', { name: 'Lis', role: 'nurse', lead: false, language: 'da', ...more })).json
  expect(await invite({ name: ' ' })).toMatchObject({ reason: 'no-name', field: 'name' })
  expect(await invite({ role: 'queen' })).toMatchObject({ reason: 'not-a-role', field: 'role' })
  expect(await invite({ role: 'researcher', lead: true })).toMatchObject({ reason: 'researcher-leads-not' })
  expect(await invite({ language: 'ku' })).toMatchObject({ reason: 'not-a-language', field: 'language' })
  expect(await invite({ name: 'Karen' })).toMatchObject({ reason: 'name-taken', field: 'name' })
  expect(await invite({ role: 'researcher' })).toMatchObject({ staff: { role: 'researcher', waiting: true } })
})

test('a lost passkey: the old one opens nothing, every session ends, and a new code brings the person back', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  const { json } = await clinic.karen.post(`/api/staff/${lis.id}/invite`, {})
  const { code, until } = json as unknown as { code: string; until: string }
  expect(until).toBe('2026-03-05T11:00:00Z')
  expect((await lis.theirs.get('/api/patients')).status).toBe(401)
  expect((await signInBy(clinic.at(), lis.own)).json['reason']).toBe('wrong-passkey')
  const back = clinic.at()
  expect((await comeIn(back, authenticator(), code)).json['staff']).toMatchObject({ id: lis.id, name: 'Lis' })
  expect((await back.get('/api/patients')).status).toBe(200)
})

test('nobody renews the own way in, and there is no renewing for nobody', async () => {
  const { karen, id } = await karensClinic()
  expect((await karen.post(`/api/staff/${id}/invite`, {})).json).toMatchObject({ reason: 'not-yourself' })
  expect((await karen.post('/api/staff/nobody/invite', {})).json).toMatchObject({ status: 404 })
  expect((await karen.post('/api/staff/nobody/leave', { handTo: id })).json).toMatchObject({ status: 404 })
})

test('leaving ends the account and its sessions, and hands every patient over', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  const omar = await invited(clinic, { name: 'Omar', role: 'doctor' })
  await registers(lis.theirs, lis.id, 'amina')
  await registers(omar.theirs, omar.id, 'yusuf')
  const { status, json } = await clinic.karen.post(`/api/staff/${lis.id}/leave`, { handTo: omar.id })
  expect([status, json['staff']]).toMatchObject([200, { id: lis.id, left: true, waiting: false }])
  expect((await lis.theirs.get('/api/patients')).status).toBe(401)
  expect((await signInBy(clinic.at(), lis.own)).json['reason']).toBe('wrong-passkey')
  const read = (await omar.theirs.get('/api/patients/amina/entries')).json.entries
  expect(read.slice(1)).toMatchObject([
    {
      kind: 'people.care-team-joined',
      body: { person: omar.id },
      source: { byHandOf: clinic.id, toldOn: '2026-03-02' },
    },
    { kind: 'people.care-team-left', body: { person: lis.id }, source: { byHandOf: clinic.id } },
  ])
  expect((await omar.theirs.get('/api/patients/yusuf/entries')).json.entries).toHaveLength(1)
  const seen = (await omar.theirs.get('/api/staff')).json['staff']
  expect(seen).toContainEqual(expect.objectContaining({ name: 'Lis', left: true, waiting: false }))
  expect((await clinic.karen.post(`/api/staff/${lis.id}/invite`, {})).json).toMatchObject({ reason: 'has-left' })
})

test('who is on the care team already does not join it once more', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  const omar = await invited(clinic, { name: 'Omar', role: 'doctor' })
  await registers(lis.theirs, lis.id, 'amina')
  const joined = entry('people.care-team-joined', { person: omar.id }, { teller: lis.id, by: lis.id })
  await lis.theirs.post('/api/patients/amina/entries', { entries: [joined] })
  await clinic.karen.post(`/api/staff/${lis.id}/leave`, { handTo: omar.id })
  const read = (await omar.theirs.get('/api/patients/amina/entries')).json.entries
  expect(read.map(({ kind }) => kind).slice(1)).toEqual(['people.care-team-joined', 'people.care-team-left'])
})

test('a session that was overlooked is worth nothing once its owner has left, nor is the table', async () => {
  const accounts = accountsOf([])
  const clinic = await karensClinic({ accounts })
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  await registers(lis.theirs, lis.id, 'amina')
  await lis.theirs.post('/api/patients/amina/table', {
    entry: entry(
      'visit.opened',
      { here: [{ person: 'amina', role: 'patient', mode: 'in-the-room' }], languages: { patient: 'ar', clinic: 'da' } },
      { teller: lis.id, by: lis.id },
    ),
  })
  expect((await lis.theirs.get('/api/table/entries')).status).toBe(200)
  await accounts.leave(lis.id, clinic.time.now)
  expect((await lis.theirs.get('/api/patients')).status).toBe(401)
  expect((await lis.theirs.get('/api/table/entries')).status).toBe(401)
})

test('leaving is handed to somebody at work who may care for patients', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  const study = await invited(clinic, { name: 'Ida', role: 'researcher' })
  for (const handTo of ['nobody', lis.id, study.id]) {
    const { json } = await clinic.karen.post(`/api/staff/${lis.id}/leave`, { handTo })
    expect(json).toMatchObject({ status: 400, reason: 'not-an-account', field: 'handTo' })
  }
  expect((await lis.theirs.get('/api/patients')).status).toBe(200)
})

test('a hand-over that was interrupted is finished by leaving once more', async () => {
  const store = memoryStore()
  let full = true
  const clinic = await karensClinic({
    store: {
      ...store,
      appendAt: async (head, of, entries, at) =>
        full && entries.some(({ kind }) => kind.startsWith('people.care-team'))
          ? { receipts: entries.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' })) }
          : store.appendAt(head, of, entries, at),
    },
  })
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  await registers(lis.theirs, lis.id, 'amina')
  const leave = () => clinic.karen.post(`/api/staff/${lis.id}/leave`, { handTo: clinic.id })
  expect((await leave()).json).toMatchObject({ status: 507, reason: 'disk-full' })
  expect((await lis.theirs.get('/api/patients')).status).toBe(401)
  full = false
  expect((await leave()).status).toBe(200)
  expect((await leave()).status).toBe(200)
  const read = (await clinic.karen.get('/api/patients/amina/entries')).json.entries
  expect(read.map(({ kind }) => kind)).toEqual([
    'people.patient-registered',
    'people.care-team-joined',
    'people.care-team-left',
  ])
})

test('the last lead cannot leave; a lead who never came in is none yet', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  const waiting = { name: 'Omar', role: 'doctor', lead: true, language: 'da' }
  await clinic.karen.post('/api/staff', waiting)
  const leave = () => clinic.karen.post(`/api/staff/${clinic.id}/leave`, { handTo: lis.id })
  expect((await leave()).json).toMatchObject({ status: 403, reason: 'last-lead' })
  expect((await clinic.karen.get('/api/staff')).status).toBe(200)
  await invited(clinic, { name: 'Vera', role: 'doctor', lead: true })
  expect((await leave()).status).toBe(200)
  expect((await clinic.karen.get('/api/staff')).status).toBe(401)
})

test('how long the record is kept is decided by a lead, and told to who is there', async () => {
  const { karen, at } = await karensClinic()
  const set = async (retention: object) => (await karen.post('/api/settings', { retention })).json
  const retention = { keepYears: '10', law: 'the order on records', unsay: 'kept-until-then' }
  expect((await karen.get('/api/me')).json['retention']).toBeNull()
  expect(await set({ ...retention, keepYears: '0' })).toMatchObject({ reason: 'not-years', field: 'retention' })
  expect(await set({ ...retention, unsay: 'never' })).toMatchObject({ reason: 'not-an-unsaying' })
  expect(await set({ ...retention, law: ' ' })).toMatchObject({ reason: 'no-words' })
  expect(await set(retention)).toEqual({ retention })
  expect((await karen.get('/api/me')).json['retention']).toEqual(retention)
  expect((await at().get('/api/me')).json['retention']).toBeNull()
})

test('a session that somebody took along makes no second way in: a lead shows once more who it is', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  clinic.time.now += 5 * 60_000
  const refused = { status: 403, reason: 'not-confirmed' }
  const retention = { keepYears: '1', law: 'x', unsay: 'as-asked' }
  const who = { name: 'Eve', role: 'doctor', lead: true, language: 'da' }
  const tried: readonly (readonly [string, object])[] = [
    ['/api/staff', who],
    [`/api/staff/${lis.id}/invite`, {}],
    [`/api/staff/${lis.id}/leave`, { handTo: clinic.id }],
    ['/api/settings', { retention }],
  ]
  for (const [road, body] of tried) expect((await clinic.karen.post(road, body)).json).toMatchObject(refused)
  const options = optionsIn(await clinic.karen.post('/api/own/confirm/options', {}))
  await clinic.karen.post('/api/own/confirm', { response: clinic.own.give(options) })
  expect((await clinic.karen.post('/api/staff', who)).status).toBe(200)
})
