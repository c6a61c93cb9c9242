import type { Entry, EntryId, PersonId } from '#record'
import { ERASED, UNSAID } from './envelope.ts'
import type { Erased, Safe } from './keys/safe.ts'
import { inChunks, type Rows } from './scope.ts'

/** Entries of this patient only: a tombstone reaches nobody else's. */
const dropEntryKeys = async (
  rows: Rows,
  clinic: PersonId,
  patient: PersonId,
  ids: readonly EntryId[],
): Promise<void> => {
  for (const some of inChunks(ids))
    await rows
      .deleteFrom('entry_keys')
      .where('clinic', '=', clinic)
      .where(
        'id',
        'in',
        rows
          .selectFrom('entries')
          .select('id')
          .where('clinic', '=', clinic)
          .where('patient', '=', patient)
          .where('id', 'in', some),
      )
      .execute()
}

/** Destroys every key of one patient, what was folded from the record, the tables that lie open, and every door. */
export const dropPatient = async (rows: Rows, clinic: PersonId, patient: PersonId): Promise<void> => {
  await rows.deleteFrom('patient_keys').where('clinic', '=', clinic).where('patient', '=', patient).execute()
  await rows
    .deleteFrom('entry_keys')
    .where('clinic', '=', clinic)
    .where(
      'id',
      'in',
      rows
        .selectFrom('entries')
        .select('id')
        .where('clinic', '=', clinic)
        .where('patient', '=', patient)
        .where('kind', '<>', ERASED),
    )
    .execute()
  await rows.deleteFrom('projections').where('clinic', '=', clinic).where('patient', '=', patient).execute()
  for (const way of ['sessions', 'doors'] as const)
    await rows.deleteFrom(way).where('clinic', '=', clinic).where('patient', '=', patient).execute()
}

/** What these tombstones destroy, one line each. */
export const erasuresIn = (entries: readonly Entry[], at: string): Erased[] =>
  entries.flatMap(({ clinic, patient, kind, body }) => {
    if (kind === ERASED) return { clinic, patient, at }
    return kind === UNSAID ? { clinic, patient, entry: (body as { entry: EntryId }).entry, at } : []
  })

/** Destroys the keys that these lines name; those that are gone already stay so. */
export const carryOut = async (rows: Rows, clinic: PersonId, lines: readonly Erased[]): Promise<void> => {
  for (const [patient, own] of Map.groupBy(lines, line => line.patient)) {
    await dropEntryKeys(
      rows,
      clinic,
      patient,
      own.flatMap(line => line.entry ?? []),
    )
    await rows.deleteFrom('projections').where('clinic', '=', clinic).where('patient', '=', patient).execute()
    if (own.some(line => line.entry === undefined)) await dropPatient(rows, clinic, patient)
  }
}

/** Notes in the safe what these tombstones destroy, where it does not stand there yet; then the keys go. */
export const destroyKeys = async (
  rows: Rows,
  safe: Safe,
  clinic: PersonId,
  fresh: readonly Entry[],
  at: string,
): Promise<void> => {
  const lines = erasuresIn(fresh, at)
  const named = (line: Erased) => `${line.patient} ${line.entry ?? ''}`
  const listed = new Set(safe.erased(clinic).map(named))
  safe.noteErased(lines.filter(line => !listed.has(named(line))))
  await carryOut(rows, clinic, lines)
}
