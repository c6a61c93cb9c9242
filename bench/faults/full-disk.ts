import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Receipt } from '../../src/record/index.ts'
import { checksOf, type Checks, type Result } from './checks.ts'
import { startDesk, type RunningDesk, type Starting } from './desk.ts'
import { fullLog } from './full-log.ts'
import { faultsIn, newLedger, noteDown } from './hands.ts'
import { asAdmin, ownDatabase, ownServer } from './postgres.ts'
import { lookOver } from './seals.ts'
import { smallDisk, smallFiles, type SmallPlace } from './small-place.ts'

const MOST_PUSHES = 1000

const isFull = (receipt: Receipt) => receipt.outcome === 'refused' && receipt.reason === 'disk-full'

/** What is filled: a desk's data folder, or the database at `url`. */
interface Filling {
  readonly data: string
  readonly url?: string
  readonly starting: Starting
}

/** Fills a disk under a desk: it refuses with the reason, loses nothing, and writes again when there is room. */
const filling = async ({ check, say }: Checks, place: SmallPlace, { data, url, starting }: Filling): Promise<void> => {
  const ledger = newLedger()
  const push = async (desk: RunningDesk): Promise<readonly Receipt[]> => {
    const receipts = await desk.push(Array.from({ length: 20 }, () => desk.note(2000)))
    noteDown(ledger, receipts)
    return receipts
  }
  const isWhole = async (desk: RunningDesk, begunWith: number): Promise<boolean> => {
    const record = await desk.readAll()
    return faultsIn(record, ledger).length === 0 && record.length === begunWith + ledger.acknowledged.size
  }
  const desk = await startDesk(data, { ...starting, through: place.through })
  const begunWith = (await desk.readAll()).length
  let receipts: readonly Receipt[] = []
  for (let nth = 0; nth < MOST_PUSHES && !receipts.some(isFull); nth++) receipts = await push(desk)
  check('a push for which there is no room is refused with disk-full, the whole of it', receipts.every(isFull))
  check('so are the next ones', (await push(desk)).every(isFull) && (await push(desk)).every(isFull))
  check('the record can be read, and holds what was acknowledged and nothing else', await isWhole(desk, begunWith))
  place.makeRoom(desk)
  const after = await push(desk)
  check(
    'when there is room it writes again, without a restart',
    after.every(one => one.outcome === 'stored'),
  )
  check('positions go on without a gap', await isWhole(desk, begunWith))
  await desk.stop()
  const again = await startDesk(data, starting)
  check('after a new start everything acknowledged is there', await isWhole(again, begunWith))
  await again.stop()
  const { faults } = await lookOver(data, url)
  check('every seal is good and every entry opens', faults.length === 0, faults)
  say(`${ledger.acknowledged.size} entries acknowledged`)
}

const onSqlite = async (): Promise<Result[]> => {
  const place = smallDisk(4) ?? smallFiles()
  const checks = checksOf(`full disk, SQLite: ${place.called}`)
  try {
    await filling(checks, place, { data: join(place.folder, 'data'), starting: { program: 'demo' } })
  } finally {
    place.leave()
  }
  return checks.results
}

const onPostgres = async (): Promise<Result[]> => {
  const checks = checksOf(
    'full disk, PostgreSQL: the tables on a file system of 14 MB, the log of the server elsewhere',
  )
  const cluster = ownServer(checks)
  if (!cluster) return checks.results
  const place = smallDisk(14)
  const folder = mkdtempSync(join(tmpdir(), 'tessera-full-'))
  try {
    if (!place) {
      checks.notRun('no file system may be mounted here')
      return checks.results
    }
    const { name, url } = await ownDatabase(cluster)
    const { uid, gid } = statSync(cluster.folder)
    chownSync(place.folder, uid, gid)
    await asAdmin(cluster, [
      `create tablespace small location '${place.folder}'`,
      `alter database ${name} set tablespace small`,
    ])
    await filling(checks, place, {
      data: join(folder, 'data'),
      url,
      starting: { program: 'serve', more: ['--url', url] },
    })
  } finally {
    cluster.close()
    place?.leave()
    rmSync(folder, { recursive: true })
  }
  return checks.results
}

/** Fills the disk under each store. */
export const fullDisk = async (): Promise<Result[]> => [
  ...(await onSqlite()),
  ...(await onPostgres()),
  ...(await fullLog()),
]
