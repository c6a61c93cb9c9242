import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Receipt } from '../../src/record/index.ts'
import { faultsIn, note, startDesk, type RunningDesk } from './desk.ts'

/** A place with little room, and a way to make more. */
interface SmallPlace {
  readonly called: string
  readonly through: readonly string[]
  makeRoom(desk: RunningDesk): void
  leave(): void
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })

/** A small file system of its own; where mounting is not allowed, a bound on the size of files. */
const smallPlace = (folder: string): SmallPlace => {
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder)
  } catch {
    return {
      called: 'a bound of 3 MB on the size of files',
      through: ['sh', '-c', 'ulimit -S -f 6000; exec "$@"', 'sh'],
      makeRoom: desk => void run('prlimit', '--pid', String(desk.process.pid), '--fsize=unlimited'),
      leave: () => {},
    }
  }
  return {
    called: 'a file system of 4 MB',
    through: [],
    makeRoom: () => void run('mount', '-o', 'remount,size=64m', folder),
    leave: () => void run('umount', folder),
  }
}

const isFull = (receipt: Receipt) => receipt.outcome === 'refused' && receipt.reason === 'disk-full'

/** Fills a disk under a real server: it refuses with the reason, loses nothing, and writes again when there is room. */
export const fullDisk = async (): Promise<boolean[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-full-'))
  const place = smallPlace(folder)
  const acknowledged = new Map<string, number>()
  const passed: boolean[] = []
  const check = (what: string, holds: boolean) => {
    passed.push(holds)
    console.log(`  ${holds ? 'yes' : 'NO '}  ${what}`)
  }
  const push = async (desk: RunningDesk): Promise<Receipt[]> => {
    const receipts = await desk.push(Array.from({ length: 20 }, () => note(desk.patient, 2000)))
    for (const receipt of receipts)
      if (receipt.outcome !== 'refused') acknowledged.set(receipt.id, receipt.place.patient)
    return receipts
  }
  const isWhole = async (desk: RunningDesk, seeded: number) => {
    const record = await desk.readAll()
    return faultsIn(record, acknowledged).length === 0 && record.length === seeded + acknowledged.size
  }
  console.log(`full disk: ${place.called}`)
  try {
    const desk = await startDesk(join(folder, 'data'), place.through)
    const seeded = (await desk.readAll()).length
    let receipts: Receipt[] = []
    for (let pushes = 0; pushes < 1000 && !receipts.some(isFull); pushes++) receipts = await push(desk)
    check('a push for which there is no room is refused with disk-full, the whole of it', receipts.every(isFull))
    check('so are the next ones', (await push(desk)).every(isFull) && (await push(desk)).every(isFull))
    check('the record can still be read, and holds what was acknowledged and nothing else', await isWhole(desk, seeded))
    place.makeRoom(desk)
    const after = await push(desk)
    check(
      'when there is room it writes again, without a restart',
      after.every(one => one.outcome === 'stored'),
    )
    check('positions go on without a gap', await isWhole(desk, seeded))
    await desk.stop()
    const again = await startDesk(join(folder, 'data'))
    check('after a new start everything acknowledged is there', await isWhole(again, seeded))
    await again.stop()
    console.log(`  ${acknowledged.size} entries acknowledged`)
  } finally {
    place.leave()
    rmSync(folder, { recursive: true })
  }
  return passed
}
