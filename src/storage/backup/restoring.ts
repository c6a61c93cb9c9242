import type { PersonId } from '#record'
import * as v from 'valibot'
import { closeListed } from '../closing.ts'
import { tombstonesMissing } from '../erasing-again.ts'
import { inWords } from '../faults.ts'
import type { Safe } from '../keys/safe.ts'
import { inChunks, type Database, type Rows } from '../scope.ts'
import { sqlStore } from '../sql-store.ts'
import { verifyRows, type Verified } from '../verifying.ts'
import { putDevice } from './device-lines.ts'
import { holdsABackup, readLines, type Part } from './files.ts'
import { readManifest, type Manifest } from './manifest.ts'
import { BackupRefused } from './refused.ts'
import { EntryLine, HouseLine, KeyLine } from './rows.ts'
import { settle } from './scrubbing.ts'

export interface Restored {
  readonly manifest: Manifest
  readonly verified: Verified
  /** The patients of whom something had been erased after this backup was made; it was erased again. */
  readonly erasedAgain: ReadonlySet<PersonId>
}

async function* linesOf<T>(
  folder: string,
  part: Part,
  { files }: Manifest,
  schema: v.GenericSchema<unknown, T>,
): AsyncGenerator<T[]> {
  for await (const page of readLines(folder, part, files[part]))
    yield page.map(line => {
      const read = v.safeParse(schema, line)
      if (!read.success) throw new BackupRefused('odd-line', part)
      return read.output
    })
}

const isEmpty = async (rows: Rows, clinic: PersonId): Promise<boolean> => {
  const head = await rows.selectFrom('clinics').select('position').where('clinic', '=', clinic).executeTakeFirst()
  const account = await rows.selectFrom('accounts').select('account').where('clinic', '=', clinic).executeTakeFirst()
  return (head?.position ?? 0) === 0 && account === undefined
}

const momentOf = (at: string): number => Temporal.Instant.from(at).epochMilliseconds

const putHouse = async (rows: Rows, folder: string, manifest: Manifest, at: string): Promise<void> => {
  const { clinic, head } = manifest
  const between = { madeAt: momentOf(manifest.madeAt), at: momentOf(at) }
  const seal = head.position === 0 ? null : Buffer.from(head.seal, 'base64')
  const own = { position: head.position, seal, settings: '{}', moved: 0 }
  await rows
    .insertInto('clinics')
    .values({ clinic, ...own })
    .onConflict(conflict => conflict.column('clinic').doUpdateSet(own))
    .execute()
  for await (const page of linesOf(folder, 'house.jsonl.gz', manifest, HouseLine))
    for (const line of page) {
      if ('settings' in line)
        await rows.updateTable('clinics').set({ settings: line.settings }).where('clinic', '=', clinic).execute()
      else if ('account' in line)
        await rows
          .insertInto('accounts')
          .values({ clinic, ...line.account })
          .execute()
      else if ('pocket' in line || 'late' in line) await putDevice(rows, clinic, line, between)
      else if ('review' in line)
        await rows
          .insertInto('reviews')
          .values({ clinic, ...line.review })
          .execute()
      else if ('clip' in line)
        await rows
          .insertInto('clips')
          .values({ clinic, ...line.clip })
          .execute()
      else
        await rows
          .insertInto('passkeys')
          .values({ clinic, ...line.passkey })
          .execute()
    }
}

const putEntries = async (rows: Rows, folder: string, manifest: Manifest): Promise<void> => {
  const { clinic } = manifest
  const reached = new Map<PersonId, number>()
  for await (const page of linesOf(folder, 'entries.jsonl.gz', manifest, EntryLine)) {
    const met = new Set<PersonId>()
    for (const { patient, patient_position } of page) {
      if (!reached.has(patient)) met.add(patient)
      reached.set(patient, patient_position)
    }
    for (const some of inChunks([...met]))
      await rows
        .insertInto('patients')
        .values(some.map(patient => ({ clinic, patient, position: 0 })))
        .execute()
    for (const some of inChunks(page))
      await rows
        .insertInto('entries')
        .values(some.map(line => ({ clinic, ...line })))
        .execute()
  }
  for (const some of inChunks([...reached]))
    await rows
      .insertInto('patients')
      .values(some.map(([patient, position]) => ({ clinic, patient, position })))
      .onConflict(conflict =>
        conflict.columns(['clinic', 'patient']).doUpdateSet(row => ({ position: row.ref('excluded.position') })),
      )
      .execute()
}

const putKeys = async (rows: Rows, folder: string, manifest: Manifest): Promise<void> => {
  const { clinic } = manifest
  for await (const page of linesOf(folder, 'keys.jsonl.gz', manifest, KeyLine)) {
    const patients = page.flatMap(line =>
      'patient' in line ? { clinic, patient: line.patient, clinic_key: line.clinic_key, wrapped: line.wrapped } : [],
    )
    const entries = page.flatMap(line => ('entry' in line ? { clinic, id: line.entry, wrapped: line.wrapped } : []))
    for (const some of inChunks(patients)) await rows.insertInto('patient_keys').values(some).execute()
    for (const some of inChunks(entries)) await rows.insertInto('entry_keys').values(some).execute()
  }
}

/** The database did not take a row: an id twice, a key of no entry. SQLite's code 19, PostgreSQL's classes 22 and 23. */
const isOutOfPlace = (error: unknown): boolean =>
  error instanceof Error &&
  (('errcode' in error && (Number(error.errcode) & 0xff) === 19) ||
    ('code' in error && typeof error.code === 'string' && /^2[23]\w{3}$/.test(error.code)))

/**
 * Puts a backup into a database that holds nothing of its clinic: all of it, or nothing. Every file is held against the
 * manifest and the manifest against the safe; then every seal is checked and every entry opened; then what the safe lists
 * as erased is erased again, and what it lists as taken away taken away. Throws `BackupRefused`. `at` is ISO 8601 in UTC.
 */
export const restore = async (folder: string, database: Database, safe: Safe, at: string): Promise<Restored> => {
  await settle(folder, safe)
  holdsABackup(folder)
  const manifest = await readManifest(folder, safe)
  const { clinic, head } = manifest
  const verified = await database.withScope(clinic, async rows => {
    if (!(await isEmpty(rows, clinic))) throw new BackupRefused('not-empty')
    try {
      await putHouse(rows, folder, manifest, at)
      await putEntries(rows, folder, manifest)
      await putKeys(rows, folder, manifest)
    } catch (error) {
      throw isOutOfPlace(error) ? new BackupRefused('broken', undefined, { cause: error }) : error
    }
    const seen = await verifyRows(rows, clinic, { safe, older: true })
    if (seen.broken) throw new BackupRefused('broken', inWords(seen.broken))
    return seen
  })
  const tombstones = await tombstonesMissing(database, safe, clinic, at)
  await sqlStore(database, safe).eraseListed(clinic, at)
  await closeListed(database, clinic, safe)
  if (verified.lost > 0) safe.noteHead({ clinic, ...head, at, restored: true })
  return { manifest, verified, erasedAgain: new Set(tombstones.map(({ patient }) => patient)) }
}

/** A safe to try a backup with: nothing is written to it. */
export const safeLeftAlone = (safe: Safe): Safe => ({
  ...safe,
  renew: () => {
    throw new RangeError('a key is not renewed while a backup is tried')
  },
  forgetRetired: () => {},
  noteErased: () => {},
  noteClosed: () => {},
  noteHead: () => {},
})
