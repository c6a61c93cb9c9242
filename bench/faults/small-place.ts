import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunningDesk } from './desk.ts'

/** A place with little room, and a way to make more. */
export interface SmallPlace {
  readonly called: string
  readonly folder: string
  /** What a desk is started through to be bound by it. */
  readonly through: readonly string[]
  makeRoom(desk: RunningDesk): void
  leave(): void
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })

/** A file system of its own with so many megabytes, for everybody to use; undefined where mounting is not allowed. */
export const smallDisk = (megabytes: number): SmallPlace | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-full-'))
  try {
    run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', folder)
  } catch {
    rmSync(folder, { recursive: true })
    return undefined
  }
  return {
    called: `a file system of ${megabytes} MB`,
    folder,
    through: [],
    makeRoom: () => void run('mount', '-o', `remount,size=${megabytes + 64}m`, folder),
    leave: () => {
      run('umount', folder)
      rmSync(folder, { recursive: true })
    },
  }
}

/** A bound on the size of the files that a desk writes. */
export const smallFiles = (): SmallPlace => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-full-'))
  return {
    called: 'a bound of 3 MB on the size of files',
    folder,
    through: ['sh', '-c', 'ulimit -S -f 6000; exec "$@"', 'sh'],
    makeRoom: desk => void run('prlimit', '--pid', String(desk.process.pid), '--fsize=unlimited'),
    leave: () => rmSync(folder, { recursive: true }),
  }
}
