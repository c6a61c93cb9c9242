import { randomBytes, randomInt } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry, Recorded } from '../../src/record/index.ts'
import { isSame } from '../../src/server/judging.ts'
import { openFolder } from '../../src/storage/index.ts'
import { checksOf, type Result } from './checks.ts'
import { Disk } from './disk.ts'
import { listening, type Exchange } from './exchanges.ts'
import { lookOver } from './seals.ts'
import { callsIn, isSync, whyNotTraced, type Call } from './trace.ts'
import { traceDesk } from './traced-desk.ts'

const CUTS = 100
/** Half of the cuts come at most so many calls before or after a sync, of every file in turn. */
const NEAR = 12
const UNSAID = 'record.unsaid'
/** How much survives of what was not synced, one cut after another: nothing, some, nearly all, all. */
const KEPT = [0, 0.1, 0.5, 0.9, 1]

/** What a desk was sent and what it had acknowledged, by its trace. */
interface Told {
  readonly calls: readonly Call[]
  readonly exchanges: readonly Exchange[]
  readonly pushes: readonly (readonly Entry[])[]
}

/** A copy of the disk as the power left it, opened by the program. Gives what is wrong with it. */
const opened = async (folder: string, { exchanges, pushes }: Told, cutAt: number): Promise<string[]> => {
  const tombstones = pushes.flat().filter(({ kind }) => kind === UNSAID)
  const unsaid = new Map(tombstones.map(({ id, body }) => [(body as { entry: string }).entry, id]))
  const data = join(folder, 'data')
  // Nobody syncs the index of the log: whatever is in it may be found.
  if (existsSync(`${data}/record.sqlite-shm`)) writeFileSync(`${data}/record.sqlite-shm`, randomBytes(32_768))
  const place = openFolder(data)
  const found = new Map<string, Recorded>()
  const faults: string[] = []
  try {
    const clinic = await place.clinic('bench')
    const read = () => place.store.read(clinic, 'patient-0', { after: 0, limit: Number.MAX_SAFE_INTEGER })
    for (const entry of await read()) found.set(entry.id, entry)
    const acknowledged = exchanges.filter(({ answered }) => answered < cutAt)
    const arrived = new Set(exchanges.filter(({ arrived }) => arrived < cutAt).map(({ id }) => id))
    const gone = new Set([...unsaid].flatMap(([id, tombstone]) => (arrived.has(tombstone) ? id : [])))
    const lost = acknowledged.filter(({ id, place }) => found.get(id)?.place?.patient !== place && !gone.has(id))
    const back = [...unsaid].filter(
      ([id, tombstone]) => found.has(id) && acknowledged.some(one => one.id === tombstone),
    )
    if (back.length > 0) faults.push(`${back.length} unsaid entries can be read again`)
    if (lost.length > 0) faults.push(`${lost.length} of ${acknowledged.length} acknowledged entries lost or moved`)
    const half = pushes.filter(push => new Set(push.map(({ id }) => found.has(id))).size > 1)
    if (half.length > 0) faults.push(`${half.length} pushes stored in part`)
    const sent = new Map(pushes.flat().map(entry => [entry.id, entry]))
    const other = [...found.values()].filter(entry => sent.has(entry.id) && !isSame(entry, sent.get(entry.id)!))
    if (other.length > 0) faults.push(`${other.length} entries other than they were sent`)
    const next = pushes.flat().find(({ id, kind }) => kind !== UNSAID && !found.has(id) && !unsaid.has(id))
    const [receipt] = next ? await place.store.append(clinic, [next], '2026-03-02T09:00:00Z') : []
    if (next && receipt?.outcome !== 'stored') faults.push('nothing can be written any more')
  } finally {
    await place.store.close()
  }
  const { faults: unsealed } = await lookOver(data)
  return [...faults, ...unsealed]
}

/** A moment of the trace, and how much of what was not synced then is kept. */
interface Moment {
  readonly at: number
  readonly kept: number
}

/** What is wrong with the record on a disk as it may be found after the power went at a moment. */
const wrongAfterCut = async (disk: Disk, told: Told, { at, kept }: Moment): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-cut-'))
  try {
    disk.findAfterCut(folder, kept, () => randomInt(2 ** 32) / 2 ** 32)
    return await opened(folder, told, at)
  } catch (error) {
    return [`it does not open: ${error instanceof Error ? error.message.replaceAll(folder, '') : ''}`]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Runs the calls over a disk and cuts the power at these moments; without `syncs`, none of them was ever carried out. */
const cutting = async (root: string, told: Told, moments: readonly Moment[], syncs = true): Promise<string[]> => {
  const disk = new Disk(root)
  const steps: [number, () => unknown][] = told.calls.flatMap(call => [
    [call.began, () => disk.begin(call)],
    ...(syncs && isSync(call) ? [[call.ended, () => disk.sync(call.path)] as [number, () => void]] : []),
  ])
  const faults: string[] = []
  for (const moment of moments)
    steps.push([
      moment.at - 0.5,
      async () => {
        const wrong = await wrongAfterCut(disk, told, moment)
        faults.push(...wrong.map(one => `line ${moment.at}, ${moment.kept * 100} % of the unsynced kept: ${one}`))
      },
    ])
  for (const [, step] of steps.sort(([one], [other]) => one - other)) await step()
  return faults
}

/** Cuts the power 100 times, on a model of the disk made from the system calls of a desk on SQLite. */
export const powerCuts = async (): Promise<Result[]> => {
  const { results, check, notRun, say } = checksOf(
    `power cut, SQLite: ${CUTS} moments, on a model of the disk made from the traced system calls`,
  )
  const why = whyNotTraced()
  if (why !== undefined) {
    notRun(why)
    return results
  }
  const root = mkdtempSync(join(tmpdir(), 'tessera-traced-'))
  try {
    const { trace, pushes } = await traceDesk(root)
    const { exchanges, hear } = listening()
    const calls: Call[] = []
    let last = 0
    for await (const call of callsIn(trace)) {
      hear(call)
      last = call.ended
      if (call.path.startsWith(`${root}/data`) || call.path === root) calls.push(call)
    }
    const told = { calls, exchanges, pushes }
    const first = calls[0]?.began ?? 0
    const syncs = [...Map.groupBy(calls.filter(isSync), call => call.path).values()]
    const nearASync = (nth: number): number => {
      const ofOneFile = syncs[nth % syncs.length]!
      return ofOneFile[randomInt(ofOneFile.length)]!.ended + randomInt(-NEAR, NEAR + 1)
    }
    const moments = Array.from({ length: CUTS }, (_, nth) => ({
      at: nth < CUTS / 2 ? randomInt(first, last + 1) : nearASync(nth),
      kept: KEPT[randomInt(KEPT.length)]!,
    }))
    const faults = await cutting(root, told, moments)
    check(
      'all that was acknowledged is there, in its place; nothing half; what was unsaid stays so; every seal good',
      faults.length === 0,
      faults,
    )
    const bare = await cutting(root, told, [{ at: Math.floor((first + last) / 2), kept: 0.9 }], false)
    check('the same disk where nothing is ever synced is found out', bare.length > 0)
    say(`${exchanges.length} entries acknowledged, ${calls.filter(isSync).length} syncs traced`)
  } finally {
    rmSync(root, { recursive: true })
  }
  return results
}
