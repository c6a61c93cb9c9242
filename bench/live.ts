import { randomBytes } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { uuidv7, type Entry } from '../src/record/index.ts'

/** Visits at once, each with four devices: the shared screen, one more, the patient's phone, the professional's own page. */
const VISITS = 50
const DEVICES = 4
/** What each visit has told to it, and how long it takes in all, in milliseconds: two touches a second in the clinic, fifty visits. */
const TOLD = 12
const WITHIN = 30_000

type Told = Entry<string, object>

const entryOf = (
  patient: string,
  { kind, body, teller, by }: { kind: string; body: object; teller: string; by: string },
) =>
  ({
    id: uuidv7(Date.now(), randomBytes(10)),
    clinic: 'bench',
    patient,
    kind,
    layer: 'table',
    source: {
      teller,
      listeners: [],
      toldOn: new Date().toISOString().slice(0, 10),
      language: 'da',
      mode: 'in-the-room',
      originalKept: 'words',
      byHandOf: by,
      saidBack: 'not-yet',
    },
    body,
  }) satisfies Told

/** A browser: its cookies, and a line it listens on as our pages do. */
class Device {
  #address: string
  #cookies = new Map<string, string>()
  #upTo = 0
  #asking = false
  #again = false
  #line = new AbortController()
  readonly seen: (id: string, at: number) => void

  constructor(address: string, seen: (id: string, at: number) => void) {
    this.#address = address
    this.seen = seen
  }

  async send<T>(method: string, path: string, body?: object): Promise<T> {
    const response = await fetch(this.#address + path, {
      method,
      headers: {
        cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      this.#cookies.set(name, value)
    }
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return (await response.json()) as T
  }

  async #ask(road: string): Promise<void> {
    if (this.#asking) {
      this.#again = true
      return
    }
    this.#asking = true
    do {
      this.#again = false
      const page = await this.send<{ entries: { id: string }[]; upTo: number }>('GET', `${road}?after=${this.#upTo}`)
      this.#upTo = page.upTo
      const now = performance.now()
      for (const { id } of page.entries) this.seen(id, now)
    } while (this.#again)
    this.#asking = false
  }

  async listen(road: string): Promise<void> {
    const response = await fetch(this.#address + road.replace(/entries$/, 'live'), {
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      signal: this.#line.signal,
    })
    if (!response.ok) throw new Error(`no line: ${response.status}`)
    const text = new TextDecoder()
    const read = async () => {
      // A word may come in two parts.
      let begun = ''
      for await (const part of response.body!) {
        const lines = (begun + text.decode(part, { stream: true })).split('\n')
        begun = lines.pop() ?? ''
        if (lines.includes('event: more')) void this.#ask(road)
      }
    }
    void read().catch(() => undefined)
  }

  close(): void {
    this.#line.abort()
  }
}

const startDesk = async (data: string) => {
  const serve = join(import.meta.dirname, 'record/serve.ts')
  const server = spawn(process.execPath, [serve, data, '--staff', String(VISITS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout })) {
    server.stdout.resume()
    return { address: line, stop: () => (server.kill('SIGTERM'), gone) }
  }
  throw new Error('the desk did not start')
}

/** One visit with its four devices; `tell` has the patient's phone or the table tell something, by turns. */
const visitAt = async (address: string, nth: number, seen: (id: string, at: number) => void) => {
  const [patient, staff] = [`live-${nth}`, `staff-${nth}`]
  const by = { teller: staff, by: staff }
  const device = () => new Device(address, seen)
  const own = device()
  await own.send('POST', '/api/sign-in', { account: staff })
  const names = { names: [{ language: 'da', text: `Invented ${nth}` }], speaks: [{ language: 'da' }] }
  await own.send('POST', `/api/patients/${patient}/entries`, {
    entries: [entryOf(patient, { kind: 'people.patient-registered', body: names, ...by })],
  })
  const table = device()
  await table.send('POST', '/api/sign-in', { account: staff })
  const here = [
    { person: patient, role: 'patient', mode: 'in-the-room' },
    { person: staff, role: 'professional', mode: 'in-the-room' },
  ]
  const opened = { here, languages: { patient: 'da', clinic: 'da' } }
  await table.send('POST', `/api/patients/${patient}/table`, {
    entry: entryOf(patient, { kind: 'visit.opened', body: opened, ...by }),
  })
  const joined = async (side: 'patient' | 'shared') => {
    const { code } = await table.send<{ code: string }>('POST', '/api/table/join-code', { side })
    const one = device()
    await one.send('POST', '/api/table/join', { code })
    return one
  }
  const [phone, screen] = [await joined('patient'), await joined('shared')]
  for (const one of [table, phone, screen]) await one.listen('/api/table/entries')
  await own.listen(`/api/patients/${patient}/entries`)
  return {
    tell: async (turn: number): Promise<string> => {
      const isPhone = turn % 2 === 0
      const said = { original: { language: 'da', text: 'Hun sover ikke om natten.' } }
      const told = entryOf(patient, {
        kind: 'visit.problem-told',
        body: { said },
        teller: patient,
        by: isPhone ? patient : staff,
      })
      sent.set(told.id, performance.now())
      await (isPhone ? phone : table).send('POST', '/api/table/entries', { entries: [told] })
      return told.id
    },
    close: () => [own, table, phone, screen].forEach(one => one.close()),
  }
}
const sent = new Map<string, number>()

/**
 * 200 devices at 50 tables, all on one desk with SQLite, told to at random moments for half a minute:
 * - `live.p99-ms` from the push on one device until each of the four at that table, told by its line, has read the entry: the
 *   99th percentile; `live.p50-ms` the median
 * - `live.lost` how often an entry had not come to a device when all was over
 */
export const liveFigures = async (): Promise<Record<string, number>> => {
  const data = mkdtempSync(join(tmpdir(), 'tessera-live-'))
  const desk = await startDesk(data)
  const times: number[] = []
  let came = 0
  const seen = (id: string, at: number): void => {
    const began = sent.get(id)
    if (began === undefined) return
    came++
    times.push(at - began)
  }
  try {
    const visits = []
    for (let nth = 0; nth < VISITS; nth++) visits.push(await visitAt(desk.address, nth, seen))
    const telling = visits.flatMap(visit =>
      Array.from({ length: TOLD }, async (_, turn) => {
        await new Promise(resolve => setTimeout(resolve, Math.random() * WITHIN))
        return visit.tell(turn)
      }),
    )
    await Promise.all(telling)
    await new Promise(resolve => setTimeout(resolve, 2000))
    for (const visit of visits) visit.close()
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1]!)
    return {
      'live.p99-ms': at(0.99),
      'live.p50-ms': at(0.5),
      'live.lost': VISITS * TOLD * DEVICES - came,
    }
  } finally {
    await desk.stop()
    for (const place of [data, `${data}-safe`]) rmSync(place, { recursive: true, force: true })
  }
}
