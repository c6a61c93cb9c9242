import type { Continuous, Days } from './life.ts'
import type { Placement } from './placement.ts'
import type { ClosedPeriod, Story } from './view.ts'

/**
 * The days that periods left be may take on a strand, as wide as they can be. A period is kept between pieces, never as
 * dates: where one of them has no place, or is left be itself, the period reaches to the edge.
 */
export const closedOn = (strand: Continuous, story: Story, placement: Placement): Days[] =>
  story.periods
    .filter(period => period.strand === undefined || period.strand === strand)
    .map(({ after, before }: ClosedPeriod) => ({
      from: after === undefined ? -Infinity : (placement.places.get(after)?.end.earliest ?? -Infinity),
      until: before === undefined ? Infinity : (placement.places.get(before)?.start.latest ?? Infinity),
    }))
