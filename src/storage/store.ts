import { FRONT_KINDS, type Front } from '#plan'
import type { Entry, EntryId, PersonId, Receipt, Recorded } from '#record'

/**
 * Which part of one patient's record: after this position, at most so many; of these kinds only, or of all but these,
 * where any are named.
 */
interface Part {
  readonly after: number
  readonly limit: number
  readonly kinds?: readonly string[]
  readonly without?: readonly string[]
}

/** Where a clinic's entries are kept. Every implementation passes the same contract (`store.contract.ts`). */
export interface Store {
  /**
   * Stores the batch in one durable transaction: what gets a receipt `stored` is still there after a power cut.
   * Positions count from 1 without gaps, by clinic and by patient, in the order of the batch. An id the clinic has
   * stored before is `already-stored`, with the place it has, or `was-unsaid`. A full disk refuses the whole batch with
   * `disk-full`; nothing of it is kept. One receipt for each entry, in order. `storedAt` is ISO 8601 in UTC.
   *
   * With `record.unsaid` the key of the entry it names is destroyed in the same transaction; with
   * `record.patient-erased` the patient's key, and every key under it. Nobody reads those entries again. For an erased
   * patient nothing more is stored (`patient-erased`).
   */
  append(clinic: PersonId, entries: readonly Entry[], storedAt: string): Promise<Receipt[]>
  /**
   * The same, as long as the clinic's last position is still `head`; else nothing is stored, and `moved` says where it is
   * now. So what was judged against the record as far as `head` is stored only if that still holds.
   */
  appendAt(head: number, clinic: PersonId, entries: readonly Entry[], storedAt: string): Promise<AppendedAt>
  /** The clinic's last position; 0 at first. */
  head(clinic: PersonId): Promise<number>
  /** Entries of one patient in the record's order, each with its place. What was unsaid or erased is not among them. */
  read(clinic: PersonId, patient: PersonId, part: Part): Promise<Recorded[]>
  /** The registrations of the clinic's patients, in the record's order. */
  patients(clinic: PersonId): Promise<Recorded[]>
  find(clinic: PersonId, id: EntryId): Promise<Recorded | undefined>
  /**
   * The card of each patient of the clinic, or of one: folded once and kept as ciphertext under the patient's key, gone
   * with it, and folded anew when something it was made of is added.
   */
  cards(clinic: PersonId): Promise<Card[]>
  card(clinic: PersonId, patient: PersonId): Promise<Card | undefined>
  /**
   * What changed on cards after this position of the clinic (0: every card), seen at one moment: who keeps the cards in
   * memory asks for no more than that.
   */
  cardsSince(clinic: PersonId, position: number): Promise<ChangedCards>
  /** Entries of these kinds of several patients, each patient's in the record's order. */
  readOf(clinic: PersonId, patients: readonly PersonId[], kinds: readonly string[]): Promise<Recorded[]>
  /**
   * Which entries of one kind can still be read, of the whole clinic or of one patient, in no order. Nothing of them is
   * unlocked: so many large ones cost no more than small ones.
   */
  idsOf(clinic: PersonId, kind: string, patient?: PersonId): Promise<readonly Pick<Entry, 'id' | 'patient'>[]>
  /**
   * Erases once more what the list in the safe names and this record still can read, as after an old backup was put
   * back, each with its tombstone. Gives how many.
   */
  eraseListed(clinic: PersonId, storedAt: string): Promise<number>
  close(): Promise<void>
}

export type AppendedAt = { readonly receipts: Receipt[] } | { readonly moved: number }

/** The kind that registers a patient. */
export const REGISTERED = 'people.patient-registered'

/** What stands at the front of a record: how the patient is registered, who cares for the patient, and what is to be done. */
export interface Card {
  readonly patient: PersonId
  readonly registrations: readonly Recorded[]
  readonly team: readonly PersonId[]
  readonly front: Front
}

/**
 * The cards that something was added to after a position, in no order; whom nobody finds any more (nobody, from the
 * beginning); and how far this reaches: what is asked from there misses nothing.
 */
export interface ChangedCards {
  readonly cards: readonly Card[]
  readonly gone: readonly PersonId[]
  readonly head: number
}

/** What a card is folded from. */
export const ON_CARD: readonly string[] = [
  REGISTERED,
  ...FRONT_KINDS,
  'people.care-team-joined',
  'people.care-team-left',
  'record.taken-back',
  'record.unsaid',
]
