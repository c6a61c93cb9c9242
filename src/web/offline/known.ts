import type { Entry, EntryId, Recorded, Refusal } from '#record'

/** What a screen knows of one patient's record: entries, what waits to be sent, what was refused, what is wrong. */
export interface Known {
  readonly entries: readonly Recorded[]
  /** The place in this record up to which it was read. */
  readonly upTo: number
  readonly ready: boolean
  /** Told here and not acknowledged yet. */
  readonly waiting: boolean
  /** What that is, in the order it was told. */
  readonly outbox: readonly Entry[]
  readonly refused: readonly (Refusal & { readonly kind: string; readonly id: EntryId })[]
  readonly trouble?: 'no-connection' | string | undefined
  /** What waits is in the memory of this page alone, though it should survive it: there is no room, or the place was taken away. */
  readonly isUnheld?: boolean
}
