import type { HttpBindings } from '@hono/node-server'
import type { Context } from 'hono'
import type { Entry, EntryId, IsoDay, Kinds, PersonId, Receipt, Tag } from '#record'
import type { KeptNames } from '#people/names'
import type { Accounts, Card, Doors, Sessions, Store } from '#storage'
import type { Boxes } from '#storage/keys'
import type { Pockets } from '#storage/pockets'
import type { Reviews } from '#storage/reviews'
import type { Limits } from './limits.ts'
import type { Bell } from './live/bell.ts'
import type { DeskLog } from './log.ts'
import type { Hospital } from './staff/provider.ts'

interface Asset {
  readonly type: string
  readonly plain: Uint8Array<ArrayBuffer>
  readonly gzip?: Uint8Array<ArrayBuffer>
}
/** The built screens by path (`/assets/table-1a2b.js`), held in memory. Empty when they are not built. */
export type Assets = ReadonlyMap<string, Asset>

/** What the front desk works with; the world comes in here. */
export interface DeskParts {
  readonly clinic: { readonly id: PersonId; readonly language: Tag; readonly timeZone: string }
  readonly store: Store
  readonly sessions: Sessions
  readonly accounts: Accounts
  readonly doors: Doors
  /** What the clinic's own people said of phrases, and how they say them. */
  readonly reviews: Reviews
  /** What devices may carry without a network, and the hands of tables whose network is away. */
  readonly pockets: Pockets
  /** What devices seal for this clinic. */
  readonly boxes: Boxes
  readonly kinds: Kinds
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** So many bytes nobody can guess. */
  readonly random: (bytes: number) => Uint8Array
  readonly log: DeskLog
  readonly mode: 'demo' | 'start'
  /** The one-time code of this start: it invites the first lead, as long as nobody has a way in. */
  readonly code?: string
  /** The hospital's sign-in, where there is one. */
  readonly hospital?: Hospital
  /** The public `https` address when a proxy stands before this desk. */
  readonly origin?: string
  readonly assets: Assets
  /** Pushes written in one transaction, where another bound than ours is wanted. */
  readonly pushesAtOnce?: number
  /** Where several programs work for one clinic, what tells all of them at once; without it, this one alone. */
  readonly bell?: Bell
  /** How much one session, account or network may ask for; without it, as is right for a clinic. */
  readonly limits?: Limits
}

/**
 * Whose hand sends, from which screen, for which patient; at the table, of which visit; on the phone, the patient's own.
 * `late`: it was told at that table, and comes after the table was closed. `along`: the visit was begun on an own device and
 * joins afterwards.
 */
export type Hand =
  | { readonly screen: 'staff'; readonly staff: PersonId; readonly patient: PersonId; readonly along?: true }
  | { readonly screen: 'phone'; readonly staff: PersonId; readonly patient: PersonId }
  | {
      readonly screen: 'table'
      readonly staff: PersonId
      readonly patient: PersonId
      readonly visit: EntryId
      readonly late?: true
    }

/** The one place where a clinic's entries are judged and written. */
export interface Intake {
  push(hand: Hand, inputs: readonly unknown[]): Promise<Receipt[]>
  /** Entries the desk itself made, already permitted. */
  put(entries: readonly Entry[]): Promise<Receipt[]>
}

/** The cards of patients, remembered for a moment, so that not every push asks the record who is on the care team. */
export interface KeptCards {
  of(patient: PersonId): Promise<Card | undefined>
  /** Lets go of the cards that these entries changed; of all without any. */
  changed(entries?: readonly Entry[]): void
}

/**
 * The cards of everybody in memory, as the record has them at the moment they are asked for: what there is to do today is
 * found as quickly in a large clinic as in a small one, and names are searched without anything readable on a disk.
 */
export interface ClinicIndex {
  cards(): Promise<ReadonlyMap<PersonId, Card>>
  /** Who has an appointment that day, or a visit that was opened on it or was open. */
  onDay(day: IsoDay): Promise<readonly PersonId[]>
  /** Who waits for a first visit, for a call back, or for us to reach out. */
  waiting(): Promise<ReadonlySet<PersonId>>
  /** Whose record has a danger that is not settled. */
  inDanger(): Promise<ReadonlySet<PersonId>>
  /** Who sent something from home that nobody has heard yet. */
  fromHome(): Promise<ReadonlySet<PersonId>>
  /** Everybody, by the name they are called here. */
  byName(): Promise<readonly PersonId[]>
  names(): Promise<Pick<KeptNames, 'search' | 'alike'>>
}

/** A desk at work: everything is written through its intake. */
export interface Desk extends DeskParts {
  readonly bell: Bell
  readonly intake: Intake
  readonly cards: KeptCards
  readonly index: ClinicIndex
}

/**
 * What one request carries along. `route` is the pattern it met; `reasons` are codes of what was refused, for the log;
 * `isFlood` says that it was turned away like the one before it, which the log has already. Without a port there is no
 * line it came in by.
 */
export interface At {
  Variables: { request: string; route: string; reasons: Set<string>; isFlood: boolean }
  Bindings: Partial<HttpBindings>
}

export type DeskContext = Context<At>
export type Handler = (c: DeskContext) => Response | Promise<Response>

/** One thing the desk does: a method, a path, and what answers. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: Handler
}
