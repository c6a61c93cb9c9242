import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))

const tessera = (args: string[], node: string[] = []) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, MAIN, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr: stderr.trim() }
}

/** Starts a command and gives what it prints until it answers at an address. */
const started = async (args: string[]) => {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const gone = once(child, 'exit')
  const printed: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    printed.push(line)
    if (line.startsWith('Stop it')) break
  }
  const stop = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return (await gone)[0] as number | null
  }
  return { printed, address: printed.find(line => line.startsWith('http')) ?? '', stop }
}

test('who asks how it works is told; a command nobody knows is said to be none', () => {
  expect(tessera([])).toMatchObject({ status: 0, stdout: expect.stringContaining('tessera demo') })
  expect(tessera(['--help']).stdout).toContain('tessera place')
  expect(tessera(['treat'])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^There is no command/) })
})

test('another Node is refused in one sentence', () => {
  const older = `data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '24.1.0' } })`
  const { status, stderr } = tessera(['demo'], ['--import', older])
  expect([status, stderr]).toEqual([
    1,
    'Tessera runs on Node 26 and this is Node 24: start it through npm, as in `npm run demo`.',
  ])
})

test('the demo says where it is, where it keeps the record, that all is invented, and ends when asked', async () => {
  const data = join(folder, 'demo')
  const demo = await started(['demo', '--data', data, '--port', '0'])
  expect(demo.printed).toContainEqual(expect.stringMatching(/^http:\/\/localhost:\d+$/))
  expect(demo.printed.join('\n')).toContain(data)
  expect(demo.printed.join('\n')).toMatch(/invented.*not for real patients/i)
  expect(statSync(data).mode & 0o777).toBe(0o700)
  expect((await fetch(`${demo.address}/api/me`)).status).toBe(200)
  const second = tessera(['demo', '--data', data, '--port', '0'])
  expect(second).toMatchObject({ status: 1, stderr: expect.stringContaining('Another Tessera has this record open') })
  const start = tessera(['start', '--data', data, '--port', '0'])
  expect(start.status).toBe(1)
  expect(await demo.stop('SIGTERM')).toBe(0)
  expect(tessera(['start', '--data', data, '--port', '0']).stderr).toContain('holds the invented people of the demo')
})

test('a record of one’s own begins empty, with a code that signs in', async () => {
  const data = join(folder, 'clinic')
  const own = await started(['start', '--data', data, '--port', '0'])
  expect(own.printed.join('\n')).toContain('Not for real patients yet')
  const code = /code (\S+) and/.exec(own.printed.join('\n'))?.[1]
  const signedIn = await fetch(`${own.address}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name: 'Karen' }),
  })
  expect(signedIn.status).toBe(200)
  const cookie = signedIn.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  const patients = await fetch(`${own.address}/api/patients`, { headers: { cookie } })
  expect(await patients.json()).toEqual({ entries: [] })
  expect(await own.stop('SIGINT')).toBe(0)
})

test('an option that cannot be meant is answered in one sentence', () => {
  expect(tessera(['demo', '--port', 'x'])).toMatchObject({ status: 1, stderr: 'A port is a whole number up to 65535.' })
  expect(tessera(['demo', '--fast']).status).toBe(1)
  expect(tessera(['start', '--origin', 'http://clinic.example']).stderr).toContain('needs https')
})
