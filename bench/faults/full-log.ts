import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Cluster } from '../../src/storage/postgres/cluster.fixture.ts'
import { checksOf, type Checks, type Result } from './checks.ts'
import { startDesk, type Answer } from './desk.ts'
import { faultsIn, newLedger, noteDown } from './hands.ts'
import { ownDatabase, ownServer } from './postgres.ts'
import { lookOver } from './seals.ts'
import { smallDisk, type SmallPlace } from './small-place.ts'

const MEGABYTES = 40
/** Bytes left when the filling begins, beside the piece of the log that is in use. */
const LEFT = 1_000_000
const MOST_PUSHES = 1000
const SENT_ON = 10

/** Puts the log of a server onto another file system. */
const moveLog = (cluster: Cluster, to: string): void => {
  const log = join(cluster.folder, 'data/pg_wal')
  cluster.stop('fast')
  execFileSync('cp', ['-a', log, to])
  rmSync(log, { recursive: true })
  symlinkSync(join(to, 'pg_wal'), log)
  cluster.start()
}

/** Leaves nearly no room; gives what makes room again. */
const fill = (place: SmallPlace): (() => void) => {
  const { bavail, bsize } = statfsSync(place.folder)
  const ballast = join(place.folder, 'ballast')
  writeFileSync(ballast, Buffer.alloc(bavail * bsize - LEFT))
  return () => rmSync(ballast)
}

const filling = async ({ check, say }: Checks, cluster: Cluster, place: SmallPlace, folder: string): Promise<void> => {
  const data = join(folder, 'data')
  const { url } = await ownDatabase(cluster)
  moveLog(cluster, place.folder)
  const desk = await startDesk(data, { program: 'serve', more: ['--url', url] })
  const begunWith = (await desk.readAll()).length
  const makeRoom = fill(place)
  const ledger = newLedger()
  const twenty = () => Array.from({ length: 20 }, () => desk.note(2000))
  const turnedAway: Answer[] = []
  for (let nth = 0; nth < MOST_PUSHES && turnedAway.length < SENT_ON; nth++) {
    const entries = twenty()
    const answer = await desk.send(entries)
    if (answer.receipts?.every(one => one.outcome === 'stored')) noteDown(ledger, answer.receipts)
    else {
      ledger.unanswered.push(...entries)
      turnedAway.push(answer)
      await pause(100)
    }
  }
  const odd = turnedAway.filter(({ status, reason }) => status !== 503 || reason !== 'record-not-reachable')
  check(
    'the server gives up, and every push from then on is refused as record-not-reachable',
    turnedAway.length === SENT_ON && odd.length === 0,
    odd.map(({ status, reason, receipts }) => `${status} ${reason ?? JSON.stringify(receipts?.[0])}`),
  )
  makeRoom()
  cluster.start()
  const again = await desk.push(ledger.unanswered.splice(0))
  noteDown(ledger, again)
  check(
    'when there is room and the server runs, what was refused is stored, without a restart of the desk',
    again.every(one => one.outcome !== 'refused'),
  )
  const record = await desk.readAll()
  const faults = faultsIn(record, ledger)
  if (record.length !== begunWith + ledger.acknowledged.size) faults.push('another number of entries than were sent')
  check('all that was acknowledged is there, in its place, without a gap, once', faults.length === 0, faults)
  await desk.stop()
  const { faults: unsealed } = await lookOver(data, url)
  check('every seal is good and every entry opens', unsealed.length === 0, unsealed)
  say(`${ledger.acknowledged.size} entries acknowledged`)
}

/** Fills the disk under the log of a PostgreSQL server in the middle of writing: the server stops, and nothing is lost. */
export const fullLog = async (): Promise<Result[]> => {
  const checks = checksOf(`full disk, PostgreSQL: the log of the server on a file system of ${MEGABYTES} MB`)
  const cluster = ownServer(checks, ['min_wal_size = 32MB', 'max_wal_size = 32MB'])
  if (!cluster) return checks.results
  const place = smallDisk(MEGABYTES)
  const folder = mkdtempSync(join(tmpdir(), 'tessera-full-'))
  try {
    if (place) await filling(checks, cluster, place, folder)
    else checks.notRun('no file system may be mounted here')
  } finally {
    cluster.close()
    place?.leave()
    rmSync(folder, { recursive: true })
  }
  return checks.results
}
