import { expect, test } from 'vitest'
import {
  atWork,
  browser,
  closed,
  entry,
  joined,
  LIS,
  nextId,
  PATIENT,
  problemTold,
  registered,
  said,
  worry,
} from './invented.ts'
import { COMPUTED, computedIn, walk } from './nothing-computed.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const TABLE = '/api/table/entries'

const piece = (text: string, strand: string, form = 'event') =>
  entry('story.piece-told', { form, strand, said: said(text) })
const date = (year: number) => ({ how: 'date', calendar: 'gregory', year })
const when = (told: { id: string }, of: string, how: object) =>
  entry('story.when-told', { piece: told.id, of, when: how })

/**
 * A story with two tellings that do not fit together yet, and years nobody told of: what the professional's own page
 * would find in it is computed there, from these entries, and nowhere else.
 */
const story = (visit: string) => {
  const [home, war, camp, here] = [
    piece('home', 'place', 'stretch'),
    piece('war', 'journey'),
    piece('camp', 'place', 'stretch'),
    piece('here', 'place', 'stretch'),
  ]
  const told = problemTold()
  const [frozen, drought] = [
    entry('story.anchor-kept', { said: said('the river froze'), whose: 'family' }),
    entry('story.anchor-kept', {
      said: said('Dabadheer'),
      from: '1974-01-01',
      until: '1976-01-01',
      whose: 'region',
      pack: 'somalia-dabadheer',
    }),
  ]
  return [
    entry('people.birth-told', { when: date(1970) }),
    entry('people.birth-told', { when: { how: 'age', years: 56, about: true } }),
    frozen,
    drought,
    home,
    war,
    camp,
    here,
    when(home, 'end', date(1990)),
    when(war, 'whole', { how: 'relation', relation: 'after', to: home.id }),
    when(war, 'whole', date(1985)),
    when(camp, 'whole', { how: 'duration', length: { unit: 'year', n: 2 } }),
    when(here, 'start', date(2009)),
    when(here, 'start', { how: 'one-of', among: [date(2001), { how: 'age', years: 30 }] }),
    when(here, 'end', { how: 'ago', length: { unit: 'some-years' } }),
    when(camp, 'whole', { how: 'duration', length: { unit: 'ramadan', n: 2, nuance: 'less-than' } }),
    when(war, 'whole', { how: 'relation', relation: 'before', to: frozen.id, gap: { unit: 'year', n: 3 } }),
    when(frozen, 'whole', { how: 'date', calendar: 'hijri', year: 1404, feast: 'ramadan', side: 'after' }),
    when(war, 'whole', { how: 'rhythm', every: 'night' }),
    when(war, 'whole', { how: 'as-said' }),
    entry('story.left-be', { what: { of: 'question', question: `widest:${war.id}` } }),
    entry('story.link-told', { from: war.id, to: camp.id, said: said('because') }),
    entry('story.when-answered', { piece: camp.id, answer: 'not-now' }),
    entry('story.left-be', { what: { of: 'period', after: camp.id, before: here.id } }),
    told,
    entry('visit.burden-shown', { problem: told.id, burden: 4, by: 'faces' }),
    entry('visit.list-agreed', { visit, order: [told.id] }),
  ]
}

const TOP: Record<string, string[]> = {
  '/api/me': [
    'accounts',
    'anchors',
    'aways',
    'clinic',
    'clinicLanguage',
    'day',
    'device',
    'door',
    'mode',
    'pin',
    'retention',
    'safety',
    'signIn',
    'staff',
    'table',
    'timeZone',
    'today',
    'words',
  ],
  '/api/sign-in': ['staff'],
  '/api/sign-out': ['staff'],
  '/api/patients': ['entries', 'more', 'own'],
  'GET entries': ['entries', 'more', 'upTo'],
  'POST entries': ['receipts'],
  team: ['team'],
  table: ['receipt'],
  problem: ['field', 'reason', 'request', 'status', 'title', 'type'],
}

test('no answer of the desk holds a knot, an open place, a bound of time, a score or a count', async () => {
  const { app, lis, table, visit } = await atWork()
  const told = story(visit)
  const stored = await table.post(TABLE, { entries: told })
  expect(stored.json.receipts.filter(receipt => receipt.outcome !== 'stored')).toEqual([])

  const stranger = browser(app)
  const omar = browser(app)
  const answers: [keyof typeof TOP, Awaited<ReturnType<typeof lis.get>>][] = [
    ['/api/me', await stranger.get('/api/me')],
    ['/api/me', await lis.get('/api/me')],
    ['/api/me', await table.get('/api/me')],
    ['/api/sign-in', await omar.post('/api/sign-in', { account: 'omar' })],
    ['/api/patients', await lis.get('/api/patients')],
    ['GET entries', await lis.get(ENTRIES)],
    ['problem', await omar.get(ENTRIES)],
    ['POST entries', await lis.post(ENTRIES, { entries: [joined('omar')] })],
    ['team', await lis.get(`/api/patients/${PATIENT}/team`)],
    ['GET entries', await omar.get(ENTRIES)],
    ['GET entries', await table.get(TABLE)],
    ['POST entries', stored],
    ['POST entries', await table.post(TABLE, { entries: [...told, { kind: 'story.knot' }] })],
    ['POST entries', await lis.post(ENTRIES, { entries: [worry(), problemTold()] })],
    ['table', await lis.post(`/api/patients/${PATIENT}/table`, { entry: worry() })],
    ['/api/sign-out', await omar.post('/api/sign-out', {})],
    ...(await Promise.all(
      [
        '/api/knots',
        '/api/story',
        `/api/patients/${PATIENT}`,
        `/api/patients/${PATIENT}/story`,
        `${ENTRIES}?after=x`,
      ].map(async path => ['problem', await lis.get(path)] as [string, Awaited<ReturnType<typeof lis.get>>]),
    )),
  ]
  const sent = new Set(told.map(one => JSON.stringify(one.body)))
  for (const [kind, { json, headers }] of answers) {
    expect(computedIn({ json, headers })).toEqual([])
    for (const key of Object.keys(json)) expect(TOP[kind], `${kind}: ${key}`).toContain(key)
    for (const read of json.entries ?? []) {
      const { place, ...asTold } = read
      expect(Object.keys(place ?? {}).sort()).toEqual(['clinic', 'patient', 'storedAt'])
      expect(Object.keys(asTold).sort()).toEqual(['body', 'clinic', 'id', 'kind', 'layer', 'patient', 'source'])
      if (read.kind.startsWith('story.')) expect(sent).toContain(JSON.stringify(read.body))
    }
    // Prose of ours is only in titles; every other text a computed thing could hide in is looked at.
    for (const [path, leaf] of walk(json))
      if (typeof leaf === 'string' && path.at(-1) !== 'title') expect(leaf, `${kind} ${path}`).not.toMatch(COMPUTED)
  }
})

/** What a screen works out for itself, as it would look in an entry. */
const WORKED_OUT = {
  earliest: '1985-01-01',
  latest: 5478,
  fits: 'does-not-fit-yet',
  knot: ['x'],
  openPlace: { from: 0, until: 1 },
  question: 'would you like to tell',
  because: [],
  perhaps: { kind: 'another-calendar' },
  chips: ['x'],
  understood: true,
  count: 1,
}

test('no entry takes along what a screen worked out, wherever in it somebody puts it', async () => {
  const { table, visit } = await atWork()
  const within = (value: unknown, field: string, worked: unknown): unknown[] => {
    if (typeof value !== 'object' || value === null) return []
    const here = Array.isArray(value) ? [[...value, worked]] : [{ ...value, [field]: worked }]
    const deeper = Object.entries(value).flatMap(([key, inner]) =>
      within(inner, field, worked).map(other =>
        Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other },
      ),
    )
    return [...here, ...deeper]
  }
  const told = story(visit).filter(({ kind }) => /^(story|people)\./.test(kind))
  for (const [field, worked] of Object.entries(WORKED_OUT)) {
    const bent = told.flatMap(one => within(one.body, field, worked).map(body => ({ ...one, id: nextId(), body })))
    expect(bent.length).toBeGreaterThan(60)
    const { json } = await table.post(TABLE, { entries: bent })
    expect(json.receipts.flatMap((receipt, at) => (receipt.outcome === 'refused' ? [] : [bent[at]?.body]))).toEqual([])
  }
})

test('no address leads to what is only computed where it is shown', async () => {
  const { lis, table } = await atWork()
  const words = [
    'knots',
    'open-places',
    'gaps',
    'story',
    'bounds',
    'counts',
    'scores',
    'statistics',
    'export',
    'search',
    'questions',
    'placement',
    'places',
    'kind-readings',
    'phrase',
    'heard',
    'landmarks',
    'anchors',
    'worker',
  ]
  for (const word of words)
    for (const path of [`/api/${word}`, `/api/patients/${PATIENT}/${word}`, `/api/table/${word}`])
      for (const one of [lis, table]) expect([404, 405], path).toContain((await one.get(path)).status)
})

test('from a staff screen nobody orders, rewords, closes or agrees the patient’s list', async () => {
  const { lis, table, visit } = await atWork()
  const [first, second] = [problemTold('back'), problemTold('sleep')]
  await table.post(TABLE, { entries: [first, second] })
  const order = [second.id, first.id]
  /** As if the patient had said it, and as the professional's own word: from a staff screen neither is taken. */
  for (const teller of [PATIENT, LIS.id]) {
    const attempts = [
      entry('visit.list-ordered', { order }, { teller }),
      entry('visit.problem-reworded', { problem: first.id, said: said('lumbago') }, { teller }),
      entry('visit.problem-closed', { problem: first.id }, { teller }),
      entry('visit.problem-opened', { problem: first.id }, { teller }),
      entry('visit.list-agreed', { visit, order }, { teller }),
      entry('visit.problem-told', { said: said('obesity') }, { teller }),
      entry('visit.facet-told', { problem: first.id, facet: 'what-i-think', said: said('x') }, { teller }),
      entry('visit.burden-shown', { problem: first.id, burden: 0, by: 'jar' }, { teller }),
      entry('record.taken-back', { entry: first.id }, { teller }),
    ]
    const { json } = await lis.post(ENTRIES, { entries: attempts })
    expect(json.receipts).toMatchObject(
      attempts.map(({ id }) => ({ id, outcome: 'refused', reason: 'only-at-the-table' })),
    )
  }
  expect((await lis.get(ENTRIES)).json.entries.map(read => read.kind)).toEqual([
    'people.patient-registered',
    'visit.opened',
    'people.record-opened',
    'visit.problem-told',
    'visit.problem-told',
  ])
})

test('at the table too the list is changed in the patient’s name only, and only while the patient is there', async () => {
  const { table, visit } = await atWork()
  const told = problemTold()
  const asLis = entry('visit.problem-closed', { problem: told.id }, { teller: LIS.id })
  const { json } = await table.post(TABLE, { entries: [told, asLis, closed(visit)] })
  expect(json.receipts).toMatchObject([{ outcome: 'stored' }, { reason: 'only-the-patient' }, { outcome: 'stored' }])
})

test('another patient’s table never changes this patient’s list', async () => {
  const { app, table } = await atWork()
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const lis = browser(app)
  await lis.post('/api/sign-in', { account: LIS.id })
  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const visit = entry(
    'visit.opened',
    { here: [{ person: 'yusuf', role: 'patient', mode: 'in-the-room' }], languages: { patient: 'ar', clinic: 'da' } },
    { patient: 'yusuf', teller: LIS.id, id: nextId() },
  )
  await lis.post('/api/patients/yusuf/table', { entry: visit })
  const { json } = await lis.post(TABLE, { entries: [entry('visit.list-ordered', { order: [told.id] })] })
  expect(json.receipts).toMatchObject([{ outcome: 'refused', reason: 'wrong-patient' }])
})
