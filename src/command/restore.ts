import { existsSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { reachPostgres, recordIn, restore, takeFolder, type Reached } from '#storage/backup'
import { keptApart } from '#storage'
import { holds } from './backup.ts'
import { CannotStart, withWordsIn } from './options.ts'
import { ENDED, ending, nameOf, safeAt, WHERE, whereIn, type Surroundings, type Where } from './where.ts'
import type { Safe } from '#storage/keys'

/** Opens a new place for a record. Throws `CannotStart` where a data folder holds one already. */
export const newPlace = async (where: Where, safe: Safe): Promise<Reached> => {
  if (where.kind === 'postgres') return reachPostgres(where.url, safe)
  if (existsSync(recordIn(where.data)))
    throw new CannotStart(`There is a record in ${where.data} already. A backup is only put into a new folder.`)
  return takeFolder(where.data)
}

/** Removes what a restore that was refused left in a new data folder. */
export const clearPlace = (where: Where): void => {
  if (where.kind !== 'sqlite') return
  for (const name of ['record.sqlite', 'record.sqlite-wal', 'record.sqlite-shm', 'lock.sqlite'])
    rmSync(join(where.data, name), { force: true })
}

const isNameOfBackup = (name: string): boolean => /-\d{8}T\d{6}Z$/.test(name)

/** Whether a folder is one that backups are made into, and not one where somebody put a single one down. */
const isOfBackups = (folder: string): boolean => {
  const names = readdirSync(folder)
  return names.includes('last.json') || names.filter(isNameOfBackup).length > 1
}

/** A record and its safe lie neither in a backup nor beside it: who copies the backups would copy them too. */
const apartFromBackups = (backup: string, where: Where): void => {
  const backups = dirname(backup)
  const isBeside = (path: string) =>
    holds(backup, path) ||
    (dirname(path) === backups && isNameOfBackup(basename(backup))) ||
    (holds(backups, path) && isOfBackups(backups))
  if ([where.safe, ...(where.kind === 'sqlite' ? [where.data] : [])].some(isBeside))
    throw new CannotStart(`The record and its safe must lie outside ${backups}, the folder of the backups.`)
}

/** `tessera restore FOLDER`: puts a backup into a new place: all of it, or nothing. */
export const restoreCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const { values, words } = withWordsIn(args, WHERE)
    const [folder, ...more] = words
    if (folder === undefined || more.length > 0)
      throw new CannotStart('Name the folder of one backup: tessera restore FOLDER.')
    if (!existsSync(folder)) throw new CannotStart(`There is no folder ${folder}.`)
    const where = whereIn(values, around)
    const safe = safeAt(where.safe)
    if (where.kind === 'sqlite') keptApart(where.data, where.safe)
    apartFromBackups(resolve(folder), where)
    const place = await newPlace(where, safe)
    let isWhole = false
    try {
      const at = Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })
      const { manifest, verified, erasedAgain } = await restore(resolve(folder), place.database, safe, at)
      isWhole = true
      console.log(`${verified.entries} entries are in ${nameOf(where)} again, as they were at ${manifest.madeAt}.`)
      console.log('Every seal is good, every entry opens.')
      if (verified.lost > 0)
        console.log(
          `The record had reached ${verified.lost} entries further: what was told after this backup is not in it.`,
        )
      if (erasedAgain.size > 0) console.log(`What was erased since was erased again, of ${erasedAgain.size} patients.`)
      return ENDED.fine
    } finally {
      await place.close()
      if (!isWhole) clearPlace(where)
    }
  })
