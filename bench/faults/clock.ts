import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Recorded } from '../../src/record/index.ts'
import { checksOf, type Checks, type Result } from './checks.ts'
import { startDesk, type RunningDesk, type Starting } from './desk.ts'
import { faultsIn, keepWriting, newLedger } from './hands.ts'
import { ownDatabase, ownServer } from './postgres.ts'
import { lookOver } from './seals.ts'

const HANDS = 4
/** How long there is writing before and after, in milliseconds. */
const WRITING = 1500
const DAY = 86_400_000

/** By how much the longest step back goes between one entry and the next, in milliseconds. */
const stepBack = (record: readonly Recorded[]): number => {
  const times = record.map(({ place }) => Date.parse(place?.storedAt ?? ''))
  return Math.max(...times.map((time, at) => (times[at - 1] ?? time) - time))
}

/** Lines of a log that tell of a fault, or count time backwards. */
const oddIn = (log: string): string[] =>
  log
    .split('\n')
    .filter(Boolean)
    .filter(line => {
      const { level = 60, status = 0, ms = 0 } = JSON.parse(line) as { level?: number; status?: number; ms?: number }
      return level > 30 || status >= 400 || ms < 0
    })

const setBack = async ({ check, say }: Checks, folder: string, url: string | undefined): Promise<void> => {
  const data = join(folder, 'data')
  const file = join(folder, 'set-back')
  const starting: Starting = {
    program: 'serve',
    more: [...(url ? ['--url', url] : []), '--log', 'info'],
    env: {
      NODE_OPTIONS: `--import=${new URL('set-back.ts', import.meta.url).href}`,
      CLOCK_SET_BACK: file,
    },
  }
  const ledger = newLedger()
  let isOver = false
  const write = (desk: RunningDesk) => Array.from({ length: HANDS }, () => keepWriting(desk, ledger, () => isOver))
  const isHere = async (desk: RunningDesk) => (await desk.get<{ staff: unknown }>('/api/me')).staff !== null

  const desk = await startDesk(data, starting)
  const begunWith = (await desk.readAll()).length
  const early = desk.note()
  const [first] = await desk.push([early])
  const writing = write(desk)
  await pause(WRITING)
  writeFileSync(file, '')
  await pause(WRITING)
  isOver = true
  await Promise.all(writing)
  const record = await desk.readAll()
  check('the entries after it say a day earlier than those before', stepBack(record) > DAY - 60_000)
  check('no push is turned away', ledger.unanswered.length === 0)
  const faults = faultsIn(record, ledger)
  if (record.length !== begunWith + 1 + ledger.acknowledged.size)
    faults.push('another number of entries than were sent')
  check('order and positions go on: nothing is lost or moved, and there is no gap', faults.length === 0, faults)
  const [again] = await desk.push([early])
  const isSame =
    first?.outcome === 'stored' &&
    again?.outcome === 'already-stored' &&
    JSON.stringify(first.place) === JSON.stringify(again.place)
  check('what is sent again from before is stored once, and its receipt says the same place and time', isSame)
  check('who was signed in is signed in still', await isHere(desk))
  check('signing in and out goes as before', await desk.comeAndGo())
  const { faults: unsealed } = await lookOver(data, url)
  check('every seal is good and every entry opens', unsealed.length === 0, unsealed)
  await desk.stop()
  const odd = oddIn(desk.said())
  check('the log says nothing odd: no fault, no refusal, no time below nothing', odd.length === 0, odd)
  const restarted = await startDesk(data, starting)
  const later = faultsIn(await restarted.readAll(), ledger)
  const [next] = await restarted.push([restarted.note()])
  if (next?.outcome !== 'stored' || next.place.patient !== record.length + 1)
    later.push('the next entry is out of line')
  check('started again a day early everything is there, and it goes on', later.length === 0, later)
  await restarted.stop()
  say(`${ledger.acknowledged.size} entries acknowledged`)
}

const onSqlite = async (): Promise<Result[]> => {
  const checks = checksOf('a clock set back a day while many write, SQLite')
  const folder = mkdtempSync(join(tmpdir(), 'tessera-clock-'))
  try {
    await setBack(checks, folder, undefined)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return checks.results
}

const onPostgres = async (): Promise<Result[]> => {
  const checks = checksOf(
    'a clock set back a day while many write, PostgreSQL (the desk’s; the server’s tells no time here)',
  )
  const cluster = ownServer(checks)
  if (!cluster) return checks.results
  const folder = mkdtempSync(join(tmpdir(), 'tessera-clock-'))
  try {
    await setBack(checks, folder, (await ownDatabase(cluster)).url)
  } finally {
    cluster.close()
    rmSync(folder, { recursive: true })
  }
  return checks.results
}

/** Sets the clock of a desk back a day in the middle of writing. */
export const clock = async (): Promise<Result[]> => [...(await onSqlite()), ...(await onPostgres())]
