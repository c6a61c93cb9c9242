import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { PATIENT } from '../invented.ts'
import { clinicWithDoors, FARAH, NAME, type Clinic } from './at-the-doors.fixture.ts'

const TOLD = 'wellplanted'
type Hand = ReturnType<Clinic['at']>

/** Reasons that say somebody has no business here; any other is about what was sent. */
const SHUT = ['not-signed-in', 'no-open-table', 'no-open-door', 'no-pocket', 'card-over', 'visit-closed', 'guest-over']

/** What answers anybody: who is here, words people have reviewed, and where somebody shows for the first time what opens. */
const ANYBODY = [
  'GET /api/clips/:clip',
  'GET /api/me',
  'GET /api/words/:tag',
  'POST /api/guest/open',
  'POST /api/interpreter/open',
  'POST /api/invitation/look',
  'POST /api/invitation/options',
  'POST /api/invitation/passkey',
  'POST /api/late',
  'POST /api/late/files',
  'POST /api/my/bind',
  'POST /api/my/close',
  'POST /api/my/open',
  'POST /api/passkey/options',
  'POST /api/passkey/sign-in',
  'POST /api/sign-in',
  'POST /api/sign-out',
  'POST /api/table/join',
]

const filled = (path: string): string =>
  path.replace(':patient', PATIENT).replace(':account', 'lis').replace(':day', '2026-03-02').replace(/:\w+/g, 'x')

/** A file is sent as what it is; all else as JSON. */
const typeFor = (path: string): Record<string, string> =>
  /\/files(\/apart)?$/.test(path) ? { 'content-type': 'image/png' } : {}

/** Which routes of the whole desk do not shut this hand out; none may answer with a fault. */
const opensFor = async ({ app }: Clinic, hand: () => Promise<Hand>, body: object): Promise<string[]> => {
  const routes = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
  const open = new Set<string>()
  // What ends the session that the hands share comes after all that asks for it.
  const last = ({ path }: { path: string }) => Number(/\/(close|open|bind|sign-in|sign-out)$/.test(path))
  for (const { method, path } of routes.toSorted((one, other) => last(one) - last(other))) {
    const own = await hand()
    const { status, json, text } =
      method === 'GET' ? await own.get(filled(path)) : await own.post(filled(path), body, typeFor(path))
    expect(status, path).toBeLessThan(500)
    const isShut = SHUT.includes(String(json['reason'])) && !ANYBODY.includes(`${method} ${path}`)
    if (!isShut) open.add(`${method} ${path}`)
    if (isShut) for (const word of [TOLD, NAME]) expect(text, path).not.toContain(word)
  }
  return [...open].sort()
}

/** A hand with a copy of these cookies, so that nothing one request ends is missing at the next. */
const copyOf =
  (clinic: Clinic, { cookies }: Hand) =>
  async (): Promise<Hand> => {
    const hand = clinic.at()
    for (const [name, value] of cookies) hand.cookies.set(name, value)
    return hand
  }

const withWords = async (): Promise<Clinic> => {
  const clinic = await clinicWithDoors()
  await clinic.tell(clinic.problem(TOLD))
  return clinic
}

const and = (...own: string[]): string[] => [...ANYBODY, ...own].sort()

describe('every endpoint of the desk', () => {
  it('lets the patient’s phone in at the patient’s own, and nowhere else', async () => {
    const clinic = await withWords()
    const { hand } = await clinic.phone()
    const own = [
      'GET /api/my/entries',
      'GET /api/my/files/:file',
      'GET /api/my/live',
      'POST /api/my/entries',
      'POST /api/my/files',
      'POST /api/my/export',
      'POST /api/my/hidden',
      'POST /api/my/pin',
      'POST /api/my/table',
    ]
    const seen = await opensFor(clinic, copyOf(clinic, hand), { entries: 'none' })
    expect(seen).toEqual(and(...own))
  })

  it('lets a bound phone without its PIN in nowhere', async () => {
    const clinic = await withWords()
    const { hand } = await clinic.phone()
    await hand.post('/api/my/close', {})
    expect(await opensFor(clinic, copyOf(clinic, hand), {})).toEqual(and())
  })

  it('tells a bound phone before its PIN what it tells anybody, and nothing of whose it is (red line 7)', async () => {
    const clinic = await withWords()
    const { hand } = await clinic.phone()
    await hand.post('/api/my/close', {})
    for (const path of ['/api/me', '/api/words/ar?shelf=phone', '/my', '/']) {
      const { text } = await hand.get(path)
      for (const word of [TOLD, NAME, PATIENT, FARAH, clinic.visit]) expect(text, path).not.toContain(word)
    }
    const { json } = await hand.get('/api/me')
    expect(json).toMatchObject({ device: true, pin: 'digits', door: null, table: null, staff: null })
    const stranger = (await clinic.at().get('/api/me')).json
    expect(
      Object.keys(json)
        .filter(key => !isDeepStrictEqual(json[key], stranger[key]))
        .sort(),
    ).toEqual(['device', 'pin'])
  })

  it('lets the interpreter in at the entries of the visit, and nowhere else', async () => {
    const clinic = await withWords()
    const { hand } = await clinic.interpreter()
    const seen = await opensFor(clinic, copyOf(clinic, hand), { visit: clinic.visit, person: FARAH })
    expect(seen).toEqual(
      and(
        'GET /api/interpreter/entries',
        'GET /api/interpreter/files/:file',
        'GET /api/interpreter/live',
        'POST /api/interpreter/signs',
      ),
    )
  })

  it('lets a guest in at what the patient chose, and nowhere else', async () => {
    const clinic = await withWords()
    const { hand } = await clinic.guest()
    expect(await opensFor(clinic, copyOf(clinic, hand), {})).toEqual(
      and('GET /api/guest/entries', 'GET /api/guest/live'),
    )
  })

  it('lets a stranger in nowhere, with a stolen cookie under another name neither', async () => {
    const clinic = await withWords()
    const hands = [(await clinic.phone()).hand, (await clinic.interpreter()).hand, (await clinic.guest()).hand]
    const thief = clinic.at()
    expect(await opensFor(clinic, copyOf(clinic, thief), {})).toEqual(and())
    for (const { cookies } of hands)
      for (const name of ['staff', 'table']) thief.cookies.set(`tessera-${name}`, cookies.get('tessera-door') ?? '')
    expect(await opensFor(clinic, copyOf(clinic, thief), {})).toEqual(and())
  })

  it('lets somebody in a stolen session in nowhere, once their browser is another', async () => {
    const clinic = await withWords()
    const { hand } = await clinic.phone()
    const stolen = async (): Promise<Hand> => {
      const thief = clinic.at()
      thief.cookies.set('tessera-door', hand.cookies.get('tessera-door') ?? '')
      return {
        ...thief,
        get: path => thief.get(path, { 'user-agent': 'stolen' }),
        post: (path, body, more) => thief.post(path, body, { ...more, 'user-agent': 'stolen' }),
      }
    }
    expect(await opensFor(clinic, stolen, {})).toEqual(and())
  })

  it('lets in at the doors’ own addresses no professional and no table', async () => {
    const clinic = await withWords()
    for (const hand of [clinic.lis, clinic.table])
      for (const path of ['/api/my/entries', '/api/interpreter/entries', '/api/guest/entries'])
        expect((await hand.get(path)).json, path).toMatchObject({ status: 401, reason: 'no-open-door' })
    const phone = await clinic.lis.post('/api/my/entries', { entries: [] })
    expect(phone.json).toMatchObject({ status: 401, reason: 'no-open-door' })
  })

  it('hears what was told only where somebody would say so: the phone after it was gone through, the guest by consent', async () => {
    const clinic = await withWords()
    const [{ hand: phone }, { hand: farah }, { hand: guest }] = [
      await clinic.phone(),
      await clinic.interpreter(),
      await clinic.guest(),
    ]
    const heard = async (hand: Hand, path: string) => (await hand.get(path)).text.includes(TOLD)
    expect(await heard(phone, '/api/my/entries')).toBe(false)
    expect(await heard(farah, '/api/interpreter/entries')).toBe(true)
    expect(await heard(guest, '/api/guest/entries')).toBe(true)
    expect((await farah.get('/api/interpreter/entries')).text).not.toContain(NAME)
  })
})
