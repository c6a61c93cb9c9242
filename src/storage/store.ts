import type { Entry, EntryId, PersonId, Receipt, Recorded } from '#record'

/** Which part of one patient's record: after this position, at most so many, of these kinds only where any are named. */
interface Part {
  readonly after: number
  readonly limit: number
  readonly kinds?: readonly string[]
}

/** Where a clinic's entries are kept. Every implementation passes the same contract (`store.contract.ts`). */
export interface Store {
  /**
   * Stores the batch in one durable transaction: what gets a receipt `stored` is still there after a power cut.
   * Positions count from 1 without gaps, by clinic and by patient, in the order of the batch. An id the clinic has
   * stored before is `already-stored`, with the place it has. A full disk refuses the whole batch with `disk-full`;
   * nothing of it is kept. One receipt for each entry, in order. `storedAt` is ISO 8601 in UTC.
   */
  append(clinic: PersonId, entries: readonly Entry[], storedAt: string): Promise<Receipt[]>
  /** Entries of one patient in the record's order, each with its place. */
  read(clinic: PersonId, patient: PersonId, part: Part): Promise<Recorded[]>
  /** The registrations of the clinic's patients, in the record's order. */
  patients(clinic: PersonId): Promise<Recorded[]>
  find(clinic: PersonId, id: EntryId): Promise<Recorded | undefined>
  close(): Promise<void>
}

/** The kind that registers a patient. */
export const REGISTERED = 'people.patient-registered'
