import { expect, test } from 'vitest'
import {
  atWork,
  browser,
  closed,
  deskWith,
  entry,
  LIS,
  opened,
  PATIENT,
  problemTold,
  registered,
  said,
  worry,
} from './invented.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const TABLE = '/api/table/entries'

test('every entry sent gets a receipt, in order, and an odd one never fails the rest', async () => {
  const { lis } = await atWork()
  const [first, last] = [worry(), worry()]
  const odd = { ...worry(), kind: 'visit.judged' }
  const { status, json } = await lis.post(ENTRIES, { entries: [first, odd, 'nothing at all', null, last] })
  expect(status).toBe(200)
  expect(json.receipts).toMatchObject([
    { id: first.id, outcome: 'stored', place: { patient: 4 } },
    { id: odd.id, outcome: 'refused', reason: 'not-a-kind', field: 'kind' },
    { id: null, outcome: 'refused', reason: 'not-readable' },
    { id: null, outcome: 'refused' },
    { id: last.id, outcome: 'stored', place: { patient: 5 } },
  ])
})

test('a refusal names the field and never says the words again', async () => {
  const { table } = await atWork()
  const wordless = { ...problemTold(), body: { said: { original: { language: 'ar', text: '   ' } } } }
  const strange = { ...problemTold(), body: { said: said('SECRET'), SECRETKEY: 'SECRET' } }
  const { json, text } = await table.post(TABLE, { entries: [wordless, strange] })
  expect(json.receipts).toMatchObject([
    { reason: 'no-words', field: 'body.said.original.text' },
    { reason: 'not-known-here' },
  ])
  expect(text).not.toContain('SECRET"')
})

test('sending again after a lost answer stores once, even when the visit was closed in between', async () => {
  const { lis, table, visit, store } = await atWork()
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const again = await table.post(TABLE, { entries: [told, closed(visit)] })
  expect(again.json.receipts.map(receipt => receipt.outcome)).toEqual(['already-stored', 'stored'])
  const fromStaff = await lis.post(ENTRIES, { entries: [told] })
  expect(fromStaff.json.receipts).toMatchObject([{ outcome: 'already-stored' }])
  expect(await store.read('invented', PATIENT, { after: 0, limit: 99 })).toHaveLength(5)
})

test('an entry of another clinic or another patient is refused, and so is an id that another patient has', async () => {
  const { lis } = await atWork()
  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const yusufs = { ...worry(), patient: 'yusuf' }
  await lis.post('/api/patients/yusuf/entries', { entries: [yusufs] })
  const { json } = await lis.post(ENTRIES, {
    entries: [
      { ...worry(), clinic: 'elsewhere' },
      { ...worry(), patient: 'yusuf' },
      { ...worry(), id: yusufs.id },
    ],
  })
  expect(json.receipts).toMatchObject([
    { reason: 'wrong-clinic', field: 'clinic' },
    { reason: 'wrong-patient', field: 'patient' },
    { reason: 'id-in-use', field: 'id' },
  ])
})

const about = (patient: string) => ({ ...worry(), patient })

test('nothing is told of somebody who is not registered; registering in the same push is enough', async () => {
  const { lis } = await atWork()
  const early = await lis.post('/api/patients/yusuf/entries', { entries: [about('yusuf')] })
  expect([early.status, early.json['reason']]).toEqual([403, 'not-on-the-care-team'])
  const late = await lis.post('/api/patients/selam/entries', { entries: [about('selam'), registered('selam')] })
  expect(late.json.receipts).toMatchObject([{ reason: 'not-registered' }, { outcome: 'stored' }])
  const both = await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf'), about('yusuf')] })
  expect(both.json.receipts).toMatchObject([{ outcome: 'stored' }, { outcome: 'stored' }])
})

test('nobody of the staff is registered as a patient under the same id', async () => {
  const { lis } = await atWork()
  const { json } = await lis.post(`/api/patients/${LIS.id}/entries`, { entries: [registered(LIS.id)] })
  expect(json.receipts).toMatchObject([{ reason: 'id-in-use', field: 'patient' }])
})

test('a hand writes only as itself', async () => {
  const { lis, table } = await atWork()
  const asOmar = worry('omar')
  expect((await lis.post(ENTRIES, { entries: [asOmar] })).json.receipts).toMatchObject([{ reason: 'not-your-hand' }])
  const byOmar = entry('visit.problem-told', { said: said('x') }, { by: 'omar' })
  expect((await table.post(TABLE, { entries: [byOmar] })).json.receipts).toMatchObject([{ reason: 'not-your-hand' }])
})

test('what was told at the table is taken back at the table, also in the same push', async () => {
  const { table } = await atWork()
  const told = problemTold()
  const back = entry('record.taken-back', { entry: told.id })
  const again = entry('record.taken-back', { entry: back.id })
  const { json } = await table.post(TABLE, { entries: [told, back] })
  expect(json.receipts).toMatchObject([{ outcome: 'stored' }, { outcome: 'stored' }])
  expect((await table.post(TABLE, { entries: [again] })).json.receipts).toMatchObject([{ outcome: 'stored' }])
  const unknown = entry('record.taken-back', { entry: '019c0000-0000-7000-8000-00000000ffff' })
  expect((await table.post(TABLE, { entries: [unknown] })).json.receipts).toMatchObject([{ outcome: 'refused' }])
})

test('taking back and taking back the taking back has an end', async () => {
  const { table } = await atWork()
  const told = problemTold()
  const chain = [told]
  for (let deep = 0; deep < 60; deep++) chain.push(entry('record.taken-back', { entry: chain.at(-1)?.id }))
  const { json } = await table.post(TABLE, { entries: chain })
  expect(json.receipts.findIndex(receipt => receipt.outcome === 'refused')).toBe(51)
  expect(json.receipts[51]).toMatchObject({ reason: 'too-many', field: 'body.entry' })
  expect(json.receipts.slice(51).every(receipt => receipt.outcome === 'refused')).toBe(true)
})

test('a push that breaks off half way stores nothing and is no fault of ours', async () => {
  const { app, lis, store } = await atWork()
  const body = new ReadableStream({
    pull: stream => {
      stream.enqueue(new TextEncoder().encode('{"entries": ['))
      stream.error(new Error('the line was cut'))
    },
  })
  const cookie = `tessera-staff=${lis.cookies.get('tessera-staff')}`
  const headers = { 'content-type': 'application/json', cookie }
  const init = { method: 'POST', body, duplex: 'half', headers } as RequestInit
  const response = await app.fetch(new Request(`http://localhost${ENTRIES}`, init))
  expect(response.status).toBe(400)
  expect(await store.read('invented', PATIENT, { after: 0, limit: 9 })).toHaveLength(3)
})

test('when the patient leaves the room, nobody decides for the patient any more', async () => {
  const { table, visit } = await atWork()
  const here = [{ person: 'lis', role: 'professional', mode: 'in-the-room' }]
  const left = entry('visit.here-changed', { visit, here }, { teller: 'lis' })
  const { json } = await table.post(TABLE, { entries: [problemTold(), left, problemTold()] })
  expect(json.receipts.map(receipt => receipt.outcome)).toEqual(['stored', 'stored', 'refused'])
  expect(json.receipts[2]).toMatchObject({ reason: 'patient-not-here' })
})

test('what is sent after the visit was closed in the same push is refused', async () => {
  const { table, visit } = await atWork()
  const { json } = await table.post(TABLE, { entries: [closed(visit), problemTold()] })
  expect(json.receipts).toMatchObject([{ outcome: 'stored' }, { reason: 'visit-closed' }])
})

test('a table speaks of its own visit only', async () => {
  const { table } = await atWork()
  const { json } = await table.post(TABLE, { entries: [closed(opened().id)] })
  expect(json.receipts).toMatchObject([{ reason: 'wrong-visit', field: 'body.visit' }])
})

test('laying a table anew ends the one before', async () => {
  const { table, lis } = await atWork()
  await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
  expect(await table.post(TABLE, { entries: [] })).toMatchObject({ status: 401, json: { reason: 'no-open-table' } })
})

test('other words under an id that was sent already are refused, never dropped with a good receipt', async () => {
  const { table } = await atWork()
  const one = problemTold('pain')
  const other = { ...one, body: { said: { rendered: [{ language: 'da', text: 'letters' }] } } }
  const { json } = await table.post(TABLE, { entries: [one, other] })
  expect(json.receipts).toMatchObject([{ outcome: 'stored' }, { reason: 'id-in-use', field: 'id' }])
  expect((await table.post(TABLE, { entries: [one] })).json.receipts).toMatchObject([{ outcome: 'already-stored' }])
})

test('an id of somebody else’s entry is refused each time it comes, also twice in one push', async () => {
  const { lis } = await atWork()
  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const yusufs = about('yusuf')
  await lis.post('/api/patients/yusuf/entries', { entries: [yusufs] })
  const taken = { ...worry(), id: yusufs.id }
  const { json } = await lis.post(ENTRIES, { entries: [taken, taken] })
  expect(json.receipts).toMatchObject([{ reason: 'id-in-use' }, { reason: 'id-in-use' }])
})

test.each([
  ['words that are not JSON', 'not json, SECRET', 400, 'not-json', undefined],
  ['nothing', '', 400, 'not-json', undefined],
  ['something else than entries', { pieces: [] }, 400, 'not-readable', 'entries'],
  ['entries that are no list', { entries: 'SECRET' }, 400, 'not-readable', 'entries'],
  ['a key we do not know', { entries: [], SECRET: 1 }, 400, 'not-readable', undefined],
  ['more than 500 entries', { entries: Array.from({ length: 501 }, () => 0) }, 400, 'too-many', 'entries'],
  ['more than a megabyte', { entries: ['x'.repeat(1_000_001)] }, 413, 'too-large', undefined],
])('a push that is %s is answered with problem details', async (_, body, status, reason, field) => {
  const { lis } = await atWork()
  const answer = await lis.post(ENTRIES, body)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.json).toMatchObject({ status, reason, type: `urn:tessera:problem:${reason}` })
  expect(answer.json['title']).toEqual(expect.any(String))
  expect(answer.json['field']).toBe(field)
  expect(answer.text).not.toContain('SECRET')
})

test('a push that is not called JSON, or not UTF-8, is not read', async () => {
  const { lis } = await atWork()
  const plain = await lis.post(ENTRIES, { entries: [] }, { 'content-type': 'text/plain' })
  expect([plain.status, plain.json['reason']]).toEqual([415, 'not-json'])
})

test('a full disk refuses each entry of the push with its reason', async () => {
  const { app, store } = deskWith()
  const full = deskWith({
    store: {
      ...store,
      appendAt: async (_, __, entries) => ({
        receipts: entries.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' })),
      }),
    },
  })
  for (const desk of [app, full.app]) {
    const lis = browser(desk)
    await lis.post('/api/sign-in', { account: LIS.id })
    const { status, json } = await lis.post(ENTRIES, { entries: [registered()] })
    expect(status).toBe(200)
    if (desk === full.app) expect(json.receipts).toMatchObject([{ outcome: 'refused', reason: 'disk-full' }])
  }
})

test('two pushes at the same moment see each other: one of them closes the visit, none writes after it', async () => {
  const { table, lis, visit } = await atWork()
  const [end, late] = await Promise.all([
    lis.post(ENTRIES, { entries: [closed(visit)] }),
    table.post(TABLE, { entries: [problemTold()] }),
  ])
  expect(end.json.receipts).toMatchObject([{ outcome: 'stored' }])
  expect(late.status === 401 || late.json.receipts[0]?.outcome === 'refused').toBe(true)
})

test('what another program wrote meanwhile counts also for a push of which nothing could be stored before', async () => {
  const { store, lis } = await atWork()
  const other = browser(deskWith({ store }).app)
  await other.post('/api/sign-in', { account: LIS.id })
  const wordless = () => ({ ...registered('yusuf'), body: {} })
  const worryOf = async (hand: typeof lis, registering: object) => {
    const entries = [registering, { ...worry(), patient: 'yusuf' }]
    return (await hand.post('/api/patients/yusuf/entries', { entries })).json.receipts.map(({ outcome }) => outcome)
  }
  expect(await worryOf(other, wordless())).toEqual(['refused', 'refused'])
  expect(await worryOf(lis, registered('yusuf'))).toEqual(['stored', 'stored'])
  expect(await worryOf(other, wordless())).toEqual(['refused', 'stored'])
})
