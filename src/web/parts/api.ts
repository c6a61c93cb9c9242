import type { Receipt, Recorded, Refusal } from '#record'

/** What the front desk says of who is signed in here, and which table is open in this browser. */
export interface Me {
  readonly staff: { readonly id: string; readonly name: string; readonly role: string } | null
  readonly table: { readonly visit: string; readonly patient: string } | null
  readonly mode: 'demo' | 'start'
  readonly accounts?: readonly { readonly id: string; readonly name: string; readonly role: string }[]
  readonly today: string
  readonly clinic: string
  readonly clinicLanguage: string
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

const ask = async <T>(path: string, init?: RequestInit): Promise<T> => {
  const response = await fetch(path, { credentials: 'same-origin', ...init })
  const body = (await response.json().catch(() => ({ reason: 'fault' }))) as T & { reason?: string; field?: string }
  if (response.ok) return body
  throw new Refused({ reason: body.reason ?? 'fault', ...(body.field ? { field: body.field } : {}) })
}

const post = <T>(path: string, body: unknown): Promise<T> =>
  ask(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

export const askMe = (): Promise<Me> => ask('/api/me')
export const signIn = (who: { account: string } | { code: string; name: string }): Promise<unknown> =>
  post('/api/sign-in', who)
export const signOut = (): Promise<unknown> => post('/api/sign-out', {})
export const askPatients = (): Promise<{ entries: Recorded[] }> => ask('/api/patients')
export const readPage = (road: string, after: number): Promise<Page> => ask(`${road}?after=${after}`)
export const push = (road: string, entries: readonly Recorded[]): Promise<{ receipts: Receipt[] }> =>
  post(road, { entries })
export const openTable = (patient: string, entry: Recorded): Promise<{ receipt: Receipt }> =>
  post(`/api/patients/${patient}/table`, { entry })
