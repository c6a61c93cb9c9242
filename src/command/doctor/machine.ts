import { existsSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { fine, hint, wrong, type Finding } from './finding.ts'

const SCREENS = join(import.meta.dirname, '../../../dist/web/index.html')
const NODE = 26
const GIB = 2 ** 30

export const nodeIs = (version: string): Finding =>
  Number(version.split('.')[0]) === NODE
    ? fine('node', `Node ${version}.`)
    : wrong('node', `This is Node ${version}; Tessera runs on Node ${NODE}.`, 'Start it through npm: npm run start.')

export const screensAre = (path = SCREENS): Finding =>
  existsSync(path)
    ? fine('screens', 'The screens are built.')
    : wrong('screens', 'The screens are not built.', 'Run npm run build.')

/** `free` in bytes. */
export const roomIs = (folder: string, free: number): Finding => {
  const says = `${(free / GIB).toFixed(1)} GiB are free where ${folder} is.`
  if (free < GIB / 4) return wrong('room', says, 'Make room now: on a full disk nothing is stored.')
  return free < 2 * GIB ? hint('room', says, 'Make room soon.') : fine('room', says)
}

export const roomAt = (folder: string): Finding => {
  const { bavail, bsize } = statfsSync(folder)
  return roomIs(folder, bavail * bsize)
}

/** What people reach the desk by; undefined: on this machine alone. */
export const originIs = (origin: string | undefined): Finding => {
  if (origin === undefined)
    return hint('origin', 'No address was named.', 'Name the one people use: --origin https://NAME.')
  return URL.canParse(origin) && new URL(origin).protocol === 'https:'
    ? fine('origin', `People reach it by ${new URL(origin).origin}.`)
    : wrong(
        'origin',
        'The address is not https: passkeys, the microphone and safe cookies work nowhere else.',
        'Put a proxy with a certificate before it, or start it with --cert and --cert-key.',
      )
}

/** Whether the clock was set back since something was stored. Both ISO 8601 in UTC. */
export const clockIs = (newest: string | undefined, now: string): Finding =>
  newest !== undefined && Temporal.Instant.compare(newest, now) > 0
    ? wrong(
        'clock',
        `The newest entry was stored at ${newest} and the clock says ${now}: it was set back.`,
        'Set the clock right, and let it follow a time server.',
      )
    : fine('clock', `The clock says ${now}.`)
