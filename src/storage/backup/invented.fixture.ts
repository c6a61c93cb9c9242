import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Entry } from '#record'
import { openDurable } from '../door.ts'
import { memorySafe, type Safe } from '../keys/safe.ts'
import { migrate } from '../migrations.ts'
import { recordsIn } from '../records.ts'
import { clip, review } from '../reviews/reviews.contract.ts'
import type { Database } from '../scope.ts'
import { sqlReviews } from '../reviews/sql-reviews.ts'
import { sqlStaff } from '../sql-staff.ts'
import { sqlStore } from '../sql-store.ts'
import { sqliteDatabase } from '../sqlite-database.ts'
import { tell } from '../store.contract.ts'

export const AT = '2026-03-02T09:00:00Z'
export const NORTH = 'north'

/** A temporary folder, and what removes it. */
export const ownFolder = (): { folder: string; gone: () => void } => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
  return { folder, gone: () => rmSync(folder, { recursive: true }) }
}

export const openSqlite = (path: string): { opened: DatabaseSync; database: Database } => {
  const opened = openDurable(path)
  migrate(opened)
  return { opened, database: sqliteDatabase(opened) }
}

export const unsaid = (patient: string, entry: string): Entry =>
  tell(patient, { kind: 'record.unsaid', body: { entry, why: 'asked' } })
export const erased = (patient: string): Entry =>
  tell(patient, { kind: 'record.patient-erased', layer: 'working', body: { why: 'asked' } })

/** A small clinic: three patients, one thing unsaid, one patient erased, one colleague with a passkey. */
export const smallClinic = async (database: Database, safe: Safe = memorySafe()) => {
  const store = sqlStore(database, safe)
  const gone = tell('amina')
  await store.append(NORTH, [tell('amina'), gone, tell('yusuf'), tell('hodan'), tell('amina')], AT)
  await store.append(NORTH, [unsaid('amina', gone.id), tell('yusuf'), tell('hodan')], AT)
  await store.append(NORTH, [erased('hodan'), tell('yusuf'), tell('amina')], AT)
  const staff = sqlStaff(database)
  await staff.add(NORTH, { id: 'lis', name: 'Nurse Lis', role: 'nurse', lead: true, language: 'da' })
  await staff.addPasskey(NORTH, {
    credential: 'invented-credential',
    account: 'lis',
    publicKey: Uint8Array.of(1, 2, 3),
    counter: 7,
    transports: ['internal'],
    label: 'Lis’ telephone',
    createdAt: 1_770_000_000_000,
  })
  await staff.set(NORTH, {
    retention: { keepYears: '10', law: 'BEK nr 713', unsay: 'as-asked' },
    words: { seasonStretch: 20 },
    anchors: [
      { id: 'flood', names: [{ language: 'da', text: 'Stormfloden' }], from: '2023-10-20', until: '2023-10-22' },
    ],
  })
  await staff.sayWhatIsSpoken(NORTH, 'lis', ['fa-AF'])
  const reviews = sqlReviews(database)
  await reviews.keep(NORTH, [review(), review({ text: 'بهتر', isShipped: false })])
  await reviews.keepClip(NORTH, clip())
  return { store, safe, staff, gone }
}

/** Everything that can be read, as text to compare. */
export const everything = (database: Database, safe: Safe, clinic = NORTH): Promise<string> =>
  database.withScope(clinic, async rows => {
    const records = []
    for await (const record of recordsIn(rows, clinic, safe)) records.push(record)
    return JSON.stringify(records.sort((one, other) => (one.patient < other.patient ? -1 : 1)))
  })
