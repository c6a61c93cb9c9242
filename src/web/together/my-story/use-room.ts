import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'
import { sizesOf, type Ground } from './ground.ts'

/** Room after today, for its word. */
export const atEnd = 28

export interface Room {
  readonly width: number
  readonly height: number
  readonly unit: number
}

/** A tray lies over the end of the line for a while: the line stays as long as it is, and can be moved under it. */
const isCovered = (element: Element): boolean => element.closest('.my-story[data-tray]:not([data-words])') !== null

/** A hand asks for the whole life: heard around the picture, by the button and by the key alike. */
const wholeLife = (event: Event): boolean =>
  event instanceof KeyboardEvent
    ? event.key === '0' && !event.ctrlKey && !event.metaKey && !event.altKey
    : event.target instanceof Element && event.target.closest('[data-control="whole"]') !== null

/**
 * The room there is for the picture, and the size of text in it over the table's usual size. A tray that opens and closes, or words
 * that stand there instead of the picture, change nothing: what lies on the table does not move for them. Only where a hand asks for the whole life is it brought into the room
 * that is left, until the tray is closed.
 */
export const useRoom = (place: RefObject<HTMLElement | null>): Room | undefined => {
  const [room, setRoom] = useState<Room>()
  const around = useRef(0)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = (evenCovered = false) => {
      const width = Math.floor(element.clientWidth)
      const table = element.closest('.story-place')?.clientWidth ?? width
      const sameTable = table === around.current
      if (width === 0 || (sameTable && !evenCovered && isCovered(element))) return
      around.current = table
      const unit = Math.max(0.9, parseFloat(getComputedStyle(element).fontSize) / 20)
      const height = innerHeight
      setRoom(before =>
        before?.width === width && before.unit === unit && before.height === height ? before : { width, height, unit },
      )
    }
    measure()
    const watch = new ResizeObserver(() => measure())
    watch.observe(element)
    const asked = (event: Event) => wholeLife(event) && measure(true)
    element.addEventListener('click', asked)
    element.addEventListener('keydown', asked)
    return () => {
      watch.disconnect()
      element.removeEventListener('click', asked)
      element.removeEventListener('keydown', asked)
    }
  }, [place])
  return room
}

/** How the picture lies: level where there is room for a line, upright on a phone. `years` is how many years the whole line shows. */
export const groundFor = ({ width, unit }: Room, dir: 'ltr' | 'rtl', years: number, nearness: number): Ground => {
  if (width >= 440 * unit) {
    const narrow = width < 760 * unit
    const { head } = sizesOf({ way: 'level', unit, narrow })
    return { way: 'level', dir, unit, narrow, length: (width - head - atEnd * unit) * nearness }
  }
  return { way: 'upright', dir, unit, length: Math.min(2400, Math.max(560, years * 24)) * nearness }
}

/** On paper the whole life lies level, as wide as a page of A4 has room for. */
export const paperGround = (dir: 'ltr' | 'rtl'): Ground => ({ way: 'level', dir, unit: 0.8, narrow: true, length: 560 })

/** While the page is being printed. It is drawn anew before the browser takes it to paper. */
export const useOnPaper = (): boolean => {
  const [onPaper, setOnPaper] = useState(false)
  useEffect(() => {
    const print = matchMedia('print')
    const turn = (on: boolean) => flushSync(() => setOnPaper(on))
    const begin = () => turn(true)
    const end = () => turn(false)
    const change = () => turn(print.matches)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    print.addEventListener('change', change)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
      print.removeEventListener('change', change)
    }
  }, [])
  return onPaper
}
