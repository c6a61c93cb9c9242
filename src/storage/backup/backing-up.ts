import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PersonId } from '#record'
import { NO_SEAL } from '#record/seal'
import type { Safe } from '../keys/safe.ts'
import { CannotOpen } from '../migrations.ts'
import type { Database, Rows } from '../scope.ts'
import { flushFolder, MANIFEST, writeLines, writeSmall } from './files.ts'
import { manifestText, type Manifest } from './manifest.ts'
import { entryPages, housePages, keyPages } from './rows.ts'

/** Where a backup goes, and when it is made (ISO 8601 in UTC). */
export interface BackingUp {
  readonly to: string
  readonly at: string
  /** Sees the same moment of the record that the backup holds. */
  readonly alongside?: (rows: Rows) => Promise<void>
}

export interface Backup {
  readonly folder: string
  readonly name: string
  readonly manifest: Manifest
}

/** The name of a backup's folder: the clinic, and when it was made. */
export const backupName = (clinic: PersonId, at: string): string =>
  `${clinic}-${at.replace(/\.\d+/, '').replaceAll(/[-:]/g, '')}`

const countsOf = async (rows: Rows, clinic: PersonId): Promise<Manifest['counts']> => {
  const count = async (table: 'entries' | 'entry_keys' | 'patient_keys' | 'accounts' | 'passkeys') => {
    const all = rows.selectFrom(table).select(query => query.fn.countAll().as('count'))
    return Number((await all.where('clinic', '=', clinic).executeTakeFirstOrThrow()).count)
  }
  return {
    entries: await count('entries'),
    entryKeys: await count('entry_keys'),
    patientKeys: await count('patient_keys'),
    accounts: await count('accounts'),
    passkeys: await count('passkeys'),
  }
}

/**
 * Writes one moment of a clinic's record into a new folder, also while the clinic works: ciphertext, wrapped keys, and
 * the house; never the clinic's key, a session, a door or an invitation. It has its name once it is whole and durable; then the
 * safe notes how far it reaches.
 */
export const backup = async (
  database: Database,
  clinic: PersonId,
  safe: Safe,
  { to, at, alongside }: BackingUp,
): Promise<Backup> => {
  const name = backupName(clinic, at)
  const part = join(to, `${name}.part`)
  await mkdir(to, { recursive: true, mode: 0o700 })
  if (existsSync(part) || existsSync(join(to, name)))
    throw new CannotOpen(`There is a backup ${name} already, or one is being made.`)
  await mkdir(part, { mode: 0o700 })
  try {
    const manifest = await database.withScope(
      clinic,
      async (rows): Promise<Manifest> => {
        const head = await rows.selectFrom('clinics').selectAll().where('clinic', '=', clinic).executeTakeFirst()
        if (!head) throw new CannotOpen('There is no record of this clinic yet; there is nothing to back up.')
        const files = {
          'house.jsonl.gz': await writeLines(join(part, 'house.jsonl.gz'), housePages(rows, clinic)),
          'entries.jsonl.gz': await writeLines(join(part, 'entries.jsonl.gz'), entryPages(rows, clinic)),
          'keys.jsonl.gz': await writeLines(join(part, 'keys.jsonl.gz'), keyPages(rows, clinic)),
        }
        const counts = await countsOf(rows, clinic)
        await alongside?.(rows)
        const seal = Buffer.from(head.seal ?? NO_SEAL).toString('base64')
        return { clinic, madeAt: at, head: { position: head.position, seal }, counts, files }
      },
      { oneMoment: true },
    )
    await writeSmall(part, MANIFEST, manifestText(manifest, safe))
    const folder = join(to, name)
    await rename(part, folder)
    await flushFolder(to)
    if (manifest.head.position > 0) safe.noteHead({ clinic, ...manifest.head, at })
    return { folder, name, manifest }
  } catch (error) {
    await rm(part, { recursive: true, force: true })
    throw error
  }
}
