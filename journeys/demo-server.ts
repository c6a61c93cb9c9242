import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serving } from './serving.ts'

export interface Demo {
  readonly address: string
  readonly data: string
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** The desk's clock so many years ahead; what is seeded keeps the day it has. */
const clockAhead = (years: number): string[] => [
  '--import',
  `data:text/javascript,const now = Date.now; Date.now = () => now() + ${years * 365.25 * 24 * 3600 * 1000}`,
]

/** Starts the demo as a stranger would, on a record of its own, and waits for the address it prints. */
export const startDemo = async ({ yearsLater = 0 }: { yearsLater?: number } = {}): Promise<Demo> => {
  const data = mkdtempSync(join(tmpdir(), 'tessera-journey-'))
  const server = await serving(['demo', '--data', data], yearsLater > 0 ? clockAhead(yearsLater) : [])
  const stop = async () => {
    await server.stop()
    for (const place of [data, `${data}-safe`]) rmSync(place, { recursive: true, force: true })
  }
  return { address: server.address, data, log: server.log, stop }
}
