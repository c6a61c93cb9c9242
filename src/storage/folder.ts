import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Whether something is there. Throws the system's error where this account may not look: that is not the same as nothing. */
export const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

/** The account of this process may not do that. */
export const isForbidden = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM')

/** Brings a folder's names to the disk. */
export const flushFolder = (path: string): void => {
  const handle = openSync(path, 'r')
  fsyncSync(handle)
  closeSync(handle)
}

/**
 * Makes a folder and those around it (mode 0700) where there is none; they are still there after a power cut. A folder
 * that is there already keeps its mode: it may be somebody else's too.
 */
export const makeFolder = (path: string): void => {
  const outermost = mkdirSync(path, { recursive: true, mode: 0o700 })
  if (outermost === undefined) return
  chmodSync(path, 0o700)
  const around = dirname(resolve(outermost))
  for (let made = resolve(path); made !== around; made = dirname(made)) flushFolder(dirname(made))
}
