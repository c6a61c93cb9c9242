import type { Strand } from '#story'

/** What a hand folded or opened. A strand that is not in it lies as it began. */
export type Folds = ReadonlyMap<Strand, boolean>

/** The same after a hand folded or opened a strand. */
export const turned = (folds: Folds, strand: Strand, folded: boolean): Folds => new Map(folds).set(strand, folded)

/** Strands a hand folded: these are folded in the words as well. */
export const foldedByHand = (folds: Folds): ReadonlySet<Strand> =>
  new Set([...folds].filter(([, folded]) => folded).map(([strand]) => strand))

/** Strands that lie folded in the picture: as they began, unless a hand chose otherwise. */
export const foldedOf = (folds: Folds, began: ReadonlySet<Strand>): ReadonlySet<Strand> => {
  const folded = new Set(began)
  for (const [strand, fold] of folds) {
    if (fold) folded.add(strand)
    else folded.delete(strand)
  }
  return folded
}

/** A lane and the room it takes, open and folded, in pixels across. */
export interface Across {
  readonly strand: Strand
  readonly open: number
  readonly folded: number
}

/**
 * The strands to begin folded, so that all lanes together fit into the room across. Nothing where all fit open; else the last lanes
 * of the order fold first, and the first lane stays open.
 */
export const beginFolded = (lanes: readonly Across[], room: number): ReadonlySet<Strand> => {
  const folded = new Set<Strand>()
  let needed = lanes.reduce((sum, { open }) => sum + open, 0)
  for (const lane of lanes.slice(1).toReversed()) {
    if (needed <= room) break
    folded.add(lane.strand)
    needed -= lane.open - lane.folded
  }
  return folded
}
