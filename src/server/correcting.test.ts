import { expect, test } from 'vitest'
import { accountsOf } from '#storage'
import {
  atWork,
  browser,
  entry,
  joined,
  LIS,
  nextId,
  PATIENT,
  problemTold,
  registered,
  said,
  worry,
} from './invented.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const TABLE = '/api/table/entries'
const MOVE = `/api/patients/${PATIENT}/move`
const unsaid = (id: string, more: Parameters<typeof entry>[2] = {}) =>
  entry('record.unsaid', { entry: id, why: 'asked' }, more)
const outcomesOf = (answer: { json: { receipts: { outcome: string }[] } }) =>
  answer.json.receipts.map(receipt => ('reason' in receipt ? receipt.reason : receipt.outcome))

const piece = (text: string) => entry('story.piece-told', { form: 'event', strand: 'place', said: said(text) })

test('what the patient unsays at the table is read by nobody again, with all that was told of it', async () => {
  const { table, lis } = await atWork()
  const [home, war] = [piece('the-planted-house'), piece('the war')]
  const link = entry('story.link-told', { from: home.id, to: war.id, said: said('since the-planted-house') })
  await table.post(TABLE, { entries: [home, war, link] })
  expect(outcomesOf(await table.post(TABLE, { entries: [unsaid(home.id)] }))).toEqual(['stored'])
  for (const read of [await table.get(TABLE), await lis.get(ENTRIES)]) {
    expect(read.text).not.toContain('the-planted-house')
    const gone = read.json.entries
      .filter(one => one.kind === 'record.unsaid')
      .map(one => (one.body as { entry: string }).entry)
    expect(gone.sort()).toEqual([home.id, link.id].sort())
    expect(read.json.entries.map(one => one.id)).toContain(war.id)
  }
})

test('only the patient unsays what the patient told; a professional what is the professional’s own', async () => {
  const { table, lis } = await atWork()
  const [told, note] = [problemTold(), worry()]
  await table.post(TABLE, { entries: [told] })
  await lis.post(ENTRIES, { entries: [note] })
  const byLis = { teller: LIS.id }
  expect(outcomesOf(await lis.post(ENTRIES, { entries: [unsaid(told.id, byLis)] }))).toEqual(['only-at-the-table'])
  expect(outcomesOf(await table.post(TABLE, { entries: [unsaid(told.id, byLis)] }))).toEqual(['only-the-patient'])
  const own = unsaid(note.id, { ...byLis, layer: 'working' })
  expect(outcomesOf(await lis.post(ENTRIES, { entries: [own] }))).toEqual(['stored'])
  expect((await lis.get(ENTRIES)).json.entries.map(one => one.id)).not.toContain(note.id)
})

test('nobody unsays what a colleague wrote, nor own words of which the patient told something', async () => {
  const { app, table, lis } = await atWork()
  const note = worry()
  const admission = entry(
    'story.piece-told',
    { form: 'event', strand: 'health', said: said('admitted') },
    { teller: LIS.id },
  )
  await lis.post(ENTRIES, { entries: [joined('omar'), note, admission] })
  const omar = browser(app)
  await omar.post('/api/sign-in', { account: 'omar' })
  const byOmar = unsaid(note.id, { teller: 'omar', by: 'omar', layer: 'working' })
  expect(outcomesOf(await omar.post(ENTRIES, { entries: [byOmar] }))).toEqual(['not-your-words'])

  const home = piece('home')
  const link = entry('story.link-told', { from: admission.id, to: home.id, said: said('it helped') })
  await table.post(TABLE, { entries: [home, link] })
  const own = unsaid(admission.id, { teller: LIS.id })
  expect(outcomesOf(await lis.post(ENTRIES, { entries: [own] }))).toEqual(['not-your-words'])
  await table.post(TABLE, { entries: [unsaid(link.id)] })
  expect(outcomesOf(await lis.post(ENTRIES, { entries: [{ ...own, id: nextId() }] }))).toEqual(['stored'])
})

test('a registration, a visit and a tombstone are not unsaid, and nothing of another patient is', async () => {
  const { table, lis, visit, store } = await atWork()
  const [theirs] = [registered('yusuf'), 0]
  await lis.post('/api/patients/yusuf/entries', { entries: [theirs] })
  const told = problemTold()
  const gone = unsaid(told.id)
  await table.post(TABLE, { entries: [told, gone] })
  const first = (await store.read('invented', PATIENT, { after: 0, limit: 1 }))[0]!
  const attempts = [first.id, visit, gone.id, theirs.id].map(id => unsaid(id))
  expect(outcomesOf(await table.post(TABLE, { entries: attempts }))).toEqual(Array(4).fill('not-known-here'))
})

test('no push makes a tombstone of a whole record, or says that something was misfiled', async () => {
  const { table, lis } = await atWork()
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const misfiled = entry('record.unsaid', { entry: told.id, why: 'misfiled' })
  const here = entry('record.moved-here', { entries: [told.id] })
  const all = entry('record.patient-erased', { why: 'asked' })
  for (const browser of [table, lis]) {
    const road = browser === table ? TABLE : ENTRIES
    for (const one of [misfiled, here, all]) {
      const answer = await browser.post(road, { entries: [one] })
      expect(answer.status === 403 || answer.json.receipts[0]?.outcome === 'refused').toBe(true)
    }
  }
  expect((await lis.get(ENTRIES)).json.entries.map(one => one.id)).toContain(told.id)
})

test('while the clinic has it kept by law, nothing is unsaid, and the reason is said', async () => {
  const { table, accounts } = await atWork()
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  await accounts.set({ retention: { keepYears: '10', law: 'the law of this clinic', unsay: 'kept-until-then' } })
  expect(outcomesOf(await table.post(TABLE, { entries: [unsaid(told.id)] }))).toEqual(['must-be-kept'])
  await accounts.set({ retention: { keepYears: '10', law: 'the law of this clinic', unsay: 'as-asked' } })
  expect(outcomesOf(await table.post(TABLE, { entries: [unsaid(told.id)] }))).toEqual(['stored'])
})

test('a misfiled problem goes to the right patient with all that was told of it, and is unreadable at the wrong one', async () => {
  const { table, lis } = await atWork()
  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const told = problemTold('the-planted-back')
  const burden = entry('visit.burden-shown', { problem: told.id, burden: 3, by: 'faces' })
  const stays = problemTold('sleep')
  await table.post(TABLE, { entries: [told, burden, stays] })
  expect((await lis.post(MOVE, { entry: told.id, to: 'yusuf' })).json).toEqual({ moved: true })

  const here = await lis.get(ENTRIES)
  expect(here.text).not.toContain('the-planted-back')
  expect(here.text).not.toContain('yusuf')
  expect(here.json.entries.map(one => one.id)).toContain(stays.id)
  const there = await lis.get('/api/patients/yusuf/entries')
  expect(there.text).not.toContain(PATIENT)
  const moved = there.json.entries.find(one => one.kind === 'visit.problem-told')
  expect(moved).toMatchObject({ patient: 'yusuf', body: told.body, source: { teller: 'yusuf', byHandOf: LIS.id } })
  expect(there.json.entries.find(one => one.kind === 'visit.burden-shown')?.body).toEqual({
    ...(burden.body as object),
    problem: moved?.id,
  })
  const again = await lis.post(MOVE, { entry: told.id, to: 'yusuf' })
  expect([again.status, again.json['reason']]).toEqual([400, 'not-known-here'])
})

test('nothing is moved to somebody whose care team one is not on, to nobody, or to the same patient', async () => {
  const { table, lis, store } = await atWork()
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const theirs = { ...registered('yusuf'), source: { ...registered('yusuf').source, byHandOf: 'omar', teller: 'omar' } }
  await store.append('invented', [theirs], '2026-03-02T11:00:00Z')
  for (const to of ['yusuf', 'nobody-of-ours']) {
    const { status, json } = await lis.post(MOVE, { entry: told.id, to })
    expect([status, json['reason']]).toEqual([403, 'not-on-the-care-team'])
  }
  expect((await lis.post(MOVE, { entry: told.id, to: PATIENT })).json['reason']).toBe('same-patient')
  expect((await lis.get(ENTRIES)).json.entries.map(one => one.id)).toContain(told.id)
})

test('what was told of a piece in the same breath as it was unsaid goes with it', async () => {
  const { table } = await atWork()
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const burden = entry('visit.burden-shown', { problem: told.id, burden: 3, by: 'faces' })
  const [first, second] = await Promise.all([
    table.post(TABLE, { entries: [burden, unsaid(told.id)] }),
    table.post(TABLE, { entries: [] }),
  ])
  expect([outcomesOf(first), second.status]).toEqual([['stored', 'stored'], 200])
  expect((await table.get(TABLE)).json.entries.map(one => one.id)).not.toContain(burden.id)
})

const RETENTION = { keepYears: '0', law: 'the law of this clinic', unsay: 'as-asked' } as const
const ERASE = `/api/patients/${PATIENT}/erase`

test('only a lead who has just shown who it is erases a record, and only when the law lets it go', async () => {
  const lead = { ...LIS, lead: true }
  let now = Date.UTC(2026, 2, 2, 11)
  const { lis, table, accounts } = await atWork({ accounts: accountsOf([lead]), clock: () => now })
  now += 6 * 60_000
  await table.post(TABLE, { entries: [problemTold('the-planted-back')] })
  const erase = async () => {
    const { status, json } = await lis.post(ERASE, { why: 'asked' })
    return [status, json['reason'] ?? json]
  }
  expect(await erase()).toEqual([403, 'not-confirmed'])
  await lis.post('/api/own/confirm', {})
  expect(await erase()).toEqual([409, 'retention-not-set'])
  await accounts.set({ retention: { ...RETENTION, keepYears: '10' } })
  expect(await erase()).toEqual([409, 'must-be-kept'])
  await accounts.set({ retention: RETENTION })
  expect(await erase()).toEqual([200, { erased: true }])
  expect((await lis.get('/api/patients')).json.entries).toEqual([])
  expect((await lis.get(ENTRIES)).text).not.toContain('the-planted-back')
  expect((await table.get(TABLE)).status).toBe(401)
  const again = await lis.post(ENTRIES, { entries: [registered()] })
  expect(outcomesOf(again)).toEqual(['patient-erased'])
})

test('who is no lead erases nothing', async () => {
  const { lis, accounts } = await atWork()
  await accounts.set({ retention: RETENTION })
  await lis.post('/api/own/confirm', {})
  const { status, json } = await lis.post(ERASE, { why: 'asked' })
  expect([status, json['reason']]).toEqual([403, 'only-the-lead'])
})

test('two pushes at once where one unsays: each is judged after the other', async () => {
  const { table, lis } = await atWork()
  await lis.post(ENTRIES, { entries: [joined('omar')] })
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const [gone, retold] = await Promise.all([
    table.post(TABLE, { entries: [unsaid(told.id)] }),
    table.post(TABLE, {
      entries: [entry('visit.problem-reworded', { problem: told.id, said: said('the-planted-rewording') })],
    }),
  ])
  expect([outcomesOf(gone), outcomesOf(retold)]).toEqual([['stored'], ['was-unsaid']])
  expect((await lis.get(ENTRIES)).text).not.toContain('the-planted-rewording')
})
