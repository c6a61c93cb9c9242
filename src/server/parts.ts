import type { Context } from 'hono'
import type { Kinds, PersonId, Tag } from '#record'
import type { Accounts, Sessions, Store } from '#storage'
import type { DeskLog } from './log.ts'

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
  readonly kinds: Kinds
  /** Milliseconds since 1970. */
  readonly clock: () => number
  /** So many bytes nobody can guess. */
  readonly random: (bytes: number) => Uint8Array
  readonly log: DeskLog
  readonly mode: 'demo' | 'start'
  /** The one-time sign-in code of this start. */
  readonly code?: string
  /** The public `https` address when a proxy stands before this desk. */
  readonly origin?: string
  readonly assets: Assets
}

/** A desk at work: `inTurn` lets one push after another look at the record and write to it. */
export interface Desk extends DeskParts {
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>
}

/** What one request carries along. `route` is the pattern it met; `reasons` are codes of what was refused, for the log. */
export interface At {
  Variables: { request: string; route: string; reasons: Set<string> }
}

export type DeskContext = Context<At>
export type Handler = (c: DeskContext) => Response | Promise<Response>

/** One thing the desk does: a method, a path, and what answers. */
export interface Route {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly answer: Handler
}
