import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serving } from './serving.ts'

/** A clinic of one's own, empty at first. `code`: what it printed for the first one to come. */
export interface Clinic {
  readonly address: string
  readonly code: string
  readonly stop: () => Promise<void>
}

/** Starts a clinic as its operator would, on a record of its own, and waits for the address and the code it prints. */
export const startClinic = async (): Promise<Clinic> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-clinic-'))
  const server = await serving(['start', '--data', join(folder, 'data')])
  const code = /\b[A-Z2-9]{4}(?:-[A-Z2-9]{4}){2,}\b/.exec(server.log())?.[0]
  if (!code) throw new Error(`The clinic printed no code for the first one to come:\n${server.log()}`)
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { address: server.address, code, stop }
}
