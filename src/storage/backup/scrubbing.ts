import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PersonId } from '#record'
import * as v from 'valibot'
import { goneByList } from '../gone.ts'
import type { Safe } from '../keys/safe.ts'
import { backupName } from './backing-up.ts'
import { flushFolder, holdsABackup, MANIFEST, readLines, writeLines, writeSmall } from './files.ts'
import { manifestText, readManifest, type Manifest } from './manifest.ts'
import { BackupRefused } from './refused.ts'
import { KeyLine } from './rows.ts'

const KEYS = 'keys.jsonl.gz'
const NEXT = 'next'

/** The names of a clinic's backups in a folder, oldest first. What is no plain folder of that name is passed over. */
export const backupsIn = (folder: string, clinic: PersonId): string[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter(
      name =>
        name.startsWith(`${clinic}-`) &&
        /^\d{8}T\d{6}Z$/.test(name.slice(clinic.length + 1)) &&
        lstatSync(join(folder, name)).isDirectory(),
    )
    .sort()
}

/** Brings to an end what a power cut interrupted: the keys of a backup are either the old ones or the new. */
export const settle = async (folder: string, safe: Safe): Promise<void> => {
  const next = join(folder, NEXT)
  if (!existsSync(next)) return
  if (!lstatSync(next).isDirectory()) throw new BackupRefused('odd-file')
  // The manifest is written last: with it there the new keys are whole.
  const isWhole = existsSync(join(next, MANIFEST)) && (await readManifest(next, safe).then(() => true))
  if (isWhole) {
    if (existsSync(join(next, KEYS))) await rename(join(next, KEYS), join(folder, KEYS))
    await rename(join(next, MANIFEST), join(folder, MANIFEST))
    await flushFolder(folder)
  }
  await rm(next, { recursive: true })
  await flushFolder(folder)
}

/** The lines of a backup's keys without those of what the safe lists as erased. */
async function* keysLeft(folder: string, { clinic, files }: Manifest, safe: Safe, dropped: { keys: number }) {
  const gone = goneByList(safe, clinic)
  for await (const page of readLines(folder, KEYS, files[KEYS])) {
    const left = (page as object[]).filter(line => {
      const read = v.safeParse(KeyLine, line)
      if (!read.success) throw new BackupRefused('odd-line', KEYS)
      const key = read.output
      const isGone =
        'patient' in key
          ? gone.patients.has(key.patient)
          : gone.patients.has(key.holder) || gone.entries.get(key.entry) === key.holder
      if (isGone) dropped.keys++
      return !isGone
    })
    yield left
  }
}

const countsLeft = async (folder: string, manifest: Manifest): Promise<Manifest['counts']> => {
  let [patientKeys, entryKeys] = [0, 0]
  for await (const page of readLines(folder, KEYS, manifest.files[KEYS]))
    for (const line of page as object[]) {
      if ('patient' in line) patientKeys++
      else entryKeys++
    }
  return { ...manifest.counts, patientKeys, entryKeys }
}

/** Takes the keys of what was erased out of one backup. Gives how many. */
const scrubOne = async (folder: string, safe: Safe): Promise<number> => {
  await settle(folder, safe)
  holdsABackup(folder)
  const manifest = await readManifest(folder, safe)
  const looked = { keys: 0 }
  for await (const _ of keysLeft(folder, manifest, safe, looked)) if (looked.keys > 0) break
  if (looked.keys === 0) return 0
  const next = join(folder, NEXT)
  await mkdir(next, { mode: 0o700 })
  const dropped = { keys: 0 }
  const written = await writeLines(join(next, KEYS), keysLeft(folder, manifest, safe, dropped))
  const files = { ...manifest.files, [KEYS]: written }
  const counts = await countsLeft(next, { ...manifest, files })
  await writeSmall(next, MANIFEST, manifestText({ ...manifest, counts, files }, safe))
  await settle(folder, safe)
  return dropped.keys
}

export interface Scrubbed {
  /** How many keys were taken out, of how many backups. */
  readonly keys: number
  readonly backups: number
  /** The names of backups that could not be read with this safe; nothing was changed in them. */
  readonly unread: readonly string[]
}

const LEFTOVER_AFTER = Temporal.Duration.from({ hours: 6 })

/**
 * Takes the keys of everything the safe lists as erased out of every backup of a clinic in a folder, and removes what a
 * backup that was cut off six hours before `at` (ISO 8601 in UTC) left behind.
 */
export const scrub = async (folder: string, clinic: PersonId, safe: Safe, at: string): Promise<Scrubbed> => {
  let [keys, backups] = [0, 0]
  const unread: string[] = []
  for (const name of backupsIn(folder, clinic))
    try {
      const dropped = await scrubOne(join(folder, name), safe)
      keys += dropped
      if (dropped > 0) backups++
    } catch (error) {
      if (!(error instanceof BackupRefused)) throw error
      unread.push(name)
    }
  const until = backupName(clinic, Temporal.Instant.from(at).subtract(LEFTOVER_AFTER).toString())
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (/-\d{8}T\d{6}Z\.part$/.test(name) && name.startsWith(`${clinic}-`) && name < `${until}.part`)
      await rm(join(folder, name), { recursive: true })
  return { keys, backups, unread }
}

/** Keeps so many backups of a clinic, the newest, and removes the others. */
export const keepNewest = async (folder: string, clinic: PersonId, keep: number): Promise<void> => {
  for (const name of backupsIn(folder, clinic).slice(0, -keep)) await rm(join(folder, name), { recursive: true })
}
