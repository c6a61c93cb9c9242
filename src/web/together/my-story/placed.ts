import type { EntryId } from '#record'
import type { Piece, Placed } from '#story'

const around = ({ earliest, latest }: Placed['start']): number | undefined =>
  earliest !== undefined && latest !== undefined ? (earliest + latest) / 2 : (earliest ?? latest)

/** What has no place yet: nothing told bounds it on any side. */
export const nowhere: Placed = { start: {}, end: {} }

/** The day around which a piece lies, for putting pieces in order; infinite where it has no place yet. */
export const middleOf = ({ start, end }: Placed): number => around(start) ?? around(end) ?? Infinity

/** Pieces in the order of time; those without a place come last, in the order they were told. */
export const inTimeOrder = (pieces: readonly Piece[], placedOf: (id: EntryId) => Placed): Piece[] =>
  pieces
    .map(piece => ({ piece, at: middleOf(placedOf(piece.id)) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ piece }) => piece)
