import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checksOf, type Result } from './checks.ts'
import { listening, proofOf, type Proof } from './exchanges.ts'
import { fsyncedOnPostgres } from './fsynced-postgres.ts'
import { callsIn, dataOf, isSync, whyNotTraced, type Call } from './trace.ts'
import { traceDesk } from './traced-desk.ts'

/** A transaction in SQLite's log: what it stored, where its last page was written, where a sync after that had ended. */
interface Commit {
  readonly ids: readonly string[]
  readonly written: number
  synced: number
}

const FRAME_HEADER = 24
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/** Reads the transactions out of what is written to the log, page by page. An id counts where it first appears. */
const readingLog = () => {
  const commits = new Map<string, Commit>()
  let ids: string[] = []
  let unsynced: Commit[] = []
  let isLast = false
  return {
    commits,
    see(call: Call): void {
      if (isSync(call)) {
        for (const commit of unsynced) if (commit.written < call.began) commit.synced = call.ended
        unsynced = unsynced.filter(commit => commit.synced === Infinity)
        return
      }
      if (call.name !== 'pwrite64') return
      const [data = Buffer.alloc(0)] = dataOf(call)
      if (data.length === FRAME_HEADER) {
        isLast = data.readUInt32BE(4) > 0
        return
      }
      for (const [id] of data.toString('latin1').matchAll(ID)) if (!commits.has(id) && !ids.includes(id)) ids.push(id)
      if (!isLast) return
      const commit: Commit = { ids, written: call.ended, synced: Infinity }
      for (const id of ids) commits.set(id, commit)
      unsynced.push(commit)
      ids = []
      isLast = false
    },
  }
}

/** Each acknowledged entry: came, its whole transaction was written, then synced, and only then its receipt left. */
const proofIn = async (trace: string, skipped: (call: Call) => boolean = () => false): Promise<Proof> => {
  const { exchanges, hear } = listening()
  const { commits, see } = readingLog()
  for await (const call of callsIn(trace)) {
    if (skipped(call)) continue
    hear(call)
    if (call.path.endsWith('/record.sqlite-wal')) see(call)
  }
  const unproved = exchanges.filter(({ id, arrived, answered }) => {
    const { written = Infinity, synced = Infinity } = commits.get(id) ?? {}
    return !(arrived < written && written < synced && synced < answered)
  })
  return proofOf(exchanges, unproved)
}

const onSqlite = async (): Promise<Result[]> => {
  const { results, check, notRun } = checksOf('every acknowledged commit synced, SQLite: the system calls traced')
  const why = whyNotTraced()
  if (why !== undefined) {
    notRun(why)
    return results
  }
  const folder = mkdtempSync(join(tmpdir(), 'tessera-traced-'))
  try {
    const { trace, pushes } = await traceDesk(folder)
    const { acknowledged, unproved } = await proofIn(trace)
    const sent = pushes.flat().length
    check(`the trace shows a receipt for each of ${sent} entries, and the request before it`, acknowledged > sent)
    check('none left before its transaction was written and then synced', unproved.length === 0, unproved)
    const bare = await proofIn(trace, isSync)
    check('the same trace without its syncs proves nothing', bare.unproved.length === acknowledged)
    rmSync(trace)
    const off = await traceDesk(folder, {
      env: { NODE_OPTIONS: `--import=${new URL('without-sync.ts', import.meta.url).href}` },
    })
    const unsynced = await proofIn(off.trace)
    check('a desk with its syncs switched off is found out', unsynced.unproved.length > sent / 2)
  } finally {
    rmSync(folder, { recursive: true })
  }
  return results
}

/** Traces the system calls beneath both stores: no receipt leaves before what it acknowledges was synced. */
export const fsynced = async (): Promise<Result[]> => [...(await onSqlite()), ...(await fsyncedOnPostgres())]
