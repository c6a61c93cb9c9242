import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { createDesk, deskLog, kinds, NOT_BUILT, readAssets, serveDesk, type DeskParts } from '#server'
import { CannotOpen, openFolder, sessionsOn, type Folder } from '#storage'
import { CannotStart } from './options.ts'

const SCREENS = join(import.meta.dirname, '../../dist/web')

/** What demo and start have of their own. */
interface Own extends Pick<DeskParts, 'mode' | 'accounts' | 'code' | 'origin'> {
  readonly clinic: string
  readonly folder: Folder
  readonly port: { readonly port: number; readonly exactly: boolean }
  /** What to say once the desk answers at this address. */
  readonly greeting: (address: string) => string
}

/** Opens a data folder, or says in one sentence why not. */
export const openData = (path: string): Folder => {
  try {
    return openFolder(path)
  } catch (error) {
    if (error instanceof CannotOpen) throw new CannotStart(`${path}: ${error.message}`, { cause: error })
    throw error
  }
}

/** Runs a command, and turns a reason not to begin into its sentence and an exit code. */
export const saying = async (command: () => Promise<number>): Promise<number> => {
  try {
    return await command()
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error
    console.error(error.message)
    return 1
  }
}

const onPort = async (desk: ReturnType<typeof createDesk>, port: Own['port']) => {
  try {
    return await serveDesk(desk, port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') throw new CannotStart(`Port ${port.port} is taken.`, { cause: error })
    if (code === 'EACCES') throw new CannotStart(`Port ${port.port} may not be used from here.`, { cause: error })
    throw error
  }
}

/** Keeps a desk at work until it is asked to stop (Ctrl+C, or the system); then closes the record and gives 0. */
export const atWork = async ({
  clinic,
  folder,
  mode,
  accounts,
  code,
  origin,
  port,
  greeting,
}: Own): Promise<number> => {
  const world = { random: randomBytes, clock: Date.now }
  const assets = readAssets(SCREENS)
  const desk = createDesk({
    clinic: { id: clinic, language: 'da', timeZone: 'Europe/Copenhagen' },
    store: folder.store,
    sessions: sessionsOn(folder.shelf, clinic, world),
    accounts,
    kinds,
    log: deskLog(process.stderr, mode === 'demo' ? 'error' : 'info'),
    mode,
    code,
    origin,
    assets,
    ...world,
  })
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  try {
    const serving = await onPort(desk, port)
    if (assets.size === 0) console.log(NOT_BUILT)
    console.log(greeting(`http://localhost:${serving.port}`))
    await stopped
    await serving.close()
  } finally {
    await folder.store.close()
  }
  return 0
}
