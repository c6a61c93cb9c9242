import type { EntryId } from '#record'
import type { Piece } from '#story'

/** Days since 1970-01-01, left out where nothing told holds them. */
interface Bounds {
  readonly earliest?: number
  readonly latest?: number
}

/** Where a piece lies, and the statements that hold it there. */
export interface Placed {
  readonly start: Bounds
  readonly end: Bounds
  readonly because: readonly EntryId[]
}

export const nowhere: Placed = { start: {}, end: {}, because: [] }

const around = ({ earliest, latest }: Bounds): number | undefined =>
  earliest !== undefined && latest !== undefined ? (earliest + latest) / 2 : (earliest ?? latest)

/** Pieces in the order of time; those without a place come last, in the order they were told. */
export const inTimeOrder = (pieces: readonly Piece[], placedOf: (id: EntryId) => Placed): Piece[] => {
  const keyed = pieces.map(piece => {
    const { start, end } = placedOf(piece.id)
    return { piece, at: around(start) ?? around(end) ?? Infinity }
  })
  return keyed.sort((a, b) => (a.at === b.at ? 0 : a.at - b.at)).map(({ piece }) => piece)
}
