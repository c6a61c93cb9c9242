import type { Continuous, Days } from './life.ts'
import { place, type Placement } from './placement.ts'
import { unspokenOf, type ClosedPeriod, type Story } from './view.ts'

/**
 * The days that periods and pieces left be may take on a strand, as wide as they can be: nothing is open there. A period is
 * kept between pieces, never as dates: where one of them has no place, or is left be itself, the period reaches to the edge.
 */
export const closedOn = (strand: Continuous, story: Story, placement: Placement): Days[] => [
  ...story.periods
    .filter(period => period.strand === undefined || period.strand === strand)
    .map(({ after, before }: ClosedPeriod) => {
      // Which of two pieces came first may turn out later: the period lies between them either way.
      const ends = [after, before].filter(id => id !== undefined).map(id => placement.places.get(id))
      const both = after !== undefined && before !== undefined
      return {
        from:
          after === undefined
            ? -Infinity
            : Math.min(...(both ? ends : ends.slice(0, 1)).map(end => end?.end.earliest ?? -Infinity)),
        until:
          before === undefined
            ? Infinity
            : Math.max(...(both ? ends : ends.slice(-1)).map(end => end?.start.latest ?? Infinity)),
      }
    }),
  ...leftBeOn(strand, story, placement),
]

/** Where pieces left be may have been: asking of that time would bring them back. One without any place keeps nothing. */
const leftBeOn = (strand: Continuous, story: Story, placement: Placement): Days[] => {
  const unspoken = unspokenOf(story)
  if (!unspoken) return []
  const open = new Set(story.pieces.map(({ id }) => id))
  const { places } = place(unspoken, placement.ground().words)
  return unspoken.pieces
    .filter(piece => piece.strand === strand && !open.has(piece.id))
    .flatMap(({ id }) => {
      const placed = places.get(id)
      return placed ? [{ from: placed.start.earliest ?? -Infinity, until: placed.end.latest ?? Infinity }] : []
    })
}
