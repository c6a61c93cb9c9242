import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { refusalFor, roles, type Action } from '#people'
import { accountsOf, memoryShelf, sessionsOn } from '#storage'
import { browser, deskWith, entry, joined, LIS, opened, PATIENT, registered, said, worry } from './invented.ts'

/** Words that stand in the record and nowhere else: the patient's name, and what was told. */
const NAME = 'Zubaydaplanted'
const TOLD = 'wellplanted'

const KIM = 'kim'
const NOON = '2026-03-02T12:00:00Z'
/** Nobody answers there, and nobody is asked: what is sent here is turned away before. */
const HOSPITAL = { issuer: 'http://localhost:1', clientId: 'tessera' }
const ENTRIES = `/api/patients/${PATIENT}/entries`
const by = { teller: KIM, by: KIM }

type Hand = ReturnType<typeof browser>
type Answer = ReturnType<Hand['get']>
/** What an endpoint asks of whoever stands before it: nothing, to be signed in, a laid table, a door of one's own, or a permit. */
type Asks = 'nothing' | 'a-sign-in' | 'a-table' | 'a-phone' | 'a-link' | 'an-invitation' | Action
type Line = readonly [asks: Asks, send: (hand: Hand) => Answer]

const get =
  (path: string) =>
  (hand: Hand): Answer =>
    hand.get(path)
const post =
  (path: string, body: object = {}) =>
  (hand: Hand): Answer =>
    hand.post(path, body)
const push =
  (...entries: unknown[]) =>
  (hand: Hand): Answer =>
    hand.post(ENTRIES, { entries })

/** Every endpoint of the desk, and what it asks. A new one without its lines here fails the first test below. */
const MATRIX: Readonly<Record<string, readonly Line[]>> = {
  'GET /api/me': [['nothing', get('/api/me')]],
  'POST /api/sign-in': [['nothing', post('/api/sign-in', { account: LIS.id })]],
  'POST /api/sign-out': [['nothing', post('/api/sign-out')]],
  'POST /api/passkey/options': [['nothing', post('/api/passkey/options')]],
  'POST /api/passkey/sign-in': [['nothing', post('/api/passkey/sign-in')]],
  'POST /api/invitation/look': [['nothing', post('/api/invitation/look', { code: 'ABCD' })]],
  'POST /api/invitation/options': [['nothing', post('/api/invitation/options', { code: 'ABCD' })]],
  'POST /api/invitation/passkey': [['nothing', post('/api/invitation/passkey', { code: 'ABCD' })]],
  'POST /api/hospital/begin': [['nothing', post('/api/hospital/begin', { code: 'ABCD' })]],
  'GET /api/hospital/back': [['nothing', get('/api/hospital/back?code=x&state=y')]],
  'GET /api/own/devices': [['a-sign-in', get('/api/own/devices')]],
  'POST /api/own/sessions/end': [['a-sign-in', post('/api/own/sessions/end', { id: 'x' })]],
  'POST /api/own/passkeys/options': [['a-sign-in', post('/api/own/passkeys/options')]],
  'POST /api/own/passkeys': [['a-sign-in', post('/api/own/passkeys')]],
  'POST /api/own/passkeys/drop': [['a-sign-in', post('/api/own/passkeys/drop', { id: 'x' })]],
  'POST /api/own/confirm/options': [['a-sign-in', post('/api/own/confirm/options')]],
  'POST /api/own/confirm': [['a-sign-in', post('/api/own/confirm')]],
  'GET /api/staff': [['see-staff', get('/api/staff')]],
  'POST /api/staff': [['invite', post('/api/staff', { name: 'Ida', role: 'nurse', lead: false, language: 'da' })]],
  'POST /api/staff/:account/invite': [['invite', post('/api/staff/omar/invite')]],
  'POST /api/staff/:account/leave': [['end-account', post('/api/staff/lis/leave', { handTo: 'omar' })]],
  'POST /api/settings': [
    ['set-retention', post('/api/settings', { retention: { keepYears: '10', law: 'x', unsay: 'as-asked' } })],
  ],
  'POST /api/settings/words': [['set-words', post('/api/settings/words', { words: {}, anchors: [] })]],
  'GET /api/danger': [['raise-danger', get('/api/danger')]],
  'GET /api/from-home': [['hear-from-home', get('/api/from-home')]],
  'GET /api/from-home/:patient/files/:file': [['hear-from-home', get(`/api/from-home/${PATIENT}/files/${worry().id}`)]],
  'POST /api/settings/safety': [
    ['set-day', post('/api/settings/safety', { duties: [], numbers: [], seenWithinMinutes: 120 })],
  ],
  'POST /api/staff/:account/away': [
    ['set-others-away', post('/api/staff/omar/away', { from: '2026-03-02', until: '2026-03-03', standIn: LIS.id })],
  ],
  'POST /api/staff/:account/back': [['set-others-away', post('/api/staff/omar/back')]],
  'GET /api/day/:day': [['see-patients', get('/api/day/2026-03-02')]],
  'GET /api/patients/:patient/day': [['plan-day', get(`/api/patients/${PATIENT}/day`)]],
  'POST /api/settings/day': [
    [
      'set-day',
      post('/api/settings/day', {
        day: { rooms: ['Room 1'], minutes: { first: 60, firstInterpreted: 90, later: 45, laterInterpreted: 60 } },
      }),
    ],
  ],
  'GET /api/waiting': [['see-patients', get('/api/waiting')]],
  'POST /api/patients/:patient/files': [
    ['plan-day', hand => hand.post(`/api/patients/${PATIENT}/files`, 'x', { 'content-type': 'image/png' })],
  ],
  'GET /api/patients/:patient/files/:file': [['open', get(`/api/patients/${PATIENT}/files/${worry().id}`)]],
  'GET /api/words/:tag': [['nothing', get('/api/words/ar?shelf=phone')]],
  'GET /api/clips/:clip': [['nothing', get(`/api/clips/${worry().id}`)]],
  'GET /api/reviews/:tag': [['review-words', get('/api/reviews/ar')]],
  'POST /api/reviews/:tag': [['review-words', post('/api/reviews/ar', { reviews: [] })]],
  'POST /api/reviews/:tag/clips': [['review-words', post('/api/reviews/ar/clips', { key: 'do.save' })]],
  'POST /api/own/speaks': [['a-sign-in', post('/api/own/speaks', { speaks: ['ar'] })]],
  'GET /api/patients': [['see-patients', get('/api/patients')]],
  'POST /api/patients/search': [['see-patients', post('/api/patients/search', { typed: NAME.slice(0, 4) })]],
  'POST /api/patients/alike': [['register', post('/api/patients/alike', { names: ['Nobody Ofthatname'] })]],
  'GET /api/patients/:patient/entries': [['open', get(ENTRIES)]],
  'POST /api/patients/:patient/entries': [
    ['write', push(worry(KIM))],
    ['write', push()],
    ['write', push({ kind: 'constructor' }, 'odd')],
    ['write', push(registered())],
    ['change-care-team', push(joined('omar', PATIENT, KIM))],
    ['raise-danger', push(entry('plan.danger-raised', { about: 'other', from: 'touch', named: LIS.id, by: NOON }, by))],
    ['hear-from-home', push(entry('visit.heard-from-home', { told: worry().id }, by))],
    ['change-care-team', push(entry('people.care-team-left', { person: 'omar' }, by))],
    ['open-protected', push(entry('people.protected-told', { topic: 'faith', said: said('x') }, by))],
    ['unsay', push(entry('record.unsaid', { entry: worry().id, why: 'asked' }, by))],
    ['move', push(entry('record.moved-here', { entries: [] }, by))],
    ['erase', push(entry('record.patient-erased', { why: 'asked' }, by))],
    ['register', post('/api/patients/new/entries', { entries: [registered('new')] })],
  ],
  'GET /api/table/live': [['a-table', get('/api/table/live')]],
  'POST /api/table/signs': [['a-table', post('/api/table/signs', { sign: 'cover' })]],
  'GET /api/patients/:patient/live': [['open', get(`/api/patients/${PATIENT}/live`)]],
  'POST /api/patients/:patient/signs': [['write', post(`/api/patients/${PATIENT}/signs`, { sign: 'cover' })]],
  'GET /api/interpreter/live': [['a-link', get('/api/interpreter/live')]],
  'POST /api/interpreter/signs': [['a-link', post('/api/interpreter/signs', { sign: 'cover' })]],
  'GET /api/my/live': [['a-phone', get('/api/my/live')]],
  'POST /api/table/join-code': [['a-table', post('/api/table/join-code', { side: 'patient' })]],
  'POST /api/table/join': [['nothing', post('/api/table/join', { code: '123456' })]],
  'POST /api/my/table': [['a-phone', post('/api/my/table')]],
  'GET /api/guest/live': [['an-invitation', get('/api/guest/live')]],
  'GET /api/patients/:patient/team': [['change-care-team', get(`/api/patients/${PATIENT}/team`)]],
  'POST /api/patients/:patient/move': [
    ['move', post(`/api/patients/${PATIENT}/move`, { entry: worry().id, to: PATIENT })],
  ],
  'POST /api/patients/:patient/erase': [['erase', post(`/api/patients/${PATIENT}/erase`, { why: 'asked' })]],
  'POST /api/patients/:patient/table': [['lay-table', post(`/api/patients/${PATIENT}/table`, { entry: opened(KIM) })]],
  'POST /api/patients/:patient/export': [
    ['open', post(`/api/patients/${PATIENT}/export`, { language: 'da', sealed: false })],
    ['open-protected', post(`/api/patients/${PATIENT}/export`, { language: 'da', sealed: true })],
  ],
  'POST /api/patients/:patient/card': [['give-doors', post(`/api/patients/${PATIENT}/card`, { pin: 'digits' })]],
  'GET /api/patients/:patient/card': [['give-doors', get(`/api/patients/${PATIENT}/card`)]],
  'POST /api/patients/:patient/card/reopen': [['give-doors', post(`/api/patients/${PATIENT}/card/reopen`)]],
  'POST /api/patients/:patient/card/end': [['give-doors', post(`/api/patients/${PATIENT}/card/end`)]],
  'POST /api/my/bind': [['nothing', post('/api/my/bind', { code: 'ABCD', pin: ['1', '3', '5', '8'] })]],
  'POST /api/my/open': [['nothing', post('/api/my/open', { pin: ['1', '3', '5', '8'] })]],
  'POST /api/my/close': [['nothing', post('/api/my/close')]],
  'POST /api/my/pin': [
    ['a-phone', post('/api/my/pin', { pin: ['1', '3', '5', '8'], next: ['home', 'food', 'farm', 'shop'] })],
  ],
  'POST /api/my/files': [
    ['a-phone', hand => hand.post('/api/my/files', 'x', { 'content-type': 'audio/webm' })],
    ['a-phone', hand => hand.post('/api/my/files', 'x', { 'content-type': 'image/png' })],
  ],
  'GET /api/my/files/:file': [['a-phone', get(`/api/my/files/${worry().id}`)]],
  'POST /api/my/export': [['a-phone', post('/api/my/export', { language: 'da' })]],
  'POST /api/my/hidden': [['a-phone', post('/api/my/hidden', { pin: ['1', '3', '5', '8'] })]],
  'GET /api/my/entries': [['a-phone', get('/api/my/entries')]],
  'POST /api/my/entries': [['a-phone', post('/api/my/entries', { entries: [] })]],
  'POST /api/patients/:patient/interpreter-link': [
    ['lay-table', post(`/api/patients/${PATIENT}/interpreter-link`, { visit: worry().id, person: 'farah' })],
  ],
  'POST /api/interpreter/open': [
    ['nothing', post('/api/interpreter/open', { code: 'ABCD', spoken: '1358', grownUp: true })],
  ],
  'GET /api/interpreter/files/:file': [['a-link', get(`/api/interpreter/files/${worry().id}`)]],
  'GET /api/interpreter/entries': [['a-link', get('/api/interpreter/entries')]],
  'POST /api/patients/:patient/guests': [
    [
      'give-doors',
      post(`/api/patients/${PATIENT}/guests`, {
        consent: worry().id,
        called: 'Dr. Holm',
        place: 'Odense',
        until: '2026-03-09',
      }),
    ],
  ],
  'POST /api/patients/:patient/guests/end': [
    ['give-doors', post(`/api/patients/${PATIENT}/guests/end`, { person: 'guest-1' })],
  ],
  'POST /api/guest/open': [['nothing', post('/api/guest/open', { code: 'ABCD', spoken: '1358' })]],
  'GET /api/guest/entries': [['an-invitation', get('/api/guest/entries')]],
  'POST /api/patients/:patient/emergency': [
    ['break-glass', post(`/api/patients/${PATIENT}/emergency`, { reason: 'danger-to-life', words: 'unconscious' })],
  ],
  'GET /api/emergencies': [['review-glass', get('/api/emergencies')]],
  'POST /api/patients/:patient/emergency/review': [
    ['review-glass', post(`/api/patients/${PATIENT}/emergency/review`, { glass: worry().id, outcome: 'was-needed' })],
  ],
  'POST /api/patients/:patient/protected': [['open-protected', post(`/api/patients/${PATIENT}/protected`)]],
  'POST /api/table/late': [['a-table', post('/api/table/late')]],
  'POST /api/late': [['nothing', post('/api/late', { late: 'x'.repeat(43), entries: [] })]],
  'POST /api/late/files': [['nothing', hand => hand.post('/api/late/files', 'x', { 'content-type': 'audio/webm' })]],
  'POST /api/pockets': [
    ['see-patients', post('/api/pockets', { of: 'shared' })],
    ['carry-along', post('/api/pockets', { of: 'own', by: 'passkey' })],
    ['carry-along', post('/api/pockets', { of: 'own', by: 'pin', pin: ['1', '3', '5', '8'] })],
  ],
  'GET /api/pocket': [['nothing', get('/api/pocket')]],
  'POST /api/pocket/half': [['nothing', post('/api/pocket/half', { pin: ['1', '3', '5', '8'] })]],
  'GET /api/pockets': [['a-sign-in', get('/api/pockets')]],
  'POST /api/pockets/withdraw': [['a-sign-in', post('/api/pockets/withdraw', { id: 'x' })]],
  'POST /api/sealed': [['nothing', post('/api/sealed', { boxes: [] })]],
  'POST /api/patients/:patient/visit-along': [
    ['lay-table', post(`/api/patients/${PATIENT}/visit-along`, { visit: worry().id, entries: [] })],
  ],
  'GET /api/along': [['carry-along', get('/api/along')]],
  'GET /api/table/entries': [['a-table', get('/api/table/entries')]],
  'POST /api/table/files': [['a-table', hand => hand.post('/api/table/files', 'x', { 'content-type': 'audio/webm' })]],
  'POST /api/table/files/apart': [
    ['a-table', hand => hand.post('/api/table/files/apart', 'x', { 'content-type': 'audio/webm' })],
  ],
  'GET /api/table/files/:file': [['a-table', get(`/api/table/files/${worry().id}`)]],
  'POST /api/table/apart': [['a-table', post('/api/table/apart')]],
  'GET /api/table/team': [['a-table', get('/api/table/team')]],
  'POST /api/table/entries': [['a-table', post('/api/table/entries', { entries: [] })]],
}
const LINES = Object.entries(MATRIX).flatMap(([door, lines]) => lines.map(([asks, send]) => ({ door, asks, send })))

interface Kim {
  readonly role: string
  readonly lead: boolean
  readonly onTheTeam: boolean
}

/** A clinic where Lis told the record something in confidence, at a table, and Kim is on the care team or not. */
const clinicWith = async ({ role, lead, onTheTeam }: Kim, parts: Parameters<typeof deskWith>[0] = {}) => {
  const accounts = accountsOf([
    LIS,
    { id: 'omar', name: 'Dr. Omar', role: 'doctor', language: 'da', lead: true },
    { id: KIM, name: 'Kim', role, language: 'da', lead },
  ])
  const { app } = deskWith({ accounts, hospital: HOSPITAL, ...parts })
  const signedIn = async (account: string) => {
    const hand = browser(app)
    await hand.post('/api/sign-in', { account })
    return hand
  }
  const lis = await signedIn(LIS.id)
  const named = { names: [{ language: 'ar', text: NAME }], speaks: [{ language: 'ar' }] }
  const amina = entry('people.patient-registered', named, { teller: LIS.id })
  await lis.post(ENTRIES, { entries: [amina, ...(onTheTeam ? [joined(KIM)] : [])] })
  await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
  const table = browser(app)
  table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
  const told = entry('visit.problem-told', { said: said(TOLD) })
  expect((await table.post('/api/table/entries', { entries: [told] })).json.receipts).toMatchObject([
    { outcome: 'stored' },
  ])
  return { app, accounts, table, kim: await signedIn(KIM) }
}

/** What somebody hears who comes without what opens there. Who does come with it, see `doors/every-door.test.ts`. */
const NO_DOOR = {
  'a-table': '401 no-open-table',
  'a-phone': '401 no-open-door',
  'a-link': '401 no-open-door',
  'an-invitation': '401 no-open-door',
} as const
const needsADoor = (asks: Asks): asks is keyof typeof NO_DOOR => Object.hasOwn(NO_DOOR, asks)

/** What is asked about one’s own patients all at once. */
const OF_OWN: readonly Action[] = ['see-patients', 'carry-along']

/** Reasons that say somebody has no business here; any other is about what was sent. */
const SHUT = [
  'not-signed-in',
  'no-open-table',
  'no-open-door',
  'not-on-the-care-team',
  'only-the-lead',
  'not-your-role',
]

/** `let-in`, or the status and the reason of a shut door. */
const outcomeOf = async (answer: Answer) => {
  const { status, json, text } = await answer
  const reason = String(json['reason'])
  expect(status).toBeLessThan(500)
  return { answered: SHUT.includes(reason) ? `${status} ${reason}` : 'let-in', text }
}
const NURSE: Kim = { role: 'nurse', lead: false, onTheTeam: true }

it('has lines for every endpoint of the desk', () => {
  const doors = deskWith({ hospital: HOSPITAL }).app.routes.filter(
    ({ method, path }) => method !== 'ALL' && path.startsWith('/api/'),
  )
  expect(Object.keys(MATRIX).sort()).toEqual([...new Set(doors.map(({ method, path }) => `${method} ${path}`))].sort())
})

const everyKim = [...roles, 'visitor'].flatMap(role =>
  [false, true].flatMap(lead => [false, true].map(onTheTeam => ({ role, lead, onTheTeam }))),
)

describe.each(everyKim)('a $role (lead: $lead, on the care team: $onTheTeam)', kim => {
  const { role, lead, onTheTeam } = kim
  const who = { id: KIM, role, lead }
  const patient = { team: new Set(onTheTeam ? [LIS.id, KIM] : [LIS.id]) }
  /** What lists one’s own opens for whoever may have one; which ones it holds is looked at by the words in it. */
  const reasonFor = (asks: Action) =>
    refusalFor(who, asks, OF_OWN.includes(asks) ? { team: new Set([KIM]) } : patient)?.reason
  /** Said by hand here, not asked of the permits. */
  const hasARole = !['researcher', 'panel-member', 'visitor'].includes(role)
  const mayHear = hasARole && onTheTeam
  const mayKnowTheName = hasARole && (onTheTeam || lead || role === 'coordinator')

  const expected = (asks: Asks): string => {
    if (asks === 'nothing' || asks === 'a-sign-in') return 'let-in'
    if (needsADoor(asks)) return NO_DOOR[asks]
    const reason = reasonFor(asks)
    return reason === undefined ? 'let-in' : `403 ${reason}`
  }

  it.each(LINES)('at $door asking for $asks', async ({ asks, send }) => {
    const { answered, text } = await outcomeOf(send((await clinicWith(kim)).kim))
    expect(answered).toEqual(expected(asks))
    if (answered !== 'let-in' || !mayHear) expect(text).not.toContain(TOLD)
    if (answered !== 'let-in' || !mayKnowTheName) expect(text).not.toContain(NAME)
  })

  it('hears what was told, and reads the name, only where the clinic would say so', async () => {
    const { kim: hand } = await clinicWith(kim)
    expect((await hand.get(ENTRIES)).text.includes(TOLD)).toBe(mayHear)
    expect((await hand.get('/api/patients')).text.includes(NAME)).toBe(mayKnowTheName)
  })
})

const refusedWithout = (asks: Asks): string => {
  if (asks === 'nothing') return 'let-in'
  return needsADoor(asks) ? NO_DOOR[asks] : '401 not-signed-in'
}

describe('without a sign-in that holds', () => {
  it.each(LINES)('a stranger at $door asking for $asks', async ({ asks, send }) => {
    const { answered, text } = await outcomeOf(send(browser((await clinicWith(NURSE)).app)))
    expect(answered).toEqual(refusedWithout(asks))
    for (const word of [TOLD, NAME]) expect(text).not.toContain(word)
  })

  it.each(LINES)(
    'staff of another clinic, kept on the same shelf, at $door asking for $asks',
    async ({ asks, send }) => {
      const shelf = memoryShelf()
      const world = { random: randomBytes, clock: () => Date.UTC(2026, 2, 2, 11) }
      const { app } = await clinicWith(NURSE, { sessions: sessionsOn(shelf, 'invented', world) })
      const theirs = await sessionsOn(shelf, 'south', world).begin({ staff: KIM }, '')
      const hand = browser(app)
      hand.cookies.set('tessera-staff', theirs)
      const { answered, text } = await outcomeOf(send(hand))
      expect(answered).toEqual(refusedWithout(asks))
      for (const word of [TOLD, NAME]) expect(text).not.toContain(word)
    },
  )

  it.each(LINES)('somebody who has left the clinic at $door asking for $asks', async ({ asks, send }) => {
    const { accounts, kim } = await clinicWith(NURSE)
    expect(await accounts.leave(KIM, 0)).toBe('left')
    const { answered, text } = await outcomeOf(send(kim))
    expect(answered).toEqual(refusedWithout(asks))
    for (const word of [TOLD, NAME]) expect(text).not.toContain(word)
  })

  it.each(LINES)('the key of a table at $door asking for $asks', async ({ asks, send }) => {
    const { answered, text } = await outcomeOf(send((await clinicWith(NURSE)).table))
    expect(answered).toEqual(asks === 'a-table' ? 'let-in' : refusedWithout(asks))
    if (asks !== 'a-table') for (const word of [TOLD, NAME]) expect(text).not.toContain(word)
  })

  it.each(LINES)('the key of a table whose professional has left, at $door asking for $asks', async line => {
    const { accounts, table } = await clinicWith(NURSE)
    expect(await accounts.leave(LIS.id, 0)).toBe('left')
    const { answered, text } = await outcomeOf(line.send(table))
    if (line.door !== 'POST /api/sign-in') expect(answered).toEqual(refusedWithout(line.asks))
    for (const word of [TOLD, NAME]) expect(text).not.toContain(word)
  })
})
