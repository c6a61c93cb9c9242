import { describe, expect, test } from 'vitest'
import { memoryStore } from '#storage'
import { entry, joined, opened, PATIENT } from '../invented.ts'
import { computedIn } from '../nothing-computed.ts'
import {
  ENTRIES,
  allThree,
  away,
  clinic,
  kindsBefore,
  of,
  own,
  push,
  raised,
  record,
} from './worried-clinic.fixture.ts'

describe('red line 16: danger is never only recorded', () => {
  test('a worry about safety stands before the named person, with the patient’s name, and before nobody else', async () => {
    const { lis, omar, ida } = await clinic()
    expect(await push(lis, raised())).toEqual(['stored'])
    expect(await kindsBefore(omar)).toEqual(['people.patient-registered', 'plan.danger-raised'])
    for (const hand of [lis, ida]) expect(await kindsBefore(hand)).toEqual([])
  })

  test('anybody who cares for patients, or coordinates, raises it for anybody’s patient', async () => {
    const { omar, ida, karen, signedIn } = await clinic()
    expect(await push(omar, raised('lis', {}, 'omar'))).toEqual(['stored'])
    expect(await push(ida, raised('lis', {}, 'ida'))).toEqual(['stored'])
    expect(await push(karen, raised('lis', {}, 'karen'))).toEqual(['stored'])
    expect(await push(await signedIn('sofie'), raised('lis', {}, 'sofie'))).toEqual(['not-your-role'])
  })

  test('unseen past its hour it stands before everybody who works here, and seen by nobody it stays there', async () => {
    const { lis, later } = await clinic()
    await push(lis, raised())
    for (const hours of [2, 1, 12, 200])
      for (const hand of Object.values(await later(hours))) expect(await kindsBefore(hand)).toHaveLength(2)
  })

  test('seen and not settled by the end of the day, it stands before everybody the next morning, until somebody takes it', async () => {
    const today = await clinic()
    const danger = raised()
    await push(today.lis, danger)
    await push(today.omar, of(danger, 'taken', 'omar'))
    expect(await kindsBefore(today.ida)).toEqual([])
    const { lis, omar, ida } = await today.later(20)
    for (const hand of [lis, omar, ida]) expect((await kindsBefore(hand)).length).toBeGreaterThan(0)
    expect(await push(ida, of(danger, 'taken', 'ida'))).toEqual(['stored'])
    for (const hand of [lis, omar]) expect(await kindsBefore(hand)).toEqual([])
    expect((await kindsBefore(ida)).length).toBeGreaterThan(0)
  })

  test('it is settled only once it is written who was told, what was done and what the patient was told', async () => {
    const { lis, omar } = await clinic()
    const danger = raised()
    await push(lis, danger)
    await push(omar, of(danger, 'taken', 'omar'))
    const written = allThree(danger, 'omar')
    for (const one of written) {
      expect(await push(omar, of(danger, 'settled', 'omar'))).toEqual(['not-all-written'])
      expect(await push(omar, one)).toEqual(['stored'])
    }
    expect((await kindsBefore(omar)).length).toBeGreaterThan(0)
    expect(await push(omar, of(danger, 'settled', 'omar'))).toEqual(['stored'])
    expect(await kindsBefore(omar)).toEqual([])
  })

  test('all of it may be sent at once, in its order', async () => {
    const { lis, omar } = await clinic()
    const danger = raised('lis')
    const all = [danger, ...allThree(danger, 'lis'), of(danger, 'settled', 'lis')]
    expect(await push(lis, ...all)).toEqual(all.map(() => 'stored'))
    expect(await kindsBefore(lis)).toEqual([])
    expect(await push(omar, of(danger, 'seen', 'omar'))).toEqual(['not-on-the-care-team'])
  })

  test('nobody takes back or unsays what was written of it, and “leave it be” leaves it where it is', async () => {
    const { lis, omar } = await clinic()
    const danger = raised('lis')
    const taken = of(danger, 'taken', 'lis')
    await push(lis, danger, taken)
    for (const one of [danger, taken]) {
      expect(await push(lis, own('record.taken-back', { entry: one.id }))).toEqual(['not-known-here'])
      expect(await push(lis, own('record.unsaid', { entry: one.id, why: 'asked' }))).toEqual(['not-known-here'])
      expect(await push(lis, own('record.unsaid', { entry: one.id, why: 'misfiled' }))).toEqual(['not-a-kind'])
    }
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
    const leftBe = [{ of: 'piece', piece: danger.id }].map(what => entry('story.left-be', { what }))
    await lis.post('/api/table/entries', { entries: leftBe })
    expect(await kindsBefore(lis)).toEqual(['people.patient-registered', 'plan.danger-raised', 'plan.danger-taken'])
    expect(await kindsBefore(omar)).toEqual([])
  })

  test('the table neither writes it nor is ever sent it', async () => {
    const { lis } = await clinic()
    const danger = raised('lis')
    await push(lis, danger, of(danger, 'taken', 'lis'), ...allThree(danger, 'lis'))
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
    const { json } = await lis.post('/api/table/entries', { entries: [raised(), { ...raised(), layer: 'table' }] })
    expect(json.receipts).toMatchObject([{ reason: 'not-at-the-table' }, { reason: 'wrong-layer' }])
    const seen = await lis.get('/api/table/entries')
    expect(seen.text).not.toMatch(/danger|wellplanted/)
    lis.cookies.delete('tessera-staff')
    const me = (await lis.get('/api/me')).json
    expect([me['table'] === null, me['safety'], me['aways']]).toEqual([false, null, {}])
  })

  test('the log says that something was asked for, and nothing of whom or of what', async () => {
    const lines: unknown[] = []
    const log = { answered: (line: unknown) => void lines.push(line), fault: (line: unknown) => void lines.push(line) }
    const { lis, omar } = await clinic({ log })
    lines.length = 0
    await push(lis, raised())
    await omar.get('/api/danger')
    await push(omar, of(raised(), 'seen', 'omar'))
    expect(JSON.stringify(lines)).not.toMatch(/amina|omar|lis|self-harm|wellplanted|danger-/i)
    expect(lines).toMatchObject([{ route: '/api/patients/:patient/entries' }, { route: '/api/danger' }, {}])
  })
})

describe('whom a danger names, and by when', () => {
  test('somebody who works here and may answer it, within a day', async () => {
    const { lis, accounts, time } = await clinic()
    await accounts.leave('ida', time.now)
    for (const named of ['sofie', 'nobody', 'ida', PATIENT])
      expect(await push(lis, raised(named))).toEqual(['not-an-account'])
    expect(await push(lis, raised('omar', { by: '2026-03-03T11:00:01Z' }))).toEqual(['not-today'])
    expect(await push(lis, raised('omar', { by: '2026-02-31T11:00:00Z' }))).toEqual(['not-a-moment'])
    expect(await push(lis, raised('omar', { by: '2026-03-02T09:00:00Z' }))).toEqual(['stored'])
  })

  test('who is away is stood in for, through others who are away too; in a circle it is whoever has the duty', async () => {
    const { lis, omar, ida, karen } = await clinic()
    await push(lis, raised())
    expect((await away(omar, 'omar', 'ida')).status).toBe(200)
    expect([await kindsBefore(omar), (await kindsBefore(ida)).length]).toEqual([[], 2])
    await away(karen, 'ida', 'karen')
    expect([await kindsBefore(ida), (await kindsBefore(karen)).length]).toEqual([[], 2])
    await karen.post('/api/settings/safety', { duties: [], numbers: [], seenWithinMinutes: 60, duty: 'lis' })
    await away(karen, 'karen', 'omar')
    expect([await kindsBefore(karen), (await kindsBefore(lis)).length]).toEqual([[], 2])
  })

  test('a danger that is not known here, or is another patient’s, is answered by nobody', async () => {
    const { lis } = await clinic()
    await push(lis, raised())
    expect(await push(lis, of(raised(), 'seen', 'lis'))).toEqual(['not-known-here'])
  })

  test('whom the patient does not want to meet neither sees it nor answers it', async () => {
    const { lis, later } = await clinic()
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
    const excluded = entry('people.excluded', { person: 'omar', who: 'staff' })
    await lis.post('/api/table/entries', { entries: [excluded] })
    const danger = raised()
    await push(lis, danger)
    const { omar, ida } = await later(3)
    expect(await kindsBefore(omar)).toEqual([])
    expect((await kindsBefore(ida)).length).toBe(2)
    expect(await push(omar, of(danger, 'taken', 'omar'))).toEqual(['not-on-the-care-team'])
  })
})

describe('taking a danger over', () => {
  test('whoever takes it joins the care team, and the patient reads that the papers were opened for safety', async () => {
    const { lis, omar } = await clinic()
    const danger = raised()
    await push(lis, danger)
    expect((await omar.get(ENTRIES)).status).toBe(403)
    const taken = of(danger, 'taken', 'omar')
    expect(await push(omar, taken)).toEqual(['stored'])
    const entries = await record(omar)
    expect(entries.filter(({ kind }) => /care-team|opened$/.test(kind))).toMatchObject([
      { kind: 'people.care-team-joined', body: { person: 'omar' }, layer: 'table', source: { byHandOf: 'omar' } },
      {
        kind: 'people.record-opened',
        layer: 'table',
        body: { by: 'omar', called: 'Dr. Omar', role: 'doctor', as: 'safety', part: 'record' },
      },
    ])
    expect(await push(omar, taken)).toEqual(['already-stored'])
    expect((await record(lis)).filter(({ kind }) => kind === 'people.care-team-joined')).toHaveLength(1)
  })

  test('nobody opens a record by a danger they raised themselves: it is answered without', async () => {
    const { lis, omar, ida } = await clinic()
    const danger = raised('omar', {}, 'omar')
    expect(await push(omar, danger, of(danger, 'taken', 'omar'), ...allThree(danger, 'omar'))).toEqual(
      Array.from({ length: 5 }, () => 'stored'),
    )
    expect((await omar.get(ENTRIES)).status).toBe(403)
    expect(await push(omar, of(danger, 'settled', 'omar'))).toEqual(['stored'])
    const other = raised('ida', {}, 'omar')
    await push(omar, other)
    await push(ida, of(other, 'taken', 'ida'))
    expect((await record(lis)).filter(({ kind }) => kind === 'people.care-team-joined')).toMatchObject([
      { body: { person: 'ida' } },
    ])
  })

  test('whoever is on the care team joins nothing once more', async () => {
    const { lis } = await clinic()
    const danger = raised('lis')
    await push(lis, danger, of(danger, 'taken', 'lis'))
    expect((await record(lis)).map(({ kind }) => kind)).not.toContain('people.care-team-joined')
  })

  test('of two who take it at once the second is told that somebody else sees to it', async () => {
    const { lis, later } = await clinic()
    const danger = raised()
    await push(lis, danger)
    const { omar, ida } = await later(3)
    const both = await Promise.all([push(omar, of(danger, 'taken', 'omar')), push(ida, of(danger, 'taken', 'ida'))])
    expect(both.flat().sort()).toEqual(['stored', 'taken-meanwhile'])
  })
})

test('what stands before somebody is said for the registration and the danger alone, with nothing computed', async () => {
  const { lis, omar } = await clinic({ store: memoryStore() })
  await push(
    lis,
    joined('ida'),
    own('visit.worry-noted', { said: { original: { language: 'da', text: 'sleep' } } }),
    raised(),
  )
  const answer = await omar.get('/api/danger')
  expect(answer.json.entries.map(({ kind }) => kind)).toEqual(['people.patient-registered', 'plan.danger-raised'])
  expect(computedIn(answer)).toEqual([])
})
