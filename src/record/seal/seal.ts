import type { EntryId, PersonId } from '../entry.ts'

/** What of an entry can be read without any key: ids, positions and its kind. A tombstone names what it is `about`. */
export interface Header {
  readonly clinic: PersonId
  readonly position: number
  readonly patient: PersonId
  readonly patientPosition: number
  readonly id: EntryId
  readonly kind: string
  readonly about?: EntryId | undefined
}

/** SHA-256 of these bytes one after another: 32 bytes. Comes in as an argument. */
export type Hash = (...parts: readonly Uint8Array[]) => Uint8Array

/** The header as bytes, always the same: one JSON array, so that no two headers read alike. */
export const headerBytes = (header: Header): Uint8Array => {
  const { clinic, position, patient, patientPosition, id, kind, about = null } = header
  return new TextEncoder().encode(JSON.stringify([1, clinic, position, patient, patientPosition, id, kind, about]))
}

/** What stands before the first seal of a clinic. */
export const NO_SEAL: Uint8Array = new Uint8Array(32)

/**
 * The seal of an entry: SHA-256 over the seal before it, the hash of its ciphertext, and its header. Whoever changes,
 * drops, adds or moves an entry breaks every seal from there on. A tombstone's target keeps its ciphertext and so its seal.
 */
export const sealOf = (hash: Hash, previous: Uint8Array, header: Header, body: Uint8Array): Uint8Array =>
  hash(previous, hash(body), headerBytes(header))
