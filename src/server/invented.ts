import { randomBytes } from 'node:crypto'
import { uuidv7, type Entry, type Receipt, type Recorded } from '#record'
import { accountsOf, doorsOn, memoryDoors, memoryShelf, memoryStore, sessionsOn, type Store } from '#storage'
import { memoryBoxes } from '#storage/keys'
import { memoryPockets, pocketsOn } from '#storage/pockets'
import { memoryReviews, reviewsOn } from '#storage/reviews'
import { layerOf } from '#visit'
import { createDesk } from './desk.ts'
import type { DeskParts } from './parts.ts'
import { kinds } from './kinds.ts'
import { limitsFor } from './limits.ts'

/** An invented clinic at work, for tests. */
const CLINIC = 'invented'
export const PATIENT = 'amina'
const NOON = Date.UTC(2026, 2, 2, 11)

export const LIS = { id: 'lis', name: 'Nurse Lis', role: 'nurse', lead: false, language: 'da' }
const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'ar' }

let made = 0
/** An id nobody used before. */
export const nextId = (): string => uuidv7(NOON + ++made, new Uint8Array(10).fill(7))

interface Told {
  readonly teller?: string
  readonly by?: string
  readonly patient?: string
  readonly layer?: Entry['layer']
  readonly id?: string
}

/** An entry as Lis's hand writes it, told by the patient unless somebody else is named. */
export const entry = (kind: string, body: object, told: Told = {}): Entry => {
  const { patient = PATIENT, teller = patient, by = LIS.id } = told
  return {
    id: told.id ?? nextId(),
    clinic: CLINIC,
    patient,
    kind,
    layer: told.layer ?? layerOf(kind),
    source: {
      teller,
      listeners: [LIS.id],
      toldOn: '2026-03-02',
      language: 'ar',
      mode: 'in-the-room',
      originalKept: 'words',
      byHandOf: by,
      saidBack: 'not-yet',
    },
    body,
  }
}

export const said = (text: string) => ({ original: { language: 'ar', text } })

export const registered = (patient = PATIENT): Entry =>
  entry(
    'people.patient-registered',
    { names: [{ language: 'ar', text: 'Amina' }], speaks: [{ language: 'ar' }] },
    { patient, teller: LIS.id },
  )

export const opened = (by = LIS.id, here = [PATIENT, by]): Entry =>
  entry(
    'visit.opened',
    {
      here: here.map(person => ({
        person,
        role: person === PATIENT ? 'patient' : 'professional',
        mode: 'in-the-room',
      })),
      languages: { patient: 'ar', clinic: 'da' },
    },
    { teller: by, by },
  )

export const problemTold = (text = 'my back'): Entry => entry('visit.problem-told', { said: said(text) })
export const worry = (by = LIS.id): Entry => entry('visit.worry-noted', { said: said('sleep') }, { teller: by, by })
/** Somebody joins the patient's care team, by Lis's hand unless another is named. */
export const joined = (person: string, patient = PATIENT, by = LIS.id): Entry =>
  entry('people.care-team-joined', { person }, { patient, teller: by, by })
export const left = (person: string, by = LIS.id): Entry =>
  entry('people.care-team-left', { person }, { teller: by, by })
export const closed = (visit: string): Entry => entry('visit.closed', { visit }, { teller: LIS.id })

/** Whatever a desk answers, read as far as tests look. */
interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly json: {
    readonly receipts: Receipt[]
    readonly receipt: Receipt
    readonly entries: Recorded[]
    readonly [key: string]: unknown
  }
}

/** The line a request came in by, as far as the desk looks. */
const lineFrom = (from: string | undefined) =>
  (from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } }) as never

/** A line that stays open is read as far as its first words. */
const textOf = async (response: Response): Promise<string> => {
  if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return response.text()
  const reader = response.body!.getReader()
  const { value } = await reader.read()
  await reader.cancel()
  return new TextDecoder().decode(value)
}

/** A browser with its cookies, in front of a desk; `from` is its address, where that matters. */
export const browser = (app: ReturnType<typeof createDesk>, at = 'http://localhost:8080', from?: string) => {
  const cookies = new Map<string, string>()
  const send = async (method: string, path: string, body?: string, headers: Record<string, string> = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const own: Record<string, string> = method === 'GET' ? {} : { origin: at, 'sec-fetch-site': 'same-origin' }
    const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' }
    const init = { method, headers: { ...own, ...type, ...(cookie && { cookie }), ...headers } }
    const request = new Request(new URL(path, at), body === undefined ? init : { ...init, body })
    const response = await app.fetch(request, lineFrom(from))
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value) cookies.set(name, value)
      else cookies.delete(name)
    }
    const text = await textOf(response)
    const isJson = response.headers.get('content-type')?.includes('json')
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: (isJson && text ? JSON.parse(text) : {}) as Answer['json'],
    }
  }
  return {
    cookies,
    send,
    get: (path: string, headers?: Record<string, string>): Promise<Answer> => send('GET', path, undefined, headers),
    post: (path: string, body: unknown, headers?: Record<string, string>): Promise<Answer> =>
      send('POST', path, typeof body === 'string' ? body : JSON.stringify(body), headers),
  }
}

/** A desk with Lis and Omar, and its store. */
export const deskWith = (parts: Partial<DeskParts> & { store?: Store } = {}) => {
  const store = parts.store ?? memoryStore()
  const clock = parts.clock ?? (() => NOON)
  const accounts = parts.accounts ?? accountsOf([LIS, OMAR])
  const sessions = sessionsOn(memoryShelf(), CLINIC, { random: randomBytes, clock })
  const app = createDesk({
    clinic: { id: CLINIC, language: 'da', timeZone: 'Europe/Copenhagen' },
    store,
    sessions,
    accounts,
    doors: doorsOn(memoryDoors(), CLINIC),
    reviews: reviewsOn(memoryReviews(), CLINIC),
    pockets: pocketsOn(memoryPockets(), CLINIC),
    boxes: memoryBoxes(CLINIC),
    kinds,
    clock,
    random: randomBytes,
    log: { answered: () => {}, fault: ({ error }) => console.error(error) },
    mode: 'demo',
    assets: new Map(),
    limits: limitsFor(1_000_000),
    ...parts,
  })
  return { app, store, accounts }
}

/** Lis signed in, the patient registered, a visit opened and its table laid in a browser of its own. */
export const atWork = async (parts: Partial<DeskParts> = {}) => {
  const { app, store, accounts } = deskWith(parts)
  const lis = browser(app)
  await lis.post('/api/sign-in', { account: LIS.id })
  await lis.post(`/api/patients/${PATIENT}/entries`, { entries: [registered()] })
  const visit = opened()
  await lis.post(`/api/patients/${PATIENT}/table`, { entry: visit })
  const table = browser(app)
  table.cookies.set('tessera-table', lis.cookies.get('tessera-table') ?? '')
  lis.cookies.delete('tessera-table')
  return { app, store, accounts, lis, table, visit: visit.id }
}
