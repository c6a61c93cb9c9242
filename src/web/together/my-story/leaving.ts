import type { EntryId } from '#record'
import type { Piece, Strand } from '#story'

/** What is left be: this piece, from it to another one, from here on, or up to here. */
export type LeaveWhat = 'piece' | 'between' | 'from-here' | 'until-here'

export type LeftBeBody =
  | { readonly of: 'piece'; readonly piece: EntryId }
  | { readonly of: 'period'; readonly strand?: Strand; readonly after?: EntryId; readonly before?: EntryId }

/**
 * What is recorded; undefined while the other end is missing. A period is kept between pieces and on a strand, never as dates.
 * `order` says which of two pieces is the earlier end.
 */
export const leftBe = (
  what: LeaveWhat,
  piece: Pick<Piece, 'id' | 'strand'>,
  allStrands: boolean,
  order: readonly EntryId[],
  other?: EntryId,
): LeftBeBody | undefined => {
  if (what === 'piece') return { of: 'piece', piece: piece.id }
  const period = { of: 'period', ...(!allStrands && { strand: piece.strand }) } as const
  if (what === 'from-here') return { ...period, after: piece.id }
  if (what === 'until-here') return { ...period, before: piece.id }
  if (!other) return undefined
  return order.indexOf(piece.id) < order.indexOf(other)
    ? { ...period, after: piece.id, before: other }
    : { ...period, after: other, before: piece.id }
}
