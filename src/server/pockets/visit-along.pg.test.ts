import { randomBytes } from 'node:crypto'
import { expect, onTestFinished, test } from 'vitest'
import { doorsOn, memoryShelf, sessionsOn } from '#storage'
import { boxesOf } from '#storage/keys'
import { pocketsOn } from '#storage/pockets'
import { openPostgres } from '#storage/postgres'
import { memorySafe } from '../../storage/keys/safe.ts'
import { preparedDatabase } from '../../storage/postgres/databases.fixture.ts'
import { browser, closed, deskWith } from '../invented.ts'
import type { DeskParts } from '../parts.ts'
import { outcomes, told } from './carrying.fixture.ts'
import { afterwards, begun } from './cellar.fixture.ts'

const CLOCK = () => Date.UTC(2026, 2, 2, 11)

/** Two programs of one clinic over one PostgreSQL, whoever is signed in at one is at the other; a first visit is over. */
const twoPrograms = async () => {
  const url = (await preparedDatabase())('desk')
  const safe = memorySafe()
  const sessions = sessionsOn(memoryShelf(), 'invented', { random: randomBytes, clock: CLOCK })
  const parts = async (): Promise<Partial<DeskParts>> => {
    const folder = await openPostgres(url, safe)
    onTestFinished(() => folder.store.close())
    await folder.clinic('invented')
    return {
      store: folder.store,
      sessions,
      doors: doorsOn(folder.doors, 'invented'),
      pockets: pocketsOn(folder.pockets, 'invented'),
      boxes: boxesOf(folder.boxes, 'invented'),
    }
  }
  const clinic = await afterwards(await parts())
  const other = browser(deskWith({ clock: CLOCK, accounts: clinic.accounts, ...(await parts()) }).app)
  for (const [name, value] of clinic.lis.cookies) other.cookies.set(name, value)
  return { ...clinic, other }
}

test('on PostgreSQL a visit of an own device joins once, though two programs take it in at the same time, in parts', async () => {
  const { lis, other, of, record, visits, visit: first } = await twoPrograms()
  const visit = begun()
  const all = [visit, told('one'), told('two'), closed(visit.id)]
  const join = async (hand: typeof lis, entries: readonly unknown[]) => {
    const { status, json } = await hand.post(of('/visit-along'), { visit: visit.id, entries })
    expect(status).toBe(200)
    return outcomes(json.receipts)
  }
  const sent = await Promise.all([join(lis, all), join(other, all), join(other, all.slice(0, 2)), join(lis, all)])
  for (const each of sent) for (const outcome of each) expect(['stored', 'already-stored']).toContain(outcome)
  const kept = (await record()).map(({ id }) => id)
  for (const { id } of all) expect(kept.filter(one => one === id)).toHaveLength(1)
  expect((await visits()).map(({ id, open, held }) => [id, open, held])).toEqual([
    [first, false, false],
    [visit.id, false, true],
  ])
})

test('on PostgreSQL a visit that goes on still waits while another is open, and its hand for later lasts in every program', async () => {
  const { lis, other, of, at, stillOpen } = await twoPrograms()
  const [above, below] = [begun(), begun()]
  await lis.post(of('/visit-along'), { visit: above.id, entries: [above] })
  const waits = await other.post(of('/visit-along'), { visit: below.id, entries: [below, told()] })
  expect([waits.status, waits.json['reason']]).toEqual([403, 'another-visit-open'])
  await other.post(of('/visit-along'), { visit: above.id, entries: [closed(above.id)] })
  const { json } = await other.post(of('/visit-along'), { visit: below.id, entries: [below], late: true })
  const late = await at().post('/api/late', {
    late: json['late'],
    entries: [told(), closed(above.id), closed(below.id)],
  })
  expect(outcomes(late.json.receipts)).toEqual(['stored', 'wrong-visit', 'stored'])
  expect(await stillOpen()).toBeUndefined()
})
