import { expect, test } from 'vitest'
import type { Entry } from '#record'
import { atWork, entry, LIS, opened, PATIENT, registered } from './invented.ts'
import { pdfOf } from './papers/pictures.fixture.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const THERE = '/api/patients/yusuf/entries'
const MOVE = `/api/patients/${PATIENT}/move`
const own = { teller: LIS.id }
const letter = (from = 'Dr. Planted') =>
  entry('visit.referral-received', { from, problems: [{ language: 'da', text: 'Smerter' }] }, own)

type Work = Awaited<ReturnType<typeof withYusuf>>
const withYusuf = async () => {
  const clinic = await atWork()
  await clinic.lis.post(THERE, { entries: [registered('yusuf')] })
  return clinic
}

const tell = async ({ lis }: Work, ...entries: Entry[]) => {
  const { json } = await lis.post(ENTRIES, { entries })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(entries.map(() => 'stored'))
}
const move = async ({ lis }: Work, { id }: Entry) => {
  const { status, json } = await lis.post(MOVE, { entry: id, to: 'yusuf' })
  return json['moved'] ?? [status, json['reason']]
}
const kindsAt = async ({ lis }: Work, road: string) => (await lis.get(road)).json.entries.map(({ kind }) => kind)

/** A PDF brought to Amina and attached; `inside` stands in it and nowhere else. */
const scanned = async (work: Work, inside: string, more: object = {}) => {
  const headers = {
    'content-type': 'application/pdf',
    origin: 'http://localhost:8080',
    cookie: [...work.lis.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  }
  const body = new Uint8Array(pdfOf(inside))
  const path = `http://localhost:8080/api/patients/${PATIENT}/files`
  const { file } = (await (await work.app.fetch(new Request(path, { method: 'POST', headers, body }))).json()) as {
    file: string
  }
  const scan = entry('visit.scan-attached', { file, ...more }, own)
  await tell(work, scan)
  return { scan, file }
}

const everythingOf = async ({ store }: Work, patient: string) =>
  store.read('invented', patient, { after: 0, limit: Number.MAX_SAFE_INTEGER })

test('a scan with the wrong patient goes with its file, and neither can be read at the wrong one', async () => {
  const work = await withYusuf()
  const { scan, file } = await scanned(work, 'planted-paper')
  expect(await move(work, scan)).toBe(true)
  const left = await everythingOf(work, PATIENT)
  expect(left.map(({ id }) => id)).not.toContain(scan.id)
  expect(left.map(({ id }) => id)).not.toContain(file)
  expect((await work.lis.get(`/api/patients/${PATIENT}/files/${file}`)).status).toBe(404)
  const there = (await work.lis.get(THERE)).json.entries.find(({ kind }) => kind === 'visit.scan-attached')
  const { file: moved } = there!.body as { file: string }
  expect((await work.lis.get(`/api/patients/yusuf/files/${moved}`)).text).toContain('planted-paper')
})

test('a letter takes its scans and their files along, and leaves those of another letter', async () => {
  const work = await withYusuf()
  const [theirs, ours] = [letter(), letter('Dr. Hansen')]
  await tell(work, theirs, ours)
  const { file } = await scanned(work, 'planted-paper', { referral: theirs.id })
  const stays = await scanned(work, 'other paper', { referral: ours.id })
  expect(await move(work, theirs)).toBe(true)
  const left = (await everythingOf(work, PATIENT)).map(({ id }) => id)
  expect(left).not.toContain(file)
  expect(left).toEqual(expect.arrayContaining([ours.id, stays.scan.id, stays.file]))
  const there = (await work.lis.get(THERE)).json.entries
  const moved = there.find(({ kind }) => kind === 'visit.referral-received')
  expect(there.find(({ kind }) => kind === 'visit.scan-attached')?.body).toMatchObject({ referral: moved?.id })
})

test('a scan that lay with a letter which stays goes alone', async () => {
  const work = await withYusuf()
  const ours = letter()
  await tell(work, ours)
  const { scan } = await scanned(work, 'planted-paper', { referral: ours.id, called: 'page 2' })
  expect(await move(work, scan)).toBe(true)
  expect(await kindsAt(work, ENTRIES)).toContain('visit.referral-received')
  const there = (await work.lis.get(THERE)).json.entries.find(({ kind }) => kind === 'visit.scan-attached')
  expect(Object.keys(there?.body as object).sort()).toEqual(['called', 'file'])
})

const SLOT = { day: '2026-04-01', at: '10:00', minutes: 60, staff: [LIS.id] }

test('an appointment, a look at harm and a call-back with the wrong patient are moved with what came of them', async () => {
  const work = await withYusuf()
  const appointment = entry('visit.appointment-made', { slot: SLOT }, own)
  const changed = entry(
    'visit.appointment-changed',
    { appointment: appointment.id, replaces: appointment.id, slot: { ...SLOT, at: '11:00' } },
    own,
  )
  const missed = entry('visit.contact-missed', { appointment: appointment.id, reachOutBy: '2026-04-02' }, own)
  const checked = entry('visit.harm-checked', { outcome: 'can-wait', how: 'call', next: '2026-05-01' }, own)
  const asked = entry('visit.call-back-asked', { by: '2026-04-01' }, own)
  const done = entry('visit.call-back-done', { asked: asked.id, outcome: 'not-reached' }, own)
  await tell(work, appointment, changed, missed, checked, asked, done)
  for (const one of [appointment, checked, asked]) expect(await move(work, one)).toBe(true)
  const kinds = [appointment, changed, missed, checked, asked, done].map(({ kind }) => kind)
  expect(await kindsAt(work, THERE)).toEqual(expect.arrayContaining(kinds))
  for (const kind of kinds) expect(await kindsAt(work, ENTRIES)).not.toContain(kind)
})

test('an appointment a visit was begun from stays, and so does the visit', async () => {
  const work = await withYusuf()
  const appointment = entry('visit.appointment-made', { slot: SLOT }, own)
  await tell(work, appointment)
  const visit = opened()
  const begun = { ...visit, body: { ...(visit.body as object), appointment: appointment.id } }
  await work.lis.post(`/api/patients/${PATIENT}/table`, { entry: begun })
  expect(await move(work, appointment)).toEqual([409, 'a-visit-came-of-it'])
  expect(await kindsAt(work, ENTRIES)).toContain('visit.appointment-made')
})

test('who opened the papers, what was written of a danger and a file by itself are not moved away', async () => {
  const work = await withYusuf()
  const danger = entry(
    'plan.danger-raised',
    { about: 'other', from: 'touch', named: LIS.id, by: '2026-03-02T12:00:00Z' },
    own,
  )
  await tell(work, danger)
  const { file } = await scanned(work, 'planted-paper')
  await work.lis.get(`/api/patients/${PATIENT}/files/${file}`)
  const all = await everythingOf(work, PATIENT)
  const notes = all.filter(({ kind }) => kind === 'people.record-opened')
  expect(notes.length).toBeGreaterThan(0)
  for (const one of [...notes, danger, all.find(({ id }) => id === file)!])
    expect(await move(work, one)).toEqual([400, 'not-known-here'])
})
