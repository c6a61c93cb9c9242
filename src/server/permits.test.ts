import { expect, test } from 'vitest'
import {
  atWork,
  browser,
  closed,
  entry,
  joined,
  left,
  LIS,
  opened,
  PATIENT,
  problemTold,
  said,
  worry,
} from './invented.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const OPEN = `/api/patients/${PATIENT}/table`
const TABLE = '/api/table/entries'

const DOORS: [method: string, path: string, body: object | undefined][] = [
  ['GET', '/api/patients', undefined],
  ['GET', ENTRIES, undefined],
  ['POST', ENTRIES, { entries: [] }],
  ['POST', OPEN, { entry: opened() }],
  ['GET', `/api/patients/${PATIENT}/team`, undefined],
  ['GET', TABLE, undefined],
  ['POST', TABLE, { entries: [] }],
]

test.each(DOORS)('a stranger finds %s %s closed', async (method, path, body) => {
  const { app } = await atWork()
  const stranger = browser(app)
  for (const token of [undefined, '', 'x', 'A'.repeat(43)]) {
    if (token !== undefined) for (const name of ['tessera-staff', 'tessera-table']) stranger.cookies.set(name, token)
    const { status, json } = await stranger.send(method, path, body && JSON.stringify(body))
    expect([status, Object.keys(json).sort()]).toEqual([401, ['reason', 'status', 'title', 'type']])
  }
})

test('a stranger sees who could sign in to the demo, and nobody else', async () => {
  const { json } = await browser((await atWork()).app).get('/api/me')
  expect(json).toMatchObject({ staff: null, table: null, mode: 'demo', today: '2026-03-02', clinicLanguage: 'da' })
  expect(json['accounts']).toMatchObject([{ id: 'omar' }, { id: 'lis' }])
})

test.each(DOORS)("the table's token at %s %s opens the table and nothing else", async (method, path, body) => {
  const { table } = await atWork()
  const { status } = await table.send(method, path, body && JSON.stringify(body))
  expect(status).toBe(path === TABLE ? 200 : 401)
})

test("the table's token is no sign-in, put into the other cookie either", async () => {
  const { app, table } = await atWork()
  const thief = browser(app)
  thief.cookies.set('tessera-staff', table.cookies.get('tessera-table') ?? '')
  expect((await thief.get('/api/patients')).status).toBe(401)
  expect((await thief.get('/api/me')).json['staff']).toBeNull()
})

test("a professional's token is no table", async () => {
  const { app, lis } = await atWork()
  const thief = browser(app)
  thief.cookies.set('tessera-table', lis.cookies.get('tessera-staff') ?? '')
  expect((await thief.get(TABLE)).status).toBe(401)
})

test('another professional of the care team reads the record, but not the reflections of the first', async () => {
  const { app, lis, store } = await atWork()
  const reflection = { ...worry(), layer: 'reflection' as const }
  await lis.post(ENTRIES, { entries: [joined('omar')] })
  await store.append('invented', [reflection], '2026-03-02T11:00:00Z')
  const omar = browser(app)
  await omar.post('/api/sign-in', { account: 'omar' })
  const seen = await omar.get(ENTRIES)
  expect(seen.json.entries.map(read => read.kind)).toEqual([
    'people.patient-registered',
    'visit.opened',
    'people.record-opened',
    'people.care-team-joined',
  ])
  expect(seen.json).toMatchObject({ upTo: 5, more: false })
  expect((await lis.get(ENTRIES)).json.entries.map(read => read.id)).toContain(reflection.id)
})

test('another professional cannot lay the table of a visit that somebody else opened', async () => {
  const { app, lis, visit, store } = await atWork()
  await lis.post(ENTRIES, { entries: [joined('omar')] })
  const omar = browser(app)
  await omar.post('/api/sign-in', { account: 'omar' })
  const theirs = await store.find('invented', visit)
  const { place: _, ...entryOfLis } = theirs!
  const { json } = await omar.post(OPEN, { entry: entryOfLis })
  expect(json.receipt).toMatchObject({ outcome: 'refused' })
  expect(omar.cookies.has('tessera-table')).toBe(false)
})

test('the table is laid once more when its answer was lost, and not after the visit was closed', async () => {
  const { lis, table } = await atWork()
  const visit = opened()
  const lay = async () => (await lis.post(OPEN, { entry: visit })).json.receipt
  expect(await lay()).toMatchObject({ outcome: 'stored' })
  expect(await lay()).toMatchObject({ outcome: 'already-stored' })
  table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
  await table.post(TABLE, { entries: [closed(visit.id)] })
  expect(await lay()).toMatchObject({ outcome: 'refused', reason: 'visit-closed' })
})

test('only an opened visit lays a table', async () => {
  const { lis } = await atWork()
  const { json } = await lis.post(OPEN, { entry: worry() })
  expect(json.receipt).toEqual({ id: null, outcome: 'refused', reason: 'not-a-kind', field: 'kind' })
  expect(lis.cookies.has('tessera-table')).toBe(false)
})

test('once the visit is closed, at the table or by the professional, the table is dead', async () => {
  for (const by of ['table', 'lis'] as const) {
    const { lis, table, visit } = await atWork()
    const token = table.cookies.get('tessera-table') ?? ''
    if (by === 'table') await table.post(TABLE, { entries: [closed(visit)] })
    else await lis.post(ENTRIES, { entries: [closed(visit)] })
    table.cookies.set('tessera-table', token)
    expect((await table.get('/api/me')).json['table']).toBeNull()
    table.cookies.set('tessera-table', token)
    const { status, json } = await table.get(TABLE)
    expect([status, json['reason']]).toEqual([401, 'no-open-table'])
    expect(table.cookies.has('tessera-table')).toBe(false)
  }
})

test('the table sees its own layer, and the letter only once the first list is agreed', async () => {
  const { lis, table, visit } = await atWork()
  const letter = entry(
    'visit.referral-received',
    { from: 'GP', problems: [{ language: 'da', text: 'ryg' }] },
    { teller: LIS.id },
  )
  await lis.post(ENTRIES, { entries: [worry(), letter] })
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const kindsAfter = async (after: number) => {
    const { json } = await table.get(`${TABLE}?after=${after}`)
    return [json.entries.map(read => read.kind), json['upTo']]
  }
  expect(await kindsAfter(0)).toEqual([
    ['people.patient-registered', 'visit.opened', 'people.record-opened', 'visit.problem-told'],
    6,
  ])
  await table.post(TABLE, { entries: [entry('visit.list-agreed', { visit, order: [told.id] })] })
  expect(await kindsAfter(6)).toEqual([['visit.referral-received', 'visit.list-agreed'], 7])
  expect((await kindsAfter(0))[0]).toContain('visit.referral-received')
})

test('a long record comes in pages of 500', async () => {
  const { lis, store } = await atWork()
  await store.append(
    'invented',
    Array.from({ length: 600 }, () => worry()),
    '2026-03-02T11:00:00Z',
  )
  const first = await lis.get(ENTRIES)
  expect([first.json.entries.length, first.json['upTo'], first.json['more']]).toEqual([500, 500, true])
  const rest = await lis.get(`${ENTRIES}?after=500`)
  expect([rest.json.entries.length, rest.json['upTo'], rest.json['more']]).toEqual([104, 604, false])
  expect((await lis.get(`${ENTRIES}?after=604`)).json).toEqual({ entries: [], upTo: 604, more: false })
  expect((await lis.get(`${ENTRIES}?after=-1`)).json).toMatchObject({ reason: 'not-a-position', field: 'after' })
})

test('signing out ends the session, not only the cookie', async () => {
  const { lis } = await atWork()
  const token = lis.cookies.get('tessera-staff') ?? ''
  expect((await lis.post('/api/sign-out', {})).json).toEqual({ staff: null })
  lis.cookies.set('tessera-staff', token)
  expect((await lis.get('/api/patients')).status).toBe(401)
})

test('what the patient said in an answer is there again letter for letter', async () => {
  const { table, lis } = await atWork()
  const told = entry('visit.problem-told', { said: said('أوجاع \u{1f9e9} \ud800 "<script>') })
  await table.post(TABLE, { entries: [told] })
  expect((await lis.get(ENTRIES)).json.entries.at(-1)).toMatchObject(told)
})

const signedIn = async (app: Parameters<typeof browser>[0], account: string) => {
  const one = browser(app)
  await one.post('/api/sign-in', { account })
  return one
}

test('a professional sees those patients whose care team lets them join, and who is on it', async () => {
  const { app, lis } = await atWork()
  const omar = await signedIn(app, 'omar')
  expect((await omar.get('/api/patients')).json.entries).toEqual([])
  await lis.post(ENTRIES, { entries: [joined('omar')] })
  expect((await omar.get('/api/patients')).json.entries.map(read => read.patient)).toEqual([PATIENT])
  const { team } = (await omar.get(`/api/patients/${PATIENT}/team`)).json
  expect(team).toHaveLength(2)
  expect(team).toContainEqual({ id: 'lis', name: 'Nurse Lis', role: 'nurse' })
  expect(team).toContainEqual({ id: 'omar', name: 'Dr. Omar', role: 'doctor' })
})

test('nobody puts themselves on a care team from outside it', async () => {
  const { app, store } = await atWork()
  const omar = await signedIn(app, 'omar')
  const { status, json } = await omar.post(ENTRIES, { entries: [joined('omar', PATIENT, 'omar')] })
  expect([status, json['reason']]).toEqual([403, 'not-on-the-care-team'])
  const again = { ...entry('people.patient-registered', {}, { teller: 'omar', by: 'omar' }) }
  expect((await omar.post(ENTRIES, { entries: [again, joined('omar', PATIENT, 'omar')] })).status).toBe(403)
  expect(await store.read('invented', PATIENT, { after: 0, limit: 9 })).toHaveLength(3)
})

test('somebody else’s patient and somebody who is no patient get the same answer, letter for letter', async () => {
  const { app } = await atWork()
  const omar = await signedIn(app, 'omar')
  const answers = async (patient: string) => {
    const at = `/api/patients/${patient}`
    const all = [
      await omar.get(`${at}/entries`),
      await omar.get(`${at}/entries?after=x`),
      await omar.get(`${at}/team`),
      await omar.post(`${at}/entries`, { entries: [] }),
      await omar.post(`${at}/entries`, { entries: [{ ...worry('omar'), patient }] }),
      await omar.post(`${at}/entries`, { entries: [joined('omar', patient, 'omar')] }),
      await omar.post(`${at}/table`, { entry: { ...opened('omar'), patient } }),
      await omar.post(`${at}/table`, { entry: 'nothing' }),
    ]
    return all.map(({ status, text }) => [status, text])
  }
  const theirs = await answers(PATIENT)
  expect(theirs.map(([status]) => status)).toEqual(theirs.map(() => 403))
  expect(await answers('nobody')).toEqual(theirs)
})

test('once the professional who laid it has left the care team, the table is dead', async () => {
  const { lis, table } = await atWork()
  expect((await table.get(TABLE)).status).toBe(200)
  await lis.post(ENTRIES, { entries: [left('lis')] })
  expect((await lis.get(ENTRIES)).status).toBe(403)
  const token = table.cookies.get('tessera-table') ?? ''
  const { status, json } = await table.post(TABLE, { entries: [problemTold()] })
  expect([status, json['reason']]).toEqual([401, 'no-open-table'])
  table.cookies.set('tessera-table', token)
  expect((await table.get('/api/me')).json['table']).toBeNull()
})
