import { useCallback, useState } from 'react'
import type { Entry } from '#record'
import { entryBy, type Hand, type Telling } from '../../parts/hand.ts'

/** What is told while two are alone: sent at once, and held on this sheet alone for as long as it stays open. */
export interface ToldNow {
  readonly entries: readonly Entry[]
  readonly tell: (telling: Telling) => void
  /** Takes one thing back, whichever it was. */
  readonly takeBack: (entry: Pick<Entry, 'id' | 'kind' | 'layer'>) => void
}

/** It does not go by the table's own telling: an undo at the table, with others in the room, finds nothing of it. */
export const useToldNow = (hand: Hand, send: (entries: readonly Entry[]) => void): ToldNow => {
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const tell = useCallback(
    (telling: Telling) => {
      const entry = entryBy(hand, telling)
      send([entry])
      setEntries(before => [...before, entry])
    },
    [hand, send],
  )
  const takeBack = useCallback<ToldNow['takeBack']>(
    ({ id, kind, layer }) =>
      tell(
        kind === 'people.excluded'
          ? { kind: 'people.let-in-again', body: { excluded: id } }
          : { kind: 'record.taken-back', body: { entry: id }, layer },
      ),
    [tell],
  )
  return { entries, tell, takeBack }
}
