import { describe, expect, test } from 'vitest'
import { memoryStore, type Store } from '#storage'
import { entry, joined, left, LIS, PATIENT, said } from '../invented.ts'
import { clinicWithDoors, MINUTE } from './at-the-doors.fixture.ts'
import { seenOnPhone } from './seen.ts'

const DANGER = { reason: 'danger-to-life', words: 'does not wake up' }
const outcomes = (answer: { json: { receipts?: { outcome: string; reason?: string }[]; reason?: unknown } }) =>
  answer.json.receipts?.map(one => one.reason ?? one.outcome) ?? [answer.json.reason]

describe('an emergency', () => {
  const inEmergency = async () => {
    const clinic = await clinicWithDoors()
    const { lis, of, signedIn } = clinic
    const gone = left('omar')
    await lis.post(of('/entries'), { entries: [joined('omar'), gone] })
    const omar = await signedIn('omar')
    expect((await omar.post(of('/emergency'), DANGER)).status).toBe(200)
    return { ...clinic, omar, gone }
  }
  const takenBack = (one: { id: string }) =>
    entry('record.taken-back', { entry: one.id }, { teller: 'omar', by: 'omar', layer: 'table' })

  test('lets nobody back onto the care team by taking back that they left it', async () => {
    const { omar, gone, of, time } = await inEmergency()
    const back = takenBack(gone)
    expect(outcomes(await omar.post(of('/entries'), { entries: [back] }))).toEqual(['not-on-the-care-team'])
    expect(outcomes(await omar.post(of('/entries'), { entries: [takenBack(back)] }))).toEqual(['not-known-here'])
    time.now += 61 * MINUTE
    expect((await omar.get(of('/entries'))).status).toBe(403)
  })

  test('nor by taking back that somebody else took their joining back', async () => {
    const { lis, omar, of } = await inEmergency()
    const again = joined('omar')
    const undone = entry('record.taken-back', { entry: again.id }, { teller: LIS.id, layer: 'table' })
    expect(outcomes(await lis.post(of('/entries'), { entries: [again] }))).toEqual(['stored'])
    expect(outcomes(await lis.post(of('/entries'), { entries: [undone] }))).toEqual(['stored'])
    expect(outcomes(await omar.post(of('/entries'), { entries: [takenBack(undone)] }))).toEqual([
      'not-on-the-care-team',
    ])
  })

  test('takes no copy of the record out of the house', async () => {
    const { omar, of } = await inEmergency()
    const { status, json } = await omar.post(of('/export'), { language: 'en', sealed: false })
    expect([status, json['reason']]).toEqual([403, 'not-on-the-care-team'])
  })
})

describe('what lies apart reaches a phone by the patient’s own choice alone', () => {
  const chosen = (teller: string) =>
    entry('people.protected-told', { topic: 'faith', said: said('apartplanted'), phone: true }, { teller })

  test('a professional cannot choose it for the patient', async () => {
    const { lis, of, table, phone } = await clinicWithDoors()
    expect(outcomes(await lis.post(of('/entries'), { entries: [chosen(LIS.id)] }))).toEqual(['only-at-the-table'])
    expect(outcomes(await table.post('/api/table/entries', { entries: [chosen(LIS.id)] }))).toEqual([
      'only-the-patient',
    ])
    const { hand } = await phone()
    expect((await hand.get('/api/my/entries')).text).not.toContain('apartplanted')
  })

  test('and what some other program wrote so does not reach it', () => {
    expect(seenOnPhone([chosen(LIS.id)])).toEqual([])
    expect(seenOnPhone([chosen(PATIENT)])).toHaveLength(1)
  })
})

test('no door reads a record’s files to leave them out', async () => {
  const store = memoryStore()
  const parts: Parameters<Store['read']>[2][] = []
  const watched = {
    ...store,
    read: (...asked: Parameters<typeof store.read>) => (parts.push(asked[2]), store.read(...asked)),
  }
  const { phone, interpreter, guest } = await clinicWithDoors({ store: watched })
  const doors = {
    '/api/my/entries': (await phone()).hand,
    '/api/interpreter/entries': (await interpreter()).hand,
    '/api/guest/entries': (await guest()).hand,
  }
  parts.length = 0
  for (const [path, hand] of Object.entries(doors)) expect((await hand.get(path)).status).toBe(200)
  expect(parts.length).toBeGreaterThan(2)
  for (const { kinds, without } of parts) expect(kinds ?? without).toBeDefined()
})

test('an exclusion that was taken back is not on the sheet between two any more', async () => {
  const { table, tell } = await clinicWithDoors()
  const excluded = entry('people.excluded', { person: 'somebody', who: 'interpreter' })
  const onSheet = async () => (await table.post('/api/table/apart', {})).json.entries.map(({ id }) => id)
  await tell(excluded)
  expect(await onSheet()).toEqual([excluded.id])
  await tell(entry('record.taken-back', { entry: excluded.id }, { layer: 'working' }))
  expect(await onSheet()).toEqual([])
})

describe('a patient’s card', () => {
  test('is made by nobody with a session somebody left open; nor is a guest let in', async () => {
    const { lis, of, time, consent } = await clinicWithDoors()
    const given = await consent()
    time.now += 6 * MINUTE
    const guest = { consent: given, called: 'Dr. Holm', place: 'Odense', until: '2026-03-09' }
    for (const answer of [await lis.post(of('/card'), { pin: 'digits' }), await lis.post(of('/guests'), guest)])
      expect([answer.status, answer.json['reason']]).toEqual([403, 'not-confirmed'])
    expect((await lis.get(of('/card'))).json).toEqual({ card: 'none' })
    await lis.post('/api/own/confirm/options', {})
    await lis.post('/api/own/confirm', {})
    expect((await lis.post(of('/card'), { pin: 'digits' })).status).toBe(200)
    expect((await lis.post(of('/guests'), guest)).status).toBe(200)
  })

  test('stands among who opened the papers, with whoever made it, and nobody switches that off', async () => {
    const { signedIn, of, phone } = await clinicWithDoors()
    const ruth = await signedIn('ruth')
    expect((await ruth.post(of('/card'), { pin: 'digits' })).status).toBe(200)
    const { hand } = await phone()
    const seen = (await hand.get('/api/my/entries')).json.entries.filter(({ kind }) => kind === 'people.record-opened')
    expect(seen.map(({ body }) => body)).toContainEqual({
      by: 'ruth',
      called: 'Ruth',
      role: 'coordinator',
      as: 'card',
      part: 'paper',
    })
  })
})
