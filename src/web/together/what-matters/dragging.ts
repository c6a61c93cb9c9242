import { useRef, useState, type PointerEvent } from 'react'

/**
 * Moving a card by hand: take hold of its grip, move, let go. The two arrows of a card do the same; so do they for the keyboard.
 * The card goes where the hand is; the others make room only when it is let go, so nothing moves under the finger.
 */
export const useDragging = (onMove: (id: string, to: number) => void) => {
  const listRef = useRef<HTMLOListElement>(null)
  const [dragged, setDragged] = useState<string>()
  const [over, setOver] = useState(0)

  const placeAt = (y: number): number => {
    const cards = [...(listRef.current?.children ?? [])]
    const below = cards.findIndex(card => {
      const box = card.getBoundingClientRect()
      return y < box.top + box.height / 2
    })
    return below < 0 ? cards.length : below
  }

  const handlers = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragged(id)
      setOver(placeAt(event.clientY))
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (dragged === id) setOver(placeAt(event.clientY))
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      if (dragged !== id) return
      const cards = [...(listRef.current?.children ?? [])]
      const from = cards.findIndex(card => card.getAttribute('data-problem') === id)
      const to = placeAt(event.clientY)
      setDragged(undefined)
      onMove(id, to > from ? to - 1 : to)
    },
    onPointerCancel: () => setDragged(undefined),
  })

  return { listRef, dragged, over, handlers }
}

export type Grip = ReturnType<ReturnType<typeof useDragging>['handlers']>
