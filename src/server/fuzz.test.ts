import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { uuidv7 } from '#record'
import { atWork, browser, closed, entry, opened, PATIENT, problemTold, registered, said, worry } from './invented.ts'
import { computedIn } from './nothing-computed.ts'
import { WHENS } from './told-times.fixture.ts'

const DAYS = 40
const REQUESTS = 250

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'toString',
    '\ud800',
    'a\udc00b',
    '\u0000',
    '../..',
    '%',
    '%00',
    '%ff',
    '%E0%A4',
    'amina',
    'lis',
    'invented',
    'visit.opened',
    '1e999',
    'ا'.repeat(5000),
  ),
)
const anyNumber = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 1e308, -1, 2 ** 53, 2 ** 63, Number.MIN_VALUE, 0.1),
)
const anyId = fc
  .tuple(fc.integer({ min: 0, max: 2 ** 40 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
  .map(([at, chance]) => uuidv7(at, chance))
const leaf = fc.oneof(anyText, anyNumber, fc.boolean(), fc.constant(null), anyId)
const anyJson = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(anyText, tie('value'), { maxKeys: 5 }),
  ),
})).value

/** Valid entries of many kinds, to be bent. */
const valid = (visit: string) => {
  const told = problemTold()
  const birth = { when: { how: 'date', calendar: 'persian', year: 1362, month: 3 } }
  return [
    registered(),
    told,
    worry(),
    opened(),
    closed(visit),
    entry('visit.list-ordered', { order: [told.id] }),
    entry('visit.burden-shown', { problem: told.id, burden: 2, by: 'jar' }),
    entry('story.piece-told', { form: 'event', strand: 'place', said: said('home'), who: ['brother'] }),
    ...WHENS.map((when, at) =>
      entry('story.when-told', { piece: told.id, of: ['whole', 'start', 'end'][at % 3], when, said: said('then') }),
    ),
    entry('story.anchor-kept', { said: said('the river froze') }),
    entry('story.anchor-kept', {
      said: said('Dabadheer'),
      from: '1974-01-01',
      until: '1976-01-01',
      whose: 'region',
      pack: 'somalia-dabadheer',
    }),
    entry('story.left-be', { what: { of: 'period', strand: 'place', after: told.id } }),
    entry('people.birth-told', { when: { how: 'age', years: 16, about: true } }),
    entry('story.left-be', { what: { of: 'question', question: 'open-place' } }),
    entry('people.birth-told', birth),
    entry('record.taken-back', { entry: told.id }),
    entry('record.said-back', { entry: told.id, outcome: 'agreed' }),
  ]
}

/** The same with one place changed: another value, no value, or a strange key beside it. */
const bend = (value: unknown, at: number, to: unknown, key: string): unknown => {
  const places: [object, string][] = []
  const look = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return
    for (const name of Object.keys(inner)) {
      places.push([inner, name])
      look((inner as Record<string, unknown>)[name])
    }
  }
  const copy: unknown = structuredClone(value)
  look(copy)
  const [holder, name] = places[at % Math.max(1, places.length)] ?? [{}, key]
  const how = at % 3
  if (how === 0) Reflect.deleteProperty(holder, name)
  const property = { value: to, enumerable: true, configurable: true, writable: true }
  Reflect.defineProperty(holder, how === 1 ? key : name, property)
  return copy
}

const deep = fc
  .integer({ min: 100, max: 20_000 })
  .chain(levels =>
    fc.constantFrom(
      '['.repeat(levels) + ']'.repeat(levels),
      `{"entries":${'['.repeat(levels)}${']'.repeat(levels)}}`,
      `{"entries":[${'{"body":'.repeat(levels)}1${'}'.repeat(levels)}]}`,
      '{"entries":['.repeat(levels),
    ),
  )

/** What is asked of the doors for staff, by name. */
const STAFF_DOORS = (
  'passkey/options passkey/sign-in invitation/look invitation/options invitation/passkey hospital/begin hospital/back ' +
  'own/devices own/sessions/end own/passkeys/options own/passkeys own/passkeys/drop own/confirm/options own/confirm ' +
  'staff staff/omar/invite staff/x/leave settings settings/words'
)
  .split(' ')
  .map(door => `/api/${door}`)
const bytes = fc.base64String({ maxLength: 200 }).map(text => text.replaceAll(/[+/=]/g, '-'))
const answered = fc.record(
  {
    id: bytes,
    rawId: bytes,
    type: fc.constantFrom('public-key', 'x'),
    response: fc.record({
      clientDataJSON: bytes,
      attestationObject: bytes,
      authenticatorData: bytes,
      signature: bytes,
    }),
  },
  { requiredKeys: [] },
)
const aboutStaff = fc.record(
  {
    code: anyText,
    name: anyText,
    role: fc.oneof(fc.constant('nurse'), anyText),
    lead: fc.oneof(fc.boolean(), anyJson),
    label: anyText,
    id: anyText,
    handTo: anyText,
    response: fc.oneof(answered, anyJson),
    retention: anyJson,
    words: anyJson,
    anchors: anyJson,
  },
  { requiredKeys: [] },
)

const often = (weight: number, arbitrary: fc.Arbitrary<string>) => ({ weight, arbitrary })

const requests = (visit: string) => {
  const entries = fc
    .tuple(fc.constantFrom(...valid(visit)), fc.nat({ max: 60 }), anyJson, anyText, fc.boolean(), anyId)
    .map(([one, at, to, key, fresh, id]) => bend(fresh ? { ...one, id } : one, at, to, key))
  const untouched = fc.tuple(fc.constantFrom(...valid(visit)), anyId).map(([one, id]) => ({ ...one, id }))
  const push = fc.array(fc.oneof(entries, untouched, anyJson), { maxLength: 4 })
  const body = fc.oneof(
    { weight: 6, arbitrary: push.map(list => JSON.stringify({ entries: list })) },
    { weight: 3, arbitrary: fc.oneof(entries, untouched).map(one => JSON.stringify({ entry: one })) },
    { weight: 2, arbitrary: anyJson.map(json => JSON.stringify(json)) },
    { weight: 1, arbitrary: deep },
    { weight: 1, arbitrary: anyText },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{"entries":[1e999,-1e999]}', '{"__proto__":{"entries":[]},"entries":[]}'),
    },
    { weight: 1, arbitrary: anyText.map(account => JSON.stringify({ account })) },
    { weight: 2, arbitrary: aboutStaff.map(json => JSON.stringify(json)) },
  )
  const part = fc.oneof(
    fc.constant(PATIENT),
    fc.constant('new-patient'),
    anyText,
    anyText.map(encodeURIComponentSafely),
  )
  const path = fc.oneof(
    often(6, fc.constantFrom(`/api/patients/${PATIENT}/entries`, '/api/table/entries', '/api/patients/new/entries')),
    often(2, fc.constantFrom('/api/me', '/api/sign-in', '/api/sign-out', '/api/patients', '/', '/own/x')),
    often(2, fc.constant(`/api/patients/${PATIENT}/table`)),
    often(3, fc.constantFrom(...STAFF_DOORS)),
    often(
      2,
      part.map(patient => `/api/patients/${patient}/entries`),
    ),
    often(
      1,
      fc.tuple(part, anyText).map(([patient, after]) => `/api/patients/${patient}/entries?after=${after}`),
    ),
    often(
      1,
      fc.tuple(anyText, anyText).map(([one, other]) => `/api/${one}/${other}`),
    ),
    often(
      1,
      anyText.map(text => `/${text}`),
    ),
  )
  const headerValue = fc.oneof(
    fc.constantFrom(
      'application/json',
      'text/plain',
      'same-origin',
      'cross-site',
      'http://localhost:8080',
      'null',
      '-1',
    ),
    fc.stringMatching(/^[\x21-\x7e\xa0-\xff]{0,40}$/),
  )
  const headerName = fc.constantFrom(
    'content-type',
    'content-length',
    'cookie',
    'origin',
    'host',
    'sec-fetch-site',
    'accept-encoding',
    'x-forwarded-host',
  )
  return fc.record({
    method: fc.oneof(
      { weight: 6, arbitrary: fc.constant('POST') },
      { weight: 3, arbitrary: fc.constant('GET') },
      { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'PROPFIND', 'X') },
    ),
    path,
    body,
    headers: fc.oneof(
      { weight: 4, arbitrary: fc.constant({}) },
      { weight: 1, arbitrary: fc.dictionary(headerName, headerValue, { maxKeys: 2 }) },
    ),
    who: fc.constantFrom('lis', 'lis', 'table', 'table', 'stranger'),
  })
}

const encodeURIComponentSafely = (text: string): string => encodeURIComponent(text.toWellFormed())

/** One desk for a day of odd requests; gives the statuses it answered with. */
const oddDay = async (requestsInIt: number, seed: number): Promise<Set<number>> => {
  const faults: unknown[] = []
  const { app, lis, table, visit, store } = await atWork({
    assets: new Map([['/index.html', { type: 'text/html', plain: new Uint8Array() }]]),
    log: { answered: () => {}, fault: ({ error }) => void faults.push(error) },
  })
  const hands = { lis, table, stranger: browser(app) }
  /** Some requests sign out or close the visit; then the next ones would find the door shut. */
  const letInAgain = async () => {
    await lis.post('/api/sign-in', { account: 'lis' })
    await lis.post(`/api/patients/${PATIENT}/table`, { entry: opened() })
    table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
    lis.cookies.delete('tessera-table')
  }
  const seen = new Set<number>()
  await fc.assert(
    fc.asyncProperty(requests(visit), async ({ method, path, body, headers, who }) => {
      const hand = hands[who as keyof typeof hands]
      const bare = method === 'GET' || method === 'HEAD'
      const { status, text, json, headers: answered } = await hand.send(method, path, bare ? undefined : body, headers)
      seen.add(status)
      expect(status).toBeLessThan(500)
      expect(computedIn({ json, headers: answered })).toEqual([])
      if (status >= 400 && method !== 'HEAD') expect(json).toMatchObject({ status, reason: expect.any(String) })
      if (json.receipts)
        for (const { outcome } of json.receipts) expect(outcome).toMatch(/^(already-)?stored$|^refused$/)
      expect(text).not.toContain('    at ')
      if (status === 401 && who !== 'stranger') await letInAgain()
    }),
    { numRuns: requestsInIt, seed },
  )
  expect(faults).toEqual([])
  const patients = new Set([PATIENT, ...(await store.patients('invented')).map(({ patient }) => patient)])
  for (const patient of patients) {
    const kept = await store.read('invented', patient, { after: 0, limit: 1e6 })
    expect(kept.map(({ place }) => place?.patient)).toEqual(kept.map((_, at) => at + 1))
  }
  return seen
}

test(`${DAYS * REQUESTS} odd requests: each is answered, none breaks the desk, nothing computed is in any answer`, async () => {
  const seen = new Set<number>()
  for (let day = 1; day <= DAYS; day++) for (const status of await oddDay(REQUESTS, day)) seen.add(status)
  expect([...seen].sort()).toEqual(expect.arrayContaining([200, 400, 401, 403, 404, 405, 415, 421]))
})
