import { lengthIn } from './lengths.ts'
import type { Bound, Point } from './points.ts'
import type { Of, RelationTold } from './told.ts'
import type { Span, Two, WordsInDays } from './words-in-days.ts'

/** A point, or a day beside it: the last day of a piece begins one day before its end. */
interface Edge {
  readonly at: Point
  readonly plus: number
}
/** What of a piece a relation speaks of, half-open: all of it, its first day, or its last day. */
interface Part {
  readonly start: Edge
  readonly end: Edge
}

const parts: Readonly<Record<Of, Part>> = {
  whole: { start: { at: 'start', plus: 0 }, end: { at: 'end', plus: 0 } },
  start: { start: { at: 'start', plus: 0 }, end: { at: 'start', plus: 1 } },
  end: { start: { at: 'end', plus: -1 }, end: { at: 'end', plus: 0 } },
}
const other: Part = { start: { at: 'other-start', plus: 0 }, end: { at: 'other-end', plus: 0 } }

/** From one edge to another, at least and at most so many days. */
const apart = (from: Edge, to: Edge, { least, most }: Partial<Span>): Bound => {
  const shift = from.plus - to.plus
  return {
    from: from.at,
    to: to.at,
    ...(least !== undefined && { least: least + shift }),
    ...(most !== undefined && most !== Infinity && { most: most + shift }),
  }
}

/** What a relation bounds in one of the two readings. */
export const relationIn = (
  { relation, gap }: RelationTold,
  { of, event }: { of: Of; event: boolean },
  reading: keyof Two<unknown>,
  words: WordsInDays,
): Bound[] => {
  const part = parts[of]
  const between = gap ? lengthIn(gap, reading, words) : { least: 0 }
  const near = { least: -words.together[reading], most: words.together[reading] }
  switch (relation) {
    case 'before':
      return [apart(part.end, other.start, between)]
    case 'after':
      return [apart(other.end, part.start, between)]
    case 'right-before':
      return [apart(part.end, other.start, words.rightAfter[reading])]
    case 'right-after':
      return [apart(other.end, part.start, words.rightAfter[reading])]
    case 'soon-before':
      return [apart(part.end, other.start, words.soonAfter[reading])]
    case 'soon-after':
      return [apart(other.end, part.start, words.soonAfter[reading])]
    case 'during':
      return within(part, other, 0)
    case 'contains':
      return within(other, parts.whole, 0)
    case 'starts-with':
      return [apart(other.start, part.start, near)]
    case 'ends-with':
      return [apart(other.end, part.end, near)]
    case 'same-time':
      return event || of !== 'whole'
        ? within(part, other, near.most)
        : [apart(other.start, part.start, near), apart(other.end, part.end, near)]
    case 'overlapping':
      return [apart(other.start, part.end, { least: 1 }), apart(part.start, other.end, { least: 1 })]
  }
}

/** One part lies within the other, or reaches out of it by at most so many days. */
const within = (inner: Part, outer: Part, out: number): Bound[] => [
  apart(outer.start, inner.start, { least: -out }),
  apart(inner.end, outer.end, { least: -out }),
]
