import { expect, test } from 'vitest'
import { memoryStore } from '#storage'
import { storyOf } from '#story'
import { atWork, entry, PATIENT, problemTold, registered, said } from './invented.ts'

const ENTRIES = `/api/patients/${PATIENT}/entries`
const TABLE = '/api/table/entries'
const MOVE = `/api/patients/${PATIENT}/move`
const unsaid = (id: string) => entry('record.unsaid', { entry: id, why: 'asked' })
const outcomesOf = (answer: { json: { receipts: { outcome: string }[] } }) =>
  answer.json.receipts.map(receipt => ('reason' in receipt ? receipt.reason : receipt.outcome))
const piece = (text: string) => entry('story.piece-told', { form: 'event', strand: 'place', said: said(text) })

const withYusuf = async (parts: Parameters<typeof atWork>[0] = {}) => {
  const clinic = await atWork(parts)
  await clinic.lis.post('/api/patients/yusuf/entries', { entries: [registered('yusuf')] })
  return clinic
}

test('moving opens nothing that the patient left be', async () => {
  const { table, lis } = await withYusuf()
  const home = piece('home')
  const leftBe = entry('story.left-be', { what: { of: 'piece', piece: home.id } })
  const reopened = entry('story.reopened', { leftBe: leftBe.id })
  await table.post(TABLE, { entries: [home, leftBe, reopened] })
  for (const { id } of [leftBe, reopened]) {
    const { status, json } = await lis.post(MOVE, { entry: id, to: 'yusuf' })
    expect([status, json['reason']]).toEqual([400, 'not-known-here'])
  }
})

test('what joins a misfiled piece to one that stays is read at neither patient', async () => {
  const { table, lis } = await withYusuf()
  const [home, journey] = [piece('home'), piece('journey')]
  const link = entry('story.link-told', { from: home.id, to: journey.id, said: said('since the-planted-house') })
  await table.post(TABLE, { entries: [home, journey, link] })
  const alone = await lis.post(MOVE, { entry: link.id, to: 'yusuf' })
  expect([alone.status, alone.json['reason']]).toEqual([400, 'not-known-here'])
  expect((await lis.post(MOVE, { entry: journey.id, to: 'yusuf' })).json).toEqual({ moved: true })
  const there = await lis.get('/api/patients/yusuf/entries')
  expect(there.json.entries.filter(one => one.kind === 'story.piece-told')).toHaveLength(1)
  for (const read of [there, await lis.get(ENTRIES)]) expect(read.text).not.toContain('the-planted-house')
  expect(there.text).not.toContain(home.id)
})

test('a misfiled piece that was left be stays so with the right patient', async () => {
  const { table, lis } = await withYusuf()
  const home = piece('home')
  const leftBe = entry('story.left-be', { what: { of: 'piece', piece: home.id } })
  await table.post(TABLE, { entries: [home, leftBe] })
  await lis.post(MOVE, { entry: home.id, to: 'yusuf' })
  const there = (await lis.get('/api/patients/yusuf/entries')).json.entries
  expect(there.map(one => one.kind)).toContain('story.piece-told')
  expect(storyOf(there).pieces).toEqual([])
})

const problemsOf = async (of: Awaited<ReturnType<typeof withYusuf>>['lis'], patient: string) =>
  (await of.get(`/api/patients/${patient}/entries`)).json.entries.filter(one => one.kind === 'visit.problem-told')

test('moved twice at once it is there once', async () => {
  const { table, lis } = await withYusuf()
  const told = problemTold()
  await table.post(TABLE, { entries: [told] })
  const move = () => lis.post(MOVE, { entry: told.id, to: 'yusuf' })
  const both = await Promise.all([move(), move()])
  expect(both.map(({ json }) => json['reason'] ?? json['moved'])).toEqual([true, 'changed-meanwhile'])
  expect(await problemsOf(lis, 'yusuf')).toHaveLength(1)
})

test('what the patient unsays while it is moved comes back with nobody, and what is told of it stays nowhere', async () => {
  const store = memoryStore()
  /** Happens once, after the move has read the record and before it writes. */
  let meanwhile: (() => Promise<unknown>) | undefined
  const read: typeof store.read = async (...asked) => {
    const entries = await store.read(...asked)
    const happening = asked[2].kinds ? undefined : meanwhile
    if (happening) meanwhile = undefined
    await happening?.()
    return entries
  }
  const { table, lis } = await withYusuf({ store: { ...store, read } })
  const [told, other] = [problemTold(), problemTold()]
  await table.post(TABLE, { entries: [told, other] })
  meanwhile = () => table.post(TABLE, { entries: [unsaid(told.id)] })
  await lis.post(MOVE, { entry: told.id, to: 'yusuf' })
  expect(await problemsOf(lis, 'yusuf')).toEqual([])
  const reworded = entry('visit.problem-reworded', { problem: other.id, said: said('the-planted-back') })
  meanwhile = async () => expect(outcomesOf(await table.post(TABLE, { entries: [reworded] }))).toEqual(['stored'])
  await lis.post(MOVE, { entry: other.id, to: 'yusuf' })
  const where = await Promise.all([PATIENT, 'yusuf'].map(patient => problemsOf(lis, patient)))
  expect(where.map(problems => problems.length)).toEqual([1, 0])
})

test('nobody is registered under the id of the clinic, whose key keeps what outlives a patient', async () => {
  const { lis } = await atWork()
  const answer = await lis.post('/api/patients/invented/entries', { entries: [registered('invented')] })
  expect(outcomesOf(answer)).toEqual(['id-in-use'])
})

test('what went with something unsaid is gone at once for the pushes behind it', async () => {
  const { table } = await atWork()
  const [home, war] = [piece('home'), piece('the war')]
  const link = entry('story.link-told', { from: home.id, to: war.id, said: said('since') })
  await table.post(TABLE, { entries: [home, war, link] })
  const saidBack = entry('record.said-back', { entry: link.id, outcome: 'agreed' })
  // While the first is written, the others wait and are written together.
  const [, , later] = await Promise.all([
    table.post(TABLE, { entries: [problemTold()] }),
    table.post(TABLE, { entries: [unsaid(home.id)] }),
    table.post(TABLE, { entries: [saidBack] }),
  ])
  expect(outcomesOf(later)).toEqual(['was-unsaid'])
})

test('a list is not agreed on another patient’s problem, whatever was tried with it before', async () => {
  const { table, store, visit } = await atWork()
  const theirs = entry('visit.problem-told', { said: said('sleep') }, { patient: 'yusuf' })
  await store.append('invented', [registered('yusuf'), theirs], '2026-03-02T11:00:00Z')
  const back = entry('record.taken-back', { entry: theirs.id })
  const agreed = entry('visit.list-agreed', { visit, order: [theirs.id] })
  expect(outcomesOf(await table.post(TABLE, { entries: [back, agreed] }))).toEqual(['not-known-here', 'not-known-here'])
})
