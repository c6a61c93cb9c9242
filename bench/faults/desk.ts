import { spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { uuidv7, type Entry, type Receipt, type Recorded } from '../../src/record/index.ts'
import { NEVER } from './waiting.ts'

/** The programs a desk is started with: the demo as people run it, or the desk of the bench on either store. */
const PROGRAMS = {
  demo: { file: join(import.meta.dirname, '../../src/command/main.ts'), clinic: 'invented', staff: 'lis' },
  serve: { file: join(import.meta.dirname, '../record/serve.ts'), clinic: 'bench', staff: 'staff-0' },
} as const

/** How a desk is started; `through` is put before the command (`sh -c 'ulimit ...; exec "$@"' sh`). */
export interface Starting {
  readonly program?: keyof typeof PROGRAMS
  readonly more?: readonly string[]
  readonly through?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The answer to a push; without receipts it was turned away for this reason. */
export interface Answer {
  readonly status: number
  readonly reason?: string
  readonly receipts?: readonly Receipt[]
}

/** A server process of its own, and a professional signed in to it over HTTP. */
export interface RunningDesk {
  readonly process: ChildProcess
  readonly clinic: string
  readonly patient: string
  /** All it wrote to its log. */
  said(): string
  /** Something the professional noted, so many letters long. */
  note(letters?: number): Entry
  /** That this note is unsaid. */
  unsaying(note: Entry): Entry
  send(entries: readonly Entry[]): Promise<Answer>
  /** The receipts; throws where there are none. */
  push(entries: readonly Entry[]): Promise<readonly Receipt[]>
  /** The patient's entries after a position, as far as one page goes. */
  page(after: number): Promise<Page>
  readAll(): Promise<Recorded[]>
  get<T>(path: string): Promise<T>
  /** Signs in once more, beside. Gives whether that session is known, and whether it is forgotten after its sign-out. */
  comeAndGo(): Promise<boolean>
  stop(): Promise<void>
}

interface Page {
  readonly entries: readonly Recorded[]
  readonly upTo: number
  readonly more: boolean
}

const spawned = async (data: string, { program = 'demo', more = [], through = [], env = {} }: Starting) => {
  const { file } = PROGRAMS[program]
  const own =
    program === 'demo'
      ? ['demo', '--data', data, '--port', '0', '--requests-per-second', '100000']
      : [data, '--staff', '2']
  const [first = '', ...args] = [...through, process.execPath, file, ...own, ...more]
  const child = spawn(first, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text))
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('http://localhost')) continue
    child.stdout.resume()
    return { child, address: line, said: () => said }
  }
  throw new Error(`the server did not start: ${said.trim()}`)
}

/** Starts a desk on a data folder and signs in to it. Throws, with what it said, where it does not start. */
export const startDesk = async (data: string, starting: Starting = {}): Promise<RunningDesk> => {
  const { child, address, said } = await spawned(data, starting)
  const exit = once(child, 'exit')
  const { clinic, staff } = PROGRAMS[starting.program ?? 'demo']
  const post = (path: string, body: unknown, cookie = '') =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(NEVER),
    })
  const signIn = async (): Promise<string> => {
    const signedIn = await post('/api/sign-in', { account: staff })
    return signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  }
  const cookie = await signIn()
  const ask = async <T>(path: string, cookie: string): Promise<T> =>
    (await (await fetch(address + path, { headers: { cookie }, signal: AbortSignal.timeout(NEVER) })).json()) as T
  const get = <T>(path: string): Promise<T> => ask<T>(path, cookie)
  const known = await get<{ entries: Recorded[] }>('/api/patients')
  const patient = known.entries[0]?.patient ?? 'patient-0'
  const road = `/api/patients/${patient}/entries`
  const send = async (entries: readonly Entry[]): Promise<Answer> => {
    const response = await post(road, { entries }, cookie)
    return { status: response.status, ...((await response.json()) as object) }
  }
  const push = async (entries: readonly Entry[]): Promise<readonly Receipt[]> => {
    const { status, reason, receipts } = await send(entries)
    if (!receipts) throw new Error(`turned away: ${status} ${reason}`)
    return receipts
  }
  const entry = (kind: string, layer: Entry['layer'], body: object): Entry => ({
    id: uuidv7(Date.now(), randomBytes(10)),
    clinic,
    patient,
    kind,
    layer,
    source: {
      teller: staff,
      listeners: [],
      toldOn: '2026-03-02',
      language: 'da',
      mode: 'in-the-room',
      originalKept: 'words',
      byHandOf: staff,
      saidBack: 'not-yet',
    },
    body,
  })
  const page = (after: number) => get<Page>(`${road}?after=${after}`)
  if (known.entries.length === 0)
    await push([
      entry('people.patient-registered', 'table', {
        names: [{ language: 'da', text: 'Somebody invented' }],
        speaks: [{ language: 'da' }],
      }),
    ])
  return {
    process: child,
    clinic,
    patient,
    said,
    note: (letters = 80) =>
      entry('visit.worry-noted', 'working', { said: { original: { language: 'da', text: 'x'.repeat(letters) } } }),
    unsaying: ({ id }) => entry('record.unsaid', 'working', { entry: id, why: 'asked' }),
    send,
    push,
    page,
    readAll: async () => {
      const all: Recorded[] = []
      for (let after = 0, more = true; more;) {
        const read = await page(after)
        all.push(...read.entries)
        after = read.upTo
        more = read.more
      }
      return all
    },
    get,
    comeAndGo: async () => {
      const another = await signIn()
      const isKnown = async () => (await ask<{ staff: unknown }>('/api/me', another)).staff !== null
      const came = await isKnown()
      await post('/api/sign-out', {}, another)
      return came && !(await isKnown())
    },
    stop: async () => {
      child.kill('SIGTERM')
      await exit
    },
  }
}
