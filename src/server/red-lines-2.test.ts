import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Envelope } from '../record/entry.ts'
import { atWork, browser, entry, LIS, nextId, PATIENT, problemTold, registered, said, worry } from './invented.ts'
import { layerOf } from '#visit'
import { kinds } from './kinds.ts'
import { walk } from './nothing-computed.ts'

/** What an office that decides on residence would ask for. Nothing of ours has a place for it. */
const STATUS =
  /resid|visa|asyl|nationalit|citizen|immigra|emigra|ethnic|\brace\b|racial|tribe|religio|passport|permit|deport|expuls|undocument|legal-?status|refugee|country-?of|born-?in|homeland|cpr|social-?security|alien/i
/** Whom nothing is ever handed to. */
const ENFORCEMENT =
  /immigra|police|border|authorit|enforce|ministr|embass|consul|municipal|office|court|prison|detention|return-?centre|\bstate\b|government/i

/** Every name of a field and every choice that a schema can hold, with the place where it stands. */
const namesIn = function* (schema: unknown, path: string): Generator<[where: string, name: string]> {
  if (typeof schema !== 'object' || schema === null) return
  const part = schema as Record<string, unknown>
  for (const [name, inner] of Object.entries((part['entries'] as object | undefined) ?? {})) {
    yield [path, name]
    yield* namesIn(inner, `${path}.${name}`)
  }
  for (const key of ['item', 'wrapped', 'key', 'value', 'rest']) yield* namesIn(part[key], path)
  for (const key of ['items', 'options', 'pipe'])
    for (const inner of Array.isArray(part[key]) ? part[key] : [])
      if (typeof inner === 'string') yield [`${path} =`, inner]
      else yield* namesIn(inner, path)
  if (typeof part['literal'] === 'string') yield [`${path} =`, part['literal']]
}

const all = [...Object.entries(kinds), ['the envelope', Envelope] as const]
const names = all.flatMap(([kind, schema]) => [[kind, kind] as [string, string], ...namesIn(schema, kind)])

test('the walk sees every field and every choice: what is known to be there is found', () => {
  expect(names.length).toBeGreaterThan(150)
  const found = names.map(([where, name]) => `${where} ${name}`)
  for (const known of [
    'people.patient-registered names',
    'people.patient-registered.speaks dialect',
    'people.person-named.role = interpreter',
    'story.piece-told.said original',
    'the envelope.source renderedBy',
  ])
    expect(found).toContain(known)
  for (const [kind, schema] of all) expect([...namesIn(schema, kind)], kind).not.toEqual([])
})

test('residence status has no field; what is told of it freely is a topic that lies sealed apart, or a domain of ours', () => {
  const told = names.filter(([, name]) => STATUS.test(name)).map(([where, name]) => `${where} ${name}`)
  expect([...new Set(told)]).toEqual([
    'people.protected-told.topic = residence',
    'people.sensitive-asked.question = residence',
    'visit.domains-chosen.domains = residence-and-security',
  ])
  expect(['people.protected-told', 'people.sensitive-asked'].map(layerOf)).toEqual(['protected', 'protected'])
  expect(layerOf('visit.domains-chosen')).toBe('working')
})

test('no table of the record has a column for it either', () => {
  const migrations = join(import.meta.dirname, '../storage/migrations')
  const files = readdirSync(migrations, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.sql'))
  const seen = new Set<string | undefined>()
  for (const file of files) {
    const sql = readFileSync(join(migrations, file), 'utf8').replace(/--.*$/gm, '')
    const columns = [...sql.matchAll(/^\s+"?([a-z_]+)"?\s+(text|blob|bytea|integer|bigint|jsonb?)/gim)].map(
      match => match[1],
    )
    for (const column of columns) seen.add(column)
    expect(
      columns.filter(column => STATUS.test(column ?? '') || ENFORCEMENT.test(column ?? '')),
      file,
    ).toEqual([])
  }
  expect([...seen]).toEqual(expect.arrayContaining(['clinic', 'patient', 'kind', 'name', 'role']))
})

const FIELDS = ['residence', 'residenceStatus', 'visa', 'asylum', 'nationality', 'citizenship', 'ethnicity', 'passport']

/** The same entry with one field more: at its top, in its source, and at every level of what it says. */
const withField = (one: object, field: string): object[] => {
  const changed: object[] = [{ ...one, [field]: 'refused' }]
  for (const [key, inner] of Object.entries(one))
    if (typeof inner === 'object' && inner !== null && !Array.isArray(inner))
      for (const deeper of withField(inner, field)) changed.push({ ...one, [key]: deeper })
  return changed
}

test('an entry that brings it along is refused, wherever it stands in it, from every screen', async () => {
  const { table, lis } = await atWork()
  const [piece, name] = [
    entry('story.piece-told', { form: 'event', strand: 'journey', said: said('the border') }),
    entry('people.person-named', { person: 'brother', called: said('Ali'), role: 'relative' }),
  ]
  for (const field of FIELDS) {
    const fresh = (one: object) => ({ ...one, id: nextId() })
    for (const sample of [piece, name, problemTold()]) {
      const sent = withField(sample, field).map(fresh)
      expect(sent.length).toBeGreaterThan(3)
      const { json } = await table.post('/api/table/entries', { entries: sent })
      expect(json.receipts.map(({ outcome }) => outcome)).toEqual(sent.map(() => 'refused'))
    }
    for (const sample of [registered('yusuf'), worry()]) {
      const sent = withField(sample, field).map(fresh)
      const { json } = await lis.post(`/api/patients/${sample.patient}/entries`, { entries: sent })
      expect(json.receipts.map(({ outcome }) => outcome)).toEqual(sent.map(() => 'refused'))
    }
  }
  for (const kind of ['people.residence-noted', 'people.nationality-told', 'plan.sent-to-immigration']) {
    const { json } = await lis.post(`/api/patients/${PATIENT}/entries`, {
      entries: [entry(kind, {}, { teller: LIS.id })],
    })
    expect(json.receipts).toMatchObject([{ outcome: 'refused', reason: 'not-a-kind' }])
  }
})

test('who may be told something is named by the patient’s consent, there alone, and a municipality only by an office of care', () => {
  const offices = names.filter(([, name]) => ENFORCEMENT.test(name)).map(([where, name]) => `${where} ${name}`)
  expect([...new Set(offices)]).toEqual([
    'people.consent-given.recipient.of = municipality',
    'people.consent-given.recipient office',
  ])
  expect(
    names.filter(
      ([where, name]) =>
        where !== 'people.consent-given' &&
        /recipient|send|(?<!con)sent|forward|handed|report(ed)?-?to|notif|disclos/i.test(name),
    ),
  ).toEqual([])
})

test('no address of the desk hands out by nationality, address or residence, and none hands out in bulk', async () => {
  const { app, lis } = await atWork()
  const paths = app.routes.map(({ path }) => path).filter(path => path.startsWith('/api/'))
  expect(paths).toContain('/api/patients')
  expect(paths.filter(path => STATUS.test(path) || ENFORCEMENT.test(path))).toEqual([])
  expect(
    paths.filter(
      path =>
        // Of one patient, the own record from the own phone, or found by name.
        !/^\/api\/(my\/|patients\/(:patient\/|search$))/.test(path) &&
        /export|dump|bulk|download|csv|report|search|filter|statistic|address\b/i.test(path),
    ),
  ).toEqual([])

  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const plain = await lis.get('/api/patients')
  for (const asked of [...FIELDS, 'country', 'language', 'address', 'born', 'sort', 'group', 'format', 'fields']) {
    const { text, headers } = await lis.get(`/api/patients?${asked}=SY&filter[${asked}]=SY`, { accept: 'text/csv' })
    expect([text, headers.get('content-type')]).toEqual([plain.text, plain.headers.get('content-type')])
  }
})

test('only the list of patients tells of more than one; and of each no more than names and languages', async () => {
  const { app, lis } = await atWork()
  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const telling: string[] = []
  const asked = app.routes.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/'))
  for (const { path } of asked)
    for (const hand of [lis, browser(app)]) {
      const { text } = await hand.get(path.replace(/:\w+/, PATIENT))
      if (text.includes(`"${PATIENT}"`) && text.includes('"yusuf"')) telling.push(path)
    }
  expect([...new Set(telling)]).toEqual(['/api/patients'])
  const { json } = await lis.get('/api/patients')
  const keys = new Set(json.entries.flatMap(({ body }) => Object.keys(body as object)))
  expect([...keys].sort()).toEqual(['names', 'speaks'])
  for (const [path] of walk(json)) expect(path.join('.')).not.toMatch(STATUS)
})

/** Two people of whom one dates by the events of a region and by a calendar of her own, as she told it. */
const withLandmarks = async () => {
  const logged: unknown[] = []
  const note = (line: unknown) => void logged.push(line)
  const work = await atWork({ log: { answered: note, fault: note } })
  const home = entry('story.piece-told', { form: 'stretch', strand: 'place', said: said('home') })
  const drought = { from: '1974-01-01', until: '1976-01-01', whose: 'region', pack: 'somalia-dabadheer' }
  const told = [
    home,
    entry('story.anchor-kept', { said: said('the long drought'), ...drought }),
    entry('story.when-told', {
      piece: home.id,
      of: 'start',
      when: { how: 'date', calendar: 'hijri', year: 1394, feast: 'eid-al-fitr' },
    }),
  ]
  const { json } = await work.table.post('/api/table/entries', { entries: told })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual(told.map(() => 'stored'))
  await work.lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  return { ...work, logged }
}
const BY_REGION = /dabadheer|somalia|hijri|eid-al-fitr|anchor-kept/i

test('a landmark of a region and a calendar stand in that patient’s record, and in no list, search, count, address or log', async () => {
  const { app, lis, table, logged } = await withLandmarks()
  const routes = app.routes.filter(({ path }) => path.startsWith('/api/'))
  expect(
    routes
      .map(({ path }) => path)
      .filter(path => /anchor|landmark|region|\bpacks?\b|calendar|feast|language/i.test(path)),
  ).toEqual([])

  const holding = new Set<string>()
  for (const { path } of routes.filter(({ method }) => method === 'GET'))
    for (const patient of [PATIENT, 'yusuf'])
      for (const [who, hand] of Object.entries({ lis, table, stranger: browser(app) }))
        if (BY_REGION.test((await hand.get(path.replace(/:\w+/, patient))).text))
          holding.add(`${path} ${path.includes(':') ? patient : 'own'} ${who}`)
  expect([...holding].sort()).toEqual([`/api/patients/:patient/entries ${PATIENT} lis`, '/api/table/entries own table'])

  const [list, record] = [await lis.get('/api/patients'), await lis.get(`/api/patients/${PATIENT}/entries`)]
  for (const asked of ['pack', 'whose', 'region', 'calendar', 'feast', 'kind', 'anchor', 'language', 'speaks', 'q'])
    for (const value of ['somalia-dabadheer', 'somalia', 'region', 'hijri', 'story.anchor-kept', 'so']) {
      const query = `${asked}=${value}&group=${asked}&count=${asked}`
      expect((await lis.get(`/api/patients?${query}`)).text).toBe(list.text)
      expect((await lis.get(`/api/patients/${PATIENT}/entries?${query}`)).text).toBe(record.text)
    }
  expect(JSON.stringify(logged)).not.toMatch(BY_REGION)
})

test('the desk and the shelves know no region: the packs lie with the screens, and no column holds one', () => {
  const src = join(import.meta.dirname, '..')
  const files = ['server', 'storage', 'people', 'command'].flatMap(room =>
    readdirSync(join(src, room), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.(ts|sql)$/.test(file) && !/\.(test|fixture|contract)\.ts$/.test(file))
      .map(file => join(room, file)),
  )
  expect(files.length).toBeGreaterThan(100)
  const knowing = files.filter(file =>
    /anchorPacks|packsFor|anchor-packs\/|\bregions?\b|anchor-kept|['"]pack['"]/.test(
      readFileSync(join(src, file), 'utf8'),
    ),
  )
  expect(knowing).toEqual([])
})
