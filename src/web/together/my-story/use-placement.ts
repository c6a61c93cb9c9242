import { useMemo } from 'react'
import type { EntryId } from '#record'
import { placementOf, type Placed, type Story } from '#story'
import { useAtHand } from '../../parts/table-context.tsx'
import { nowhere } from './placed.ts'

/** Where each piece lies, and the statements that hold it there. Worked out anew from what was told; kept nowhere. */
export interface Placing {
  readonly placedOf: (piece: EntryId) => Placed
  readonly becauseOf: (piece: EntryId) => readonly EntryId[]
}

/** The places of a story that goes on: each new telling costs only what it changes. */
export const usePlacement = (story: Story): Placing => {
  const { words } = useAtHand()
  const place = useMemo(() => placementOf(words), [words])
  return useMemo(() => {
    const { places, because } = place(story)
    return {
      placedOf: piece => places.get(piece) ?? nowhere,
      becauseOf: piece => {
        const [start, end] = [because(piece, 'start'), because(piece, 'end')]
        return [...new Set([...start.earliest, ...start.latest, ...end.earliest, ...end.latest])]
      },
    }
  }, [place, story])
}
