import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { authenticator } from '../server/authenticator.fixture.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
afterAll(() => rmSync(folder, { recursive: true }))

const tessera = (args: string[], node: string[] = []) => {
  const asked = [...node, MAIN, ...args]
  const { status, stdout, stderr } = spawnSync(process.execPath, asked, { encoding: 'utf8', timeout: 60_000 })
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

/** One person's browser at a desk, with a passkey authenticator in software. */
const person = (address: string) => {
  const own = authenticator(address)
  const cookies = new Map<string, string>()
  const ask = async (path: string, body?: object) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const init = body && { method: 'POST', body: JSON.stringify(body) }
    const headers = { 'content-type': 'application/json', cookie }
    const response = await fetch(`${address}/api/${path}`, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return (await response.json()) as {
      reason?: string
      options: Parameters<typeof own.make>[0]
      [key: string]: unknown
    }
  }
  const comeIn = async (written: { code: string; name?: string; role?: string }) => {
    const { options } = await ask('invitation/options', written)
    return ask('invitation/passkey', { ...written, label: 'a key', response: own.make(options) })
  }
  return { own, ask, comeIn }
}

const codeIn = (printed: readonly string[]): string => /type (\S+)$/m.exec(printed.join('\n'))?.[1] ?? ''

test('a record of one’s own begins empty; the first comes in by the code that is printed, and it is printed no more', async () => {
  const data = join(folder, 'clinic')
  const start = (...more: string[]) => started(['start', '--data', data, '--port', '0', ...more])
  const own = await start()
  expect(own.printed.join('\n')).toContain('Not for real patients yet')
  const code = codeIn(own.printed)
  expect(code).toMatch(/^([A-HJ-NP-Z2-9]{4}-){6}[A-HJ-NP-Z2-9]{4}$/)
  const karen = person(own.address)
  expect(await karen.comeIn({ code, name: 'Karen', role: 'doctor' })).toMatchObject({
    staff: { name: 'Karen', role: 'doctor', lead: true },
  })
  expect(await karen.ask('patients')).toMatchObject({ entries: [] })
  expect(await karen.ask('own/devices')).toMatchObject({ passkeys: [{ label: 'a key' }], sessions: [{ here: true }] })
  expect(await own.stop('SIGINT')).toBe(0)

  const cutOff = join(folder, 'tessera-move-clinic-aB3xYz')
  mkdirSync(cutOff)
  const again = await start()
  expect(again.printed.join('\n')).toContain('A move of this record had been cut off')
  expect(existsSync(cutOff)).toBe(false)
  expect(codeIn(again.printed)).toBe('')
  const back = person(again.address)
  const { options } = await back.ask('passkey/options', {})
  const response = karen.own.give(options, { origin: again.address })
  expect(await back.ask('passkey/sign-in', { response })).toMatchObject({ staff: { name: 'Karen', lead: true } })
  expect(await back.ask('own/devices')).toMatchObject({ sessions: [{ here: false }, { here: true }] })
  expect(await again.stop('SIGINT')).toBe(0)

  expect(tessera(['start', '--data', data, '--port', '0', '--new-code-for', 'Eve'])).toMatchObject({
    status: 1,
    stderr: 'Nobody of this name works here.',
  })
  const lost = await start('--new-code-for', 'Karen')
  const anew = person(lost.address)
  expect(await anew.comeIn({ code: codeIn(lost.printed) })).toMatchObject({ staff: { name: 'Karen', lead: true } })
  expect(await anew.ask('own/devices')).toMatchObject({ passkeys: [{ label: 'a key' }] })
  expect(await lost.stop('SIGINT')).toBe(0)
})

test('the hospital’s sign-in is named whole and by https, or the start says what is missing', () => {
  const start = (...more: string[]) => tessera(['start', '--data', join(folder, 'none'), '--port', '0', ...more])
  expect(start('--hospital', 'https://hospital.example').stderr).toContain('--hospital-client ID')
  expect(start('--hospital', 'http://hospital.example', '--hospital-client', 'x').stderr).toContain('needs https')
  const secret = ['--hospital-secret-file', join(folder, 'no-such-file')]
  expect(start('--hospital', 'https://hospital.example', '--hospital-client', 'x', ...secret).stderr).toContain(
    'cannot be read',
  )
})

test('an option that cannot be meant is answered in one sentence', () => {
  expect(tessera(['demo', '--port', 'x'])).toMatchObject({ status: 1, stderr: 'A port is a whole number up to 65535.' })
  expect(tessera(['demo', '--fast']).status).toBe(1)
  expect(tessera(['start', '--origin', 'http://clinic.example']).stderr).toContain('needs https')
})
