import type { Placement } from './placement.ts'

/** The strands that are continuous by nature: somebody always lives somewhere, with somebody or alone. */
export const continuous = ['place', 'with-whom'] as const
export type Continuous = (typeof continuous)[number]

/** Days since 1970-01-01, `from` until before `until`. */
export interface Days {
  readonly from: number
  readonly until: number
}

/** The days from birth, or else from the first piece, until today; undefined where nothing has a place yet. */
export const lifeSoFar = (placement: Placement, today: number): Days | undefined => {
  let first = Infinity
  for (const { start } of placement.places.values()) first = Math.min(first, start.earliest ?? Infinity)
  const from = placement.places.get('birth')?.start.earliest ?? first
  return from < today ? { from, until: today } : undefined
}
