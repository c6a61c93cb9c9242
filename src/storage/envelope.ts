import type { Selectable } from 'kysely'
import type { Entry, EntryId, PersonId, Recorded } from '#record'
import { headerBytes, sealOf, type Header } from '#record/seal'
import { lock, newKey, sha256, unlock } from './keys/cipher.ts'
import type { Tables } from './tables.ts'

/** The kind that says one entry's key was destroyed, and the kind that says a patient's was. */
export const UNSAID = 'record.unsaid'
export const ERASED = 'record.patient-erased'

type Row = Selectable<Tables['entries']>
export type ReadableRow = Row & { readonly wrapped: Uint8Array }

/** A ciphertext does not open as it should: the record was changed where it is kept. */
export class RecordDamaged extends Error {
  override readonly name = 'RecordDamaged'
}

/** What of an entry is told, not placed: all of it is ciphertext. */
interface Inside {
  readonly layer: Entry['layer']
  readonly source: Entry['source']
  readonly over?: Entry['over']
  readonly body: unknown
  readonly storedAt: string
}

export const headerOf = (row: Omit<Row, 'body' | 'seal'>): Header => ({
  clinic: row.clinic,
  position: row.position,
  patient: row.patient,
  patientPosition: row.patient_position,
  id: row.id,
  kind: row.kind,
  about: row.about ?? undefined,
})

/** Whose key keeps an entry: the patient's, but for the tombstone of a whole record, which outlives it. */
export const holderOf = ({ clinic, patient, kind }: Pick<Row, 'clinic' | 'patient' | 'kind'>): PersonId =>
  kind === ERASED ? clinic : patient

const besideKey = (clinic: PersonId, holder: PersonId, id: EntryId): Uint8Array =>
  new TextEncoder().encode(JSON.stringify(['entry-key', clinic, holder, id]))

/** An entry made ready to be kept: its row with seal, and its own key wrapped by `key`. */
export const sealedUp = (
  { entry, place }: { entry: Entry; place: { clinic: number; patient: number; storedAt: string } },
  key: Uint8Array,
  previous: Uint8Array,
): { row: Row; wrapped: Uint8Array } => {
  const { clinic, patient, id, kind, layer, source, over, body } = entry
  const about = kind === UNSAID ? (body as { entry: EntryId }).entry : null
  const bare = { clinic, position: place.clinic, patient, patient_position: place.patient, id, kind, about }
  const header = headerOf(bare)
  const inside: Inside = { layer, source, ...(over && { over }), body, storedAt: place.storedAt }
  const own = newKey()
  const text = lock(own, new TextEncoder().encode(JSON.stringify(inside)), headerBytes(header))
  return {
    row: { ...bare, body: text, seal: sealOf(sha256, previous, header, text) },
    wrapped: lock(key, own, besideKey(clinic, holderOf(bare), id)),
  }
}

/** Reads a row with its holder's key. Throws `RecordDamaged`, naming the position and no words. */
export const openedUp = (row: ReadableRow, key: Uint8Array | undefined): Recorded => {
  try {
    if (!key) throw new RangeError('the key of the holder is missing')
    const own = unlock(key, row.wrapped, besideKey(row.clinic, holderOf(row), row.id))
    const text = new TextDecoder().decode(unlock(own, row.body, headerBytes(headerOf(row))))
    const { layer, source, over, body, storedAt } = JSON.parse(text) as Inside
    const { clinic, patient, id, kind } = row
    const place = { clinic: row.position, patient: row.patient_position, storedAt }
    return { id, clinic, patient, kind, layer, source, ...(over && { over }), body, place }
  } catch (error) {
    throw new RecordDamaged(`the entry at position ${row.position} cannot be read`, { cause: error })
  }
}
