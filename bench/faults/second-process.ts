import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Recorded } from '../../src/record/index.ts'
import { checksOf, type Result } from './checks.ts'
import { startDesk, type RunningDesk, type Starting } from './desk.ts'
import { faultsIn, keepWriting, newLedger, noteDown, someNotes, type Ledger } from './hands.ts'
import { ownDatabase, ownServer } from './postgres.ts'
import { lookOver } from './seals.ts'

const HANDS = 4
const TRIES = 5
/** How long two desks write at once, in milliseconds. */
const WRITING = 5000

const ALONE = 'Another Tessera has this record open; close that one first.'

const onSqlite = async (): Promise<Result[]> => {
  const { check, results, say } = checksOf(
    'a second process, SQLite: a second demo on the data folder of one that works',
  )
  const folder = mkdtempSync(join(tmpdir(), 'tessera-second-'))
  try {
    const data = join(folder, 'data')
    const desk = await startDesk(data)
    const begunWith = (await desk.readAll()).length
    const ledger = newLedger()
    let isOver = false
    const writing = Array.from({ length: HANDS }, () => keepWriting(desk, ledger, () => isOver))
    const said: string[] = []
    for (let tries = 0; tries < TRIES; tries++)
      said.push(
        await startDesk(data).then(
          () => 'it started',
          (error: unknown) => (error instanceof Error ? error.message : ''),
        ),
      )
    isOver = true
    await Promise.all(writing)
    check(
      `each of ${TRIES} is refused with a sentence`,
      said.every(one => one.includes(ALONE)),
      said.filter(one => !one.includes(ALONE)),
    )
    const record = await desk.readAll()
    const faults = faultsIn(record, ledger)
    check('the first goes on writing, and loses nothing', faults.length === 0 && ledger.unanswered.length === 0, faults)
    check('nothing else is in the record', record.length === begunWith + ledger.acknowledged.size)
    await desk.stop()
    const { faults: unsealed } = await lookOver(data)
    check('every seal is good and every entry opens', unsealed.length === 0, unsealed)
    say(`${ledger.acknowledged.size} entries acknowledged`)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return results
}

/** One hand that writes at one of two desks, and now and then sends the same to both at once. */
const atBoth = async (
  desks: readonly [RunningDesk, RunningDesk],
  ledger: Ledger,
  odd: string[],
  isOver: () => boolean,
) => {
  while (!isOver()) {
    const entries = someNotes(desks[0])
    const both = randomInt(4) === 0
    const answers = await Promise.all((both ? desks : [desks[randomInt(2)]!]).map(desk => desk.push(entries)))
    for (const receipts of answers) noteDown(ledger, receipts)
    for (const [nth, entry] of entries.entries()) {
      const receipts = answers.map(all => all[nth]!)
      const places = new Set(receipts.map(one => (one.outcome === 'refused' ? one.reason : one.place.patient)))
      const stored = receipts.filter(one => one.outcome === 'stored').length
      if (places.size > 1 || stored !== 1)
        odd.push(`${entry.id} was stored ${stored} times, at ${[...places].join(' and ')}`)
    }
  }
}

/** Follows a record page by page as a screen does, until all is written and there is no more. */
const following = async (desk: RunningDesk, isWritten: () => boolean): Promise<Recorded[]> => {
  const met: Recorded[] = []
  for (let after = 0; ;) {
    const wasWritten = isWritten()
    const page = await desk.page(after)
    met.push(...page.entries)
    after = page.upTo
    if (wasWritten && page.entries.length === 0) return met
    await pause(randomInt(20))
  }
}

const onPostgres = async (): Promise<Result[]> => {
  const checks = checksOf(
    'a second process, PostgreSQL: two desks of one clinic write at once, a reader follows at each',
  )
  const { check, results, say } = checks
  const cluster = ownServer(checks)
  if (!cluster) return results
  const folder = mkdtempSync(join(tmpdir(), 'tessera-second-'))
  try {
    const data = join(folder, 'data')
    const { url } = await ownDatabase(cluster)
    const starting: Starting = { program: 'serve', more: ['--url', url] }
    const desks = [await startDesk(data, starting), await startDesk(data, starting)] as const
    const begunWith = (await desks[0].readAll()).length
    const ledger = newLedger()
    const odd: string[] = []
    let isOver = false
    let isWritten = false
    const reading = desks.map(desk => following(desk, () => isWritten))
    const writing = Array.from({ length: HANDS }, () => atBoth(desks, ledger, odd, () => isOver))
    await pause(WRITING)
    isOver = true
    await Promise.all(writing)
    isWritten = true
    const followed = await Promise.all(reading)
    const record = await desks[1].readAll()
    const faults = faultsIn(record, ledger)
    check('nothing is lost or moved, and there is no gap', faults.length === 0, faults)
    check('what is sent to both at once is stored once, and both say where', odd.length === 0, odd)
    check('nothing else is in the record', record.length === begunWith + ledger.acknowledged.size)
    const ids = record.map(({ id }) => id).join()
    const missed = followed.filter(met => met.map(({ id }) => id).join() !== ids)
    check('each reader met every entry exactly once, in order', missed.length === 0)
    for (const desk of desks) await desk.stop()
    const { faults: unsealed } = await lookOver(data, url)
    check('every seal is good and every entry opens', unsealed.length === 0, unsealed)
    say(`${ledger.acknowledged.size} entries acknowledged`)
  } finally {
    cluster.close()
    rmSync(folder, { recursive: true })
  }
  return results
}

/** Starts a second process on a record: SQLite refuses it, PostgreSQL takes both. */
export const secondProcess = async (): Promise<Result[]> => [...(await onSqlite()), ...(await onPostgres())]
