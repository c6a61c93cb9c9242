import type { EntryId, Recorded } from '#record'
import type { Through } from './ending.tsx'

/** Told by this screen, and not yet read back from the record. */
const MOST = 500

/** What a screen has of a record: up to which place it was read, and all it shows. */
interface Had {
  readonly upTo: number
  readonly entries: readonly Recorded[]
}

/**
 * What was gone through together at this visit, as far as this screen has it now: the bodies of as many `visit.gone-through` as it
 * takes to name all that was told here and not read back yet; of no parts none. What others add before it comes to the record is
 * not among it.
 */
export const goneThrough = (
  visit: EntryId,
  parts: readonly Through[],
  { upTo, entries }: Had,
): readonly { readonly visit: EntryId; readonly parts: readonly Through[]; readonly upTo: number }[] => {
  if (parts.length === 0) return []
  const isBeyond = ({ layer, place }: Recorded): boolean => layer === 'table' && !(place && place.patient <= upTo)
  const beyond = entries.filter(isBeyond).map(({ id }) => id)
  const read = { visit, parts, upTo }
  if (beyond.length === 0) return [read]
  return Array.from({ length: Math.ceil(beyond.length / MOST) }, (_, nth) => ({
    ...read,
    beyond: beyond.slice(nth * MOST, (nth + 1) * MOST),
  }))
}
