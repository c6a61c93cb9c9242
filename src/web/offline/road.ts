import type { Entry, Receipt, Recorded } from '#record'
import { Refused, type Page } from '../parts/api.ts'
import type { NotKept } from '../parts/sending-files.ts'

/** The way to the desk of one record. Each throws `Refused` with its reason; another error where there is no connection. */
export interface Road {
  readonly read: (after: number) => Promise<Page>
  readonly push: (entries: readonly Recorded[]) => Promise<{ readonly receipts: readonly Receipt[] }>
  /** Hands in what entries were told with, before them; gives those that are not kept for it. */
  readonly files?: (entries: readonly Entry[]) => Promise<readonly NotKept[]>
  /** What was told before the door closed, when it has closed meanwhile: taken in still, and nothing is read by it. */
  readonly late?: (entries: readonly Recorded[]) => Promise<{ readonly receipts: readonly Receipt[] }>
}

/** Sent together when a visit is closed, and taken in together. */
export const isOfClosing = ({ kind }: Entry): boolean => kind === 'visit.closed' || kind === 'visit.gone-through'

/** Reasons that say: this record does not open to whoever sits here. */
export const closedDoors: ReadonlySet<string> = new Set([
  'no-open-table',
  'not-signed-in',
  'not-yours',
  'not-on-the-care-team',
  'not-your-role',
  'patient-erased',
])

/** The table was closed, from wherever. */
const closedTables: ReadonlySet<string> = new Set(['no-open-table', 'visit-closed'])

/** A push the desk cannot read at all. After anything else what was told waits here, in sight, and is sent again. */
export const unreadable = new Set(['too-large', 'too-many', 'not-json', 'not-readable'])

export const isNoRoom = (receipt: Receipt | undefined): boolean =>
  receipt?.outcome === 'refused' && receipt.reason === 'disk-full'

export const troubleOf = (cause: unknown): string => (cause instanceof Refused ? cause.refusal.reason : 'no-connection')

const isShut = (cause: unknown): boolean => cause instanceof Refused && closedTables.has(cause.refusal.reason)

/** Another table lies in this browser by now: what was told at this one goes by its own hand. */
const isOfAnother = (receipt: Receipt): boolean =>
  receipt.outcome === 'refused' && ['wrong-patient', 'wrong-visit'].includes(receipt.reason)

/** Hands in what entries were told with. Where the table is closed it goes by the late road, with what names it. */
export const filesBy = async (road: Road, batch: readonly Entry[]): Promise<readonly NotKept[]> => {
  try {
    return (await road.files?.(batch)) ?? []
  } catch (cause) {
    if (isShut(cause) && road.late) return []
    throw cause
  }
}

/** Sends entries; where the table is closed meanwhile (`isLate`: and that matters), or another lies here, by the late road. */
export const pushedBy = async (
  road: Road,
  batch: readonly Recorded[],
  { isLate }: { readonly isLate: boolean },
): Promise<{ readonly receipts: readonly Receipt[] }> => {
  try {
    const answer = await road.push(batch)
    return road.late && answer.receipts.some(isOfAnother) ? await road.late(batch) : answer
  } catch (cause) {
    if (!isShut(cause) || !road.late || !isLate) throw cause
    return await road.late(batch)
  }
}
