import { expect, test } from 'vitest'
import type { Entry } from '#record'
import { storyOf } from '#story'
import { languageFor, spoken } from '#words'
import { atWork, browser, entry, LIS, nextId, PATIENT, registered, said } from './invented.ts'

const TABLE = '/api/table/entries'
const year = (of: unknown) => ({ how: 'date', calendar: 'gregory', year: of })
const home = () => entry('story.piece-told', { form: 'stretch', strand: 'place', said: said('home') })
const told = (piece: Entry, when: unknown, more: object = {}) =>
  entry('story.when-told', { piece: piece.id, of: 'whole', when, ...more })
const relation = (to: unknown, more: object = {}) => ({ how: 'relation', relation: 'after', to, ...more })
const nested = (depth: number): unknown =>
  depth === 0 ? year(1984) : { how: 'one-of', among: [nested(depth - 1), year(1986)] }

/** What a screen of ours never sends. */
const ODD: readonly (readonly [what: string, when: unknown])[] = [
  ['nothing', undefined],
  ['a way nobody knows', { how: 'dream' }],
  ['a date of no calendar', { how: 'date', year: 1362 }],
  ['a calendar nobody knows', { how: 'date', calendar: 'islamic', year: 1404 }],
  ['a date of nothing', { how: 'date', calendar: 'gregory' }],
  ['a year before all', year(0)],
  ['a year after all', year(10_000)],
  ['a year as a text', year('1984')],
  ['half a year', year(1984.5)],
  ['a day without its month', { ...year(1984), day: 3 }],
  ['30 February', { ...year(1984), month: 2, day: 30 }],
  ['30 Esfand of a common year', { how: 'date', calendar: 'persian', year: 1402, month: 12, day: 30 }],
  ['6 Pagumen of a common year', { how: 'date', calendar: 'ethiopic', year: 1985, month: 13, day: 6 }],
  ['a leap month that is none', { how: 'date', calendar: 'hebrew', year: 5752, month: 4, leapMonth: true }],
  ['Adar I of a common year', { how: 'date', calendar: 'hebrew', year: 5753, month: 5, leapMonth: true }],
  ['a thirteenth month of twelve', { ...year(1984), month: 13 }],
  ['a season and a feast', { ...year(1984), season: 'winter', feast: 'easter' }],
  ['a feast nobody knows', { ...year(1984), feast: 'festival' }],
  ['ten years from 1984', { ...year(1984), decade: true }],
  ['early in a day', { ...year(1984), month: 5, day: 12, part: 'early' }],
  ['“about” as no', { ...year(1984), about: false }],
  ['an age below birth', { how: 'age', years: -1 }],
  ['an age of nobody', { how: 'age', years: 131 }],
  ['twelve months more', { how: 'age', years: 1, months: 12 }],
  ['a counting nobody knows', { how: 'age', years: 9, counting: 'moons' }],
  ['a length without a number', { how: 'duration', length: { unit: 'year' } }],
  ['some years, two of them', { how: 'duration', length: { unit: 'some-years', n: 2 } }],
  ['a length of a third', { how: 'duration', length: { unit: 'year', n: 1 / 3 } }],
  ['a length of nothing', { how: 'duration', length: { unit: 'year', n: 0 } }],
  ['a length without end', { how: 'duration', length: { unit: 'year', n: 1e300 } }],
  ['a relation to nothing', { how: 'relation', relation: 'after' }],
  ['a relation to a name', relation('the war')],
  ['a gap where there is none', relation(nextId(), { relation: 'during', gap: { unit: 'year', n: 1 } })],
  ['one of one', { how: 'one-of', among: [year(1984)] }],
  ['one of seven', { how: 'one-of', among: Array.from({ length: 7 }, (_, at) => year(1984 + at)) }],
  ['one of ten thousand', { how: 'one-of', among: Array.from({ length: 10_000 }, () => year(1984)) }],
  ['one of relations', { how: 'one-of', among: [relation(nextId()), year(1984)] }],
  ['one of several in one another', nested(2)],
  ['one of several in one another, deep', nested(2000)],
  ['a rhythm nobody knows', { how: 'rhythm', every: 'noon' }],
  ['as said, with a year', { how: 'as-said', year: 1984 }],
]

test.each(ODD)('%s is refused with a reason that has words in every language, and breaks nothing', async (_, when) => {
  const { table } = await atWork()
  const piece = home()
  const sent = [piece, told(piece, when)]
  const { status, json } = await table.post(TABLE, { entries: sent })
  expect([status, json.receipts[0]?.outcome]).toEqual([200, 'stored'])
  const [, receipt] = json.receipts
  expect(receipt).toMatchObject({ outcome: 'refused', field: expect.stringMatching(/^body/) })
  const { reason } = receipt as unknown as { reason: string }
  for (const tag of spoken) expect((await languageFor(tag, 'staff')).phrases, tag).toHaveProperty([`reason.${reason}`])
  const birth = entry('people.birth-told', { when })
  expect((await table.post(TABLE, { entries: [birth] })).json.receipts).toMatchObject([{ outcome: 'refused' }])
})

test('a landmark is kept with both its days or none, in their order, and no larger than a hand writes', async () => {
  const { table } = await atWork()
  const days = { from: '1974-01-01', until: '1976-01-01' }
  const odd = [
    { from: days.from },
    { until: days.until },
    { from: days.until, until: days.from },
    { from: days.from, until: days.from },
    { from: '1974-02-30', until: days.until },
    { ...days, whose: 'somalia' },
    { ...days, pack: 'Somalia Dabadheer' },
    { ...days, pack: '../../etc/passwd' },
    { ...days, pack: 'x'.repeat(61) },
    { ...days, country: 'SO' },
  ].map(more => entry('story.anchor-kept', { said: said('the long drought'), ...more }))
  const large = entry('story.anchor-kept', { said: said('x'.repeat(4001)) })
  const { json } = await table.post(TABLE, { entries: [...odd, large] })
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual([...odd, large].map(() => 'refused'))
})

test('a time told beside what is not there, not yet there, or another patient’s is taken alike, and tells nothing of it', async () => {
  const { app, table, lis } = await atWork()
  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const yusufs = entry(
    'story.piece-told',
    { form: 'event', strand: 'other', said: said('war') },
    { patient: 'yusuf', teller: LIS.id },
  )
  expect((await lis.post('/api/patients/yusuf/entries', { entries: [yusufs] })).json.receipts).toMatchObject([
    { outcome: 'stored' },
  ])
  const piece = home()
  const itself = told(piece, relation(piece.id))
  const beside = (to: string) => told(piece, relation(to))
  const later = entry('story.anchor-kept', { said: said('the river froze') })
  const sent = [piece, beside(nextId()), beside(yusufs.id), beside(later.id), itself, later]
  const { json } = await table.post(TABLE, { entries: sent })
  const shapes = json.receipts.map(receipt => Object.keys(receipt).sort().join())
  expect(shapes[1]).toBe(shapes[2])
  expect(json.receipts.map(({ outcome }) => outcome)).toEqual([
    'stored',
    'stored',
    'stored',
    'stored',
    'refused',
    'stored',
  ])
  expect(json.receipts[4]).toMatchObject({ reason: 'link-to-itself', field: 'body' })

  const read = (await browserOf(app, table).get(TABLE)).json.entries
  expect(read.filter(({ patient }) => patient !== PATIENT)).toEqual([])
  const story = storyOf(read)
  expect(story.pieces.map(({ id }) => id)).toEqual([piece.id])
  expect(JSON.stringify(story)).not.toContain('"war"')
})

test('a time told of another patient’s piece places nothing there', async () => {
  const { lis, table } = await atWork()
  const piece = home()
  await table.post(TABLE, { entries: [piece] })
  await lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  const odd = entry(
    'story.when-told',
    { piece: piece.id, of: 'whole', when: year(1984) },
    { patient: 'yusuf', teller: LIS.id },
  )
  await lis.post('/api/patients/yusuf/entries', { entries: [odd] })
  const amina = (await lis.get(`/api/patients/${PATIENT}/entries`)).json.entries
  expect(storyOf(amina).statements).toEqual([])
  expect(amina.map(({ id }) => id)).not.toContain(odd.id)
})

const browserOf = (app: Parameters<typeof browser>[0], { cookies }: ReturnType<typeof browser>) => {
  const again = browser(app)
  for (const [name, value] of cookies) again.cookies.set(name, value)
  return again
}
