import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Entry } from '#record'
import { clinicWithDoors, FARAH, HERE, type Clinic } from '../doors/at-the-doors.fixture.ts'
import { closed, entry, joined, LIS, PATIENT, registered } from '../invented.ts'
import { jpegOf } from './pictures.fixture.ts'
import { mp4Said, packet, webmSaid } from './sound/sounds.fixture.ts'

type Hand = ReturnType<Clinic['at']>
const YUSUF = 'yusuf'
const VISIT = '/api/table/entries'

/** Asks as a browser does, and keeps the bytes. */
const asked = async ({ app }: Clinic, hand: Hand, path: string, init: RequestInit = {}) => {
  const cookie = [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { origin: HERE, 'sec-fetch-site': 'same-origin', cookie, ...init.headers }
  const answer = await app.fetch(new Request(`${HERE}${path}`, { ...init, headers }))
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) }
}

const handIn = async (clinic: Clinic, hand: Hand, path: string, bytes: Uint8Array, type = 'audio/webm') => {
  const init = { method: 'POST', body: new Uint8Array(bytes), headers: { 'content-type': type } }
  return (JSON.parse((await asked(clinic, hand, path, init)).bytes.toString()) as { file: string }).file
}

const push = async (hand: Hand, path: string, ...entries: Entry[]) => {
  const { json } = await hand.post(path, { entries })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(entries.map(() => 'stored'))
}

/** Somebody else’s patient, with a table and a phone of his own, and a voice that was gone through with him. */
const besideYusuf = async (clinic: Clinic) => {
  const { lis, at } = clinic
  await push(lis, `/api/patients/${YUSUF}/entries`, registered(YUSUF))
  const here = [
    { person: YUSUF, role: 'patient', mode: 'in-the-room' },
    { person: LIS.id, role: 'professional', mode: 'in-the-room' },
  ]
  const languages = { patient: 'ar', clinic: 'da' }
  const visit = entry('visit.opened', { here, languages }, { patient: YUSUF, teller: LIS.id })
  await lis.post(`/api/patients/${YUSUF}/table`, { entry: visit })
  const table = at()
  table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
  lis.cookies.delete('tessera-table')
  const theirs = await handIn(clinic, table, '/api/table/files', webmSaid())
  const his = { patient: YUSUF }
  await push(table, VISIT, entry('visit.problem-told', { said: { voice: theirs } }, his))
  await push(table, VISIT, entry('visit.gone-through', { visit: visit.id, parts: ['list'] }, his))
  const card = (await lis.post(`/api/patients/${YUSUF}/card`, { pin: 'digits' })).json
  const phone = at()
  expect((await phone.post('/api/my/bind', { code: card['code'], pin: card['pin'] })).status).toBe(200)
  return { theirs, table, phone }
}

/** A recording for everything that can become of one, and everybody who might ask for it. */
const everything = async () => {
  const clinic = await clinicWithDoors()
  const { table, lis, of, at, signedIn, visit } = clinic
  const { hand: phone, pin } = await clinic.phone()
  const { hand: farah } = await clinic.interpreter()
  const guestParts = ['list', 'story', 'people', 'agreed', 'appointments']
  const { hand: guest } = await clinic.guest({ consent: await clinic.consent({ parts: guestParts }) })
  const voice = () => handIn(clinic, table, '/api/table/files', webmSaid())
  const apart = () => handIn(clinic, table, '/api/table/files/apart', webmSaid())
  const fromHome = () => handIn(clinic, phone, '/api/my/files', webmSaid())
  const ofProblem = (id: string) => entry('visit.problem-told', { said: { voice: id } })
  const ofFaith = (id: string, more: object = {}) =>
    entry('people.protected-told', { topic: 'faith', said: { voice: id }, ...more })
  const word = (id: string, what = 'word') =>
    entry('visit.told-from-home', { what, said: { voice: id } }, { by: PATIENT })
  const hide = ({ id }: Entry, what: string) =>
    entry('people.hidden-on-phone', { entry: id, of: what }, { by: PATIENT })

  const files = {
    told: await voice(),
    'told and gone through': await voice(),
    'a picture, gone through': await handIn(clinic, table, '/api/table/files', jpegOf(), 'image/jpeg'),
    'gone through and hidden on the phone': await voice(),
    'told apart': await apart(),
    'told apart and chosen for the phone': await apart(),
    'sent from home': await fromHome(),
    'sent from home and hidden there': await fromHome(),
    'what matters next time': await fromHome(),
    'taken back': await voice(),
    unsaid: await voice(),
    'unsaid, apart': await apart(),
    'named by nothing': await voice(),
    'named by nothing, apart': await apart(),
    'a scanned letter': await handIn(clinic, lis, of('/files'), jpegOf(), 'image/jpeg'),
    'of another patient': '',
  }
  const before = ofProblem(files['told and gone through'])
  const drawn = entry('visit.problem-told', { said: { image: files['a picture, gone through'] } })
  const hidden = ofProblem(files['gone through and hidden on the phone'])
  const gone = entry('visit.gone-through', { visit, parts: ['list', 'story', 'agreed'] })
  const back = ofProblem(files['taken back'])
  const unsaid = ofProblem(files.unsaid)
  await push(table, VISIT, before, drawn, hidden, back, unsaid, gone, ofProblem(files.told))
  await push(table, VISIT, entry('record.taken-back', { entry: back.id }))
  await push(table, VISIT, entry('record.unsaid', { entry: unsaid.id, why: 'asked' }))
  await push(table, VISIT, ofFaith(files['told apart']))
  await push(table, VISIT, ofFaith(files['told apart and chosen for the phone'], { phone: true }))
  const regretted = ofFaith(files['unsaid, apart'])
  const unsaidApart = entry('record.unsaid', { entry: regretted.id, why: 'asked' }, { layer: 'protected' })
  await push(table, VISIT, regretted, unsaidApart)
  const [home, hiddenHome] = [word(files['sent from home']), word(files['sent from home and hidden there'])]
  await push(phone, '/api/my/entries', home, hiddenHome, word(files['what matters next time'], 'matters-next'))
  await push(phone, '/api/my/entries', hide(hidden, 'problem'), hide(hiddenHome, 'from-home'))
  const letter = { file: files['a scanned letter'] }
  const scan = entry('visit.scan-attached', letter, { teller: LIS.id })
  expect((await lis.post(of('/entries'), { entries: [scan] })).json.receipts).toMatchObject([{ outcome: 'stored' }])
  await push(lis, of('/entries'), joined('ruth'))
  const beside = await besideYusuf(clinic)
  files['of another patient'] = beside.theirs

  const [ruth, omar, karen] = [await signedIn('ruth'), await signedIn('omar'), await signedIn('karen')]
  await karen.post(of('/emergency'), { reason: 'danger-to-life', words: 'found asleep' })
  const shut = at()
  for (const [name, value] of phone.cookies) if (name !== 'tessera-door') shut.cookies.set(name, value)
  const hands: Readonly<Record<string, Hand>> = {
    table,
    'another table': beside.table,
    phone,
    'another phone': beside.phone,
    'the phone before its PIN': shut,
    interpreter: farah,
    guest,
    nurse: lis,
    coordinator: ruth,
    'not on the team': omar,
    'in an emergency': karen,
    stranger: at(),
  }
  return { clinic, files, hands, pin }
}

const ROADS = [
  '/api/table/files/',
  '/api/table/files/apart/',
  '/api/my/files/',
  '/api/interpreter/files/',
  '/api/guest/files/',
  `/api/patients/${PATIENT}/files/`,
  `/api/patients/${YUSUF}/files/`,
  `/api/from-home/${PATIENT}/files/`,
  `/api/from-home/${YUSUF}/files/`,
  '/api/clips/',
]

/** Who is given it, by whichever address; and that it comes as what it is, to be kept by no browser. */
const givenTo = async (clinic: Clinic, hands: Readonly<Record<string, Hand>>, file: string): Promise<string[]> => {
  const given: string[] = []
  for (const [who, hand] of Object.entries(hands))
    for (const road of ROADS) {
      const { status, headers, bytes } = await asked(clinic, hand, `${road}${file}`, {
        headers: { range: 'bytes=0-9' },
      })
      expect(headers.get('cache-control'), road).toBe('no-store')
      expect(headers.get('x-content-type-options'), road).toBe('nosniff')
      expect(headers.get('content-security-policy'), road).toMatch(/^default-src 'none';.*sandbox/)
      expect(headers.get('access-control-allow-origin'), road).toBeNull()
      if (status !== 200) {
        expect([401, 403, 404], `${who} ${road}`).toContain(status)
        expect(headers.get('content-type')).toMatch(/json/)
        expect(bytes.includes(packet(1))).toBe(false)
        continue
      }
      given.push(`${who}: ${road}`)
      expect(headers.get('content-type')).toMatch(/^(audio\/webm|image\/jpeg)$/)
      expect(headers.get('content-disposition')).toMatch(/^inline; filename="(voice\.webm|picture\.jpg|paper\.jpg)"$/)
      // All of it, however little was asked for: no part of it is put together anywhere.
      expect([headers.get('content-range'), headers.get('accept-ranges')]).toEqual([null, null])
      expect(bytes.length).toBeGreaterThan(200)
    }
  return given
}

const TABLE = 'table: /api/table/files/'
const PHONE = 'phone: /api/my/files/'
const LINK = 'interpreter: /api/interpreter/files/'
const NURSE = `nurse: /api/patients/${PATIENT}/files/`
const TEAM = [NURSE, `coordinator: /api/patients/${PATIENT}/files/`, `in an emergency: /api/patients/${PATIENT}/files/`]
const HEARS = `nurse: /api/from-home/${PATIENT}/files/`

/** Who is given what, while the visit is open. Nobody who is not here. */
const GIVEN: Readonly<Record<string, readonly string[]>> = {
  told: [TABLE, LINK, ...TEAM],
  'told and gone through': [TABLE, PHONE, LINK, ...TEAM],
  'a picture, gone through': [TABLE, PHONE, LINK, ...TEAM],
  'gone through and hidden on the phone': [TABLE, LINK, ...TEAM],
  'told apart': [NURSE],
  'told apart and chosen for the phone': [PHONE, NURSE],
  'sent from home': [PHONE, ...TEAM, HEARS],
  'sent from home and hidden there': [...TEAM, HEARS],
  'what matters next time': [TABLE, PHONE, ...TEAM, HEARS],
  'taken back': [],
  unsaid: [],
  'unsaid, apart': [],
  'named by nothing': [],
  'named by nothing, apart': [],
  'a scanned letter': TEAM,
  'of another patient': [
    'another table: /api/table/files/',
    'another phone: /api/my/files/',
    `nurse: /api/patients/${YUSUF}/files/`,
  ],
}

describe('red line 7: whose ear a voice reaches, and whose eye a picture', () => {
  let world: Awaited<ReturnType<typeof everything>>
  beforeAll(async () => {
    world = await everything()
  }, 60_000)

  test('by every address there is, for everybody who might ask', async () => {
    const { clinic, files, hands } = world
    const found: Record<string, string[]> = {}
    for (const [what, file] of Object.entries(files)) found[what] = (await givenTo(clinic, hands, file)).sort()
    expect(found).toEqual(Object.fromEntries(Object.entries(GIVEN).map(([what, who]) => [what, [...who].sort()])))
  }, 60_000)

  test('once the visit is closed neither its table nor its interpreter is given anything, by the link of a later visit neither', async () => {
    const { clinic, files, hands } = await everything()
    const { lis, of, visit, at } = clinic
    const { table = at(), interpreter = at() } = hands
    expect(await givenTo(clinic, { table, interpreter }, files.told)).toEqual([TABLE, LINK])
    await push(lis, of('/entries'), closed(visit))
    for (const file of Object.values(files)) expect(await givenTo(clinic, { interpreter }, file)).toEqual([])
    const here = [
      { person: PATIENT, role: 'patient', mode: 'in-the-room' },
      { person: LIS.id, role: 'professional', mode: 'in-the-room' },
      { person: FARAH, role: 'interpreter', mode: 'by-phone', name: 'Farah', age: 'grown-up' },
    ]
    const next = entry('visit.opened', { here, languages: { patient: 'ar', clinic: 'da' } }, { teller: LIS.id })
    await lis.post(of('/table'), { entry: next })
    const later = at()
    await clinic.come(later, await clinic.link({ visit: next.id }))
    expect((await later.get('/api/interpreter/entries')).status).toBe(200)
    for (const file of Object.values(files)) expect(await givenTo(clinic, { table, later }, file)).toEqual([])
  }, 60_000)

  test('what is hidden plays on the phone again once it is shown again', async () => {
    const { clinic, files, hands, pin } = await everything()
    const phone = hands['phone']!
    const { json } = await phone.post('/api/my/hidden', { pin })
    expect(JSON.stringify(json)).not.toContain('voice')
    for (const { body } of json.entries)
      await push(
        phone,
        '/api/my/entries',
        entry('people.shown-on-phone', { entry: (body as { entry: string }).entry }, { by: PATIENT }),
      )
    for (const what of ['gone through and hidden on the phone', 'sent from home and hidden there'] as const)
      expect(await givenTo(clinic, { phone }, files[what])).toEqual([PHONE])
  }, 60_000)

  test('a phone names no recording of another patient as its own, and learns nothing by trying', async () => {
    const { hands, files } = world
    const word = (voice: string) => entry('visit.told-from-home', { what: 'word', said: { voice } }, { by: PATIENT })
    const tried = [files['of another patient'], files['told apart'], '0195f000-0000-7000-8000-000000000000']
    const { json } = await hands['phone']!.post('/api/my/entries', { entries: tried.map(word) })
    expect(json.receipts).toEqual(
      tried.map(() => expect.objectContaining({ outcome: 'refused', reason: 'not-known-here', field: 'body.voice' })),
    )
  })

  test('what is taken along has no more: from the phone what it shows, from the clinic what lies apart only where chosen', async () => {
    const { clinic, hands } = world
    const folder = async (who: string, path: string, body: object) => {
      const headers = { 'content-type': 'application/json' }
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      const { status, headers: said, bytes } = await asked(clinic, hands[who]!, path, init)
      expect([status, said.get('content-type'), said.get('cache-control')]).toEqual([
        200,
        'application/zip',
        'no-store',
      ])
      expect(said.get('content-disposition')).toBe('attachment; filename="my-record.zip"')
      return Object.groupBy(Object.keys(unzipSync(new Uint8Array(bytes))), name => name.split('/')[0]!)
    }
    // Gone through; chosen for the phone; two from home that are not hidden.
    const own = await folder('phone', '/api/my/export', { language: 'en' })
    expect([own['voices']?.length, own['pictures']?.length, own['papers']]).toEqual([4, 1, undefined])
    // Told, gone through, hidden on a phone, and three from home.
    const open = await folder('nurse', clinic.of('/export'), { language: 'en', sealed: false })
    expect([open['voices']?.length, open['pictures']?.length, open['papers']?.length]).toEqual([6, 1, 1])
    const all = await folder('nurse', clinic.of('/export'), { language: 'en', sealed: true })
    expect([all['voices']?.length, all['pictures']?.length, all['papers']?.length]).toEqual([8, 1, 1])
  })

  test('no search, no list, no day and no settings of anybody has a recording’s id', async () => {
    const { hands, files: all } = world
    // That something was unsaid stays: by its id, of which nothing is left.
    const { unsaid: _, ...files } = all
    for (const who of ['nurse', 'coordinator', 'not on the team'])
      for (const path of [
        '/api/me',
        '/api/patients',
        '/api/waiting',
        '/api/day/2026-03-02',
        '/api/danger',
        '/api/emergencies',
      ])
        for (const file of Object.values(files)) expect((await hands[who]!.get(path)).text, path).not.toContain(file)
    const found = await hands['nurse']!.post('/api/patients/search', { typed: files.told })
    expect(found.text).not.toContain(files.told)
  }, 60_000)
})

test('of an erased patient no recording is left for anybody, and another’s are heard as before', async () => {
  const { clinic, files, hands } = await everything()
  await clinic.accounts.set({ retention: { keepYears: '0', law: 'the law of this clinic', unsay: 'as-asked' } })
  const lead = await clinic.signedIn('karen')
  expect((await lead.post(clinic.of('/erase'), { why: 'asked' })).json).toEqual({ erased: true })
  const { 'of another patient': theirs, ...own } = files
  for (const file of Object.values(own)) {
    expect(await givenTo(clinic, hands, file)).toEqual([])
    expect(await clinic.store.find('invented', file)).toBeUndefined()
  }
  expect(await givenTo(clinic, hands, theirs)).toHaveLength(3)
}, 60_000)

test('what the patient takes back from home before it was heard is gone with its recording, and is not handed in once more', async () => {
  const clinic = await clinicWithDoors()
  const { hand: phone } = await clinic.phone()
  const voice = await handIn(clinic, phone, '/api/my/files', webmSaid())
  const word = entry('visit.told-from-home', { what: 'word', said: { voice } }, { by: PATIENT })
  await push(phone, '/api/my/entries', word)
  const hands = { phone, nurse: clinic.lis }
  expect(await givenTo(clinic, hands, voice)).toEqual([PHONE, NURSE, HEARS])
  await push(phone, '/api/my/entries', entry('record.unsaid', { entry: word.id, why: 'asked' }, { by: PATIENT }))
  expect(await clinic.store.find('invented', voice)).toBeUndefined()
  // A phone that was out of the network sends it again.
  const again = await asked(clinic, phone, '/api/my/files', {
    method: 'POST',
    body: new Uint8Array(webmSaid()),
    headers: { 'content-type': 'audio/webm', 'tessera-entry': voice },
  })
  expect([again.status, await clinic.store.find('invented', voice)]).toEqual([409, undefined])
  expect(await givenTo(clinic, hands, voice)).toEqual([])
})

test('a recording is given out as the kind it was found to be, whatever its sender called it', async () => {
  const clinic = await clinicWithDoors()
  for (const [bytes, called, type, name] of [
    [webmSaid(), 'audio/mp4', 'audio/webm', 'voice.webm'],
    [mp4Said(), 'audio/webm', 'audio/mp4', 'voice.m4a'],
  ] as const) {
    const voice = await handIn(clinic, clinic.table, '/api/table/files', bytes, called)
    await clinic.tell(entry('visit.problem-told', { said: { voice } }))
    const { headers } = await asked(clinic, clinic.table, `/api/table/files/${voice}`)
    expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
      type,
      `inline; filename="${name}"`,
    ])
  }
})
