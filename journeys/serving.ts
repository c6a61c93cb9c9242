import { spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A running `tessera`: where it answers, and what it has printed so far. */
interface Serving {
  readonly address: string
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Runs `tessera` with these words as a stranger would, and waits until it says how to stop it. `node`: words for Node itself. */
export const serving = async (words: readonly string[], node: readonly string[] = []): Promise<Serving> => {
  const child = spawn(process.execPath, [...node, 'src/command/main.ts', ...words], {
    cwd: join(import.meta.dirname, '..'),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Read once and kept: the next one begins in half the time.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'tessera-journeys-compiled'), ...process.env },
  })
  let printed = ''
  child.stdout.on('data', chunk => (printed += String(chunk)))
  child.stderr.on('data', chunk => (printed += String(chunk)))
  const address = await addressOf(child, () => printed)
  const stop = async () => {
    const gone = new Promise(resolve => child.once('exit', resolve))
    child.kill('SIGTERM')
    await gone
  }
  return { address, log: () => printed, stop }
}

const addressOf = (child: ChildProcess, printed: () => string): Promise<string> =>
  new Promise((resolve, reject) => {
    const look = setInterval(() => {
      const address = /http:\/\/localhost:\d+/.exec(printed())?.[0]
      if (!address || !printed().includes('Ctrl+C')) return
      clearInterval(look)
      resolve(address)
    }, 20)
    child.once('exit', code => {
      clearInterval(look)
      reject(new Error(`It ended with ${code} before it printed an address:\n${printed()}`))
    })
  })
