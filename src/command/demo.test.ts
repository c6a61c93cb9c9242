import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { careTeamOf, peopleKinds } from '#people'
import { parseEntry } from '#record'
import { memoryStore, openFolder, type Store } from '#storage'
import { visitKinds } from '#visit'
import { planInventedDay } from './demo-day.ts'
import { openDemo } from './demo.ts'
import { lifeIn, seedLives } from './lives.ts'
import { optionsIn, portIn } from './options.ts'

const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))

const registration = {
  id: '019e3f76-a280-7e24-9420-90f8e00a72ab',
  clinic: 'invented',
  patient: 'yusuf',
  kind: 'people.patient-registered',
}
const header = { lives: 'invented', format: 1 }
const file = (...lines: object[]) => lines.map(line => JSON.stringify(line)).join('\n')

test('a demo shows invented people only: a life that does not say so is never shown', () => {
  expect(lifeIn(file(header, registration))).toEqual([registration])
  expect(() => lifeIn(file(registration))).toThrow('not marked as invented')
  expect(() => lifeIn(file({ lives: 'real' }, registration))).toThrow('not marked as invented')
  expect(() => lifeIn(file(header, { ...registration, clinic: 'clinic-1' }))).toThrow('not marked as invented')
  expect(() => lifeIn('')).toThrow('not marked as invented')
})

test('every life in the folder is there, and nothing else', async () => {
  const lives = mkdtempSync(join(folder, 'lives-'))
  writeFileSync(join(lives, 'yusuf.jsonl'), file(header, registration))
  writeFileSync(join(lives, 'yusuf.truth.json'), '{}')
  const store = memoryStore()
  await seedLives(store, '2026-03-02T11:00:00Z', lives)
  expect((await store.patients('invented')).map(entry => entry.patient)).toEqual(['yusuf'])
})

test('everybody who signs in to the demo is on the care team of everybody invented', async () => {
  const store = memoryStore()
  await seedLives(store, '2026-03-02T11:00:00.123Z')
  const patients = await store.patients('invented')
  expect(patients.length).toBeGreaterThan(1)
  for (const { patient } of patients) {
    const record = await store.read('invented', patient, { after: 0, limit: 1e6 })
    expect([...careTeamOf(record)]).toEqual(expect.arrayContaining(['lis', 'omar']))
    const joined = record.filter(entry => entry.kind === 'people.care-team-joined')
    for (const { place: _, ...entry } of joined) expect(parseEntry(entry, peopleKinds)).toEqual({ entry })
  }
})

test.each(['2026-03-02T11:07:00Z', '2026-03-01T23:59:00Z', '2026-03-02T22:30:00Z', '2026-03-29T00:30:00Z'])(
  'a stranger sees an invented day at %s: appointments of that day, once, each of which can be read',
  async moment => {
    const at = Temporal.Instant.from(moment)
    const store = memoryStore()
    await seedLives(store, moment)
    for (let start = 0; start < 2; start++) await planInventedDay(store, at, 'Europe/Copenhagen')
    const day = at.toZonedDateTimeISO('Europe/Copenhagen').toPlainDate().toString()
    const cards = await store.cards('invented')
    const planned = cards.flatMap(({ front }) => front.appointments)
    expect(planned.map(one => one.day)).toEqual(planned.map(() => day))
    expect(planned.length).toBeGreaterThan(2)
    const patients = cards.filter(({ front }) => front.appointments.length > 0).map(({ patient }) => patient)
    const entries = await store.readOf('invented', patients, ['visit.appointment-made', 'people.wish-told'])
    for (const { place: _, ...entry } of entries)
      expect(parseEntry(entry, { ...peopleKinds, ...visitKinds })).toEqual({ entry })
    await planInventedDay(store, at.add({ hours: 24 }), 'Europe/Copenhagen')
    const wishes = await store.readOf('invented', patients, ['people.wish-told'])
    expect(wishes).toHaveLength(entries.filter(({ kind }) => kind === 'people.wish-told').length)
  },
)

test('without room for the invented people the demo says so instead of showing half of them', async () => {
  const lives = mkdtempSync(join(folder, 'lives-'))
  writeFileSync(join(lives, 'yusuf.jsonl'), file(header, registration))
  const full: Store = {
    ...memoryStore(),
    append: async (_, entries) => entries.map(({ id }) => ({ id, outcome: 'refused', reason: 'disk-full' })),
  }
  await expect(seedLives(full, '2026-03-02T11:00:00Z', lives)).rejects.toThrow('no room on the disk')
})

test('the demo begins with its invented people, keeps what is added, and begins again when asked', async () => {
  const path = join(folder, 'demo')
  const added = { ...registration, id: '019e3f76-a280-7e24-9420-90f8e00a0001', patient: 'nobody-else' }
  const seen = async (fresh: boolean) => {
    const { store } = await openDemo(path, { fresh })
    const patients = (await store.patients('invented')).map(entry => entry.patient)
    await store.append('invented', [added as never], '2026-03-02T11:00:00Z')
    await store.close()
    return patients
  }
  const first = await seen(false)
  expect(first.length).toBeGreaterThan(0)
  expect(await seen(false)).toEqual([...first, 'nobody-else'])
  expect(await seen(true)).toEqual(first)
})

test('the demo never opens, and never empties, the record of a clinic', async () => {
  const path = join(folder, 'clinic')
  const own = openFolder(path)
  await own.clinic('clinic-1')
  await own.store.close()
  for (const fresh of [false, true])
    await expect(openDemo(path, { fresh })).rejects.toThrow(/holds the record of a clinic/)
  const again = openFolder(path)
  expect(await again.clinic('another')).toBe('clinic-1')
  await again.store.close()
})

test('an option nobody knows, or a port that is none, is answered in a sentence', () => {
  expect(() => optionsIn(['--fast'], { port: { type: 'string' } })).toThrow(/--fast/)
  expect(portIn(undefined, 8080)).toEqual({ port: 8080, exactly: false })
  expect(portIn('9000', 8080)).toEqual({ port: 9000, exactly: true })
  for (const odd of ['x', '-1', '70000', '80.5']) expect(() => portIn(odd, 8080)).toThrow('whole number')
})
