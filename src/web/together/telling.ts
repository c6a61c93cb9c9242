import { useCallback, useState } from 'react'
import type { Entry } from '#record'
import { entryBy, type Hand, type Telling } from '../parts/hand.ts'

/** Kinds that undo does not take back, nor anything before them: they say that something happened. */
const lasting = new Set(['visit.list-agreed', 'visit.here-changed', 'record.unsaid'])

/** What undo needs of an entry: never its words. */
type Touched = Pick<Entry, 'id' | 'layer'> & { readonly teller: string }

/**
 * Tells at this table and keeps, on this screen alone, what each touch told, so that undo takes back the last touch whole.
 * Taking back is an entry too: nothing is removed from the record.
 */
export const useTelling = (hand: Hand, send: (entries: readonly Entry[]) => void) => {
  const [touches, setTouches] = useState<readonly (readonly Touched[])[]>([])
  const tell = useCallback(
    (...tellings: Telling[]) => {
      const entries = tellings.map(telling => entryBy(hand, telling))
      send(entries)
      const lasts = entries.some(entry => lasting.has(entry.kind))
      const touched = entries.map(({ id, layer, source }) => ({ id, layer, teller: source.teller }))
      setTouches(before => (lasts ? [] : [...before, touched]))
      return entries.map(entry => entry.id)
    },
    [hand, send],
  )
  const takeBack = useCallback(() => {
    const last = touches.at(-1)
    if (!last) return
    setTouches(touches.slice(0, -1))
    send(
      last
        .toReversed()
        .map(({ id, teller, layer }) =>
          entryBy(hand, { kind: 'record.taken-back', body: { entry: id }, teller, layer }),
        ),
    )
  }, [hand, send, touches])
  return { tell, undo: touches.length > 0 ? takeBack : undefined }
}
