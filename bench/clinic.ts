import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openAside, safeBeside } from '../src/storage/index.ts'
import { duplicateFigures } from './clinic/duplicates.ts'
import { registered } from './clinic/pairs.ts'
import { chanceFrom, personFrom } from './clinic/people.ts'
import { Client } from './record/client.ts'

const [FEW, MANY] = [2500, 25_000]
const DAY = '2026-03-02'
const APPOINTMENTS = 40
const TIMES = 150
const WARM = 20

/** Entries of a clinic of so many, with names in every script; as many appointments on one day in a small one as in a large. */
const entriesOf = function* (client: Client, patients: number) {
  const chance = chanceFrom(patients)
  for (let nth = 0; nth < patients; nth++) {
    const id = `patient-${nth}`
    const { names, births } = registered(personFrom(chance), chance)
    const body = { names: names.map(text => ({ language: 'da', text })), speaks: [{ language: 'ar' }] }
    yield client.entry(id, 'people.patient-registered', body, 'table')
    for (const { when } of births) yield client.entry(id, 'people.birth-told', { when }, 'table')
    if (nth % Math.floor(patients / APPOINTMENTS) > 0) continue
    const slot = { day: DAY, at: '09:30', minutes: 60, staff: [client.staff] }
    yield client.entry(id, 'visit.appointment-made', { slot })
  }
}

const fill = async (data: string, client: Client, patients: number): Promise<void> => {
  const folder = await openAside({ data, safe: safeBeside(data) })
  const clinic = await folder.clinic('bench')
  const entries = [...entriesOf(client, patients)]
  for (let from = 0; from < entries.length; from += 500)
    await folder.store.append(clinic, entries.slice(from, from + 500), `${DAY}T06:00:00Z`)
  await folder.store.close()
}

/** What a hand types: a beginning, a word, two words or all of a name that somebody bears, in its own script or in Latin letters. */
const typedIn = (patients: number): string[] => {
  const chance = chanceFrom(patients)
  const names = Array.from({ length: patients }, () => registered(personFrom(chance), chance).names).flat()
  return Array.from({ length: TIMES + WARM }, () => {
    const words = names[Math.floor(chance() * names.length)]!.split(' ')
    const drawn = chance()
    if (drawn < 0.4) return [...words[0]!].slice(0, 2 + Math.floor(chance() * 3)).join('')
    return drawn < 0.6 ? words[0]! : drawn < 0.8 ? words.slice(0, 2).join(' ') : words.join(' ').slice(0, 120)
  })
}

const startDesk = async (data: string) => {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'record/serve.ts'), data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout })) {
    server.stdout.resume()
    return { address: line, stop: () => (server.kill('SIGTERM'), gone) }
  }
  throw new Error('the desk did not start')
}

const timed = async (client: Client, method: string, path: string, body?: object): Promise<number> => {
  const began = performance.now()
  const { status } = await client.send(method, path, body ? JSON.stringify(body) : '')
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return performance.now() - began
}

const at = (share: number, times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!
const tenths = (time: number): number => Math.round(time * 10) / 10

/** One clinic at work: how long the first question takes, which reads every card, and then what each question takes. */
const clinicOf = async (data: string, patients: number) => {
  const unsent = new Client('http://localhost:1', 0)
  await fill(data, unsent, patients)
  const desk = await startDesk(data)
  const signedIn = async () => {
    const client = new Client(desk.address, 0)
    await client.signIn()
    return client
  }
  const early = await signedIn()
  const first = await timed(early, 'GET', `/api/day/${DAY}`)
  early.close()
  const typed = typedIn(patients)
  // A line that nobody uses is closed after a while: whoever asks comes on one of its own.
  let asking: Client | undefined
  const client = async () => (asking ??= await signedIn())
  return {
    first,
    today: async () => timed(await client(), 'GET', `/api/day/${DAY}`),
    search: async (nth: number) => timed(await client(), 'POST', '/api/patients/search', { typed: typed[nth] }),
    close: () => (asking?.close(), desk.stop()),
  }
}

/**
 * Milliseconds, the 95th percentile, on SQLite through the desk, as a coordinator's or a large team's page asks:
 * - `clinic.today-ms`, `clinic.search-ms` with 25,000 patients, and the same with 2,500
 * - `clinic.today-ratio`: how much longer today takes in the large clinic, by turns in one run, the median
 * - `clinic.first-answer-ms`: the first answer after a start, when every card of 25,000 is read
 */
const timeFigures = async (folder: string): Promise<Record<string, number>> => {
  const few = await clinicOf(join(folder, 'few'), FEW)
  const many = await clinicOf(join(folder, 'many'), MANY)
  const times = {
    fewToday: [] as number[],
    manyToday: [] as number[],
    fewSearch: [] as number[],
    manySearch: [] as number[],
  }
  for (let nth = 0; nth < TIMES + WARM; nth++) {
    times.fewToday.push(await few.today())
    times.manyToday.push(await many.today())
    times.fewSearch.push(await few.search(nth))
    times.manySearch.push(await many.search(nth))
  }
  await few.close()
  await many.close()
  const warm = (all: readonly number[]) => all.slice(WARM)
  return {
    'clinic.today-ms': tenths(at(0.95, warm(times.manyToday))),
    'clinic.today-2500-ms': tenths(at(0.95, warm(times.fewToday))),
    'clinic.today-ratio': Math.round((at(0.5, warm(times.manyToday)) / at(0.5, warm(times.fewToday))) * 100) / 100,
    'clinic.search-ms': tenths(at(0.95, warm(times.manySearch))),
    'clinic.search-2500-ms': tenths(at(0.95, warm(times.fewSearch))),
    'clinic.first-answer-ms': Math.round(many.first),
  }
}

/** The day and names in a clinic of 2,500 and of 25,000, and somebody registered twice who is found. */
export const clinicFigures = async (): Promise<Record<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-bench-'))
  try {
    return { ...(await timeFigures(folder)), ...duplicateFigures() }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
