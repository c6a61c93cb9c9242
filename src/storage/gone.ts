import type { EntryId, PersonId } from '#record'
import { ERASED, UNSAID } from './envelope.ts'
import type { Safe } from './keys/safe.ts'
import type { Rows } from './scope.ts'

/** What nobody may be able to read any more: entries by id with their patient, and whole patients. */
export interface Gone {
  readonly entries: ReadonlyMap<EntryId, PersonId>
  readonly patients: ReadonlySet<PersonId>
}

/** Whether an entry is among them. The tombstone of a whole record stays. */
export const isGone = (
  gone: Gone,
  { id, patient, kind }: { readonly id: EntryId; readonly patient: PersonId; readonly kind: string },
): boolean => gone.entries.get(id) === patient || (gone.patients.has(patient) && kind !== ERASED)

/** What the tombstones of a record name. */
export const goneByTombstone = async (rows: Rows, clinic: PersonId): Promise<Gone> => {
  const found = await rows
    .selectFrom('entries')
    .select(['kind', 'patient', 'about'])
    .where('clinic', '=', clinic)
    .where('kind', 'in', [UNSAID, ERASED])
    .execute()
  return {
    entries: new Map(
      found.flatMap(({ kind, about, patient }) => (kind === UNSAID && about ? [[about, patient] as const] : [])),
    ),
    patients: new Set(found.flatMap(({ kind, patient }) => (kind === ERASED ? patient : []))),
  }
}

/** What the list in the safe names. */
export const goneByList = (safe: Safe, clinic: PersonId): Gone => {
  const lines = safe.erased(clinic)
  return {
    entries: new Map(lines.flatMap(({ entry, patient }) => (entry === undefined ? [] : [[entry, patient] as const]))),
    patients: new Set(lines.flatMap(({ entry, patient }) => (entry === undefined ? patient : []))),
  }
}
