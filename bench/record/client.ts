import { randomBytes } from 'node:crypto'
import { connect, type Socket } from 'node:net'
import { uuidv7, type Entry } from '../../src/record/index.ts'

interface Answer {
  readonly status: number
  readonly headers: string
  readonly body: string
}

/** One client on one connection that stays open: a request at a time, as a page of ours sends them. */
export class Client {
  #socket: Socket
  #host: string
  #cookie = ''
  #read: Buffer = Buffer.alloc(0)
  #wanted: ((answer: Answer) => void) | undefined
  #failed: ((error: Error) => void) | undefined
  readonly staff: string

  constructor(address: string, nth: number) {
    const { hostname, port, host } = new URL(address)
    this.#host = host
    this.staff = `staff-${nth}`
    this.#socket = connect({
      host: hostname === 'localhost' ? '127.0.0.1' : hostname,
      port: Number(port),
      noDelay: true,
    })
    this.#socket.on('data', (chunk: Buffer) => this.#take(chunk))
    this.#socket.on('error', error => this.#failed?.(error))
    this.#socket.on('close', () => this.#failed?.(new Error('the connection was closed')))
  }

  #take(chunk: Buffer): void {
    this.#read = this.#read.length > 0 ? Buffer.concat([this.#read, chunk]) : chunk
    const end = this.#read.indexOf('\r\n\r\n')
    if (end < 0) return
    const headers = this.#read.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0)
    if (this.#read.length < end + 4 + length) return
    const body = this.#read.toString('utf8', end + 4, end + 4 + length)
    this.#read = this.#read.subarray(end + 4 + length)
    this.#wanted?.({ status: Number(headers.slice(9, 12)), headers, body })
  }

  send(method: string, path: string, body = ''): Promise<Answer> {
    return new Promise((wanted, failed) => {
      if (this.#socket.destroyed) return failed(new Error('the connection was closed'))
      this.#wanted = wanted
      this.#failed = failed
      this.#socket.write(
        `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\ncontent-type: application/json\r\n` +
          `content-length: ${Buffer.byteLength(body)}\r\ncookie: ${this.#cookie}\r\n\r\n${body}`,
      )
    })
  }

  async signIn(): Promise<void> {
    const { headers } = await this.send('POST', '/api/sign-in', JSON.stringify({ account: this.staff }))
    this.#cookie = /set-cookie: ([^;\r]+)/i.exec(headers)?.[1] ?? ''
    if (!this.#cookie) throw new Error('not signed in')
  }

  close(): void {
    this.#failed = undefined
    this.#socket.destroy()
  }

  entry(patient: string, kind: string, body: object, layer: Entry['layer'] = 'working'): Entry {
    return {
      id: uuidv7(Date.now(), randomBytes(10)),
      clinic: 'bench',
      patient,
      kind,
      layer,
      source: {
        teller: this.staff,
        listeners: [],
        toldOn: '2026-03-02',
        language: 'da',
        mode: 'in-the-room',
        originalKept: 'words',
        byHandOf: this.staff,
        saidBack: 'not-yet',
      },
      body,
    }
  }

  register(patient: string): Entry {
    const body = { names: [{ language: 'da', text: `Invented ${patient}` }], speaks: [{ language: 'da' }] }
    return this.entry(patient, 'people.patient-registered', body, 'table')
  }

  note(patient: string): Entry {
    return this.entry(patient, 'visit.worry-noted', {
      said: {
        original: { language: 'da', text: 'Hun sover ikke om natten, og det har stået på siden vinteren før rejsen.' },
      },
    })
  }

  /** Pushes entries; throws where one of them is not stored. */
  async push(patient: string, entries: readonly Entry[]): Promise<void> {
    const { status, body } = await this.send('POST', `/api/patients/${patient}/entries`, JSON.stringify({ entries }))
    const stored = body.split('"outcome":"stored"').length - 1
    if (status !== 200 || stored !== entries.length) throw new Error(`not stored: ${status} ${body.slice(0, 200)}`)
  }
}
