import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import {
  bellAcross,
  createDesk,
  deskLog,
  kinds,
  NOT_BUILT,
  readAssets,
  serveDesk,
  unnamedFilesOn,
  type DeskParts,
} from '#server'
import { accountsOn, doorsOn, sessionsOn, type Folder } from '#storage'
import { boxesOf } from '#storage/keys'
import { pocketsOn } from '#storage/pockets'
import { reviewsOn } from '#storage/reviews'
import { everyHour } from './hourly.ts'
import type { Standing } from './https.ts'
import { everyNight } from './nightly/index.ts'
import type { Where } from './where.ts'
import { CannotStart } from './options.ts'

const SCREENS = join(import.meta.dirname, '../../dist/web')

/** What demo and start have of their own. */
interface Own extends Pick<DeskParts, 'mode' | 'code' | 'hospital' | 'limits'> {
  readonly clinic: string
  readonly folder: Folder
  readonly port: { readonly port: number; readonly exactly: boolean }
  /** Without it, on this machine alone. */
  readonly standing?: Standing
  /** Where its backups go every night, if they do. */
  readonly nightly?: { readonly where: Where; readonly backups: string } | undefined
  /** Devices that kept the program let go of it when they next come. */
  readonly endsWorkers?: boolean | undefined
  /** What to say once the desk answers at this address. */
  readonly greeting: (address: string) => string
}

const onPort = async (desk: ReturnType<typeof createDesk>, port: Own['port'], { host, certificate }: Standing) => {
  try {
    return await serveDesk(desk, { ...port, host, certificate })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EADDRINUSE') throw new CannotStart(`Port ${port.port} is taken.`, { cause: error })
    if (code === 'EACCES') throw new CannotStart(`Port ${port.port} may not be used from here.`, { cause: error })
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CannotStart(`This machine has no address ${host}.`, { cause: error })
    throw error
  }
}

/** Keeps a desk at work until it is asked to stop (Ctrl+C, or the system); then closes the record and gives 0. */
export const atWork = async ({
  clinic,
  folder,
  mode,
  code,
  hospital,
  standing = {},
  nightly,
  limits,
  port,
  endsWorkers,
  greeting,
}: Own): Promise<number> => {
  const world = { random: randomBytes, clock: Date.now }
  const assets = readAssets(SCREENS, { endsWorkers })
  const timeZone = 'Europe/Copenhagen'
  const log = deskLog(process.stderr, mode === 'demo' ? 'error' : 'info')
  const parts: DeskParts = {
    clinic: { id: clinic, language: 'da', timeZone },
    store: folder.store,
    sessions: sessionsOn(folder.shelf, clinic, world),
    accounts: accountsOn(folder.staff, clinic, world),
    doors: doorsOn(folder.doors, clinic),
    reviews: reviewsOn(folder.reviews, clinic),
    pockets: pocketsOn(folder.pockets, clinic),
    boxes: boxesOf(folder.boxes, clinic),
    kinds,
    log,
    mode,
    code,
    hospital,
    origin: standing.origin,
    limits,
    assets,
    ...(folder.calls ? { bell: bellAcross(folder.calls, clinic) } : {}),
    ...world,
  }
  const desk = createDesk(parts)
  const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
  let stopNights = async () => {}
  let stopErasing = async () => {}
  try {
    const serving = await onPort(desk, port, standing)
    stopErasing = everyHour(unnamedFilesOn(parts), error => log.fault({ request: 'unnamed-files', error }))
    if (nightly) stopNights = everyNight({ ...nightly, timeZone, clock: world.clock, went: log.night })
    if (assets.size === 0) console.log(NOT_BUILT)
    console.log(greeting(`http://localhost:${serving.port}`))
    const how = await Promise.race([stopped.then(() => 'stopped'), ...(folder.ended ? [folder.ended] : [])])
    await serving.close()
    if (how !== 'stopped') {
      console.error('The thread that keeps the record ended. What was acknowledged is kept; start Tessera again.')
      return 1
    }
  } finally {
    await stopNights()
    await stopErasing()
    await folder.store.close()
  }
  return 0
}
