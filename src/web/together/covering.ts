import { useCallback, useEffect, useState } from 'react'

/** Without a touch or a key for this long the table covers itself: five minutes, in milliseconds. */
const IDLE = 5 * 60 * 1000

/** Where this window keeps that it is covered: that one word and nothing else. */
const shelf = 'tessera-table'

const wasCovered = (): boolean => {
  try {
    return sessionStorage.getItem(shelf) === 'covered'
  } catch {
    return false
  }
}

const note = (covered: boolean): void => {
  try {
    if (covered) sessionStorage.setItem(shelf, 'covered')
    else sessionStorage.removeItem(shelf)
  } catch {
    // A window that keeps nothing opens uncovered when it is loaded again.
  }
}

/** Whether the table is covered: by hand, or by itself where nobody touches it. It stays so when the page is loaded again. */
export const useCovering = (): { covered: boolean; cover: () => void; uncover: () => void } => {
  const [covered, setCovered] = useState(wasCovered)
  const cover = useCallback(() => {
    note(true)
    setCovered(true)
  }, [])
  const uncover = useCallback(() => {
    note(false)
    setCovered(false)
  }, [])
  useEffect(() => (covered ? undefined : coverWhenIdle(cover)), [covered, cover])
  return { covered, cover, uncover }
}

/** Signs that somebody is at the table. A pointer that only moves is none. */
const signs = ['pointerdown', 'keydown', 'wheel'] as const

const coverWhenIdle = (cover: () => void): (() => void) => {
  let touched = Date.now()
  let timer: ReturnType<typeof setTimeout>
  /** A machine that slept wakes with its timers late: the clock decides, and the touch that wakes it uncovers nothing. */
  const look = (): void => {
    clearTimeout(timer)
    const left = touched + IDLE - Date.now()
    if (left <= 0) cover()
    else timer = setTimeout(look, left)
  }
  const touch = (): void => {
    look()
    touched = Date.now()
  }
  look()
  for (const sign of signs) addEventListener(sign, touch, { capture: true, passive: true })
  document.addEventListener('visibilitychange', look)
  return () => {
    clearTimeout(timer)
    for (const sign of signs) removeEventListener(sign, touch, { capture: true })
    document.removeEventListener('visibilitychange', look)
  }
}
