import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { keptApart } from '#storage'
import { fine, hint, wrong, type Finding } from './finding.ts'

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

/** Whether a folder, or a file, is there and for its owner alone. */
export const isPrivate = (check: string, path: string): Finding => {
  if (!existsSync(path))
    return wrong(check, `${path} is not there.`, 'Name the right one, or put it back from its copy.')
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

/** How the folders of a record in SQLite lie, and its safe. */
export const placesAre = (data: string | undefined, safe: string): Finding[] => {
  const kept = existsSync(safe) ? readdirSync(safe).map(name => isPrivate('safe', join(safe, name))) : []
  const findings = [isPrivate('safe', safe), ...kept.filter(({ state }) => state !== 'fine')]
  const copied = copiedWith(safe)
  if (copied !== undefined)
    findings.push(
      hint(
        'safe-copied',
        `${safe} lies in ${copied}, which some program seems to copy elsewhere.`,
        'Keep the safe where no program copies it, and put its copies away by hand.',
      ),
    )
  if (data === undefined) return findings
  findings.push(isPrivate('data', data), apart(data, safe))
  if (onOneDisk(data, safe))
    findings.push(
      hint(
        'one-disk',
        'The safe lies on the same disk as the record: whoever takes the disk has both.',
        'Put the safe on another disk, and name it with --safe DIR; encrypt the disks.',
      ),
    )
  return findings
}
