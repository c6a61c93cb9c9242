import { describe, expect, test } from 'vitest'
import { Office, Recipient, Share } from '#people'
import type { Recorded } from '#record'
import { accountsOf } from '#storage'
import { closed, entry, joined, LIS, nextId, PATIENT, said, worry } from '../invented.ts'
import { kinds } from '../kinds.ts'
import { clinicWithDoors, FARAH, HOUR, MINUTE, NAME, visitWith, type Clinic } from './at-the-doors.fixture.ts'
import { seenByInterpreter, seenOnPhone } from './seen.ts'

type Hand = ReturnType<Clinic['at']>
const LINK = '/api/interpreter/entries'
const MY = '/api/my/entries'
const TABLE = '/api/table/entries'
const by = { teller: LIS.id }
const kindsIn = async (hand: Hand, path: string): Promise<string[]> =>
  (await hand.get(path)).json.entries.map(({ kind }) => kind)
const here = (...more: object[]) => [
  { person: PATIENT, role: 'patient', mode: 'in-the-room' },
  { person: LIS.id, role: 'professional', mode: 'in-the-room' },
  ...more,
]

describe('8: the interpreter’s access ends with the visit and covers what the visit put on the table', () => {
  const endings: Record<string, (clinic: Clinic) => Promise<unknown>> = {
    'closed at the table': ({ table, visit }) => table.post(TABLE, { entries: [closed(visit)] }),
    'closed from the professional’s own page': ({ lis, of, visit }) =>
      lis.post(of('/entries'), { entries: [closed(visit)] }),
    'closed by another of the care team': async ({ lis, signedIn, of, visit }) => {
      await lis.post(of('/entries'), { entries: [joined('omar')] })
      const end = entry('visit.closed', { visit }, { teller: 'omar', by: 'omar' })
      await (await signedIn('omar')).post(of('/entries'), { entries: [end] })
    },
    'another visit begun': ({ lis, of }) => lis.post(of('/table'), { entry: visitWith() }),
    'the interpreter gone from the room': ({ tell, visit }) =>
      tell(entry('visit.here-changed', { visit, here: here() }, by)),
    'the interpreter turned out to be under 18': ({ tell, visit }) => {
      const child = { person: FARAH, role: 'interpreter', mode: 'by-phone', age: 'under-18' }
      return tell(entry('visit.here-changed', { visit, here: here(child), emergency: 'bleeding' }, by))
    },
    'excluded at the table': ({ tell }) => tell(entry('people.excluded', { person: FARAH, who: 'interpreter' })),
    'excluded on the patient’s own phone': async ({ phone }) => {
      const { hand } = await phone()
      const excluded = entry('people.excluded', { person: FARAH, who: 'interpreter' }, { by: PATIENT })
      expect((await hand.post(MY, { entries: [excluded] })).json.receipts).toMatchObject([{ outcome: 'stored' }])
    },
    'half a day gone by': async ({ time }) => void (time.now += 12 * HOUR),
  }

  test.each(Object.keys(endings))('%s', async ending => {
    const clinic = await clinicWithDoors()
    const { hand, ...given } = await clinic.interpreter()
    expect((await hand.get(LINK)).status).toBe(200)
    await endings[ending]!(clinic)
    const { status, json } = await hand.get(LINK)
    expect([status, ['visit-closed', 'no-open-door'].includes(String(json['reason']))]).toEqual([401, true])
    expect((await hand.get('/api/me')).json).toMatchObject({ door: null })
    for (const browser of [hand, clinic.at()])
      expect((await clinic.come(browser, given)).status).toBeGreaterThanOrEqual(401)
    expect((await hand.get(LINK)).json).toMatchObject({ status: 401, reason: 'no-open-door' })
  })

  test('who is shut out by the patient hears that the visit is closed, and nothing else', async () => {
    const clinic = await clinicWithDoors()
    const { hand } = await clinic.interpreter()
    await clinic.tell(entry('people.excluded', { person: FARAH, who: 'interpreter' }))
    expect((await hand.get(LINK)).json).toMatchObject({ reason: 'visit-closed' })
  })

  test('what was told before the visit, what is ours, and who opened the papers is not among it', async () => {
    const clinic = await clinicWithDoors()
    const { tell, lis, of, table, problem } = clinic
    await tell(problem('earlier'), entry('visit.agenda-told', { said: said('earlier') }))
    await table.post(TABLE, { entries: [closed(clinic.visit)] })
    const visit = visitWith()
    await lis.post(of('/table'), { entry: visit })
    table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
    const slot = { day: '2026-03-09', at: '09:00', minutes: 60, staff: [LIS.id] }
    await lis.post(of('/entries'), {
      entries: [
        worry(),
        entry('people.reaching-told', { at: 'the third door' }, by),
        entry('visit.appointment-made', { slot }, by),
        entry('people.name-heard', { heard: { language: 'da', text: 'so-BAI-da' } }, by),
      ],
    })
    await clinic.consent()
    const piece = entry('story.piece-told', { form: 'event', strand: 'place', said: said('home') })
    await tell(
      problem('now'),
      piece,
      entry('visit.agenda-told', { said: said('now') }),
      entry('plan.agreed', { said: said('walk') }),
      entry('visit.confidentiality-explained', { visit: visit.id, by: ['words'] }, by),
      entry('people.person-named', { person: 'brother', called: said('Ali'), role: 'relative' }),
      entry('people.excluded', { person: 'omar', who: 'staff' }),
      entry('people.protected-told', { topic: 'faith', said: said('faith') }, { layer: 'protected' }),
    )
    const hand = clinic.at()
    await clinic.come(hand, await clinic.link({ visit: visit.id }))
    const { json, text } = await hand.get(LINK)
    expect(json.entries.map(({ kind }) => kind)).toEqual([
      'visit.opened',
      'visit.problem-told',
      'story.piece-told',
      'visit.agenda-told',
      'plan.agreed',
      'visit.confidentiality-explained',
    ])
    for (const word of ['earlier', NAME, 'third door', 'Holm']) expect(text).not.toContain(word)
  })

  test('of every kind there is, only these reach an interpreter, whatever their layer', () => {
    const visit = { ...visitWith(), place: { clinic: 1, patient: 1, storedAt: '' } }
    const every = Object.keys(kinds).flatMap((kind, nth) =>
      (['table', 'working', 'protected', 'reflection'] as const).map((layer, at): Recorded => ({
        ...entry(kind, { visit: visit.id, here: [] }, { layer }),
        place: { clinic: 0, patient: 2 + nth * 4 + at, storedAt: '' },
      })),
    )
    const stray = every.filter(({ kind }) => !kind.startsWith('record.'))
    const seen = seenByInterpreter([visit, ...stray], visit.id)
    expect(
      new Set(seen.filter(({ kind }) => !/^visit\.(here-changed|closed)$/.test(kind)).map(one => one.layer)),
    ).toEqual(new Set(['table']))
    const rooms = [...new Set(seen.map(({ kind }) => kind))].filter(kind => !kind.startsWith('story.')).sort()
    expect(rooms).toEqual([
      'people.birth-on-papers',
      'people.birth-told',
      'plan.agreed',
      'plan.promise-kept',
      'plan.promise-let-go',
      'visit.agenda-added',
      'visit.agenda-taken-up',
      'visit.agenda-told',
      'visit.burden-shown',
      'visit.closed',
      'visit.confidentiality-explained',
      'visit.facet-told',
      'visit.here-changed',
      'visit.list-agreed',
      'visit.list-ordered',
      'visit.opened',
      'visit.problem-closed',
      'visit.problem-opened',
      'visit.problem-reworded',
      'visit.problem-told',
      'visit.term-kept',
      'visit.worry-spoken',
    ])
  })
})

describe('4: children do not interpret', () => {
  test('there is no link for a child, not in an emergency either', async () => {
    const { lis, of } = await clinicWithDoors()
    const visit = visitWith({ age: 'under-18' }, 'bleeding')
    await lis.post(of('/table'), { entry: visit })
    const { status, json } = await lis.post(of('/interpreter-link'), { visit: visit.id, person: FARAH })
    expect([status, json['reason'], json['code']]).toEqual([403, 'children-do-not-interpret', undefined])
  })

  test('whoever says at the door to be under 18 sees nothing, and cannot say otherwise after it', async () => {
    const { link, come, at } = await clinicWithDoors()
    const given = await link()
    const child = at()
    const { status, json, headers } = await come(child, given, false)
    expect([status, json['reason'], headers.getSetCookie()]).toEqual([403, 'children-do-not-interpret', []])
    for (const hand of [child, at()]) {
      expect((await come(hand, given, true)).json).toMatchObject({ status: 403, reason: 'wrong-code' })
      expect((await hand.get(LINK)).status).toBe(401)
    }
  })

  test('whoever does not say an age is not let in', async () => {
    const { link, at } = await clinicWithDoors()
    const { code, spoken } = await link()
    for (const grownUp of [undefined, null, 'true', 1])
      expect((await at().post('/api/interpreter/open', { code, spoken, grownUp })).status).toBe(400)
  })
})

describe('2: no door to immigration or enforcement', () => {
  test('the recipients there are: nobody who decides on residence, and an office only of care', () => {
    expect(Recipient.options.map(({ entries }) => entries.of.literal)).toEqual([
      'gp',
      'specialist',
      'municipality',
      'other-clinic',
      'own-people',
    ])
    expect(Office.options.filter(office => /resid|stay|immigr|asyl|police|border|citizen|permit/.test(office))).toEqual(
      [],
    )
    expect(Share.options).toEqual(['list', 'story', 'people', 'agreed', 'appointments', 'letter'])
  })

  test('none can be written by hand, under any kind of recipient, from any screen', async () => {
    const { table, lis, of, consent } = await clinicWithDoors()
    const purpose = { language: 'da', text: 'to know' }
    const consentTo = (recipient: object) =>
      entry('people.consent-given', { recipient, purpose, parts: ['list'] }, { id: nextId() })
    const named = ['Udlændingestyrelsen', 'Rigspolitiet', 'Home Office', 'Border Force', 'police', 'الشرطة']
    const odd = [
      { of: 'immigration', name: 'A' },
      { of: 'police', name: 'A' },
      { of: 'municipality', name: 'A' },
      { of: 'municipality', office: 'residence', name: 'A' },
      { of: 'municipality', office: 'immigration', name: 'A' },
      ...named.flatMap(name => [
        { of: 'gp', name },
        { of: 'municipality', office: 'housing', name },
        { of: 'other-clinic', name: 'A', place: name },
        { of: 'specialist', name: 'A', place: name },
        { of: 'own-people', name },
      ]),
    ]
    const sent = odd.map(consentTo)
    for (const push of [
      table.post(TABLE, { entries: sent }),
      lis.post(of('/entries'), { entries: sent.map(one => ({ ...one, id: nextId() })) }),
    ])
      expect((await push).json.receipts.map(({ outcome }) => outcome)).toEqual(odd.map(() => 'refused'))
    const given = { consent: await consent(), called: 'Dr. Holm', until: '2026-03-09' }
    for (const place of named)
      expect((await lis.post(of('/guests'), { ...given, place })).json).toMatchObject({ status: 400, field: 'place' })
  })

  test('no endpoint gives many patients by nationality, residence or address, to any role or door', async () => {
    const clinic = await clinicWithDoors()
    const { app, lis, signedIn, phone, interpreter, guest } = clinic
    for (const patient of ['yusuf', 'selam']) {
      const named = { names: [{ language: 'so', text: patient }], speaks: [{ language: 'so' }] }
      await lis.post(`/api/patients/${patient}/entries`, {
        entries: [entry('people.patient-registered', named, { ...by, patient })],
      })
      const at = entry('people.reaching-told', { at: 'Vejgade planted' }, { ...by, patient })
      await lis.post(`/api/patients/${patient}/entries`, { entries: [at] })
    }
    const hands = [lis, await signedIn('ruth'), await signedIn('karen'), (await phone()).hand]
    hands.push((await interpreter()).hand, (await guest()).hand)
    const gets = app.routes.filter(({ method, path }) => method === 'GET' && /^\/api\/(?!patients\/:)/.test(path))
    for (const { path } of gets)
      for (const hand of hands) {
        const plain = await hand.get(path.replace(':day', '2026-03-02'))
        expect(plain.text, path).not.toContain('Vejgade planted')
        for (const asked of ['nationality', 'residence', 'address', 'speaks', 'language', 'country', 'at']) {
          const { text } = await hand.get(`${path.replace(':day', '2026-03-02')}?${asked}=so&filter=${asked}`)
          expect(text, `${path} by ${asked}`).toBe(plain.text)
        }
      }
  })
})

describe('7: nothing reaches a phone before it was gone through together', () => {
  test('a phone sees what was gone through, as far as it was told by then, and what is closed is closed at once', async () => {
    const { phone, tell, visit, problem, lis, of } = await clinicWithDoors()
    const { hand } = await phone()
    const piece = entry('story.piece-told', { form: 'event', strand: 'place', said: said('home') })
    await tell(problem('first'), piece)
    await lis.post(of('/entries'), { entries: [worry()] })
    const own = ['people.patient-registered', 'people.record-opened', 'people.record-opened']
    expect(await kindsIn(hand, MY)).toEqual(own)
    await tell(entry('visit.gone-through', { visit, parts: ['list'] }), problem('second'))
    expect(await kindsIn(hand, MY)).toEqual([...own, 'visit.problem-told', 'visit.gone-through'])
    expect((await hand.get(MY)).text).not.toContain('second')
    await tell(entry('visit.gone-through', { visit, parts: ['story', 'list'] }))
    const leftBe = entry('story.left-be', { what: { of: 'piece', piece: piece.id } })
    await tell(leftBe)
    const seen = await kindsIn(hand, MY)
    expect(seen.filter(kind => kind === 'visit.problem-told')).toHaveLength(2)
    expect(seen).toContain('story.left-be')
    expect(seen).not.toContain('visit.worry-noted')
    expect(seen).not.toContain('visit.opened')
  })

  test('what was taken back or unsaid is gone from the phone at once', async () => {
    const { phone, tell, visit, problem } = await clinicWithDoors()
    const { hand } = await phone()
    const [one, other] = [problem('one'), problem('other')]
    await tell(one, other, entry('visit.gone-through', { visit, parts: ['list'] }))
    await tell(entry('record.taken-back', { entry: one.id }), entry('record.unsaid', { entry: other.id, why: 'asked' }))
    expect(await kindsIn(hand, MY)).not.toContain('visit.problem-told')
  })

  test('of every kind there is, no working note, no reflection and nothing of an emergency’s reason reaches a phone', () => {
    const through = entry('visit.gone-through', { visit: nextId(), parts: ['list', 'story', 'people', 'agreed'] })
    const every = Object.keys(kinds).flatMap((kind, nth) =>
      (['table', 'working', 'protected', 'reflection'] as const).map((layer, at): Recorded => ({
        ...entry(kind, {}, { layer }),
        place: { clinic: 0, patient: 1 + nth * 4 + at, storedAt: '' },
      })),
    )
    const stray = every.filter(({ kind }) => !/^record\.|^visit\.gone-through/.test(kind))
    const seen = seenOnPhone([...stray, { ...through, place: { clinic: 0, patient: 9999, storedAt: '' } }])
    expect(seen.length).toBeGreaterThan(20)
    const notOnTable = seen.filter(({ layer }) => layer !== 'table').map(({ kind, layer }) => `${layer} ${kind}`)
    expect([...new Set(notOnTable.map(one => one.split(' ')[1]))].sort()).toEqual([
      'people.excluded',
      'people.let-in-again',
    ])
    const kindsSeen = seen.map(({ kind }) => kind)
    for (const never of ['people.glass-broken', 'people.reaching-told', 'visit.appointment-made', 'visit.opened'])
      expect(kindsSeen).not.toContain(never)
  })

  test('who opened the papers is told by name, to the patient, wherever the table or the phone is shown', async () => {
    const { phone, guest, interpreter, signedIn, lis, table, of } = await clinicWithDoors()
    const { hand } = await phone()
    await lis.get(of('/entries'))
    await interpreter()
    const { hand: holm } = await guest()
    await holm.get('/api/guest/entries')
    const omar = await signedIn('omar')
    await omar.post(of('/emergency'), { reason: 'danger-to-life', words: 'found asleep' })
    await omar.get(of('/entries'))
    const log = async (on: Hand, path: string) =>
      (await on.get(path)).json.entries
        .filter(({ kind }) => kind === 'people.record-opened')
        .map(({ body }) => body as { called: string; as: string })
        .map(({ called, as }) => `${called} ${as}`)
    const opened = [
      'Nurse Lis care-team',
      'Nurse Lis card',
      'Nurse Lis care-team',
      'Farah interpreter',
      'Dr. Holm guest',
      'Dr. Omar emergency',
    ]
    expect(await log(hand, MY)).toEqual(opened)
    expect(await log(table, TABLE)).toEqual(opened)
    for (const [on, path] of [
      [hand, MY],
      [table, TABLE],
    ] as const)
      expect((await on.get(path)).text).not.toMatch(/found asleep|danger-to-life/)
  })

  test('a phone writes what the patient alone decides, by the patient’s own hand, and nothing else', async () => {
    const { phone, problem } = await clinicWithDoors()
    const { hand } = await phone()
    const own = { by: PATIENT }
    const sent = [
      entry('people.excluded', { person: 'omar', who: 'staff' }, own),
      entry('people.not-comfortable', { to: LIS.id }, own),
      entry('people.excluded', { person: 'omar', who: 'staff' }),
      entry('people.excluded', { person: 'omar', who: 'staff' }, { ...own, patient: 'yusuf', teller: PATIENT }),
      { ...problem('x'), source: { ...problem('x').source, byHandOf: PATIENT } },
      entry('people.consent-given', {}, own),
      entry('people.protected-told', { topic: 'faith', said: said('x') }, { ...own, layer: 'protected' }),
      entry('plan.danger-raised', { about: 'other', from: 'touch', named: LIS.id, by: '2026-03-02T12:00:00Z' }, own),
    ]
    const { json } = await hand.post(MY, { entries: sent })
    expect(json.receipts.map(one => ('reason' in one ? one.reason : one.outcome))).toEqual([
      'stored',
      'stored',
      'not-your-hand',
      'wrong-patient',
      'only-at-the-table',
      expect.stringMatching(/missing|only-at-the-table/),
      'only-at-the-table',
      'only-at-the-table',
    ])
  })
})

describe('an emergency', () => {
  const broken = { reason: 'danger-to-life', words: 'wordplanted' }

  test('opens the record for an hour, never what lies apart, and nothing beside it', async () => {
    const { signedIn, of, time, tell } = await clinicWithDoors()
    await tell(entry('people.protected-told', { topic: 'violence', said: said('apartplanted') }))
    const omar = await signedIn('omar')
    expect((await omar.get(of('/entries'))).status).toBe(403)
    const { json } = await omar.post(of('/emergency'), broken)
    expect(json).toEqual({ until: '2026-03-02T12:00:00Z' })
    const read = await omar.get(of('/entries'))
    expect([read.status, read.text.includes('apartplanted')]).toEqual([200, false])
    for (const path of ['/protected', '/card', '/table', '/interpreter-link'])
      expect((await omar.post(of(path), {})).status, path).toBe(403)
    expect((await omar.post(of('/emergency'), broken)).json).toMatchObject({ status: 409, reason: 'not-needed' })
    time.now += 60 * MINUTE
    expect((await omar.get(of('/entries'))).status).toBe(403)
  })

  test('says why in words, or does not open; and never for whom the patient does not want to meet', async () => {
    const { signedIn, of, tell } = await clinicWithDoors()
    const omar = await signedIn('omar')
    for (const odd of [{}, { reason: 'danger-to-life' }, { ...broken, words: ' ' }, { ...broken, reason: 'curious' }])
      expect((await omar.post(of('/emergency'), odd)).status).toBe(400)
    await tell(entry('people.excluded', { person: 'omar', who: 'staff' }))
    expect((await omar.post(of('/emergency'), broken)).json).toMatchObject({
      status: 403,
      reason: 'not-on-the-care-team',
    })
  })

  test('of somebody who leads is looked at by another lead, where there is one', async () => {
    for (const others of [true, false]) {
      const leads = ['karen', ...(others ? ['omar'] : [])]
      const people = ['karen', 'omar'].map(id => ({
        id,
        name: id,
        role: 'doctor',
        lead: leads.includes(id),
        language: 'da',
      }))
      const { signedIn, of } = await clinicWithDoors({ accounts: accountsOf([LIS, ...people]) })
      const karen = await signedIn('karen')
      await karen.post(of('/emergency'), broken)
      const glass = (await karen.get('/api/emergencies')).json.entries[1]!.id
      const asked = { glass, outcome: 'was-not-needed', words: 'the team was there' }
      const { status, json } = await karen.post(of('/emergency/review'), asked)
      expect([status, json['reason']]).toEqual(others ? [403, 'not-yourself'] : [200, undefined])
      if (others) expect((await (await signedIn('omar')).post(of('/emergency/review'), asked)).status).toBe(200)
    }
  })

  test('is looked at by a lead, not by the one who opened, and leaves the queue then', async () => {
    const { signedIn, of, lis, store } = await clinicWithDoors()
    const [omar, karen] = [await signedIn('omar'), await signedIn('karen')]
    await omar.post(of('/emergency'), broken)
    const queue = async () => (await karen.get('/api/emergencies')).json.entries
    expect((await queue()).map(({ kind }) => kind)).toEqual(['people.patient-registered', 'people.glass-broken'])
    const glass = (await queue())[1]!.id
    const review = (hand: Hand) => hand.post(of('/emergency/review'), { glass, outcome: 'was-needed' })
    expect((await review(lis)).json).toMatchObject({ status: 403, reason: 'only-the-lead' })
    expect((await review(karen)).json.receipt).toMatchObject({ outcome: 'stored' })
    expect(await queue()).toEqual([])
    const all = await store.read('invented', PATIENT, { after: 0, limit: 999 })
    const task = all.find(({ kind }) => kind === 'plan.follow-up')!
    expect(task.body).toEqual({ why: 'record-opened-in-emergency', about: glass, named: 'karen', by: '2026-03-05' })
    expect(all.find(({ kind }) => kind === 'plan.follow-up-done')?.body).toEqual({ followUp: task.id })
  })
})
