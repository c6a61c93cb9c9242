import { useEffect, useRef, type RefObject } from 'react'
import type { Ground } from './ground.ts'

/** What hands on the picture ask for. `at`: pixels from where the sight begins, along the line. */
interface Hands {
  readonly zoom: (by: number, at: number) => void
  readonly ground: Ground | undefined
}

/** Where a point of the screen lies along the line, in pixels from where the sight begins. */
const alongOf = (line: HTMLElement, { clientX, clientY }: { clientX: number; clientY: number }, ground: Ground) => {
  if (ground.way === 'upright') return clientY
  const { left, right } = line.getBoundingClientRect()
  return ground.dir === 'rtl' ? right - clientX : clientX - left
}

const apart = ([one, other]: readonly PointerEvent[]): number =>
  one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0

/**
 * Two fingers go nearer and farther, so does the wheel with Control, and a second tap on bare ground; a mouse drags the line along.
 * One finger is the browser's: along the line level, and the page's own up and down.
 */
export const useHands = (place: RefObject<HTMLElement | null>, hands: Hands): void => {
  const now = useRef(hands)
  useEffect(() => {
    now.current = hands
  })
  useEffect(() => {
    const line = place.current
    if (!line) return
    // One of two fingers may lie on the heads of the strands, beside the line.
    const around = line.closest<HTMLElement>('.life-line') ?? line
    const fingers = new Map<number, PointerEvent>()
    let dragged = false
    const zoomAt = (by: number, point: { clientX: number; clientY: number }) => {
      const { ground, zoom } = now.current
      if (ground) zoom(by, alongOf(line, point, ground))
    }
    const down = (event: PointerEvent) => {
      dragged = false
      const isMouse = event.pointerType === 'mouse'
      if (isMouse && (event.button !== 0 || !line.contains(event.target as Node))) return
      fingers.set(event.pointerId, event)
    }
    const pinch = (event: PointerEvent) => {
      const before = apart([...fingers.values()])
      fingers.set(event.pointerId, event)
      const [one, other] = [...fingers.values()]
      const after = apart([one!, other!])
      if (before > 0 && after > 0)
        zoomAt(after / before, {
          clientX: (one!.clientX + other!.clientX) / 2,
          clientY: (one!.clientY + other!.clientY) / 2,
        })
    }
    const drag = (event: PointerEvent, from: PointerEvent) => {
      const [x, y] = [from.clientX - event.clientX, from.clientY - event.clientY]
      if (!dragged && Math.hypot(x, y) < 6) return
      dragged = true
      if (now.current.ground?.way === 'level') line.scrollLeft += x
      fingers.set(event.pointerId, event)
    }
    const move = (event: PointerEvent) => {
      const from = fingers.get(event.pointerId)
      if (!from) return
      if (fingers.size === 2) pinch(event)
      else if (event.pointerType === 'mouse' && event.buttons === 1) drag(event, from)
    }
    const up = (event: PointerEvent) => fingers.delete(event.pointerId)
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      zoomAt(Math.exp(-event.deltaY / 200), event)
    }
    const twice = (event: MouseEvent) => {
      if (event.target instanceof Element && !event.target.closest('[data-slip], [data-lies=thin]')) zoomAt(2, event)
    }
    /** After a drag the hand lets go: that is no touch. */
    const letGo = (event: MouseEvent) => {
      if (dragged) event.stopPropagation()
      dragged = false
    }
    /** Two fingers never move the page: they are the picture's. */
    const two = (event: TouchEvent) => {
      if (event.touches.length > 1 && event.cancelable) event.preventDefault()
    }
    const ends = new AbortController()
    const { signal } = ends
    around.addEventListener('pointerdown', down, { signal })
    addEventListener('pointermove', move, { signal })
    addEventListener('pointerup', up, { signal })
    addEventListener('pointercancel', up, { signal })
    line.addEventListener('wheel', wheel, { signal, passive: false })
    line.addEventListener('dblclick', twice, { signal })
    line.addEventListener('click', letGo, { signal, capture: true })
    around.addEventListener('touchstart', two, { signal, passive: false })
    around.addEventListener('touchmove', two, { signal, passive: false })
    return () => ends.abort()
  }, [place])
}
