import { describe, expect, test, vi } from 'vitest'
import { isEasyPin, Pin } from '#people/pin'
import * as v from 'valibot'
import { closed, entry, LIS, PATIENT } from '../invented.ts'
import { LIMITS } from '../limits.ts'
import { deskLog } from '../log.ts'
import { another, clinicWithDoors, FARAH, HOUR, MINUTE, NAME, visitWith, type Clinic } from './at-the-doors.fixture.ts'

/** What each look at a PIN costs, one after another as they are made. */
const looks = vi.hoisted((): object[] => [])
vi.mock('node:crypto', async original => {
  const crypto = await original<typeof import('node:crypto')>()
  const argon2: typeof crypto.argon2 = (algorithm, parameters, done) => {
    const { memory, passes, parallelism, tagLength } = parameters
    looks.push({ algorithm, memory, passes, parallelism, tagLength })
    return crypto.argon2(algorithm, parameters, done)
  }
  return { ...crypto, argon2 }
})

const CLINIC = '192.0.2.7'
const MY = '/api/my/entries'
type Hand = Awaited<ReturnType<Clinic['phone']>>['hand']
type Told = { readonly status: number; readonly json: { readonly [key: string]: unknown } }
const said = ({ status, json }: Told) => [status, json['reason'] ?? 'let-in']

describe('guessed PINs', () => {
  test('one by one: the fifth wrong one locks the card, the right PIN opens it no more, the clinic opens it again', async () => {
    const { card, bind, at, lis, of } = await clinicWithDoors()
    const given = await card()
    const thief = at()
    const wrong = { ...given, pin: another(given.pin) }
    const heard = []
    for (let nth = 0; nth < 7; nth++) heard.push(said(await bind(thief, wrong)))
    const [no, locked] = [
      [403, 'wrong-pin'],
      [403, 'card-locked'],
    ]
    expect(heard).toEqual([no, no, no, no, locked, locked, locked])
    expect(said(await bind(at(), given))).toEqual(locked)
    expect((await lis.get(of('/card'))).json).toEqual({ card: 'locked' })
    expect((await lis.post(of('/card/reopen'), {})).json).toMatchObject({ card: 'waiting' })
    expect(said(await bind(at(), given))).toEqual([200, 'let-in'])
  })

  test('fifty at once count as fifty: not more than five are looked at', async () => {
    const { phone, shelf, at } = await clinicWithDoors()
    const { hand, pin } = await phone()
    const device = hand.cookies.get('tessera-device') ?? ''
    const thieves = Array.from({ length: 50 }, () => {
      const thief = at()
      thief.cookies.set('tessera-device', device)
      return thief
    })
    const answers = await Promise.all(thieves.map(thief => thief.post('/api/my/open', { pin: another(pin) })))
    expect(answers.filter(({ json }) => json['reason'] === 'wrong-pin')).toHaveLength(4)
    expect(answers.filter(({ json }) => json['reason'] === 'card-locked')).toHaveLength(46)
    expect((await shelf.ofPatient('invented', PATIENT))[0]?.wrong).toBe(5)
    expect(said(await thieves[0]!.post('/api/my/open', { pin }))).toEqual([403, 'card-locked'])
  })

  test('from many networks the card is locked all the same; from one network not more are answered than codes', async () => {
    const { card, bind, at } = await clinicWithDoors({ limits: LIMITS })
    const given = await card()
    const wrong = { ...given, pin: another(given.pin) }
    const heard = []
    for (let nth = 1; nth <= 6; nth++) heard.push((await bind(at(`198.51.100.${nth}`), wrong)).json['reason'])
    expect(heard.slice(-2)).toEqual(['card-locked', 'card-locked'])
    const statuses = []
    for (let nth = 0; nth < 12; nth++) statuses.push((await bind(at(CLINIC), { ...wrong, code: 'NOBODY' })).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 403), 429, 429])
    for (const door of ['my/open', 'my/pin', 'my/hidden', 'interpreter/open', 'guest/open'])
      expect((await at(CLINIC).post(`/api/${door}`, {})).status, door).toBe(429)
  })

  test('a wrong code and a wrong PIN are answered alike, word for word, and take the same work', async () => {
    const { card, bind, at } = await clinicWithDoors()
    const given = await card()
    const tried = async (asked: typeof given) => {
      looks.length = 0
      const { text, status } = await bind(at(), asked)
      return { answer: [status, text], looks: [...looks] }
    }
    for (let nth = 0; nth < 4; nth++) {
      const code = await tried({ ...given, code: 'AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA' })
      const pin = await tried({ ...given, pin: another(given.pin) })
      expect(code).toEqual(pin)
      // Reading whether there is such a card is far quicker than looking at a PIN: that is nearly all the time it takes.
      expect(pin.looks).toEqual([expect.objectContaining({ memory: expect.any(Number), passes: expect.any(Number) })])
    }
  })

  test('a PIN that was drawn is never one that everybody tries; one that is chosen neither', async () => {
    const { card, phone } = await clinicWithDoors()
    for (const of of ['digits', 'pictures'] as const) {
      const { pin } = await card(of)
      expect(v.is(Pin, pin) && !isEasyPin(pin)).toBe(true)
    }
    const { hand, pin } = await phone()
    const change = (next: readonly string[]) => hand.post('/api/my/pin', { pin, next })
    for (const easy of ['1234', '9876', '0000']) expect(said(await change([...easy]))).toEqual([400, 'pin-too-easy'])
    expect(said(await change(['home', 'home', 'home', 'home']))).toEqual([400, 'pin-too-easy'])
    for (const odd of [['1', '2', '3'], ['1', 'home', '2', '3'], ['war', 'home', 'food', 'shop'], '1359'])
      expect((await hand.post('/api/my/pin', { pin, next: odd })).status).toBe(400)
    expect((await change(['home', 'food', 'home', 'shop'])).json).toEqual({ pin: 'pictures' })
    expect(said(await hand.post('/api/my/open', { pin }))).toEqual([403, 'wrong-pin'])
    expect((await hand.get('/api/me')).json).toMatchObject({ device: true, pin: 'pictures' })
  })

  test('five wrong ones beside an open phone close it too', async () => {
    const { phone } = await clinicWithDoors()
    const { hand, pin } = await phone()
    for (let nth = 0; nth < 5; nth++) await hand.post('/api/my/pin', { pin: another(pin), next: another(pin) })
    expect(said(await hand.get(MY))).toEqual([401, 'card-locked'])
    expect(said(await hand.get(MY))).toEqual([401, 'no-open-door'])
  })
})

describe('a card', () => {
  test('replayed or photographed after its first use opens nothing, with the right PIN either', async () => {
    const { phone, bind, at } = await clinicWithDoors()
    const { code, pin } = await phone()
    expect(said(await bind(at(), { code, pin }))).toEqual([403, 'wrong-pin'])
  })

  test('used by two at the same moment binds one browser', async () => {
    const { card, bind, at } = await clinicWithDoors()
    const given = await card()
    const both = await Promise.all([bind(at(), given), bind(at(), given)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  test('opens nothing after 72 hours', async () => {
    const { card, bind, at, time, signedIn, of } = await clinicWithDoors()
    const given = await card()
    time.now += 72 * HOUR
    expect(said(await bind(at(), given))).toEqual([403, 'card-over'])
    expect((await (await signedIn(LIS.id)).get(of('/card'))).json).toEqual({ card: 'none' })
  })

  test('that was given anew ends the one before it, with its phone', async () => {
    const { phone, card, bind, at } = await clinicWithDoors()
    const { hand, pin } = await phone()
    const second = await card()
    expect(said(await hand.get(MY))).toEqual([401, 'no-open-door'])
    expect(said(await hand.post('/api/my/open', { pin }))).toEqual([403, 'card-over'])
    expect(said(await bind(at(), second))).toEqual([200, 'let-in'])
  })

  test('is given to nobody who is not registered', async () => {
    const { signedIn } = await clinicWithDoors()
    const ruth = await signedIn('ruth')
    expect(said(await ruth.post('/api/patients/nobody/card', { pin: 'digits' }))).toEqual([404, 'not-found'])
  })
})

describe('a device', () => {
  test('passed on opens nothing without the PIN, and nothing by the PIN of somebody else', async () => {
    const clinic = await clinicWithDoors()
    const { hand, pin } = await clinic.phone()
    const ruth = await clinic.signedIn('ruth')
    const yusuf = entry(
      'people.patient-registered',
      { names: [{ language: 'ar', text: 'Yusuf' }], speaks: [{ language: 'ar' }] },
      { patient: 'yusuf', teller: 'ruth', by: 'ruth' },
    )
    await ruth.post('/api/patients/yusuf/entries', { entries: [yusuf] })
    const theirs = (await ruth.post('/api/patients/yusuf/card', { pin: 'digits' })).json as { pin?: string[] }
    const found = clinic.at()
    found.cookies.set('tessera-device', hand.cookies.get('tessera-device') ?? '')
    expect(said(await found.get(MY))).toEqual([401, 'no-open-door'])
    expect((await found.get('/api/me')).json).toMatchObject({ door: null, device: true, pin: 'digits' })
    if (theirs.pin?.join() !== pin.join())
      expect(said(await found.post('/api/my/open', { pin: theirs.pin }))).toEqual([403, 'wrong-pin'])
    expect(said(await found.post('/api/my/open', { pin }))).toEqual([200, 'let-in'])
  })

  test('that was lost and ended is dead at once, and so is what was open on it', async () => {
    const { phone, lis, of } = await clinicWithDoors()
    const { hand, pin } = await phone()
    expect((await hand.get(MY)).status).toBe(200)
    expect((await lis.post(of('/card/end'), {})).json).toEqual({ card: 'none' })
    expect(said(await hand.get(MY))).toEqual([401, 'no-open-door'])
    expect(said(await hand.post('/api/my/open', { pin }))).toEqual([403, 'card-over'])
    expect((await hand.get('/api/me')).json).toMatchObject({ door: null, device: false, pin: null })
  })
})

describe('a session on a shared tablet', () => {
  test('closes itself after ten minutes without use, and after an hour whatever is done', async () => {
    const { phone, time } = await clinicWithDoors()
    const { hand, pin } = await phone()
    for (let minute = 0; minute < 54; minute += 9) {
      time.now += 9 * MINUTE
      expect((await hand.get(MY)).status, `minute ${minute + 9}`).toBe(200)
    }
    time.now += 7 * MINUTE
    expect(said(await hand.get(MY))).toEqual([401, 'no-open-door'])
    await hand.post('/api/my/open', { pin })
    time.now += 11 * MINUTE
    expect(said(await hand.get(MY))).toEqual([401, 'no-open-door'])
  })

  test('closed by hand it is over, also for a cookie that was kept', async () => {
    const { phone } = await clinicWithDoors()
    const { hand } = await phone()
    const token = hand.cookies.get('tessera-door') ?? ''
    expect((await hand.post('/api/my/close', {})).json).toEqual({ ended: true })
    hand.cookies.set('tessera-door', token)
    expect(said(await hand.get(MY))).toEqual([401, 'no-open-door'])
  })

  test('leaves nothing for the back button: no answer of the desk is kept by a browser', async () => {
    const { phone, interpreter, guest, lis, app } = await clinicWithDoors()
    const hands = [(await phone()).hand, (await interpreter()).hand, (await guest()).hand, lis]
    const paths = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
    for (const { method, path } of paths.filter(({ path }) => !path.includes('sign-out')))
      for (const hand of hands) {
        const { headers } = await hand.send(method, path.replace(/:\w+/g, PATIENT), method === 'GET' ? undefined : '{}')
        expect(headers.get('cache-control'), path).toBe('no-store')
      }
  })
})

describe('an interpreter’s link', () => {
  const read = (hand: Hand) => hand.get('/api/interpreter/entries')

  test('used again, or shared with a second browser, opens nothing', async () => {
    const { interpreter, come, at } = await clinicWithDoors()
    const { hand, ...given } = await interpreter()
    expect(said(await come(hand, given))).toEqual([403, 'wrong-code'])
    expect(said(await come(at(), given))).toEqual([403, 'wrong-code'])
    expect((await read(hand)).status).toBe(200)
  })

  test('without the code that is said aloud opens nothing, and is over after five wrong ones', async () => {
    const { link, come, at } = await clinicWithDoors()
    const given = await link()
    const wrong = { ...given, spoken: another([...given.spoken]).join('') }
    const heard = []
    for (let nth = 0; nth < 6; nth++) heard.push((await come(at(), wrong)).json['reason'])
    expect(heard).toEqual([...Array.from({ length: 4 }, () => 'wrong-code'), 'link-locked', 'link-locked'])
    expect(said(await come(at(), given))).toEqual([403, 'link-locked'])
  })

  test('opened after the visit was closed opens nothing, from whichever screen it was closed', async () => {
    for (const screen of ['table', 'staff'] as const) {
      const { link, come, at, visit, table, lis, of } = await clinicWithDoors()
      const given = await link()
      const push = { entries: [closed(visit)] }
      await (screen === 'table' ? table.post('/api/table/entries', push) : lis.post(of('/entries'), push))
      const { status, json } = await come(at(), given)
      expect(status, screen).toBeGreaterThanOrEqual(401)
      expect(['visit-closed', 'wrong-code']).toContain(json['reason'])
    }
  })

  test('is made for the open visit alone, for somebody who interprets it, is grown up and is not excluded', async () => {
    const { lis, of, visit, table, tell } = await clinicWithDoors()
    const ask = async (asked: object) =>
      said(await lis.post(of('/interpreter-link'), { visit, person: FARAH, ...asked }))
    expect(await ask({ visit: closed(visit).id })).toEqual([403, 'visit-closed'])
    expect(await ask({ person: LIS.id })).toEqual([403, 'not-interpreting-here'])
    expect(await ask({ person: PATIENT })).toEqual([403, 'not-interpreting-here'])
    await tell(entry('people.excluded', { person: 'somebody-else', who: 'interpreter', called: ' FARAH ' }))
    expect(await ask({})).toEqual([403, 'excluded-here'])
    await table.post('/api/table/entries', { entries: [closed(visit)] })
    expect(await ask({})).toEqual([403, 'visit-closed'])
  })

  test('made anew ends the one before it', async () => {
    const { interpreter, link } = await clinicWithDoors()
    const { hand } = await interpreter()
    await link()
    expect((await read(hand)).status).toBe(401)
  })
})

describe('a guest’s invitation', () => {
  test('stays with the browser that opened it first, and opens there again', async () => {
    const { guest, look, at, time } = await clinicWithDoors()
    const { hand, ...given } = await guest()
    expect(said(await look(at(), given))).toEqual([403, 'wrong-code'])
    time.now += 20 * HOUR
    expect(said(await hand.get('/api/guest/entries'))).toEqual([401, 'no-open-door'])
    expect(said(await look(hand, { ...given, spoken: another([...given.spoken]).join('') }))).toEqual([
      403,
      'wrong-code',
    ])
    expect(said(await look(hand, given))).toEqual([200, 'let-in'])
  })

  test('rests on a consent that stands, for whom it names, and no longer', async () => {
    const { lis, of, consent, tell } = await clinicWithDoors()
    const asked = { called: 'Dr. Holm', place: 'Odense', until: '2026-03-09' }
    const ask = async (more: object) => said(await lis.post(of('/guests'), { ...asked, ...more }))
    const given = await consent({ until: '2026-04-01' })
    expect(await ask({ consent: given, called: 'Dr. Other' })).toEqual([400, 'not-the-recipient'])
    for (const until of ['2026-03-01', '2026-04-02', '2028-01-01'])
      expect(await ask({ consent: given, until }), until).toEqual([400, 'not-so-long'])
    const kin = await consent({ recipient: { of: 'own-people', name: 'Dr. Holm' } })
    const office = await consent({ recipient: { of: 'municipality', office: 'housing', name: 'Dr. Holm' } })
    for (const other of [kin, office, closed(given).id])
      expect(await ask({ consent: other })).toEqual([403, 'no-consent'])
    await tell(entry('people.consent-withdrawn', { consent: given }))
    expect(await ask({ consent: given })).toEqual([403, 'no-consent'])
  })

  test('ends with its last day, by the clinic’s hand, and with the consent', async () => {
    const ends = {
      'its last day': async ({ time, look }: Clinic, hand: Hand, given: { code: string; spoken: string }) => {
        time.now = Date.UTC(2026, 2, 9, 22, 59)
        await look(hand, given)
        expect((await hand.get('/api/guest/entries')).status).toBe(200)
        time.now = Date.UTC(2026, 2, 9, 23, 1)
      },
      'the clinic': async ({ lis, of, store }: Clinic) => {
        const all = await store.read('invented', PATIENT, { after: 0, limit: 999, kinds: ['people.guest-invited'] })
        const { person } = all[0]!.body as { person: string }
        expect((await lis.post(of('/guests/end'), { person })).json).toEqual({ ended: true })
      },
      'the consent': async ({ tell, store }: Clinic) => {
        const all = await store.read('invented', PATIENT, { after: 0, limit: 999, kinds: ['people.consent-given'] })
        await tell(entry('people.consent-withdrawn', { consent: all[0]!.id }))
      },
    }
    for (const [what, ending] of Object.entries(ends)) {
      const clinic = await clinicWithDoors()
      const { hand, ...given } = await clinic.guest()
      expect((await hand.get('/api/guest/entries')).status, what).toBe(200)
      await ending(clinic, hand, given)
      expect((await hand.get('/api/guest/entries')).status, what).toBe(401)
      expect((await clinic.look(hand, given)).status, what).toBe(403)
    }
  })
})

describe('cookies', () => {
  test('are kept from scripts and other sites; on https they are bound to this host', async () => {
    for (const origin of [undefined, 'https://tessera.clinic.example']) {
      const clinic = await clinicWithDoors(origin ? { origin } : {})
      const card = await clinic.card()
      const response = await clinic.app.fetch(
        new Request('http://localhost:8080/api/my/bind', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ code: card.code, pin: card.pin }),
        }),
      )
      const lines = response.headers.getSetCookie()
      expect(lines.map(line => line.split('=')[0])).toEqual(
        ['device', 'door'].map(name => `${origin ? '__Host-' : ''}tessera-${name}`),
      )
      for (const line of lines) {
        expect(line).toMatch(/; Path=\//)
        expect(line).toMatch(/; HttpOnly/)
        expect(line).toMatch(/; SameSite=Strict/)
        expect(line).not.toMatch(/Domain=/)
        expect(line.includes('; Secure')).toBe(origin !== undefined)
        expect(/=[A-Za-z0-9_-]{43};/.test(line)).toBe(true)
      }
    }
  })

  test('of one door open no other, under whatever name they are sent', async () => {
    const { phone, interpreter, guest, lis, table, at } = await clinicWithDoors()
    const doors = {
      phone: (await phone()).hand.cookies.get('tessera-door') ?? '',
      interpreter: (await interpreter()).hand.cookies.get('tessera-door') ?? '',
      guest: (await guest()).hand.cookies.get('tessera-door') ?? '',
      staff: lis.cookies.get('tessera-staff') ?? '',
      table: table.cookies.get('tessera-table') ?? '',
    }
    const opens = { phone: MY, interpreter: '/api/interpreter/entries', guest: '/api/guest/entries' }
    for (const [whose, token] of Object.entries(doors))
      for (const name of ['staff', 'table', 'door', 'device', 'guest', 'challenge'])
        for (const [of, path] of Object.entries({
          ...opens,
          staff: `/api/patients/${PATIENT}/entries`,
          table: '/api/table/entries',
        })) {
          const hand = at()
          hand.cookies.set(`tessera-${name}`, token)
          const own = whose === of && name === (of in opens ? 'door' : of)
          expect((await hand.get(path)).status, `${whose} as ${name} at ${path}`).toBe(own ? 200 : 401)
        }
  })

  test('of a colleague who interprets are no sign-in of the colleague', async () => {
    const { lis, of, at, link, come } = await clinicWithDoors()
    const visit = visitWith({ person: 'omar', name: 'Dr. Omar' })
    await lis.post(of('/table'), { entry: visit })
    const hand = at()
    await come(hand, await link({ visit: visit.id, person: 'omar' }))
    expect((await hand.get('/api/interpreter/entries')).status).toBe(200)
    hand.cookies.set('tessera-staff', hand.cookies.get('tessera-door') ?? '')
    for (const path of ['/api/patients', '/api/own/devices', of('/entries')])
      expect(said(await hand.get(path)), path).toEqual([401, 'not-signed-in'])
    expect((await hand.get('/api/me')).json['staff']).toBeNull()
  })

  test('of a door end where another browser shows them', async () => {
    const { phone, at } = await clinicWithDoors()
    const { hand } = await phone()
    const thief = at()
    thief.cookies.set('tessera-door', hand.cookies.get('tessera-door') ?? '')
    expect((await thief.get(MY, { 'user-agent': 'another browser' })).status).toBe(401)
    expect((await hand.get(MY)).status).toBe(401)
  })
})

test('no page of another site opens a door, and no door takes anything but JSON, or at its own door a recording or a picture', async () => {
  const { phone, lis, of, app } = await clinicWithDoors()
  const { hand } = await phone()
  const posts = app.routes.filter(
    ({ method, path }) =>
      method === 'POST' && /\/(my|interpreter|guest|card|guests|emergency|protected|interpreter-link)\b/.test(path),
  )
  expect(posts.length).toBeGreaterThan(14)
  for (const { path } of posts)
    for (const one of [hand, lis]) {
      const to = path.replace(':patient', PATIENT)
      const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }
      expect(said(await one.post(to, {}, elsewhere)), to).toEqual([403, 'other-site'])
      const wrong = path === '/api/my/files' ? 'not-a-file-type' : 'not-json'
      expect(said(await one.post(to, '{}', { 'content-type': 'text/plain' })), to).toEqual([415, wrong])
    }
  expect((await lis.get(of('/card'))).json).toMatchObject({ card: 'bound' })
})

test('no line of the log has a code, a PIN, a token, a name or whose papers they are', async () => {
  const lines: string[] = []
  const clinic = await clinicWithDoors({ log: deskLog({ write: line => void lines.push(line) }, 'info') })
  const { hand, code, pin } = await clinic.phone()
  await hand.post('/api/my/open', { pin: another(pin) })
  await hand.get(MY)
  const interpreter = await clinic.interpreter()
  await clinic.come(interpreter.hand, interpreter)
  const guest = await clinic.guest()
  await guest.hand.get('/api/guest/entries')
  const omar = await clinic.signedIn('omar')
  await omar.post(clinic.of('/emergency'), { reason: 'danger-to-life', words: 'wordplanted' })
  const all = lines.join('')
  expect(lines.length).toBeGreaterThan(15)
  const secret = [code, interpreter.code, guest.code, 'wordplanted', NAME, PATIENT, FARAH, 'Holm', 'Farah']
  const tokens = [hand, interpreter.hand, guest.hand].flatMap(one => [...one.cookies.values()])
  for (const word of [...secret, ...secret.map(one => one.replaceAll('-', '')), ...tokens])
    expect(all).not.toContain(word)
  for (const four of [pin.join(''), `"${pin.join('","')}"`, interpreter.spoken, guest.spoken])
    expect(
      lines.map(line => JSON.parse(line)).every(line => !JSON.stringify([line.route, line.reasons]).includes(four)),
    ).toBe(true)
})
