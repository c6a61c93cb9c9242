import type { Strand } from './entries.ts'
import type { Days } from './life.ts'
import { place, type Placement } from './placement.ts'
import { unspokenOf, type ClosedPeriod, type Story } from './view.ts'

/**
 * By strand, the days that periods and pieces left be may take, as wide as they can be: nothing is open there, and nothing there is
 * asked about. A period is kept between pieces, never as dates: where one of them has no place, or is left be itself, the period
 * reaches to the edge. Without a strand: of all strands.
 */
export const closedIn = (story: Story, placement: Placement): ((strand?: Strand) => Days[]) => {
  const unspoken = leftBeIn(story, placement)
  const periods = story.periods.map(period => ({ strand: period.strand, days: daysOf(period, placement) }))
  return strand => [
    ...periods.filter(period => !strand || !period.strand || period.strand === strand).map(({ days }) => days),
    ...unspoken.filter(piece => !strand || piece.strand === strand).map(({ days }) => days),
  ]
}

const daysOf = ({ after, before }: ClosedPeriod, placement: Placement): Days => {
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
}

/** Where pieces left be may have been: asking of that time would bring them back. One without any place keeps nothing. */
const leftBeIn = (story: Story, placement: Placement): { readonly strand: Strand; readonly days: Days }[] => {
  const unspoken = unspokenOf(story)
  if (!unspoken) return []
  const open = new Set(story.pieces.map(({ id }) => id))
  const { places } = place(unspoken, placement.ground().words)
  return unspoken.pieces
    .filter(({ id }) => !open.has(id))
    .flatMap(({ id, strand, strands = [{ strand }] }) => {
      const placed = places.get(id)
      const days = placed && { from: placed.start.earliest ?? -Infinity, until: placed.end.latest ?? Infinity }
      // Laid in two strands, it is asked about in neither.
      return days ? strands.map(({ strand }) => ({ strand, days })) : []
    })
}

/** Whether two times have a day in common. */
export const overlap = (a: Days, b: Days): boolean => a.from < b.until && b.from < a.until
