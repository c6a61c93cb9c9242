import { startTransition, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { Ground } from './ground.ts'
import type { Along } from './life-line.ts'
import { broughtIn, drawnAround, keptUnder, type Sight } from './zoom.ts'

const everything: Along = { from: -Infinity, to: Infinity }

/** What scrolls the page up and down around an element. */
const pageOf = (element: Element): Element => {
  for (let around = element.parentElement; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY) && around.scrollHeight > around.clientHeight)
      return around
  return document.documentElement
}

/** What is seen of the line now: level, as far as its own place was moved along; upright, as far as the page was. */
const sightOf = (line: HTMLElement, { way }: Ground): Sight => {
  if (way === 'level') return { at: Math.abs(line.scrollLeft), seen: line.clientWidth }
  return { at: -line.getBoundingClientRect().top, seen: innerHeight }
}

/** Moves so that the sight begins there. */
const moveTo = (line: HTMLElement, { way, dir }: Ground, at: number): void => {
  if (way === 'level') line.scrollLeft = dir === 'rtl' ? -at : at
  else pageOf(line).scrollTop += at + line.getBoundingClientRect().top
}

/**
 * Which stretch of the line is drawn, and moving along it. The browser itself moves the picture, so nothing holds up a finger;
 * when the line becomes longer or shorter, what was held stays where it was.
 */
export const useSight = (ground: Ground | undefined) => {
  const place = useRef<HTMLDivElement>(null)
  const [drawn, setDrawn] = useState<Along>(everything)
  const held = useRef<{ at: number; sight: Sight; length: number }>(undefined)
  const look = useCallback(() => {
    const line = place.current
    if (!line || !ground) return
    const next = drawnAround(sightOf(line, ground))
    setDrawn(before => (before.from === next.from && before.to === next.to ? before : next))
  }, [ground])
  useLayoutEffect(() => {
    const line = place.current
    if (!line || !ground) return
    const before = held.current
    held.current = undefined
    if (before && before.length !== ground.length)
      moveTo(line, ground, keptUnder(before.sight, before.at, before.length, ground.length))
    look()
    // What is moved to is drawn when there is time: there is room drawn around what is seen.
    const follow = () => startTransition(look)
    // What scrolls is the line itself or the page around it: both are heard on their way down.
    document.addEventListener('scroll', follow, { capture: true, passive: true })
    return () => document.removeEventListener('scroll', follow, { capture: true })
  }, [ground, look])

  /** Remembers what lies `at` pixels into the sight (left out: its middle), before the line becomes longer or shorter. */
  const hold = useCallback(
    (at?: number) => {
      const line = place.current
      if (!line || !ground) return
      const sight = sightOf(line, ground)
      held.current = { at: at ?? sight.seen / 2, sight, length: ground.length }
    },
    [ground],
  )
  const moveBy = useCallback(
    (sights: number) => {
      const line = place.current
      if (!line?.checkVisibility() || !ground) return
      const { at, seen } = sightOf(line, ground)
      moveTo(line, ground, ground.way === 'level' ? Math.max(0, at + seen * sights) : at + seen * sights)
    },
    [ground],
  )
  const bringIn = useCallback(
    (along: Along) => {
      const line = place.current
      if (!line?.checkVisibility() || !ground) return
      const sight = sightOf(line, ground)
      const at = broughtIn(sight, along)
      if (at !== sight.at) moveTo(line, ground, at)
    },
    [ground],
  )
  return { line: place, drawn, hold, moveBy, bringIn }
}
