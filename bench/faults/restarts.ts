import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { checksOf, type Result } from './checks.ts'
import { startDesk, type Answer, type RunningDesk } from './desk.ts'
import { faultsIn, newLedger, noteDown, someNotes, type Ledger } from './hands.ts'
import { ownDatabase, ownServer } from './postgres.ts'
import { lookOver } from './seals.ts'
import { until } from './waiting.ts'

const STOPS = ['fast', 'immediate', 'fast', 'immediate', 'fast', 'immediate', 'fast', 'immediate'] as const
const HANDS = 6
/** In milliseconds: how long there is a server, and how long there is none. */
const UP = 500
const DOWN = 700

/** What hands met while the server came and went. */
interface Met {
  refused: number
  /** Entries sent again that had been stored: their receipt was what got lost. */
  arrived: number
  readonly odd: string[]
}

/** One hand that sends each push until it is acknowledged, and begins no more when it is over. */
const insisting = async (desk: RunningDesk, ledger: Ledger, met: Met, isOver: () => boolean): Promise<void> => {
  while (!isOver()) {
    const entries = someNotes(desk)
    for (let times = 0; ; times++) {
      const noAnswer: Answer = { status: 0, reason: 'and no answer' }
      const { status, reason, receipts } = await desk.send(entries).catch(() => noAnswer)
      if (receipts) {
        noteDown(ledger, receipts)
        met.arrived += receipts.filter(one => one.outcome === 'already-stored').length
        if (receipts.some(one => one.outcome === 'refused')) met.odd.push('an entry was refused')
        break
      }
      met.refused++
      if (status !== 503 || reason !== 'record-not-reachable') met.odd.push(`turned away with ${status} ${reason}`)
      await pause(50)
    }
  }
}

/** Stops PostgreSQL in the middle of writing and starts it again; the desk goes on by itself. */
export const restarts = async (): Promise<Result[]> => {
  const checks = checksOf(`PostgreSQL stopped and started mid-load, ${STOPS.length} times, fast and immediate in turn`)
  const { check, results, say } = checks
  const cluster = ownServer(checks)
  if (!cluster) return results
  const folder = mkdtempSync(join(tmpdir(), 'tessera-restarts-'))
  try {
    const data = join(folder, 'data')
    const { url } = await ownDatabase(cluster)
    const desk = await startDesk(data, { program: 'serve', more: ['--url', url] })
    const begunWith = (await desk.readAll()).length
    const ledger = newLedger()
    const met: Met = { refused: 0, arrived: 0, odd: [] }
    let isOver = false
    const writing = Array.from({ length: HANDS }, () => insisting(desk, ledger, met, () => isOver))
    const untouched: number[] = []
    for (const [nth, mode] of STOPS.entries()) {
      await pause(UP)
      const before = met.refused
      cluster.stop(mode)
      await pause(DOWN)
      if (met.refused === before) untouched.push(nth)
      const stored = ledger.acknowledged.size
      cluster.start()
      await until(() => ledger.acknowledged.size > stored || desk.process.exitCode !== null, 'the desk writes again')
    }
    await pause(UP)
    isOver = true
    await Promise.all(writing)
    check('each time pushes are refused while there is no server', untouched.length === 0)
    check('they are refused as record-not-reachable and in no other way', met.odd.length === 0, met.odd)
    check('the desk goes on without a restart', desk.process.exitCode === null)
    const record = await desk.readAll()
    const faults = faultsIn(record, ledger)
    if (record.length !== begunWith + ledger.acknowledged.size) faults.push('the record holds what was never sent')
    check('all that was acknowledged is there, in its place, without a gap, once', faults.length === 0, faults)
    await desk.stop()
    const { faults: unsealed } = await lookOver(data, url)
    check('every seal is good and every entry opens', unsealed.length === 0, unsealed)
    say(`${ledger.acknowledged.size} entries acknowledged; ${met.refused} pushes refused and sent again`)
    say(`${met.arrived} entries of those had been stored, and were stored once`)
  } finally {
    cluster.close()
    rmSync(folder, { recursive: true })
  }
  return results
}
