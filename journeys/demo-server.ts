import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Demo {
  readonly address: string
  readonly data: string
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Starts the demo as a stranger would, on a record of its own, and waits for the address it prints. */
export const startDemo = async (): Promise<Demo> => {
  const data = mkdtempSync(join(tmpdir(), 'tessera-journey-'))
  const child = spawn(process.execPath, ['src/command/main.ts', 'demo', '--data', data], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  child.stdout.on('data', chunk => (printed += String(chunk)))
  child.stderr.on('data', chunk => (printed += String(chunk)))
  const address = await addressOf(child, () => printed)
  const stop = async () => {
    const gone = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
    rmSync(data, { recursive: true, force: true })
  }
  return { address, data, log: () => printed, stop }
}

const addressOf = (child: ChildProcess, printed: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = setInterval(() => {
      const address = /http:\/\/localhost:\d+/.exec(printed())?.[0]
      if (!address) return
      clearInterval(look)
      resolve(address)
    }, 20)
    child.once('exit', code => {
      clearInterval(look)
      reject(new Error(`The demo ended with ${code} before it printed an address:\n${printed()}`))
    })
  })
