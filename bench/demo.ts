import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../journeys/browser.ts'
import { uuidv7, type Entry, type Recorded } from '../src/record/index.ts'

const ROOT = join(import.meta.dirname, '..')

/** Every name of the invented people, in every script it is registered in. */
const names = (): string[] =>
  readdirSync(join(ROOT, 'lives'))
    .filter(file => file.endsWith('.jsonl'))
    .flatMap(file => readFileSync(join(ROOT, 'lives', file), 'utf8').split('\n'))
    .filter(line => line.includes('"people.patient-registered"'))
    .flatMap(line => (JSON.parse(line) as { body: { names: { text: string }[] } }).body.names)
    .map(name => name.text)

/** The demo as its command starts it, on an empty folder. */
const startDemo = async (data: string) => {
  const args = ['src/command/main.ts', 'demo', '--data', data, '--port', '0']
  const server = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  const gone = once(server, 'exit')
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('http://localhost')) continue
    server.stdout.resume()
    return { address: line, pid: server.pid ?? 0, stop: () => (server.kill('SIGTERM'), gone) }
  }
  throw new Error('the demo did not start')
}

const residentMegabytes = (pid: number): number => {
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Math.round(Number(kilobytes) / 102.4) / 10
}

const seesAName = (page: Page) =>
  page.waitForFunction(all => all.some(name => document.body.textContent.includes(name)), names(), {
    polling: 'raf',
    timeout: 60_000,
  })

/** Signs in by the first account's button and waits until the name of an invented person is on the page. */
const firstPage = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator('button').filter({ hasText: /Lis/ }).first().click()
  await seesAName(page)
}

/** Lays a table for the first patient, over HTTP, with the cookies of the page. */
const layTable = async (page: Page, address: string): Promise<void> => {
  const { request } = page.context()
  const { entries } = (await (await request.get(`${address}/api/patients`)).json()) as { entries: Recorded[] }
  const { today, clinic, staff } = await (await request.get(`${address}/api/me`)).json()
  const [registered] = entries
  if (!registered) throw new Error('nobody is registered')
  const { patient } = registered
  const here = [
    { person: patient, role: 'patient', mode: 'in-the-room' },
    { person: staff.id, role: 'professional', mode: 'in-the-room' },
  ]
  const entry: Entry = {
    id: uuidv7(Date.now(), randomBytes(10)),
    clinic,
    patient,
    kind: 'visit.opened',
    layer: 'table',
    source: {
      teller: staff.id,
      listeners: [],
      toldOn: today,
      language: 'da',
      mode: 'in-the-room',
      originalKept: 'nothing',
      byHandOf: staff.id,
      saidBack: 'not-yet',
    },
    body: { here, languages: { patient: 'ar', clinic: 'da' } },
  }
  const laid = await request.post(`${address}/api/patients/${patient}/table`, { data: { entry } })
  const { receipt } = await laid.json()
  if (receipt.outcome !== 'stored') throw new Error(`no table: ${receipt.reason}`)
}

/** The gzipped size of every script that the page at /table loads, with both its rooms opened, in kilobytes (1000 bytes), to a tenth. */
const tableScripts = async (browser: Browser, page: Page, address: string): Promise<number> => {
  await layTable(page, address)
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const table = await context.newPage()
  const scripts: Promise<number>[] = []
  table.on('response', response => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then(body => gzipSync(body, { level: 9 }).length))
  })
  await table.goto(`${address}/table`, { waitUntil: 'networkidle' })
  // My story is loaded when it is opened: it belongs to the table.
  await table.locator('.rail-room').nth(1).click()
  await table.locator('.my-story').waitFor()
  const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0)
  await context.close()
  return Math.round(bytes / 100) / 10
}

/** From the command to the first page with a patient's name on it, what the server holds then, what the table loads. */
export const demoFigures = async (): Promise<Record<string, number>> => {
  const data = mkdtempSync(join(tmpdir(), 'tessera-demo-'))
  const browser = await openBrowser()
  try {
    const page = await browser.newPage()
    const began = performance.now()
    const demo = await startDemo(data)
    try {
      await firstPage(page, demo.address)
      const seconds = Math.round(performance.now() - began) / 1000
      const memory = residentMegabytes(demo.pid)
      return {
        'demo.first-page-s': seconds,
        'demo.memory-mb': memory,
        'web.table-js-kb': await tableScripts(browser, page, demo.address),
      }
    } finally {
      await demo.stop()
    }
  } finally {
    await browser.close()
    rmSync(data, { recursive: true })
  }
}
