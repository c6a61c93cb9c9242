import type { Aways } from '#plan'
import type { Receipt, Recorded, Refusal } from '#record'
import type { ClinicAnchor } from '#story'
import type { WordsInDays } from '#time'
import type { Lengths } from '#visit/day'
import { takeEarly } from './asked-early.ts'

/** Somebody who works here. A lead invites, and sees to leaving. */
export interface Staff {
  readonly id: string
  readonly name: string
  readonly role: string
  readonly lead: boolean
}

/** Who is signed in, and the language they read the clinic's pages in. */
export interface SignedIn extends Staff {
  readonly language: string
  /** Languages one says one speaks: their words one may review. */
  readonly speaks: readonly string[]
}

/** How long the record is kept (years, as text), under which law, and what becomes of a piece the patient unsays. */
export interface Retention {
  readonly keepYears: string
  readonly law: string
  readonly unsay: 'as-asked' | 'kept-until-then'
}

/** The clinic's rooms, and how many minutes its visits have. */
export interface DayRules {
  readonly rooms: readonly string[]
  readonly minutes: Lengths
}

/** What the place asks where somebody is in danger, whom to call, within how long it is seen, and who has the duty. */
export interface Safety {
  readonly duties: readonly { readonly about: 'self-harm' | 'violence' | 'child' | 'other'; readonly words: string }[]
  readonly numbers: readonly { readonly called: string; readonly number: string }[]
  readonly seenWithinMinutes: number
  readonly duty?: string
  /** What patients send from home: in how many working days it is heard, and whom they call meanwhile. */
  readonly home?: { readonly workingDays: number; readonly help?: string; readonly life?: string }
}

/** What the front desk says of who is signed in here, and which table is open in this browser. */
export interface Me {
  readonly staff: SignedIn | null
  readonly table: { readonly visit: string; readonly patient: string; readonly side: 'shared' | 'patient' } | null
  /** Who came in here by a door of their own, and to whose papers. */
  readonly door: {
    readonly of: 'patient' | 'interpreter' | 'guest'
    readonly patient: string
    readonly visit?: string
  } | null
  /** A patient's card is bound to this browser; `pin`: which keys its PIN needs. */
  readonly device: boolean
  readonly pin: 'digits' | 'pictures' | null
  /** This browser was given a pocket, and the desk still knows it. */
  readonly pocket?: true
  readonly mode: 'demo' | 'start'
  readonly accounts?: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  readonly today: string
  readonly clinic: string
  readonly clinicLanguage: string
  /** The ways of signing in there are here; `code`: the printed code of the first start still waits. */
  readonly signIn: { readonly passkey: boolean; readonly hospital: boolean; readonly code: boolean }
  readonly retention: Retention | null
  /** For who is signed in. */
  readonly day: DayRules | null
  /** Where the clinic's clock runs, such as `Europe/Copenhagen`. */
  readonly timeZone: string
  /** The rows this clinic changed in the table of what words mean in days. */
  readonly words: Partial<WordsInDays>
  /** Landmarks of the clinic's own. */
  readonly anchors: readonly ClinicAnchor[]
  /** For who is signed in, and never for the table. */
  readonly safety: Safety | null
  /** Who is away, and who stands in. */
  readonly aways: Aways
}

export interface Page {
  readonly entries: readonly Recorded[]
  readonly upTo: number
  readonly more: boolean
}

/** The desk refused: a reason code that `words` has a phrase for, and the field. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.reason)
    this.refusal = refusal
  }
}

/** Longest that an answer is waited for, in milliseconds: a phone that slept meanwhile may wait for one that never comes. */
const LONGEST = 30_000

/**
 * Asks the desk. Throws `Refused` with its reason; another error where there is no connection, or no answer comes in time:
 * `signal` where another time is right.
 */
export const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
  const signal = init?.signal ?? AbortSignal.timeout(LONGEST)
  const response = await ((init ? undefined : takeEarly(path)) ??
    fetch(path, { credentials: 'same-origin', ...init, signal }))
  const body = (await response.json().catch(() => ({ reason: 'fault' }))) as T & { reason?: string; field?: string }
  if (response.ok) return body
  throw new Refused({ reason: body.reason ?? 'fault', ...(body.field ? { field: body.field } : {}) })
}

export const post = <T>(path: string, body: unknown): Promise<T> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export const askMe = async (): Promise<Me> => {
  const me = await ask<Me>('/api/me')
  if (me.pocket) void import('../offline/loss.ts').then(({ sayLoss }) => sayLoss()).catch(() => undefined)
  return me
}
export const signIn = (who: { account: string }): Promise<unknown> => post('/api/sign-in', who)
export const signOut = (): Promise<unknown> => post('/api/sign-out', {})
/** Registrations of patients; `own`: those whose care team one is on; `more`: there are more than these. */
export interface FoundPatients {
  readonly entries: readonly Recorded[]
  readonly own: readonly string[]
  readonly more: boolean
}
/** The patients one may see, by name, one's own first. */
export const askPatients = (): Promise<FoundPatients> => ask('/api/patients')
/** The patients one may see whose name is near to what was typed, the nearest first. The letters go in no address. */
export const searchPatients = (typed: string): Promise<FoundPatients> => post('/api/patients/search', { typed })
export const readPage = (road: string, after: number): Promise<Page> => ask(`${road}?after=${after}`)
export const push = (road: string, entries: readonly Recorded[]): Promise<{ receipts: Receipt[] }> =>
  post(road, { entries })
export const openTable = (patient: string, entry: Recorded): Promise<{ receipt: Receipt }> =>
  post(`/api/patients/${patient}/table`, { entry })
/** The care team of the patient at this table, by name. */
export const askTeamAtTable = (): Promise<{ team: readonly { readonly id: string; readonly name: string }[] }> =>
  ask('/api/table/team')
/** A misfiled entry, and what was told of it, goes to the right patient. */
export const moveEntry = (patient: string, entry: string, to: string): Promise<unknown> =>
  post(`/api/patients/${encodeURIComponent(patient)}/move`, { entry, to })
/** Whom the patient at this table does not want to meet, for the sheet between two. */
export const askApartAtTable = (): Promise<{ entries: readonly Recorded[] }> => post('/api/table/apart', {})
