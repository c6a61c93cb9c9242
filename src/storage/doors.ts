import type { EntryId, PersonId } from '#record'
import type { OfOneClinic } from './of-one-clinic.ts'

/**
 * A way in for one person to the papers of one patient: the patient's own card, an interpreter's link to one visit, an
 * invitation of somebody of another clinic, a code to sit down at a table that is laid. Nothing that opens it is kept: hashes alone. Moments are milliseconds since
 * 1970.
 */
export interface Door {
  /** Opens nothing. */
  readonly id: string
  readonly of: 'patient' | 'interpreter' | 'guest' | 'table'
  readonly patient: PersonId
  /** Whom it lets in: the patient, or the interpreter's or the guest's person id. */
  readonly holder: PersonId
  readonly visit?: EntryId
  /** SHA-256 (hex) of the secret on the card or in the link; the first use takes it away. */
  readonly secretHash?: string
  /** Until when the secret may be used. */
  readonly secretUntil: number
  /** Of the PIN, or of the code that is said aloud: argon2id with its salt, as one text. */
  readonly pinHash: string
  /** Wrong ones since the last right one. At `MOST_WRONG` the door is locked until somebody reopens it. */
  readonly wrong: number
  /** SHA-256 (hex) of the token the bound device holds. */
  readonly deviceHash?: string
  readonly boundAt?: number
  readonly lastUsedAt?: number
  readonly createdAt: number
  readonly madeBy: PersonId
  /** After this it opens nothing, whatever else holds. */
  readonly endsAt?: number
}

/** Wrong PINs that lock a door. */
export const MOST_WRONG = 5

/** Where a clinic's doors are kept. Each call is one transaction. Every implementation passes `doors.contract.ts`. */
export interface DoorShelf {
  /** Keeps a door, in place of one of the same id; a patient has one card: an earlier one of the same patient goes. */
  put(clinic: PersonId, door: Door): Promise<void>
  /** Every door to the papers of one patient, the newest first. */
  ofPatient(clinic: PersonId, patient: PersonId): Promise<Door[]>
  byId(clinic: PersonId, id: string): Promise<Door | undefined>
  bySecret(clinic: PersonId, secretHash: string): Promise<Door | undefined>
  byDevice(clinic: PersonId, deviceHash: string): Promise<Door | undefined>
  /**
   * Counts one attempt before it is looked at, so that many at once count as many; undefined where the door is locked
   * already or is not there. The door as it is after counting.
   */
  attempt(clinic: PersonId, id: string): Promise<Door | undefined>
  /** The attempt was right: nothing is wrong any more. */
  succeeded(clinic: PersonId, id: string, at: number): Promise<void>
  /**
   * Uses the secret up and binds the device, once: false where somebody was faster, or at that moment the secret or the
   * door is over.
   */
  bind(clinic: PersonId, id: string, by: { secretHash: string; deviceHash: string; at: number }): Promise<boolean>
  /** A locked door opens again by the right PIN. */
  reopen(clinic: PersonId, id: string): Promise<void>
  changePin(clinic: PersonId, id: string, pinHash: string): Promise<void>
  drop(clinic: PersonId, id: string): Promise<void>
  /** Every door to one visit. */
  dropOfVisit(clinic: PersonId, visit: EntryId): Promise<void>
  /** Every door to the papers of one patient. */
  dropOfPatient(clinic: PersonId, patient: PersonId): Promise<void>
}

/** The doors of one clinic. */
export type Doors = OfOneClinic<DoorShelf>

/** The doors of one clinic on a shelf. */
export const doorsOn = (shelf: DoorShelf, clinic: PersonId): Doors => ({
  put: door => shelf.put(clinic, door),
  ofPatient: patient => shelf.ofPatient(clinic, patient),
  byId: id => shelf.byId(clinic, id),
  bySecret: secretHash => shelf.bySecret(clinic, secretHash),
  byDevice: deviceHash => shelf.byDevice(clinic, deviceHash),
  attempt: id => shelf.attempt(clinic, id),
  succeeded: (id, at) => shelf.succeeded(clinic, id, at),
  bind: (id, by) => shelf.bind(clinic, id, by),
  reopen: id => shelf.reopen(clinic, id),
  changePin: (id, pinHash) => shelf.changePin(clinic, id, pinHash),
  drop: id => shelf.drop(clinic, id),
  dropOfVisit: visit => shelf.dropOfVisit(clinic, visit),
  dropOfPatient: patient => shelf.dropOfPatient(clinic, patient),
})
