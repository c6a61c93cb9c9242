import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { uuidv7, type Entry, type Receipt, type Recorded } from '../../src/record/index.ts'

const MAIN = join(import.meta.dirname, '../../src/command/main.ts')

/** A server process of its own, and a professional signed in to it over HTTP. */
export interface RunningDesk {
  readonly process: ChildProcess
  readonly address: string
  readonly patient: string
  push(entries: readonly Entry[]): Promise<Receipt[]>
  readAll(): Promise<Recorded[]>
  stop(): Promise<void>
}

/** Starts the demo on a data folder; `through` is put before the command (`sh -c 'ulimit ...; exec "$@"' sh`). */
export const startDesk = async (data: string, through: readonly string[] = []): Promise<RunningDesk> => {
  const [program = '', ...args] = [...through, process.execPath, MAIN, 'demo', '--data', data, '--port', '0']
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const exit = once(child, 'exit')
  let address = ''
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('http://localhost')) continue
    address = line
    break
  }
  child.stdout.resume()
  if (!address) throw new Error('the server did not start')
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
    })
  const signedIn = await post('/api/sign-in', { account: 'lis' })
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const get = async <T>(path: string): Promise<T> =>
    (await (await fetch(address + path, { headers: { cookie } })).json()) as T
  const { entries } = await get<{ entries: Recorded[] }>('/api/patients')
  const patient = entries[0]?.patient ?? ''
  const road = `/api/patients/${patient}/entries`
  return {
    process: child,
    address,
    patient,
    push: async sent => {
      const response = await post(road, { entries: sent }, cookie)
      return ((await response.json()) as { receipts: Receipt[] }).receipts
    },
    readAll: async () => {
      const all: Recorded[] = []
      for (let after = 0, more = true; more;) {
        const page = await get<{ entries: Recorded[]; upTo: number; more: boolean }>(`${road}?after=${after}`)
        all.push(...page.entries)
        after = page.upTo
        more = page.more
      }
      return all
    },
    stop: async () => {
      child.kill('SIGTERM')
      await exit
    },
  }
}

/** Something the professional noted, so long. */
export const note = (patient: string, letters = 80): Entry => ({
  id: uuidv7(Date.now(), randomBytes(10)),
  clinic: 'invented',
  patient,
  kind: 'visit.worry-noted',
  layer: 'working',
  source: {
    teller: 'lis',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said: { original: { language: 'da', text: 'x'.repeat(letters) } } },
})

/** What is wrong with a record that was read whole: gaps in its positions, and acknowledged entries that are not as acknowledged. */
export const faultsIn = (record: readonly Recorded[], acknowledged: ReadonlyMap<string, number>): string[] => {
  const places = new Map(record.map(entry => [entry.id, entry.place?.patient]))
  const gaps = record.filter((entry, at) => entry.place?.patient !== at + 1)
  const lost = [...acknowledged].filter(([id, place]) => places.get(id) !== place)
  return [
    ...(gaps.length > 0 ? [`${gaps.length} positions out of line`] : []),
    ...(lost.length > 0 ? [`${lost.length} acknowledged entries lost or moved`] : []),
    ...(places.size < record.length ? ['an entry stored twice'] : []),
  ]
}
