import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clinicWithDoors, MINUTE } from '../doors/at-the-doors.fixture.ts'
import { closed, entry, LIS, nextId, PATIENT, problemTold } from '../invented.ts'

const codeOf = async (clinic: Awaited<ReturnType<typeof clinicWithDoors>>, side: 'patient' | 'shared') => {
  const { status, json } = await clinic.table.post('/api/table/join-code', { side })
  expect(status).toBe(200)
  return json['code'] as string
}
/** As the patient's own hand writes it. */
const own = (kind: string, body: object, teller = PATIENT) => entry(kind, body, { by: PATIENT, teller })
const outcomes = (json: { receipts: readonly { outcome: string; reason?: string }[] }) =>
  json.receipts.map(({ outcome, reason }) => reason ?? outcome)

describe('Six digits that stand on the table', () => {
  it('let one device sit down, once, on the side they were made for', async () => {
    const clinic = await clinicWithDoors()
    const code = await codeOf(clinic, 'patient')
    expect(code).toMatch(/^\d{6}$/)
    const phone = clinic.at()
    expect((await phone.post('/api/table/join', { code })).json).toEqual({ visit: clinic.visit })
    expect((await phone.get('/api/me')).json['table']).toEqual({
      visit: clinic.visit,
      patient: PATIENT,
      side: 'patient',
    })
    expect((await clinic.at().post('/api/table/join', { code })).json).toMatchObject({ reason: 'wrong-code' })
    const screen = clinic.at()
    await screen.post('/api/table/join', { code: await codeOf(clinic, 'shared') })
    expect((await screen.get('/api/me')).json['table']).toMatchObject({ side: 'shared' })
    expect((await screen.get('/api/table/entries')).json.entries).toEqual(
      (await clinic.table.get('/api/table/entries')).json.entries,
    )
  })

  it('are read in the digits of any language, with spaces between', async () => {
    const clinic = await clinicWithDoors()
    for (const zero of ['\u0660', '\u06f0', '\u1040', '\uff10']) {
      const code = await codeOf(clinic, 'patient')
      const typed = [...code].map(one => String.fromCodePoint(zero.codePointAt(0)! + Number(one))).join(' ')
      expect((await clinic.at().post('/api/table/join', { code: typed })).status).toBe(200)
    }
  })

  it('are over after two minutes, and when the visit is closed', async () => {
    const clinic = await clinicWithDoors()
    const late = await codeOf(clinic, 'patient')
    clinic.time.now += 2 * MINUTE + 1
    expect((await clinic.at().post('/api/table/join', { code: late })).json).toMatchObject({ reason: 'wrong-code' })
    const code = await codeOf(clinic, 'patient')
    await clinic.tell(closed(clinic.visit))
    expect((await clinic.at().post('/api/table/join', { code })).status).toBe(403)
  })

  it('are not guessed: after thirty wrong ones nobody joins by a code for as long as a code lasts', async () => {
    const clinic = await clinicWithDoors()
    for (let nth = 0; nth < 30; nth++) await clinic.at(`198.51.100.${nth}`).post('/api/table/join', { code: 'wrong' })
    const code = await codeOf(clinic, 'patient')
    expect((await clinic.at('198.51.100.99').post('/api/table/join', { code })).status).toBe(429)
    clinic.time.now += 2 * MINUTE + 1
    const next = await codeOf(clinic, 'patient')
    expect((await clinic.at('198.51.100.99').post('/api/table/join', { code: next })).status).toBe(200)
  })

  it('are not guessed by many at the same moment either: each is counted before it is looked at', async () => {
    const clinic = await clinicWithDoors()
    const tries = await Promise.all(
      Array.from({ length: 90 }, (_, nth) => clinic.at(`198.51.100.${nth}`).post('/api/table/join', { code: 'wrong' })),
    )
    expect(tries.filter(({ status }) => status === 403)).toHaveLength(30)
    clinic.time.now += 2 * MINUTE + 1
    for (let nth = 0; nth < 40; nth++) {
      const code = await codeOf(clinic, 'shared')
      expect((await clinic.at(`198.51.100.${nth}`).post('/api/table/join', { code })).status).toBe(200)
    }
  })

  it('of any other shape are refused with a reason', async () => {
    const clinic = await clinicWithDoors()
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.record({ code: fc.string() })), async body => {
        const { status, json } = await clinic.at().post('/api/table/join', JSON.stringify(body))
        expect([status >= 400 && status < 500, typeof json['reason']]).toEqual([true, 'string'])
      }),
      { numRuns: 60 },
    )
  })
})

describe('The patient’s own side of the table', () => {
  const seated = async () => {
    const clinic = await clinicWithDoors()
    const hand = clinic.at()
    await hand.post('/api/table/join', { code: await codeOf(clinic, 'patient') })
    const push = async (...entries: object[]) =>
      outcomes((await hand.post('/api/table/entries', { entries })).json as never)
    return { ...clinic, hand, push }
  }

  it('writes what the patient tells and decides, by the patient’s own hand', async () => {
    const { push, table } = await seated()
    const problem = own('visit.problem-told', problemTold().body as object)
    expect(await push(problem, own('visit.list-ordered', { order: [problem.id] }))).toEqual(['stored', 'stored'])
    expect(await push(own('record.taken-back', { entry: problem.id }))).toEqual(['stored'])
    const { entries } = (await table.get('/api/table/entries')).json
    expect(entries.find(({ id }) => id === problem.id)?.source.byHandOf).toBe(PATIENT)
  })

  it('writes nothing that is the professional’s, nothing in anybody’s place, and no consent', async () => {
    const { push, visit, table } = await seated()
    const theirs = problemTold()
    await table.post('/api/table/entries', { entries: [theirs] })
    const consent = { recipient: { of: 'gp', name: 'x' }, purpose: { language: 'da', text: 'x' }, parts: ['list'] }
    expect(
      await push(
        own('visit.closed', { visit }),
        own('visit.closed', { visit }, LIS.id),
        own('visit.worry-noted', problemTold().body as object),
        own('people.consent-given', consent),
        own('visit.gone-through', { visit, parts: ['list'] }),
        own('visit.problem-told', problemTold().body as object, LIS.id),
        { ...problemTold(), id: nextId() },
      ),
    ).toEqual([
      'only-at-the-shared-table',
      'only-at-the-shared-table',
      'only-at-the-shared-table',
      'only-at-the-shared-table',
      'only-at-the-shared-table',
      'only-the-patient',
      'not-your-hand',
    ])
  })

  it('gives nobody else a place, and is told nothing of whom the patient does not want to meet', async () => {
    const { hand } = await seated()
    expect((await hand.post('/api/table/join-code', { side: 'shared' })).status).toBe(403)
    expect((await hand.post('/api/table/apart', {})).status).toBe(403)
  })

  it('opens nothing once the visit is closed, or the patient is not here any more (red lines 7 and 8)', async () => {
    const one = await seated()
    await one.table.post('/api/table/entries', { entries: [closed(one.visit)] })
    expect((await one.hand.get('/api/table/entries')).status).toBe(401)
    const other = await seated()
    const here = [{ person: LIS.id, role: 'professional', mode: 'in-the-room' }]
    await other.table.post('/api/table/entries', {
      entries: [entry('visit.here-changed', { visit: other.visit, here }, { teller: LIS.id })],
    })
    expect((await other.hand.get('/api/table/entries')).status).toBe(401)
    expect((await other.table.get('/api/table/entries')).status).toBe(200)
  })
})

describe('The patient’s own phone', () => {
  it('sits down at the table without a code while the visit is open, and at no other time', async () => {
    const clinic = await clinicWithDoors()
    const { hand } = await clinic.phone()
    expect((await hand.post('/api/my/table', {})).json).toEqual({ visit: clinic.visit })
    expect((await hand.get('/api/me')).json['table']).toMatchObject({ side: 'patient' })
    await clinic.tell(closed(clinic.visit))
    expect((await hand.post('/api/my/table', {})).json).toMatchObject({ reason: 'visit-closed' })
    expect((await hand.get('/api/me')).json['table']).toBeNull()
  })
})
