import { useEffect, useRef, type RefObject } from 'react'

const reachable = 'button, input, select, textarea, summary, a[href]'

/** What the keyboard reaches in a place, in its order. */
const reachedIn = (place: Element): HTMLElement[] =>
  [...place.querySelectorAll<HTMLElement>(reachable)].filter(one => one.checkVisibility())

/**
 * A control that goes away when it is touched ("more ways", a cross) would drop the focus to the page, and the keyboard would begin
 * anew: the focus goes to what stands in its place now.
 */
export const useFocusStays = <T extends HTMLElement>(): RefObject<T | null> => {
  const place = useRef<T>(null)
  useEffect(() => {
    const around = place.current
    if (!around) return
    let last: HTMLElement | undefined
    let nth = 0
    const remember = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLElement)) return
      last = event.target
      nth = reachedIn(around).indexOf(last)
    }
    const changed = () => {
      if (last?.isConnected) nth = reachedIn(around).indexOf(last)
      else if (last && document.activeElement === document.body) {
        const all = reachedIn(around)
        all[Math.min(Math.max(nth, 0), all.length - 1)]?.focus()
      }
    }
    const watch = new MutationObserver(changed)
    watch.observe(around, { childList: true, subtree: true })
    around.addEventListener('focusin', remember)
    return () => {
      watch.disconnect()
      around.removeEventListener('focusin', remember)
    }
  }, [])
  return place
}
