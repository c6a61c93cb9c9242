import { expect, test } from 'vitest'
import { memoryStore } from '#storage'
import { browser, deskWith, entry, joined, LIS, opened, PATIENT, registered, worry } from './invented.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const HOUR = 3_600_000

/** Lis at work, with a clock in the hand of the test; what was noted, by whom and of which part. */
const atRecord = async () => {
  const time = { now: Date.UTC(2026, 2, 2, 11) }
  const store = memoryStore()
  const clock = () => time.now
  const desk = deskWith({ clock, store })
  const lis = browser(desk.app)
  await lis.post('/api/sign-in', { account: LIS.id })
  await lis.post(ENTRIES, { entries: [registered(), joined('omar')] })
  const log = async () =>
    (await store.read('invented', PATIENT, { after: 0, limit: 999, kinds: ['people.record-opened'] }))
      .map(({ body }) => body as { called: string; part: string; as: string })
      .map(({ called, part, as }) => `${called} ${part} ${as}`)
  return { ...desk, clock, store, time, lis, log }
}

test('opening the record is noted by name, once an hour, however often it is read', async () => {
  const { lis, time, log } = await atRecord()
  for (let nth = 0; nth < 5; nth++) await lis.get(ENTRIES)
  time.now += HOUR - 1000
  await lis.get(ENTRIES)
  expect(await log()).toEqual(['Nurse Lis record care-team'])
  time.now += 1000
  await lis.get(ENTRIES)
  expect(await log()).toHaveLength(2)
})

test('fifty at the same moment are one opening', async () => {
  const { lis, log } = await atRecord()
  await Promise.all(Array.from({ length: 50 }, () => lis.get(ENTRIES)))
  expect(await log()).toHaveLength(1)
})

test('whoever does not begin at the beginning opens the record too; a page left open adds nothing', async () => {
  const { lis, time, log } = await atRecord()
  await lis.get(`${ENTRIES}?after=1`)
  expect(await log()).toHaveLength(1)
  for (let nth = 0; nth < 5; nth++) {
    time.now += HOUR
    await lis.get(`${ENTRIES}?after=3`)
  }
  expect(await log()).toHaveLength(1)
})

test('it is known after a start: another process notes nothing twice', async () => {
  const { lis, clock, store, log } = await atRecord()
  await lis.get(ENTRIES)
  const again = browser(deskWith({ store, clock }).app)
  await again.post('/api/sign-in', { account: LIS.id })
  await again.get(ENTRIES)
  expect(await log()).toHaveLength(1)
})

test('laying a table is an opening of the visit; looking at lists and writing are none', async () => {
  const { lis, log } = await atRecord()
  await lis.get('/api/patients')
  await lis.post(ENTRIES, { entries: [worry()] })
  expect(await log()).toEqual([])
  await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
  expect(await log()).toEqual(['Nurse Lis visit care-team'])
})

test('nobody switches it off: no hand writes one, takes one back or unsays one, and without room to note nothing is opened', async () => {
  const { lis, store, clock } = await atRecord()
  await lis.get(ENTRIES)
  const [note] = await store.read('invented', PATIENT, { after: 0, limit: 9, kinds: ['people.record-opened'] })
  const by = { teller: LIS.id }
  const { json } = await lis.post(ENTRIES, {
    entries: [
      entry('record.taken-back', { entry: note!.id }, by),
      entry('record.unsaid', { entry: note!.id, why: 'asked' }, by),
      { ...entry('people.record-opened', note!.body as object, by), layer: 'table' },
    ],
  })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused'])
  const full = {
    ...store,
    appendAt: async (...[, , entries]: Parameters<typeof store.appendAt>) => ({
      receipts: entries.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' }) as const),
    }),
  }
  const omar = browser(deskWith({ store: full, clock }).app)
  await omar.post('/api/sign-in', { account: 'omar' })
  expect((await omar.get(ENTRIES)).json).toMatchObject({ status: 507, reason: 'disk-full' })
})
