import { useCallback } from 'react'
import { sidesIn, type Thing } from '#record/both-kept'
import type { Telling } from '../../parts/hand.ts'
import { useAtHand } from '../../parts/table-context.tsx'

/** Tells something over all that was told of the same thing: what stands side by side is settled by it, and undo brings it back. */
export const useSettle = () => {
  const { entries, tell } = useAtHand()
  return useCallback(
    (thing: Thing, of: readonly string[], telling: Telling) =>
      tell({ ...telling, over: sidesIn(entries).all(thing, ...of) }),
    [entries, tell],
  )
}
