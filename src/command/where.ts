import { join, resolve } from 'node:path'
import { CannotOpen, isDiskFull, RecordDamaged, safeBeside } from '#storage'
import {
  BackupRefused,
  isFileDamaged,
  isThere,
  lookIntoFolder,
  reachPostgres,
  takeFolder,
  type Reached,
} from '#storage/backup'
import { DoesNotFit, openSafe, type Safe } from '#storage/keys'
import { NotReachable } from '#storage/postgres'
import type { PersonId } from '#record'
import { CannotStart } from './options.ts'

/** What a command reads from its surroundings; given by `main`. */
export interface Surroundings {
  readonly databaseUrl?: string | undefined
}

/** The options that say where a record and its safe are, for `parseArgs`. */
export const WHERE = { data: { type: 'string' }, safe: { type: 'string' } } as const

/** Where a record is: in a data folder, or in PostgreSQL; and where its safe is. */
export type Where =
  | { readonly kind: 'sqlite'; readonly data: string; readonly safe: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly safe: string }

const DATA = 'data/clinic'

/** A data folder that is named counts before a database that stands in the surroundings. */
export const whereIn = (
  options: { readonly data?: string | undefined; readonly safe?: string | undefined },
  { databaseUrl }: Surroundings,
): Where => {
  const data = resolve(options.data ?? DATA)
  const safe = resolve(options.safe ?? safeBeside(data))
  return databaseUrl && options.data === undefined
    ? { kind: 'postgres', url: databaseUrl, safe }
    : { kind: 'sqlite', data, safe }
}

/** Where a record is, as a sentence can name it: never the address of a database, which may hold a password. */
export const nameOf = (where: Where): string => (where.kind === 'sqlite' ? where.data : 'the PostgreSQL database')

/** Whether there are keys at a place. Throws the system's error where this account may not look. */
export const hasKeys = (place: string): boolean => isThere(join(place, 'keys.json'))

/** The safe at a place; throws `CannotStart` where there are no keys. */
export const safeAt = (place: string): Safe => {
  if (!hasKeys(place)) throw new CannotStart(`There are no keys in ${place}; name the safe with --safe DIR.`)
  return openSafe(place)
}

/** A record that is there, with its clinic. */
export type Found = Reached & { readonly clinic: PersonId }

export const found = (reached: Reached, where: Where): Found => {
  if (reached.clinic !== undefined) return { ...reached, clinic: reached.clinic }
  throw new CannotStart(`There is no clinic in ${nameOf(where)} yet.`)
}

/** Looks at the record there, also while a Tessera works on it. */
export const lookAtRecord = async (where: Where, safe: Safe): Promise<Found> =>
  found(where.kind === 'sqlite' ? lookIntoFolder(where.data) : await reachPostgres(where.url, safe), where)

/** Takes the record there for this command alone, or, in PostgreSQL, beside others who work on it. */
export const takeRecord = async (where: Where, safe: Safe): Promise<Found> => {
  const record = found(where.kind === 'sqlite' ? takeFolder(where.data) : await reachPostgres(where.url, safe), where)
  if (!record.moved) return record
  await record.close()
  throw new CannotStart('This record was moved to another place and goes on there.')
}

/** How a command ends: it did what was asked, could not, or found something wrong. */
export const ENDED = { fine: 0, couldNot: 1, wrong: 2 } as const

/** What the system did not do, as a sentence: no room, no right, nothing there. */
const sentenceFor = (error: unknown): string | undefined => {
  if (error instanceof RecordDamaged || error instanceof NotReachable) return error.message
  if (isFileDamaged(error)) return 'The database file of this record is damaged.'
  if (isDiskFull(error)) return 'There is no room on the disk. Nothing was changed.'
  // SQLite's own sentence: a file that may only be read, that is locked, that the disk does not give.
  if (error instanceof Error && 'errcode' in error) return `The record cannot be kept here: ${error.message}.`
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined
  const path = 'path' in error && typeof error.path === 'string' ? `: ${error.path}` : '.'
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return `There is no room on the disk${path}`
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    return `This account may not do that here${path}`
  if (error.code === 'EEXIST' || error.code === 'ENOTDIR') return `There is a file here that stands in the way${path}`
  return `The system does not do that (${String(error.code)})${path}`
}

/** Runs a command, and turns what stops it into its sentence and an exit code. */
export const ending = async (command: () => Promise<number>): Promise<number> => {
  try {
    return await command()
  } catch (error) {
    if (error instanceof BackupRefused || error instanceof DoesNotFit) {
      console.error(error.message)
      return error.reason === 'not-empty' ? ENDED.couldNot : ENDED.wrong
    }
    const sentence = error instanceof CannotStart || error instanceof CannotOpen ? error.message : sentenceFor(error)
    if (sentence === undefined) throw error
    console.error(sentence)
    return error instanceof RecordDamaged || isFileDamaged(error) ? ENDED.wrong : ENDED.couldNot
  }
}
