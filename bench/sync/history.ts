import type { Field } from './plan.ts'

/** One thing that was changed, as the hand that changed it saw it: `knew` are the changes of the same that were there to see. */
export interface Change {
  readonly id: string
  readonly what: string
  readonly knew: ReadonlySet<string>
}

/** What a change is about: a field of a problem, or the one thing of a patient. */
export const whatOf = (field: Field, thing: number): string => `${field} ${thing}`

/**
 * The changes of each thing that nobody who knew of them has changed since: one where all went one after another; two or
 * more where devices changed it without knowing of each other.
 */
export const standingSide = (changes: readonly Change[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...Map.groupBy(changes, ({ what }) => what)].map(([what, all]) => {
      const known = new Set(all.flatMap(({ knew }) => [...knew]))
      return [what, all.flatMap(({ id }) => (known.has(id) ? [] : id)).toSorted()]
    }),
  )

/**
 * The changes that the one value there is left does not stand on: made by somebody, and overwritten by somebody who did not
 * know of them. `left`: which change each thing shows at the end.
 */
export const overwrittenUnseen = (
  changes: readonly Change[],
  left: ReadonlyMap<string, string | undefined>,
): number => {
  const by = new Map(changes.map(change => [change.id, change]))
  let unseen = 0
  for (const [what, all] of Map.groupBy(changes, ({ what }) => what)) {
    const last = by.get(left.get(what) ?? '')
    unseen += all.filter(({ id }) => id !== last?.id && !last?.knew.has(id)).length
  }
  return unseen
}
