import type { EntryId, PersonId } from '#record'
import type { OfOneClinic } from '../of-one-clinic.ts'

/**
 * What one device may carry of the clinic without a network, locked. A `shared` one holds sealed boxes it cannot open; an
 * `own` one opens with a passkey on the device, or with a PIN and the half of a key that is kept here. What it carries is
 * on the device; here is only that it may. Moments are milliseconds since 1970.
 */
export interface Pocket {
  /** Opens nothing. */
  readonly id: string
  readonly of: 'shared' | 'own'
  /** Who made it; an own one is theirs. */
  readonly staff: PersonId
  /** SHA-256 (hex) of the token the device holds. */
  readonly tokenHash: string
  /** Of one that opens by a PIN: 32 bytes without which that PIN opens nothing. Kept wrapped; gone once it is locked or withdrawn. */
  readonly half?: Uint8Array
  /** argon2id with its salt, as one text. */
  readonly pinHash?: string
  /** Wrong PINs since the last right one. */
  readonly wrong: number
  readonly createdAt: number
  readonly lastUsedAt: number
  /** Since then it carries nothing, and the device is told so when it next asks. */
  readonly withdrawnAt?: number
}

/**
 * The hand of a table whose network is away: what was told there is taken in afterwards, also when the visit was closed
 * meanwhile. It reads nothing.
 */
export interface LateHand {
  /** SHA-256 (hex) of what the device holds. */
  readonly tokenHash: string
  /** Whose hand writes: the professional's, on the patient's own side the patient's. */
  readonly staff: PersonId
  readonly patient: PersonId
  readonly visit: EntryId
  /** The pocket of the device it was given to, if it has one: withdrawn, it takes this hand with it. */
  readonly pocket?: string
  readonly createdAt: number
  readonly endsAt: number
}

/** How long something told at a table may be on its way, in milliseconds: a weekend without a network. */
export const LATE_LASTS = 72 * 60 * 60_000

/** Where a clinic's pockets and late hands are kept. Each call is one transaction. Every implementation passes `pockets.contract.ts`. */
export interface PocketShelf {
  /** Keeps a pocket, in place of the one this browser had (`before`, by its id); what waits there goes on with the new one. */
  put(clinic: PersonId, pocket: Pocket, before?: string): Promise<void>
  byToken(clinic: PersonId, tokenHash: string): Promise<Pocket | undefined>
  /** Those that are not withdrawn, the newest first. */
  all(clinic: PersonId): Promise<Pocket[]>
  used(clinic: PersonId, id: string, at: number): Promise<void>
  /**
   * Counts one attempt at the PIN before it is looked at, so that many at once count as many; undefined where the half is
   * gone, or too many were wrong. The pocket as it is after counting.
   */
  attempt(clinic: PersonId, id: string): Promise<Pocket | undefined>
  /** The attempt was right: nothing is wrong any more. */
  succeeded(clinic: PersonId, id: string, at: number): Promise<void>
  /** Destroys the half and its PIN: what that device carries opens to nobody any more. Says whether there was one. */
  lock(clinic: PersonId, id: string): Promise<boolean>
  /** Withdraws one: its half and the late hands given to it go. Says whether it stood until now. */
  withdraw(clinic: PersonId, id: string, at: number): Promise<boolean>
  /** Withdraws every pocket that is somebody's own. Gives their ids. */
  withdrawOwnOf(clinic: PersonId, staff: PersonId, at: number): Promise<string[]>
  /** Keeps a late hand, and lets go of those that are over when it is given. */
  giveLate(clinic: PersonId, late: LateHand): Promise<void>
  late(clinic: PersonId, tokenHash: string): Promise<LateHand | undefined>
}

/** The pockets of one clinic. */
export type Pockets = OfOneClinic<PocketShelf>

/** The pockets of one clinic on a shelf. */
export const pocketsOn = (shelf: PocketShelf, clinic: PersonId): Pockets => ({
  put: (pocket, before) => shelf.put(clinic, pocket, before),
  byToken: tokenHash => shelf.byToken(clinic, tokenHash),
  all: () => shelf.all(clinic),
  used: (id, at) => shelf.used(clinic, id, at),
  attempt: id => shelf.attempt(clinic, id),
  succeeded: (id, at) => shelf.succeeded(clinic, id, at),
  lock: id => shelf.lock(clinic, id),
  withdraw: (id, at) => shelf.withdraw(clinic, id, at),
  withdrawOwnOf: (staff, at) => shelf.withdrawOwnOf(clinic, staff, at),
  giveLate: late => shelf.giveLate(clinic, late),
  late: tokenHash => shelf.late(clinic, tokenHash),
})
