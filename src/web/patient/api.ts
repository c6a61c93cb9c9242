import type { Entry, IsoDay, Receipt, Recorded } from '#record'
import { ask, post, push } from '../parts/api.ts'

type Signs = readonly string[]

/** Uses the card up and binds this phone to it; the papers are open then. */
export const bindPhone = (code: string, pin: Signs): Promise<unknown> => post('/api/my/bind', { code, pin })
export const openPapers = (pin: Signs): Promise<unknown> => post('/api/my/open', { pin })
export const changePin = (pin: Signs, next: Signs): Promise<unknown> => post('/api/my/pin', { pin, next })
/** What goes with sending from here: by when it would be heard, whom to call now, and the next visit, where this phone may know it; null where none is planned. */
export interface FromHere {
  readonly by: IsoDay
  readonly help?: string
  readonly life?: string
  /** A table is laid now, and the patient sits at it. */
  readonly table?: boolean
  readonly next?: { readonly day: IsoDay; readonly at: string } | null
}
export const readPapers = (): Promise<{ readonly entries: readonly Recorded[]; readonly home?: FromHere }> =>
  ask('/api/my/entries')
/** This phone sits down at the table that is laid. It shows it until the visit is closed, and keeps nothing. */
export const sitDown = (): Promise<unknown> => post('/api/my/table', {})
/** What is hidden on this phone, without its words. */
export const readHidden = (pin: Signs): Promise<{ readonly entries: readonly Recorded[] }> =>
  post('/api/my/hidden', { pin })
export const tellPapers = (entry: Entry): Promise<{ readonly receipts: readonly Receipt[] }> =>
  push('/api/my/entries', [entry])

/** Ends what is open. It is sent even where this page goes away at once. */
export const closePapers = (): Promise<unknown> => {
  const headers = { 'content-type': 'application/json' }
  return ask('/api/my/close', { method: 'POST', headers, body: '{}', keepalive: true })
}
