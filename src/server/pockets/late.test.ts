import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LATE_LASTS } from '#storage/pockets'
import { closed, entry, joined, left, LIS, nextId, opened, PATIENT, registered, said } from '../invented.ts'
import { bellHere } from '../live/bell.ts'
import { FARAH, MINUTE, NAME, visitWith } from '../doors/at-the-doors.fixture.ts'
import { byTheirHand, clinicWithPockets, told } from './carrying.fixture.ts'

const changed = (visit: string) =>
  entry(
    'visit.here-changed',
    { visit, here: [{ person: PATIENT, role: 'patient', mode: 'in-the-room' }] },
    { teller: LIS.id },
  )

describe('What was told while the network was away', () => {
  it('is taken in although the visit was closed from elsewhere meanwhile, in order, with a receipt for each', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    const [one, two] = [told('first'), told('second')]
    await clinic.tell(closed(clinic.visit))
    expect((await clinic.table.post('/api/table/entries', { entries: [one] })).json).toMatchObject({
      reason: 'no-open-table',
    })
    expect(await clinic.hand(late, one, { odd: true }, two)).toEqual(['stored', 'is-missing', 'stored'])
    const { json } = await clinic.lis.get(clinic.of('/entries'))
    const kept = json.entries.filter(({ kind }) => kind === 'visit.problem-told').slice(-2)
    expect(kept.map(({ id }) => id)).toEqual([one.id, two.id])
  })

  it('is taken in where the session of the table ended, and the visit still goes on', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    clinic.time.now += 5 * 60 * MINUTE
    expect((await clinic.table.get('/api/table/entries')).status).toBe(401)
    expect(await clinic.hand(late, told())).toEqual(['stored'])
  })

  it('is stored once, however often it is sent', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    const [one, two] = [told('first'), told('second')]
    await clinic.tell(one, closed(clinic.visit))
    expect(await clinic.hand(late, one, two)).toEqual(['already-stored', 'stored'])
    expect(await clinic.hand(late, two, one)).toEqual(['already-stored', 'already-stored'])
    expect(await clinic.hand(late, { ...two, body: { said: said('other') } })).toEqual(['id-in-use'])
  })

  it('is judged by who was last there, and as what was told at that table', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    await clinic.tell(closed(clinic.visit))
    const worried = entry('plan.danger-raised', { what: 'hunger' }, { teller: LIS.id })
    const others = entry('visit.problem-told', { said: said('x') }, { by: 'omar' })
    const elsewhere = entry('visit.problem-told', { said: said('x') }, { patient: 'yusuf' })
    expect(await clinic.hand(late, worried, others, elsewhere)).toEqual([
      expect.any(String),
      'not-your-hand',
      'wrong-patient',
    ])
    // The patient went out at the end: what the patient decides is not taken down after that.
    const without = { here: [{ person: LIS.id, role: 'professional', mode: 'in-the-room' }] }
    const out = entry('visit.here-changed', { visit: clinic.visit, ...without }, { teller: LIS.id })
    expect(await clinic.hand(late, told(), out, told(), changed(clinic.visit), told())).toEqual([
      'stored',
      'stored',
      'patient-not-here',
      'stored',
      'stored',
    ])
  })

  it('comes from the patient’s own side by the patient’s own hand, and by no other', async () => {
    const clinic = await clinicWithPockets()
    const { hand: phone } = await clinic.phone()
    await phone.post('/api/my/table', {})
    const late = await clinic.lateOf(phone)
    await clinic.tell(closed(clinic.visit))
    const consent = entry('people.consent-given', {}, { by: PATIENT })
    expect(await clinic.hand(late, byTheirHand(), told(), consent)).toEqual([
      'stored',
      'not-your-hand',
      expect.any(String),
    ])
  })

  it('closes its own visit, where that was closed already too, and opens or closes no other', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    await clinic.tell(closed(clinic.visit))
    const again = visitWith()
    await clinic.lis.post(clinic.of('/table'), { entry: again })
    expect(await clinic.hand(late, closed(clinic.visit), closed(again.id), opened())).toEqual([
      'stored',
      'wrong-visit',
      'not-taken-late',
    ])
    expect((await clinic.lis.get('/api/table/entries')).status).toBe(200)
    expect(await clinic.hand(late, told())).toEqual(['stored'])
  })

  it('that visit was closed by it where it was open: the interpreter’s link and the table end with it', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    const { hand: farah } = await clinic.interpreter()
    expect(await clinic.hand(late, told(), closed(clinic.visit))).toEqual(['stored', 'stored'])
    expect((await farah.get('/api/interpreter/entries')).json).toMatchObject({ reason: 'visit-closed' })
    expect((await clinic.table.get('/api/table/entries')).json).toMatchObject({ reason: 'no-open-table' })
  })

  it('is told at once to whoever looks at that record now', async () => {
    const bell = bellHere()
    const rung: string[] = []
    const clinic = await clinicWithPockets({ bell })
    const late = await clinic.lateOf()
    await clinic.tell(closed(clinic.visit))
    bell.listen(ring => void rung.push(ring.of))
    await clinic.hand(late, told())
    expect(rung).toEqual(['more'])
  })
})

describe('The hand for later', () => {
  it('is given at an open table and nowhere else, and is another one each time', async () => {
    const clinic = await clinicWithPockets()
    expect(await clinic.lateOf()).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(await clinic.lateOf()).not.toBe(await clinic.lateOf())
    expect((await clinic.lis.post('/api/table/late', {})).json).toMatchObject({ reason: 'no-open-table' })
    await clinic.tell(closed(clinic.visit))
    expect((await clinic.table.post('/api/table/late', {})).json).toMatchObject({ reason: 'no-open-table' })
  })

  it('is over after 72 hours, and a made-up one is none', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    clinic.time.now += LATE_LASTS - 1
    expect(await clinic.hand(late, told())).toEqual(['stored'])
    clinic.time.now += 1
    expect(await clinic.hand(late, told())).toBe('403 late-over')
    expect(await clinic.hand('A'.repeat(43), told())).toBe('403 late-over')
  })

  it('takes nothing once the professional has left the care team, or the clinic, or is somebody the patient shuts out', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    await clinic.tell(closed(clinic.visit))
    await clinic.lis.post(clinic.of('/entries'), { entries: [joined('omar'), left(LIS.id)] })
    expect(await clinic.hand(late, told())).toBe('403 not-on-the-care-team')
    const omar = await clinic.signedIn('omar')
    await omar.post(clinic.of('/entries'), { entries: [joined(LIS.id, PATIENT, 'omar')] })
    expect(await clinic.hand(late, told())).toEqual(['stored'])
    expect(await clinic.accounts.leave(LIS.id, 0)).toBe('left')
    expect(await clinic.hand(late, told())).toBe('403 late-over')
  })

  it('takes nothing for a patient who was erased, and no word of it stays', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    const karen = await clinic.signedIn('karen')
    await clinic.accounts.set({ retention: { keepYears: '0', law: 'the law of this clinic', unsay: 'as-asked' } })
    expect((await karen.post(clinic.of('/erase'), { why: 'asked' })).status).toBe(200)
    const one = told()
    expect(await clinic.hand(late, registered(), one)).toBe('403 patient-erased')
    expect(await clinic.kept(one.id)).toBe(false)
  })

  it('reads nothing: no way of the desk takes it for a key, and its answer holds no word of the record', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    await clinic.tell(told('wellplanted'))
    const thief = clinic.at()
    for (const name of ['staff', 'table', 'door', 'pocket', 'device']) thief.cookies.set(`tessera-${name}`, late)
    for (const path of ['/api/table/entries', '/api/me', clinic.of('/entries'), '/api/along', '/api/pocket'])
      for (const word of ['wellplanted', NAME]) expect((await thief.get(path)).text).not.toContain(word)
    const { text } = await clinic.at().post('/api/late', { late, entries: [told('other')] })
    for (const word of ['wellplanted', 'other', NAME]) expect(text).not.toContain(word)
  })

  it('gives an interpreter nothing after the visit is closed, whatever it says of who is there (red line 8)', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    const { hand: farah } = await clinic.interpreter()
    await clinic.tell(closed(clinic.visit))
    const { here } = visitWith().body as { here: object[] }
    const back = entry('visit.here-changed', { visit: clinic.visit, here }, { teller: LIS.id })
    expect(await clinic.hand(late, back, told('afterplanted'))).toEqual(['stored', 'stored'])
    for (const path of ['/api/interpreter/entries', '/api/interpreter/live']) {
      const { status, text } = await farah.get(path)
      expect([status, text.includes('afterplanted')]).toEqual([401, false])
    }
    const link = await clinic.lis.post(clinic.of('/interpreter-link'), { visit: clinic.visit, person: FARAH })
    expect([link.status, link.json]).toMatchObject([expect.any(Number), { reason: 'visit-closed' }])
    expect((await farah.post('/api/table/late', {})).json).toMatchObject({ reason: 'no-open-table' })
  })

  it('opens no table, with no visit taken back or begun by it', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    const close = closed(clinic.visit)
    await clinic.tell(close)
    const back = entry('record.taken-back', { entry: close.id }, { teller: LIS.id })
    expect(await clinic.hand(late, back)).not.toEqual(['stored'])
    expect((await clinic.table.get('/api/table/entries')).status).toBe(401)
  })

  it('is kept as a hash, and stands in no log', async () => {
    const lines: unknown[] = []
    const log = { answered: (line: object) => void lines.push(line), fault: (line: object) => void lines.push(line) }
    const clinic = await clinicWithPockets({ log: log as never })
    const late = await clinic.lateOf()
    await clinic.hand(late, told('wellplanted'), { id: nextId(), said: 'wellplanted' })
    expect(JSON.stringify(lines)).not.toMatch(new RegExp(`wellplanted|${late}|${NAME}`))
    expect(lines.length).toBeGreaterThan(2)
  })

  it('answers whatever else is sent to it, and never with a fault', async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.record({ late: fc.oneof(fc.constant(late), fc.string()), entries: fc.array(fc.jsonValue()) }),
      fc.record({ late: fc.constant(late), entries: fc.constant([told()]), more: fc.anything() }),
    )
    await fc.assert(
      fc.asyncProperty(odd, async body => {
        const { status } = await clinic.at().post('/api/late', JSON.stringify(body) ?? 'null')
        expect(status).toBeLessThan(500)
      }),
      { numRuns: 80 },
    )
  })
})

describe('What comes late while a later visit is open', () => {
  const OTHER = 'yara-interprets'
  const after = async () => {
    const clinic = await clinicWithPockets()
    const late = await clinic.lateOf()
    await clinic.tell(closed(clinic.visit))
    const again = visitWith({ person: OTHER, name: 'Yara' })
    await clinic.lis.post(clinic.of('/table'), { entry: again })
    const table = clinic.at()
    table.cookies.set('tessera-table', clinic.lis.cookies.get('tessera-table') ?? '')
    clinic.lis.cookies.delete('tessera-table')
    return { ...clinic, late, again, table }
  }
  const withSource = (one: ReturnType<typeof told>, more: object) => ({ ...one, source: { ...one.source, ...more } })

  it('is not among what the interpreter of that visit sees: it was told before others, or on another day (red line 8)', async () => {
    const { lis, of, at, come, late, again, hand, table } = await after()
    const link = { visit: again.id, person: OTHER }
    const yara = at()
    await come(yara, (await lis.post(of('/interpreter-link'), link)).json as never)
    const before = withSource(told('before Farah'), { listeners: [LIS.id, FARAH], renderedBy: FARAH })
    const dayBefore = withSource(told('the day before'), { toldOn: '2026-03-01' })
    expect(await hand(late, before, dayBefore)).toEqual(['stored', 'stored'])
    const now = withSource(told('now'), { listeners: [LIS.id, OTHER], renderedBy: OTHER })
    await table.post('/api/table/entries', { entries: [now] })
    const { entries } = (await yara.get('/api/interpreter/entries')).json
    expect(entries.map(({ id }) => id)).toEqual([again.id, now.id])
  })

  it('brings nothing to the patient’s phone that was told after its own visit was over (red line 7)', async () => {
    const { phone, late, again: visitNow, hand, table, visit } = await after()
    const { hand: own } = await phone()
    const [there, since] = [told('gone through'), told('not gone through')]
    await table.post('/api/table/entries', { entries: [since] })
    const through = entry('visit.gone-through', { visit, parts: ['list'] })
    expect(await hand(late, there, through)).toEqual(['stored', 'stored'])
    const { entries } = (await own.get('/api/my/entries')).json
    expect(entries.map(({ id }) => id)).not.toContain(since.id)
    const again = entry('visit.gone-through', { visit: visitNow.id, parts: ['list'] })
    await table.post('/api/table/entries', { entries: [again] })
    expect((await own.get('/api/my/entries')).json.entries.map(({ id }) => id)).toEqual(
      expect.arrayContaining([there.id, since.id]),
    )
  })
})
