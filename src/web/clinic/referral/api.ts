import type { Entry, Recorded } from '#record'
import type { DateTold } from '#time'
import { ask, post, push, Refused } from '../../parts/api.ts'

/** What waits for us: entries, since when each was referred, and the patients whose care team one is on. */
export interface WaitingAnswer {
  readonly entries: readonly Recorded[]
  readonly waiting: readonly { readonly patient: string; readonly since: string }[]
  readonly own: readonly string[]
}
/** Whom somebody may be already: registrations of at most five, and births as they stand on papers. */
export interface AlikeAnswer {
  readonly entries: readonly Recorded[]
  readonly own: readonly string[]
}

const roadOf = (patient: string): string => `/api/patients/${encodeURIComponent(patient)}`

export const askWaiting = (): Promise<WaitingAnswer> => ask('/api/waiting')
/** Who of the clinic has a name like one of these, in any script. */
export const askAlike = (names: readonly string[], birth?: DateTold): Promise<AlikeAnswer> =>
  post('/api/patients/alike', { names, ...(birth ? { birth } : {}) })
/** Where a scanned paper lies. Looking at it is noted. */
export const fileRoad = (patient: string, file: string): string =>
  `${roadOf(patient)}/files/${encodeURIComponent(file)}`
/** Brings a scanned paper; what it is says its content. */
export const bringFile = (patient: string, file: File): Promise<{ file: string }> =>
  ask(`${roadOf(patient)}/files`, {
    method: 'POST',
    headers: { 'content-type': file.type },
    body: file,
    signal: AbortSignal.timeout(300_000),
  })

/** Keeps what was written down. Throws `Refused` with the first thing the desk does not take. */
export const keepAll = async (patient: string, entries: readonly Entry[]): Promise<void> => {
  const { receipts } = await push(`${roadOf(patient)}/entries`, entries)
  const refused = receipts.find(receipt => receipt.outcome === 'refused')
  if (refused) throw new Refused(refused)
}
