import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { preparePostgres } from '../src/storage/postgres/prepare.ts'
import { NoPostgres, startCluster, type Cluster } from '../src/storage/postgres/cluster.fixture.ts'
import { Client } from './record/client.ts'
import { verifyFigures } from './record/verifying.ts'

const CLIENTS = 20
/** In milliseconds: a clinic's server has been at work for a while, so the first seconds are not measured. */
const WARM = 6000
const MEASURED = 8000

const startDesk = async (data: string, more: readonly string[]) => {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'record/serve.ts'), data, ...more], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout })) {
    server.stdout.resume()
    return { address: line, pid: server.pid ?? 0, stop: () => (server.kill('SIGTERM'), gone) }
  }
  throw new Error('the desk did not start')
}
type RunningDesk = Awaited<ReturnType<typeof startDesk>>

const residentMegabytes = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

/** Twenty clients, signed in one after another, each with three patients of its own. */
const seat = async (address: string): Promise<[Client, string[]][]> => {
  const seated: [Client, string[]][] = []
  for (let nth = 0; nth < CLIENTS; nth++) {
    const client = new Client(address, nth)
    await client.signIn()
    const patients = Array.from({ length: 3 }, (_, of) => `patient-${nth}-${of}`)
    for (const patient of patients) await client.push(patient, [client.register(patient)])
    seated.push([client, patients])
  }
  return seated
}

/** How many entries a second are stored, one to a push, each waiting for its receipt; and the most memory held meanwhile. */
const underLoad = async (desk: RunningDesk): Promise<{ perSecond: number; megabytes: number }> => {
  const seated = await seat(desk.address)
  let stored = 0
  let until = Infinity
  const write = async ([client, patients]: [Client, string[]]) => {
    for (let nth = 0; performance.now() < until; nth++) {
      const patient = patients[nth % patients.length]!
      await client.push(patient, [client.note(patient)])
      stored++
    }
  }
  const began = performance.now()
  until = began + WARM + MEASURED
  let megabytes = 0
  const looking = setInterval(() => (megabytes = Math.max(megabytes, residentMegabytes(desk.pid))), 250)
  const writing = Promise.all(seated.map(write))
  await new Promise(resolve => setTimeout(resolve, WARM))
  const [from, at] = [stored, performance.now()]
  await new Promise(resolve => setTimeout(resolve, MEASURED))
  const perSecond = ((stored - from) / (performance.now() - at)) * 1000
  await writing
  clearInterval(looking)
  for (const [client] of seated) client.close()
  return { perSecond: Math.round(perSecond), megabytes: Math.round(megabytes) }
}

const load = async (data: string, more: readonly string[] = []) => {
  const desk = await startDesk(data, more)
  try {
    return await underLoad(desk)
  } finally {
    await desk.stop()
  }
}

const median = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/** A clinic at work with so many patients of 40 entries each, and one patient of 2,000. */
const clinicOf = async (data: string, patients: number) => {
  const desk = await startDesk(data, [])
  const signedIn = async () => {
    const client = new Client(desk.address, 0)
    await client.signIn()
    return client
  }
  const client = await signedIn()
  const fill = async (patient: string, entries: number) => {
    await client.push(patient, [client.register(patient)])
    for (let left = entries; left > 0; left -= 500)
      await client.push(
        patient,
        Array.from({ length: Math.min(500, left) }, () => client.note(patient)),
      )
  }
  for (let nth = 0; nth < patients; nth++) await fill(`other-${nth}`, 40)
  await fill('the-one', 1999)
  client.close()
  // A line that nobody uses is closed after a while: whoever reads comes on one of its own.
  let reader: Client | undefined
  const open = async (): Promise<number> => {
    reader ??= await signedIn()
    const began = performance.now()
    for (let after = 0, more = true; more;) {
      const { body } = await reader.send('GET', `/api/patients/the-one/entries?after=${after}`)
      const page = JSON.parse(body) as { upTo: number; more: boolean }
      after = page.upTo
      more = page.more
    }
    return performance.now() - began
  }
  const close = async () => {
    reader?.close()
    await desk.stop()
  }
  return { open, close }
}

/** How long the record of 2,000 takes to open, and how much longer in a clinic ten times as large: by turns, in one run. */
const opening = async (folder: string): Promise<{ small: number; ratio: number }> => {
  const small = await clinicOf(join(folder, 'small'), 50)
  const large = await clinicOf(join(folder, 'tenfold'), 500)
  const times: [number, number][] = []
  for (let nth = 0; nth < 60; nth++) times.push([await small.open(), await large.open()])
  await small.close()
  await large.close()
  // The first ones warm both up.
  const warm = times.slice(10)
  const ofSmall = median(warm.map(([time]) => time))
  return { small: ofSmall, ratio: median(warm.map(([, time]) => time)) / ofSmall }
}

/** A PostgreSQL of our own, or nothing where there is none on this machine. */
const cluster = (): Cluster | undefined => {
  try {
    return startCluster()
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error
    console.error(error.message)
    return undefined
  }
}

const onPostgres = async (folder: string): Promise<Record<string, number>> => {
  const own = cluster()
  if (!own) return {}
  try {
    const fresh = async () => {
      const database = await own.database()
      await preparePostgres(own.url('keeper', database), { login: 'desk' })
      return ['--url', own.url('desk', database)]
    }
    const grouped = await load(join(folder, 'pg'), await fresh())
    const ungrouped = await load(join(folder, 'pg-ungrouped'), [...(await fresh()), '--ungrouped'])
    return {
      'record.appends-pg-per-s': grouped.perSecond,
      'record.appends-pg-ungrouped-per-s': ungrouped.perSecond,
      'record.memory-pg-mb': grouped.megabytes,
    }
  } finally {
    own.close()
  }
}

/** What the record takes in a second, what it holds in memory, how quickly it opens and is verified. */
export const recordFigures = async (): Promise<Record<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    const grouped = await load(join(folder, 'grouped'))
    const ungrouped = await load(join(folder, 'ungrouped'), ['--ungrouped'])
    const { small, ratio } = await opening(folder)
    return {
      'record.appends-per-s': grouped.perSecond,
      'record.appends-ungrouped-per-s': ungrouped.perSecond,
      ...(await onPostgres(folder)),
      'record.memory-mb': grouped.megabytes,
      'record.open-2000-ms': Math.round(small * 10) / 10,
      'record.tenfold-ratio': Math.round(ratio * 100) / 100,
      ...(await verifyFigures(join(folder, 'grouped'))),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
