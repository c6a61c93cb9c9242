import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Entry } from '#record'
import { openFolder } from '#storage'
import { addressesOf } from './addresses.fixture.ts'
import { atWork, browser, entry, nextId, opened, PATIENT, problemTold, registered, said } from './invented.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const TABLE = '/api/table/entries'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SQL = [
  `'; drop table entries; --`,
  `' or '1'='1`,
  `1); delete from entries; --`,
  `amina' union select * from sessions --`,
  `"; update accounts set role='lead'; --`,
  `\\'; vacuum; --`,
  `%' or id like '%`,
  `amina\u0000'; drop table entries`,
  '$1',
  '?1',
]

/** Names that any address might read from what is sent. */
const FIELDS =
  'account code name role lead language label id person handTo retention response options entry entries patient clinic visit after limit kind layer'

/** An entry anew with something else in the place of each of its texts in turn. */
const withEachText = (one: Entry, text: string): unknown[] => {
  const changed: unknown[] = []
  const look = (value: unknown, put: (inner: unknown) => unknown): void => {
    if (typeof value === 'string') changed.push(put(text))
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value))
      look(inner, innermost =>
        put(Array.isArray(value) ? value.with(Number(key), innermost) : { ...value, [key]: innermost }),
      )
  }
  look(one, whole => whole)
  return changed.map(other => ({ ...(other as Entry), ...((other as Entry).id === one.id && { id: nextId() }) }))
}

test('SQL in every field of every address is words and nothing else: the record afterwards is whole', async () => {
  const path = join(folder, 'clinic')
  const kept = await openFolder(path)
  await kept.clinic('invented')
  const work = await atWork({ store: kept.store })
  await work.table.post(TABLE, { entries: [problemTold('before')] })
  const before = await work.store.read('invented', PATIENT, { after: 0, limit: 1e6 })
  const samples = [
    registered(),
    problemTold(),
    opened(),
    entry('story.piece-told', { form: 'event', strand: 'place', said: said('home'), who: ['brother'] }),
    entry('visit.list-ordered', { order: [before[0]?.id] }),
    entry('record.taken-back', { entry: before[0]?.id }),
  ]
  const faults = new Set<number>()
  const note = ({ status }: { status: number }) => void faults.add(status)
  for (const sql of SQL) {
    const encoded = encodeURIComponent(sql)
    for (const hand of [work.lis, work.table, browser(work.app)]) {
      for (const address of [...addressesOf(work.app, 'GET'), ...addressesOf(work.app, 'GET', encoded)]) {
        note(await hand.get(`${address}?after=${encoded}&limit=${encoded}`))
        note(await hand.get(`${address}?${encoded}=${encoded}`, { 'accept-language': encoded, 'x-clinic': encoded }))
      }
    }
    const sent = Object.fromEntries(FIELDS.split(' ').map(field => [field, sql]))
    for (const address of [...addressesOf(work.app, 'POST'), ...addressesOf(work.app, 'POST', encoded)]) {
      if (address === '/api/sign-out') continue
      for (const field of FIELDS.split(' ')) note(await work.lis.post(address, { [field]: sql }))
      note(await work.lis.post(address, sent))
      note(await work.lis.post(address, { entries: [sent, sql], entry: sent }))
    }
    for (const sample of samples)
      for (const hand of [work.table, work.lis])
        note(await hand.post(hand === work.table ? TABLE : ENTRIES, { entries: withEachText(sample, sql) }))
    const thief = browser(work.app)
    for (const cookie of ['tessera-staff', 'tessera-table']) thief.cookies.set(cookie, encoded)
    expect((await thief.get('/api/patients')).status).toBe(401)
  }
  expect([...faults].filter(status => status >= 500)).toEqual([])
  const told = problemTold(SQL.join())
  const { json } = await work.table.post(TABLE, { entries: [told] })
  expect(json.receipts).toMatchObject([{ outcome: 'stored' }])

  const after = await work.store.read('invented', PATIENT, { after: 0, limit: 1e6 })
  expect(after.slice(0, before.length)).toEqual(before)
  expect(after.map(({ place }) => place?.patient)).toEqual(after.map((_, at) => at + 1))
  expect(after.at(-1)?.body).toEqual(told.body)
  const words = after.map(({ body }) => (body as { said?: { original?: { text?: string } } }).said?.original?.text)
  for (const sql of SQL) expect(words).toContain(sql.normalize('NFC'))
  await kept.store.close()
  const again = await openFolder(path)
  expect(await again.store.read('invented', PATIENT, { after: 0, limit: 1e6 })).toEqual(after)
  await again.store.close()
})
