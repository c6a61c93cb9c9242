import { spawn } from 'node:child_process'
import { webcrypto } from 'node:crypto'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import type { Entry, Recorded } from '../../src/record/index.ts'
import { openAside, safeBeside } from '../../src/storage/index.ts'
import { openCarried } from '../../src/web/offline/carried-views.ts'
import type { LockedThing } from '../../src/web/offline/database.ts'
import { openPocket } from '../../src/web/offline/locked-drawer.ts'
import { thingsOn } from '../../src/web/offline/locked-things.ts'
import { lockNewKey, openKey, type Bytes } from '../../src/web/offline/own-key.ts'
import { registered } from '../clinic/pairs.ts'
import { chanceFrom, personFrom } from '../clinic/people.ts'
import { Client } from '../record/client.ts'
import { courseOf } from './course.ts'

const PATIENTS = 20_500
/** Today's patients of one nurse, a full day with interpreters; and those of everybody else. */
const [OWN, OTHERS] = [10, 40]
const TIMES = 40
const WARM = 5

const today = (): string => Temporal.Now.plainDateISO('Europe/Copenhagen').toString()
const ownPatient = (nth: number): string => `own-${nth}`

/** A large clinic: everybody registered, some of whom come today, and ten with a course behind them who come to one nurse. */
const entriesOf = function* (own: Client, others: Client): Generator<Entry> {
  const chance = chanceFrom(20_500)
  const made = (client: Client, id: string, at: string) =>
    client.entry(
      id,
      'visit.appointment-made',
      { slot: { day: today(), at, minutes: 60, staff: [client.staff] } },
      'table',
    )
  for (let nth = 0; nth < PATIENTS - OWN; nth++) {
    const id = `patient-${nth}`
    const { names } = registered(personFrom(chance), chance)
    const body = { names: names.map(text => ({ language: 'da', text })), speaks: [{ language: 'ar' }] }
    yield others.entry(id, 'people.patient-registered', body, 'table')
    if (nth % Math.floor(PATIENTS / OTHERS) === 0) yield made(others, id, '10:00')
  }
  for (let nth = 0; nth < OWN; nth++) {
    const id = ownPatient(nth)
    yield own.register(id)
    yield* courseOf(own, id, chance)
    yield made(own, id, `${String(8 + nth).padStart(2, '0')}:00`)
  }
}

const fill = async (data: string): Promise<void> => {
  const folder = await openAside({ data, safe: safeBeside(data) })
  const clinic = await folder.clinic('bench')
  const [own, others] = [new Client('http://localhost:1', 0), new Client('http://localhost:1', 1)]
  const entries = [...entriesOf(own, others)]
  for (let from = 0; from < entries.length; from += 500)
    await folder.store.append(clinic, entries.slice(from, from + 500), `${today()}T05:00:00Z`)
  await folder.store.close()
}

const startDesk = async (data: string) => {
  const serve = join(import.meta.dirname, '../record/serve.ts')
  const server = spawn(process.execPath, [serve, data], { stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout })) {
    server.stdout.resume()
    return { address: line, stop: () => (server.kill('SIGTERM'), gone) }
  }
  throw new Error('the desk did not start')
}

/** A browser that takes packed answers, and counts what came over the wire, with its headers. */
const browserAt = (address: string) => {
  const agent = new Agent({ keepAlive: true })
  const cookies = new Map<string, string>()
  const send = (method: string, path: string, body?: object) =>
    new Promise<{ json: unknown; bytes: number; ms: number }>((done, failed) => {
      const began = performance.now()
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const headers = {
        'accept-encoding': 'gzip',
        ...(cookie && { cookie }),
        ...(body && { 'content-type': 'application/json', origin: address, 'sec-fetch-site': 'same-origin' }),
      }
      const asking = request(new URL(path, address), { method, headers, agent }, async answer => {
        const chunks: Buffer[] = []
        for await (const chunk of answer) chunks.push(chunk as Buffer)
        const packed = Buffer.concat(chunks)
        const text = answer.headers['content-encoding'] === 'gzip' ? gunzipSync(packed) : packed
        const json: unknown = JSON.parse(text.toString())
        const ms = performance.now() - began
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
          cookies.set(name, value)
        }
        if (answer.statusCode !== 200) failed(new Error(`${path} answered ${answer.statusCode}: ${text.toString()}`))
        else done({ json, bytes: packed.length + answer.rawHeaders.join(': ').length, ms })
      })
      asking.on('error', failed)
      asking.end(body ? JSON.stringify(body) : undefined)
    })
  return { send, close: () => agent.destroy() }
}

interface Along {
  readonly patients: readonly { readonly id: string; readonly entries: readonly Recorded[]; readonly upTo: number }[]
  readonly next?: string
}

const at = (share: number, times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!

/** What came, put under lock and key as an own device keeps it. */
const pocketOf = async (pages: readonly Along[]) => {
  const random = (bytes: number): Bytes => webcrypto.getRandomValues(new Uint8Array(bytes))
  const lock = { subtle: crypto.subtle, random }
  const opener = { by: 'passkey', secret: random(32) } as const
  const keys = await openKey(lock, await lockNewKey(lock, opener, { salt: random(32) }), opener)
  if (!keys) throw new Error('the pocket does not open')
  const shelf = new Map<string, LockedThing>()
  const open = () =>
    openPocket(
      thingsOn(
        {
          get: async name => shelf.get(name),
          put: async (name, thing) => shelf.set(name, thing),
          delete: async name => shelf.delete(name),
        },
        keys,
        lock,
      ),
      { files: { fileOf: () => undefined, takeUp: () => undefined }, plainly: () => undefined },
    )
  const whole = Map.groupBy(
    pages.flatMap(page => page.patients),
    ({ id }) => id,
  )
  for (const [id, parts] of whole) {
    const held = { entries: parts.flatMap(({ entries }) => entries), upTo: parts.at(-1)!.upTo }
    await open().take(id, held, today())
  }
  return { open, patients: [...whole.keys()] }
}

const opening = async (pages: readonly Along[]): Promise<number> => {
  const { open, patients } = await pocketOf(pages)
  const times: number[] = []
  for (let nth = 0; nth < TIMES + WARM; nth++) {
    const began = performance.now()
    const { ready, list } = await openCarried(open(), patients[nth % patients.length]!)
    times.push(performance.now() - began)
    if (!ready || list.problems.length === 0) throw new Error('nothing is carried')
  }
  return at(0.95, times.slice(WARM))
}

/**
 * An own device that may carry today's patients of one nurse, in a clinic of 20,500, on SQLite over HTTP:
 * - `sync.first-page-ms`, the 95th percentile, from the asking until it is unpacked and read
 * - `sync.first-page-kb`, of 1,000 bytes, on the wire with its headers; how many of the ten are on it is printed
 * - `sync.open-patient-ms`, the 95th percentile: out of what the device keeps locked, to what the own page shows first
 */
export const firstSyncFigures = async (): Promise<Record<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-first-'))
  const data = join(folder, 'data')
  await fill(data)
  const desk = await startDesk(data)
  const own = browserAt(desk.address)
  try {
    await own.send('POST', '/api/sign-in', { account: 'staff-0' })
    await own.send('POST', '/api/pockets', { of: 'own', by: 'passkey' })
    // The nurse's page has asked for the day before: a desk that just began would read every card first.
    await own.send('GET', `/api/day/${today()}`)
    const asked: { bytes: number; ms: number }[] = []
    for (let nth = 0; nth < TIMES + WARM; nth++) asked.push(await own.send('GET', '/api/along'))
    const pages: Along[] = []
    for (let next: string | undefined = ''; next !== undefined; next = pages.at(-1)!.next)
      pages.push((await own.send('GET', `/api/along${next && `?after=${next}`}`)).json as Along)
    const entries = pages.flatMap(page => page.patients.flatMap(one => one.entries)).length
    const times = asked.slice(WARM).map(({ ms }) => ms)
    console.error(
      `sync: first page ${pages[0]!.patients.length} of ${OWN} patients, ${pages.length} page(s), ${entries} entries, ` +
        `median ${Math.round(at(0.5, times))} ms`,
    )
    return {
      'sync.first-page-ms':
        Math.round(
          at(
            0.95,
            asked.slice(WARM).map(({ ms }) => ms),
          ) * 10,
        ) / 10,
      'sync.first-page-kb': Math.round(Math.max(...asked.map(({ bytes }) => bytes)) / 100) / 10,
      'sync.open-patient-ms': Math.round((await opening(pages)) * 10) / 10,
    }
  } finally {
    own.close()
    await desk.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
