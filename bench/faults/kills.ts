import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checksOf, type Checks, type Result } from './checks.ts'
import { startDesk, type RunningDesk, type Starting } from './desk.ts'
import { faultsIn, keepWriting, newLedger, sendAgain } from './hands.ts'
import { killServer, ownDatabase, ownServer } from './postgres.ts'
import { lookOver } from './seals.ts'

const KILLS = 100
const HANDS = 4
const LOOKED_OVER_EVERY = 10

/** One way to end something in the middle of writing. Says whether the desk is gone with it. */
type Kill = (desk: RunningDesk) => Promise<'desk-gone' | 'desk-there'>

const killDesk: Kill = async desk => {
  const exit = once(desk.process, 'exit')
  desk.process.kill('SIGKILL')
  await exit
  return 'desk-gone'
}

/** Where the record is kept, and the kills it goes through. */
interface Killing {
  readonly starting: Starting
  readonly url?: string
  readonly killOf: (nth: number) => Kill
}

/** Kills in the middle of writing; after each, everything acknowledged must be there, in its place, and whole. */
const killing = async ({ check, say }: Checks, { starting, url, killOf }: Killing): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-kills-'))
  const data = join(folder, 'data')
  const ledger = newLedger()
  const wrong: string[] = []
  const unsealed: string[] = []
  const again = { sent: 0, arrived: 0 }
  let desk: RunningDesk | undefined
  let begunWith = 0
  let looks = 0
  try {
    for (let kill = 0; kill <= KILLS; kill++) {
      desk ??= await startDesk(data, starting)
      const hold = async (now: RunningDesk): Promise<number> => {
        const record = await now.readAll()
        wrong.push(...faultsIn(record, ledger).map(fault => `after kill ${kill}: ${fault}`))
        return record.length
      }
      const length = await hold(desk)
      if (kill === 0) begunWith = length
      const { sent, arrived } = await sendAgain(desk, ledger)
      again.sent += sent
      again.arrived += arrived
      if (kill === KILLS && (await hold(desk)) !== begunWith + ledger.acknowledged.size)
        wrong.push('the record holds another number of entries than were sent')
      if (kill % LOOKED_OVER_EVERY === 0) {
        const { faults } = await lookOver(data, url)
        unsealed.push(...faults.map(fault => `after kill ${kill}: ${fault}`))
        looks++
      }
      if (kill === KILLS) break
      const running = desk
      let isOver = false
      const writing = Array.from({ length: HANDS }, () => keepWriting(running, ledger, () => isOver))
      await pause(randomInt(5, 250))
      const left = await killOf(kill)(desk)
      isOver = true
      await Promise.all(writing)
      if (left === 'desk-gone') desk = undefined
    }
  } finally {
    await desk?.stop()
    rmSync(folder, { recursive: true })
  }
  check('after each, all that was acknowledged is there, in its place, without a gap, once', wrong.length === 0, wrong)
  check(`every seal is good and every entry opens (looked over whole ${looks} times)`, unsealed.length === 0, unsealed)
  say(`${ledger.acknowledged.size} entries acknowledged`)
  say(`${again.sent} sent again for want of an answer; ${again.arrived} of them had been stored`)
}

const onSqlite = async (): Promise<Result[]> => {
  const checks = checksOf(`kill -9 under load, SQLite: the demo, ${KILLS} times`)
  await killing(checks, { starting: { program: 'demo' }, killOf: () => killDesk })
  return checks.results
}

const onPostgres = async (): Promise<Result[]> => {
  const checks = checksOf(
    `kill -9 under load, PostgreSQL: ${KILLS} times; the desk 7 times of 10, the server 2, its immediate stop 1`,
  )
  const cluster = ownServer(checks)
  if (!cluster) return checks.results
  try {
    const { url } = await ownDatabase(cluster)
    const killTheServer: Kill = async () => {
      await killServer(cluster)
      cluster.start()
      return 'desk-there'
    }
    const stopAtOnce: Kill = async () => {
      cluster.stop('immediate')
      cluster.start()
      return 'desk-there'
    }
    await killing(checks, {
      starting: { program: 'serve', more: ['--url', url] },
      url,
      killOf: nth => [killTheServer, killTheServer, stopAtOnce][(nth % 10) - 3] ?? killDesk,
    })
  } finally {
    cluster.close()
  }
  return checks.results
}

/** Kills what keeps the record 100 times on each store, in the middle of writing. */
export const kills = async (): Promise<Result[]> => [...(await onSqlite()), ...(await onPostgres())]
