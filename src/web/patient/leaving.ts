import { useEffect } from 'react'
import { letGoOfWindow } from '../parts/hold-window.ts'
import { hush } from '../parts/playing.ts'
import { closePapers } from './api.ts'

/** An empty page: no name, no address of ours, nothing that leads back here. */
const NEUTRAL = 'about:blank'
/** Without a touch, and out of sight, in milliseconds: then the screen lets go of everything. The desk does so by itself too. */
const UNTOUCHED = 10 * 60_000
const OUT_OF_SIGHT = 60_000

/**
 * Away at once: what is open ends, and the page before this one is not there to go back to. Whatever was being told here is let
 * go of, and the browser asks nothing.
 */
export const leaveQuickly = (): void => {
  letGoOfWindow()
  hush()
  // Nobody waits for the answer.
  void closePapers().catch(() => undefined)
  location.replace(NEUTRAL)
}

/** Calls `forget` when nobody touched the screen for long, when it was out of sight, and when the browser brings it back from its memory. */
export const useForgetting = (forget: () => void): void => {
  useEffect(() => {
    let touched = Date.now()
    let hidden: number | undefined
    const touch = () => {
      touched = Date.now()
    }
    const look = () => {
      if (document.visibilityState === 'hidden') hidden = Date.now()
      else if (hidden !== undefined && Date.now() - hidden > OUT_OF_SIGHT) forget()
      if (document.visibilityState === 'visible') hidden = undefined
    }
    const shown = (event: PageTransitionEvent) => {
      if (event.persisted) location.reload()
    }
    const timer = setInterval(() => {
      if (Date.now() - touched > UNTOUCHED) forget()
    }, 5000)
    addEventListener('pointerdown', touch)
    addEventListener('keydown', touch)
    addEventListener('pageshow', shown)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      removeEventListener('pointerdown', touch)
      removeEventListener('keydown', touch)
      removeEventListener('pageshow', shown)
      document.removeEventListener('visibilitychange', look)
    }
  }, [forget])
}
