import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { backup, BackupRefused, emptyLog, keepNewest, restore, safeLeftAlone, scrub, takeFolder } from '#storage/backup'
import { CannotOpen, RecordDamaged } from '#storage'
import type { Safe } from '#storage/keys'
import { CannotStart } from '../options.ts'
import { differencesOf, viewsIn, type Views } from '../comparing.ts'
import { lookAtRecord, safeAt, type Found, type Where } from '../where.ts'

/** How a night's backup went; `outcome` is `fine`, or a code. No words. */
export interface Night {
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly outcome: string
  readonly backup?: string
  readonly entries?: number
}

const KEEP = 14
const TRYING = 'trying-'

/** Puts a backup back in a folder of its own that goes again, and holds every view against the record's. */
const tryOut = async (folder: string, backups: string, safe: Safe, before: Views, at: string): Promise<string> => {
  const place = mkdtempSync(join(backups, TRYING))
  try {
    const trial = takeFolder(place)
    try {
      const untouched = safeLeftAlone(safe)
      const { manifest, erasedAgain } = await restore(folder, trial.database, untouched, at)
      const after = await trial.database.withScope(manifest.clinic, rows => viewsIn(rows, manifest.clinic, untouched))
      return differencesOf(before, after, erasedAgain).length > 0 ? 'views-differ' : 'fine'
    } finally {
      await trial.close()
    }
  } finally {
    rmSync(place, { recursive: true })
  }
}

const night = async (record: Found, safe: Safe, backups: string, at: string): Promise<Night> => {
  const { clinic, database } = record
  for (const name of readdirSync(backups)) if (name.startsWith(TRYING)) rmSync(join(backups, name), { recursive: true })
  let before: Views = new Map()
  const made = await backup(database, clinic, safe, {
    to: backups,
    at,
    alongside: async rows => void (before = await viewsIn(rows, clinic, safe)),
  })
  const outcome = await tryOut(made.folder, backups, safe, before, at)
  const scrubbed = await scrub(backups, clinic, safe, at)
  // Older ones go only once the newest has been shown to be whole.
  if (outcome === 'fine') await keepNewest(backups, clinic, KEEP)
  const left = scrubbed.unread.length > 0 ? 'backup-unread' : 'fine'
  return {
    at,
    outcome: outcome === 'fine' ? left : outcome,
    backup: made.name,
    entries: made.manifest.counts.entries,
  }
}

const codeOf = (error: unknown): string => {
  if (error instanceof BackupRefused) return error.reason
  if (error instanceof CannotStart) return 'no-keys'
  if (error instanceof CannotOpen) return 'cannot-open'
  if (error instanceof RecordDamaged) return 'record-damaged'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return 'no-room'
  return code === 'EACCES' || code === 'EROFS' ? 'not-allowed' : 'failed'
}

/**
 * One night: a backup; put back in a folder that goes again, every seal checked, every entry opened, every view compared;
 * then the keys of what was erased taken out of every backup, and the newest fourteen kept. `at` is ISO 8601 in UTC.
 */
export const oneNight = async (where: Where, backups: string, at: string): Promise<Night> => {
  try {
    await mkdir(backups, { recursive: true, mode: 0o700 })
    const safe = safeAt(where.safe)
    const record = await lookAtRecord(where, safe)
    try {
      return await night(record, safe, backups, at)
    } finally {
      await record.close()
      if (where.kind === 'sqlite') emptyLog(where.data)
    }
  } catch (error) {
    return { at, outcome: codeOf(error) }
  }
}
