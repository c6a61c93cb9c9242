import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checksOf, type Result } from './checks.ts'
import { startDesk, type RunningDesk } from './desk.ts'
import { listening, proofOf, type Proof } from './exchanges.ts'
import { someNotes } from './hands.ts'
import { asAdmin, ownDatabase, ownServer, processesOf } from './postgres.ts'
import { attach, callsIn, dataOf, isSync, whyNotTraced, type Call } from './trace.ts'

const ONE_BY_ONE = 60
const HANDS = 8
const PUSHES_A_HAND = 10

/** A commit as one process of the server carried it out, by places in the trace. */
interface Commit {
  readonly asked: number
  /** The last of its writes to the log before the sync; nothing was synced while it is undefined. */
  written?: number
  synced?: number
  answered: number
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g
const ASKED = /Q....commit\0/s
const ANSWERED = /C....COMMIT\0/s

/** Reads the commits out of what the processes of the server hear, write and say. An id counts where it first appears. */
const readingServer = () => {
  const commits = new Map<string, Commit>()
  const heard = new Map<number, string[]>()
  const open = new Map<number, Commit>()
  return {
    commits,
    see(call: Call): void {
      const commit = open.get(call.pid)
      if (call.path.includes('/pg_wal/') && commit) {
        if (call.name === 'pwrite64') Object.assign(commit, { written: call.ended, synced: undefined })
        else if (isSync(call) && commit.written !== undefined) commit.synced = call.ended
      } else if (call.name === 'recvfrom') {
        const text = Buffer.concat(dataOf(call)).toString('latin1')
        const ids = heard.get(call.pid) ?? []
        heard.set(call.pid, [...ids, ...[...text.matchAll(ID)].map(([id]) => id)])
        if (ASKED.test(text)) open.set(call.pid, { asked: call.ended, answered: Infinity })
      } else if (call.name === 'sendto' && commit && ANSWERED.test(Buffer.concat(dataOf(call)).toString('latin1'))) {
        commit.answered = call.began
        for (const id of heard.get(call.pid) ?? []) if (!commits.has(id)) commits.set(id, commit)
        heard.delete(call.pid)
        open.delete(call.pid)
      }
    },
  }
}

/**
 * Each acknowledged entry: came to the desk, its commit was asked of the server, written to the log, synced, answered by
 * the server, and only then its receipt left the desk.
 */
const proofIn = async (trace: string, skipped: (call: Call) => boolean = () => false): Promise<Proof> => {
  const { exchanges, hear } = listening()
  const { commits, see } = readingServer()
  for await (const call of callsIn(trace)) {
    if (skipped(call)) continue
    hear(call)
    see(call)
  }
  const unproved = exchanges.filter(({ id, arrived, answered }) => {
    const { asked = 0, written = Infinity, synced = Infinity, answered: committed = 0 } = commits.get(id) ?? {}
    return !(arrived < asked && asked < written && written < synced && synced < committed && committed < answered)
  })
  return proofOf(exchanges, unproved)
}

const writeTo = async (desk: RunningDesk): Promise<number> => {
  let sent = 0
  const push = async (entries = someNotes(desk)): Promise<void> => {
    sent += entries.length
    await desk.push(entries)
  }
  for (let nth = 0; nth < ONE_BY_ONE; nth++) await push([desk.note()])
  const hand = async (): Promise<void> => {
    for (let nth = 0; nth < PUSHES_A_HAND; nth++) await push()
  }
  await Promise.all(Array.from({ length: HANDS }, hand))
  return sent
}

/** The same with the desk and every process of a PostgreSQL server in one trace. */
export const fsyncedOnPostgres = async (): Promise<Result[]> => {
  const checks = checksOf(
    'every acknowledged commit synced, PostgreSQL: the system calls of desk and server in one trace',
  )
  const { check, results, notRun } = checks
  const why = whyNotTraced()
  if (why !== undefined) {
    notRun(why)
    return results
  }
  // The writer of the log keeps still, so that each process syncs its own commits.
  const cluster = ownServer(checks, ['wal_writer_delay = 10s'])
  if (!cluster) return results
  const folder = mkdtempSync(join(tmpdir(), 'tessera-traced-'))
  try {
    const { url } = await ownDatabase(cluster)
    const desk = await startDesk(join(folder, 'data'), { program: 'serve', more: ['--url', url] })
    const tracedWriting = async (trace: string): Promise<number> => {
      const traced = await attach(trace, [...processesOf(cluster), desk.process.pid ?? 0])
      const sent = await writeTo(desk)
      await traced.end()
      return sent
    }
    const trace = join(folder, 'trace')
    const sent = await tracedWriting(trace)
    const { acknowledged, unproved } = await proofIn(trace)
    check(`the trace shows a receipt for each of ${sent} entries, and the request before it`, acknowledged === sent)
    check('none left before its commit was written, synced and answered', unproved.length === 0, unproved)
    const bare = await proofIn(trace, isSync)
    check('the same trace without its syncs proves nothing', bare.unproved.length === acknowledged)
    await asAdmin(cluster, ['alter system set synchronous_commit = off', 'select pg_reload_conf()'])
    const late = join(folder, 'trace-off')
    await tracedWriting(late)
    const off = await proofIn(late)
    check('a server that was told to answer before it syncs is found out', off.unproved.length > off.acknowledged / 2)
    await desk.stop()
  } finally {
    cluster.close()
    rmSync(folder, { recursive: true })
  }
  return results
}
