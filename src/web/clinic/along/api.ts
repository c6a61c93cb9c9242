import type { Recorded } from '#record'
import type { Bytes } from '../../offline/own-key.ts'
import { ask, post } from '../../parts/api.ts'

/** A device that may carry something of the clinic. `here`: this browser. Moments are ISO 8601. */
export interface CarryingDevice {
  readonly id: string
  readonly of: 'shared' | 'own'
  readonly staff: string
  readonly name: string | null
  readonly createdAt: string
  readonly lastUsedAt: string
  readonly here: boolean
}

/** What is asked for a pocket; a PIN is four digits. */
export type Wanted =
  | { readonly of: 'shared' }
  | { readonly of: 'own'; readonly by: 'passkey' }
  | { readonly of: 'own'; readonly by: 'pin'; readonly pin: readonly string[] }

/** One page of today's patients: a record each, or a part of one that goes on with the next page. */
export interface AlongPage {
  readonly patients: readonly {
    readonly id: string
    readonly entries: readonly Recorded[]
    readonly upTo: number
    readonly more: boolean
  }[]
  readonly next?: string
}

export const fromBase64url = (text: string): Bytes =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), char => char.charCodeAt(0))

export const makePocket = (wanted: Wanted): Promise<{ readonly sealTo: string; readonly half?: string }> =>
  post('/api/pockets', wanted)
export const askHalf = (pin: readonly string[]): Promise<{ readonly half: string }> => post('/api/pocket/half', { pin })
export const askPockets = (): Promise<{ readonly pockets: readonly CarryingDevice[] }> => ask('/api/pockets')
export const withdrawPocket = (id: string): Promise<unknown> => post('/api/pockets/withdraw', { id })
export const askAlong = (after: string | undefined, signal: AbortSignal): Promise<AlongPage> =>
  ask(after === undefined ? '/api/along' : `/api/along?after=${encodeURIComponent(after)}`, {
    credentials: 'same-origin',
    signal,
  })
