import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { keptApart } from '#storage'
import { isThere } from '#storage/backup'
import { leftOnItsWay } from '../on-its-way.ts'
import { fine, hint, tried, wrong, type Finding } from './finding.ts'

/** Folders that a program copies elsewhere, by what they are called or hold. */
const COPIED = /^(dropbox|onedrive.*|google ?drive|icloud.*|nextcloud|owncloud|syncthing|sync|box sync|pcloud.*)$/i
const COPIED_MARKS = ['.stfolder', '.dropbox', '.dropbox.cache', '.sync', '.git']

const ancestors = (path: string): string[] => {
  const parent = dirname(path)
  return parent === path ? [path] : [path, ...ancestors(parent)]
}

/** The folder above this one that some program seems to copy elsewhere. */
export const copiedWith = (path: string): string | undefined =>
  ancestors(resolve(path)).find(
    folder => COPIED.test(folder.split(sep).at(-1) ?? '') || COPIED_MARKS.some(mark => existsSync(join(folder, mark))),
  )

const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)))
export const onOneDisk = (one: string, other: string): boolean =>
  statSync(nearest(one)).dev === statSync(nearest(other)).dev

/** What is wrong where something else than a folder was named. */
const isFolder = (path: string): Finding | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() === false
    ? wrong('data', `${path} is no folder.`, 'Name the folder that holds the record: --data DIR.')
    : undefined

/** Whether a folder, or a file, is there and for its owner alone. */
export const isPrivate = (check: string, path: string): Finding => {
  if (!isThere(path)) return wrong(check, `${path} is not there.`, 'Name the right one, or put it back from its copy.')
  const { mode, uid } = statSync(path)
  if ((mode & 0o077) !== 0) {
    const bits = statSync(path).isDirectory() ? '700' : '600'
    return wrong(check, `Others on this machine may look into ${path}.`, `Run chmod ${bits} ${path}.`)
  }
  const own = process.getuid?.()
  if (own !== undefined && own !== 0 && uid !== own)
    return wrong(
      check,
      `${path} belongs to another account of this machine.`,
      `Run chown for ${path}, or use that account.`,
    )
  return fine(check, `${path} is there, for its owner alone.`)
}

const apart = (data: string, safe: string): Finding => {
  try {
    keptApart(data, safe)
    return fine('apart', 'The safe lies apart from the record.')
  } catch (error) {
    return wrong('apart', error instanceof Error ? error.message : '', 'Move the safe, and name it with --safe DIR.')
  }
}

/** A move that was cut off leaves a copy beside the record. */
const leftBehind = (data: string): Finding[] =>
  leftOnItsWay(data).map(folder =>
    wrong(
      'move',
      `A move that was cut off left ${folder}; wrapped keys are in it.`,
      'Start Tessera once: it removes it.',
    ),
  )

/** How the folder of a record in SQLite lies, beside its safe. */
export const dataIs = async (data: string, safe: string): Promise<Finding[]> => [
  ...(await tried('data', () => [isFolder(data) ?? isPrivate('data', data), apart(data, safe)])),
  ...(await tried('move', () => leftBehind(data))),
  ...(await tried('one-disk', () =>
    onOneDisk(data, safe)
      ? [
          hint(
            'one-disk',
            'The safe lies on the same disk as the record: whoever takes the disk has both.',
            'Put the safe on another disk, and name it with --safe DIR; encrypt the disks.',
          ),
        ]
      : [],
  )),
]
