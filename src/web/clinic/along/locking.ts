import { useEffect } from 'react'

/**
 * Without a touch or a key for so long, in milliseconds, what is carried is locked again. At a table people talk, and see one
 * patient's papers alone: it is not taken from under them, where without a network a PIN would not open it again.
 */
export const UNTOUCHED = { cards: 10 * 60_000, table: 90 * 60_000 } as const

/** Calls `close` when nobody touched this page for so long (also while it slept), and when the page goes. */
export const useLocking = (isOpen: boolean, close: () => void, untouched: number): void => {
  useEffect(() => {
    if (!isOpen) return undefined
    let touched = Date.now()
    const touch = () => {
      touched = Date.now()
    }
    const look = () => {
      if (Date.now() - touched >= untouched) close()
    }
    const timer = setInterval(look, 5000)
    const touches = ['pointerdown', 'keydown'] as const
    for (const one of touches) addEventListener(one, touch, { capture: true, passive: true })
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', close)
    return () => {
      clearInterval(timer)
      for (const one of touches) removeEventListener(one, touch, { capture: true })
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', close)
    }
  }, [isOpen, close, untouched])
}
