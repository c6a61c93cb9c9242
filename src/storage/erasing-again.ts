import { randomBytes } from 'node:crypto'
import { uuidv7, type Entry, type PersonId } from '#record'
import { ERASED, UNSAID } from './envelope.ts'
import { goneByList, goneByTombstone } from './gone.ts'
import type { Erased, Safe } from './keys/safe.ts'
import { inChunks, type Database } from './scope.ts'

/** A tombstone nobody's hand wrote: the clinic itself erased once more what had been erased before. */
const tombstone = (line: Erased, storedAt: string): Entry => ({
  id: uuidv7(Date.parse(storedAt), randomBytes(10)),
  clinic: line.clinic,
  patient: line.patient,
  kind: line.entry === undefined ? ERASED : UNSAID,
  layer: 'table',
  source: {
    teller: line.clinic,
    listeners: [],
    toldOn: storedAt.slice(0, 10),
    language: 'en',
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: line.clinic,
    saidBack: 'not-yet',
  },
  body: line.entry === undefined ? { why: 'asked' } : { entry: line.entry, why: 'asked' },
})

/**
 * Tombstones for what the safe lists as erased and this record can still read, or has no tombstone of: an old copy, or one
 * that the keys were taken out of.
 */
export const tombstonesMissing = (
  database: Database,
  safe: Safe,
  clinic: PersonId,
  storedAt: string,
): Promise<Entry[]> =>
  database.withScope(clinic, async rows => {
    const lines = safe.erased(clinic)
    if (lines.length === 0) return []
    const [told, listed] = [await goneByTombstone(rows, clinic), goneByList(safe, clinic)]
    const left = new Set<string>()
    for (const some of inChunks([...listed.entries.keys()])) {
      const found = await rows
        .selectFrom('entries')
        .leftJoin('entry_keys', join =>
          join.onRef('entry_keys.clinic', '=', 'entries.clinic').onRef('entry_keys.id', '=', 'entries.id'),
        )
        .select(['entries.id', 'entries.patient', 'entry_keys.wrapped'])
        .where('entries.clinic', '=', clinic)
        .where('entries.id', 'in', some)
        .execute()
      for (const { id, patient, wrapped } of found)
        // With a whole patient the entries go too; and a line reaches nobody else's entry.
        if (listed.entries.get(id) === patient && !listed.patients.has(patient))
          if (wrapped || told.entries.get(id) !== patient) left.add(id)
    }
    for (const some of inChunks([...listed.patients])) {
      const found = await rows
        .selectFrom('patients')
        .leftJoin('patient_keys', join =>
          join
            .onRef('patient_keys.clinic', '=', 'patients.clinic')
            .onRef('patient_keys.patient', '=', 'patients.patient'),
        )
        .select(['patients.patient', 'patient_keys.wrapped'])
        .where('patients.clinic', '=', clinic)
        .where('patients.patient', 'in', some)
        .execute()
      for (const { patient, wrapped } of found) if (wrapped || !told.patients.has(patient)) left.add(patient)
    }
    return lines.filter(line => left.delete(line.entry ?? line.patient)).map(line => tombstone(line, storedAt))
  })
