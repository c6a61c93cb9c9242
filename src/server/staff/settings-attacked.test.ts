import { expect, test } from 'vitest'
import { defaultWords } from '#time'
import { roles } from '#people'
import { atWork, entry, said } from '../invented.ts'
import { limitsFor } from '../limits.ts'
import { deskLog } from '../log.ts'
import { invited, karensClinic } from './coming-in.fixture.ts'

const ROAD = '/api/settings/words'
const flood = { id: 'flood', names: [{ language: 'da', text: 'Stormfloden' }] }
const year = (told: unknown, stretched: unknown) => ({
  aboutDate: { ...defaultWords.aboutDate, year: { told, stretched } },
})
const named = (text: string, language = 'da') => ({ anchors: [{ id: 'flood', names: [{ language, text }] }] })
const many = (length: number, one: (at: number) => unknown) => Array.from({ length }, (_, at) => one(at))

const HOSTILE: readonly (readonly [what: string, body: unknown, reason: string, field?: string])[] = [
  ['ten megabytes', `{"words":{},"x":"${'x'.repeat(10_000_000)}"}`, 'too-large'],
  ['no JSON', '{"words":', 'not-json'],
  ['no object', '"words"', 'not-readable'],
  ['a field more', { words: {}, retention: {} }, 'not-readable'],
  ['words that are nothing', { words: null }, 'not-readable', 'words'],
  ['words in a list', { words: [defaultWords] }, 'not-readable', 'words.length'],
  [
    'a hundred thousand lists in one another',
    `{"words":${'['.repeat(1e5)}${']'.repeat(1e5)}}`,
    'not-readable',
    'words.length',
  ],
  [
    'a hundred thousand rows in one another',
    `{"words":${'{"age":'.repeat(1e5)}1${'}'.repeat(1e5)}}`,
    'not-readable',
    'words.age.either',
  ],
  ['a key of the language itself', '{"words":{"__proto__":{"roundYear":3}}}', 'not-readable', 'words'],
  ['another one', '{"words":{"constructor":{"prototype":{"roundYear":3}}}}', 'not-readable', 'words'],
  ['the same beside the rows', '{"__proto__":{"words":{}},"words":{}}', 'not-readable'],
  [
    'more rows than there are',
    { words: Object.fromEntries(many(20_000, at => [`row${at}`, at]) as [string, unknown][]) },
    'not-readable',
    'words',
  ],
  ['a number beyond all', '{"words":{"roundYear":1e999}}', 'too-large', 'words.roundYear'],
  ['a number below all', '{"words":{"roundYear":-1e999}}', 'too-small', 'words.roundYear'],
  ['less than nothing', { words: year(-1, 3) }, 'too-small', 'words.aboutDate.year.told'],
  ['a number as a text', { words: year('1', 3) }, 'not-a-number', 'words.aboutDate.year.told'],
  ['NaN as a text', { words: year('NaN', 3) }, 'not-a-number', 'words.aboutDate.year.told'],
  ['nothing in place of a number', { words: year(null, 3) }, 'not-a-number', 'words.aboutDate.year.told'],
  ['half a unit where whole ones are counted', { words: year(1, 1.5) }, 'not-whole', 'words.aboutDate.year.stretched'],
  ['a truth as a text', { words: { seasonsTurned: 'true' } }, 'not-readable', 'words.seasonsTurned'],
  [
    'half a row',
    { words: { aboutDate: { year: { told: 1, stretched: 3 } } } },
    'not-readable',
    'words.aboutDate.decade',
  ],
  ['landmarks that are none', { anchors: {} }, 'not-readable', 'anchors'],
  ['thousands of landmarks', { anchors: many(5000, at => ({ ...flood, id: `flood-${at}` })) }, 'too-many', 'anchors'],
  [
    'a landmark of thousands of names',
    { anchors: [{ ...flood, names: many(5000, () => flood.names[0]) }] },
    'too-many',
    'anchors.0.names',
  ],
  ['a name of a hundred kilobytes', named('x'.repeat(100_000)), 'too-long', 'anchors.0.names.0.text'],
  ['a name a little too long', named('x'.repeat(121)), 'too-long', 'anchors.0.names.0'],
  ['a name of nothing', named(' \n\t '), 'no-words', 'anchors.0.names.0.text'],
  ['a language that is none', named('x', '<script>'), 'not-a-language', 'anchors.0.names.0.language'],
  [
    'more than a backup gives back',
    {
      anchors: many(100, at => ({
        id: `flood-${at}`,
        names: [{ language: `da${'-abcdefgh'.repeat(800)}`, text: 'x' }],
      })),
    },
    'too-long',
    'anchors',
  ],
  ['a landmark with whose it is', { anchors: [{ ...flood, region: 'x' }] }, 'not-readable', 'anchors'],
  [
    'a day that is none',
    { anchors: [{ ...flood, from: '2023-02-30', until: '2023-03-01' }] },
    'not-a-day',
    'anchors.0.from',
  ],
  ['the same landmark twice', { anchors: [flood, flood] }, 'anchor-twice', 'anchors'],
]

test.each(HOSTILE)('sent in place of the table or of landmarks: %s', async (_, body, reason, field) => {
  const { karen } = await karensClinic()
  const { status, json, text } = await karen.post(ROAD, body)
  expect([status, json['reason'], json['field']]).toEqual([reason === 'too-large' && !field ? 413 : 400, reason, field])
  expect(text.length).toBeLessThan(500)
  expect((await karen.get('/api/me')).json).toMatchObject({ words: {}, anchors: [] })
  expect(({} as { roundYear?: unknown }).roundYear).toBeUndefined()
})

test('a told reading wider than the stretched one widens the stretched one, and is kept', async () => {
  const { karen } = await karensClinic()
  const { json } = await karen.post(ROAD, { words: year(9, 2) })
  expect(json['words']).toEqual(year(9, 9))
})

test('odd letters in a name are kept as they came, and come back the same', async () => {
  const { karen } = await karensClinic()
  for (const odd of ['a\u0000b', '\u202eyb', 'x\u2028y', '\u0007', "'); drop table clinics; --", '<b onclick=x>', '👩🏽‍⚕️'])
    expect((await karen.post(ROAD, named(odd))).json['anchors']).toEqual(named(odd).anchors)
})

test('no role but a lead’s changes it, nor a lead of research; nobody signed out, and no table', async () => {
  const clinic = await karensClinic()
  for (const role of roles) {
    const { theirs } = await invited(clinic, { name: role, role })
    expect((await theirs.post(ROAD, { words: {} })).json, role).toMatchObject({ status: 403 })
  }
  expect((await clinic.at().post(ROAD, { words: {} })).json).toMatchObject({ status: 401, reason: 'not-signed-in' })
  const { table } = await atWork()
  expect((await table.post(ROAD, { words: {} })).json).toMatchObject({ status: 401, reason: 'not-signed-in' })
  expect((await clinic.karen.get('/api/me')).json).toMatchObject({ words: {}, anchors: [] })
})

test('nothing of what was sent is logged, kept or refused', async () => {
  const lines: string[] = []
  const { karen } = await karensClinic({ log: deskLog({ write: line => void lines.push(line) }, 'info') })
  await karen.post(ROAD, { words: { Stormfloden: 1 }, anchors: [flood] })
  await karen.post(ROAD, { words: { roundYear: 3 }, anchors: [flood] })
  await karen.post(ROAD, named('Stormfloden', 'Stormfloden'))
  await karen.post(ROAD, '{"Stormfloden')
  await karen.post(ROAD, { Stormfloden: [flood], words: {} })
  expect(lines.filter(line => line.includes('/api/settings/words')).length).toBe(5)
  expect(lines.join('')).not.toMatch(/stormfloden|roundYear|anchors|flood/i)
})

test('it is asked for at the same rate as everything else', async () => {
  const { karen } = await karensClinic({ limits: limitsFor(4) })
  const seen = new Set<number>()
  for (let at = 0; at < 60; at++) seen.add((await karen.post(ROAD, {})).status)
  expect([...seen]).toEqual([200, 429])
})

test('a table in whose settings somebody put odd values opens, and reads by the rows that can be read', async () => {
  const { table, lis, accounts } = await atWork()
  const roundYear = 2
  const odd: readonly [words: unknown, anchors: unknown][] = [
    [null, null],
    ['x', 'x'],
    [[1], [null, 7, {}, { id: 'x' }]],
    [
      { roundYear, age: null, length: 7, ours: {}, aboutDate: { year: { told: -1 } } },
      [flood, { ...flood, names: [] }],
    ],
  ]
  for (const [words, anchors] of odd) {
    await accounts.set({ words, anchors } as never)
    for (const hand of [table, lis]) {
      const { status, json } = await hand.get('/api/me')
      const some = Array.isArray(anchors) && anchors.includes(flood)
      expect([status, json['words'], json['anchors']]).toEqual([200, some ? { roundYear } : {}, some ? [flood] : []])
    }
    const told = entry('story.piece-told', { form: 'event', strand: 'place', said: said('home') })
    expect((await table.post('/api/table/entries', { entries: [told] })).json.receipts).toMatchObject([
      { outcome: 'stored' },
    ])
  }
})
