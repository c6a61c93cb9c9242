import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultWords } from '#time'
import { atWork, entry, PATIENT } from '../invented.ts'
import { computedIn } from '../nothing-computed.ts'
import { invited, karensClinic } from './coming-in.fixture.ts'

const ROAD = '/api/settings/words'
const words = { aboutDate: { ...defaultWords.aboutDate, year: { told: 2, stretched: 4 } } }
const anchors = [
  { id: 'flood', names: [{ language: 'da', text: 'Stormfloden' }], from: '2023-10-20', until: '2023-10-22' },
  { id: 'old-house', names: [{ language: 'da', text: 'Da klinikken flyttede' }] },
]

test('a lead says what words mean in days and keeps landmarks; everybody who signs in is told, and nobody else', async () => {
  const clinic = await karensClinic()
  const lis = await invited(clinic, { name: 'Lis', role: 'nurse' })
  expect((await lis.theirs.post(ROAD, { words })).json).toMatchObject({ status: 403, reason: 'only-the-lead' })
  expect((await clinic.karen.get('/api/me')).json).toMatchObject({ words: {}, anchors: [] })
  expect((await clinic.karen.post(ROAD, { words, anchors })).json).toEqual({ words, anchors })
  const told = (await lis.theirs.get('/api/me')).json
  expect([told['words'], told['anchors']]).toEqual([words, anchors])
  const stranger = (await clinic.at().get('/api/me')).json
  expect([stranger['words'], stranger['anchors']]).toEqual([{}, []])
})

test('the open table is told them too, so that a piece lies alike on both screens', async () => {
  const { table, accounts } = await atWork()
  await accounts.set({ words, anchors })
  const told = (await table.get('/api/me')).json
  expect([told['staff'], told['words'], told['anchors']]).toEqual([null, words, anchors])
})

test('the numbers of the table are the clinic’s own; beside it an answer has no place for any number', async () => {
  const { karen } = await karensClinic()
  const changed = { ...words, length: { ...defaultWords.length, day: { told: 1, stretched: 2 } }, roundYear: 2 }
  const { json, headers } = await karen.post(ROAD, { words: changed, anchors })
  expect(json['words']).toEqual(changed)
  expect(computedIn({ json, headers })).toEqual([])
  expect(computedIn({ json: (await karen.get('/api/me')).json, headers })).toEqual([])
  expect(computedIn({ json: { anchors: [{ kept: 3 }] }, headers })).not.toEqual([])
  expect(computedIn({ json: { staff: { words: { roundYear: 1 } } }, headers })).not.toEqual([])
})

test('what is not sent stays; a row as we start from it is no row of the clinic’s', async () => {
  const { karen } = await karensClinic()
  await karen.post('/api/settings', { retention: { keepYears: '10', law: 'x', unsay: 'as-asked' } })
  await karen.post(ROAD, { words })
  expect((await karen.post(ROAD, { anchors })).json).toEqual({ words, anchors })
  expect((await karen.post(ROAD, { words: { ...words, age: defaultWords.age } })).json['words']).toEqual(words)
  expect((await karen.post(ROAD, { words: {} })).json).toEqual({ words: {}, anchors })
  expect((await karen.get('/api/me')).json['retention']).toMatchObject({ keepYears: '10' })
})

test('what cannot be kept is refused with its reason and its place, and nothing of it is kept', async () => {
  const { karen } = await karensClinic()
  const refused = async (body: object) => {
    const { json } = await karen.post(ROAD, body)
    return [json['status'], json['reason'], json['field']]
  }
  const year = (told: unknown) => ({
    words: { aboutDate: { ...defaultWords.aboutDate, year: { told, stretched: 3 } } },
  })
  expect(await refused(year(-1))).toEqual([400, 'too-small', 'words.aboutDate.year.told'])
  expect(await refused(year('much'))).toEqual([400, 'not-a-number', 'words.aboutDate.year.told'])
  expect(await refused({ words: { ourOwnRow: 1 } })).toEqual([400, 'not-readable', 'words'])
  expect(await refused({ words, anchors: [{ ...anchors[0], until: '2023-10-20' }] })).toEqual([
    400,
    'ends-before-it-begins',
    'anchors.0.until',
  ])
  expect((await karen.get('/api/me')).json).toMatchObject({ words: {}, anchors: [] })
})

test('with a session somebody left open for more than five minutes nothing of it is changed', async () => {
  const { karen, time } = await karensClinic()
  time.now += 5 * 60_000
  expect((await karen.post(ROAD, { words })).json).toMatchObject({ status: 403, reason: 'not-confirmed' })
})

test('anything at all that is sent there is kept as a table, or refused in our own words', async () => {
  const { karen } = await karensClinic()
  const rows = fc.constantFrom(...Object.keys(defaultWords), '__proto__', 'x')
  const value = fc.jsonValue({ maxDepth: 3 })
  const bent = fc
    .tuple(fc.constantFrom(...Object.entries(defaultWords)), fc.integer({ min: -1, max: 5 }))
    .map(([[row, as], n]) => ({ [row]: JSON.parse(JSON.stringify(as).replace(/\d+(\.\d+)?/, String(n))) as unknown }))
  const sent = fc.record(
    { words: fc.oneof(fc.dictionary(rows, value), bent, value), anchors: fc.oneof(fc.array(value), value) },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(sent, async body => {
      const { status, json, headers, text } = await karen.post(ROAD, body)
      expect([200, 400]).toContain(status)
      expect(computedIn({ json, headers })).toEqual([])
      if (status === 400) expect(json['field']).toMatch(/^(words|anchors)(\.[a-zA-Z0-9]+)*$/)
      expect(text).not.toContain('    at ')
    }),
    { numRuns: 200 },
  )
})

test('a region’s event that is kept is an entry of that patient’s record, and stands nowhere else', async () => {
  const logged: unknown[] = []
  const { lis, table } = await atWork({
    log: { answered: line => void logged.push(line), fault: line => void logged.push(line) },
  })
  const pack = 'somalia-dabadheer'
  const kept = entry('story.anchor-kept', {
    said: { original: { language: 'so', text: 'Dabadheer' } },
    from: '1974-01-01',
    until: '1976-01-01',
    whose: 'region',
    pack,
  })
  expect((await table.post('/api/table/entries', { entries: [kept] })).json.receipts).toMatchObject([
    { outcome: 'stored' },
  ])
  const record = (await lis.get(`/api/patients/${PATIENT}/entries`)).text
  expect(record).toContain(pack)
  for (const road of [
    '/api/me',
    '/api/patients',
    '/api/staff',
    '/api/patients?pack=somalia',
    '/api/patients?region=somalia',
  ])
    expect((await lis.get(road)).text, road).not.toMatch(/dabadheer|anchor-kept/i)
  expect(JSON.stringify(logged)).not.toMatch(/dabadheer|somalia-/i)
})
