import { useCallback, useEffect, useState } from 'react'
import type { EntryId } from '#record'
import type { AtStory } from './story-context.tsx'

/** How long nothing new was told before reasons are worked out, and how many are between two looks at the clock. */
const quiet = 1000
const atOnce = 20

const nothing: readonly EntryId[] = []

/** Does it when the screen has time; a browser that cannot say when does it soon. Gives a way to leave it. */
const whenIdle = (work: (left: () => number) => void): (() => void) => {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(() => work(() => 8), 30)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(deadline => work(() => deadline.timeRemaining()), { timeout: 1500 })
  return () => cancelIdleCallback(idle)
}

/**
 * The statements that hold each piece where it lies. Working them out takes longer than a frame for a long story, so they follow when
 * there is time; until then those of a moment ago stand there, without what is no longer told.
 */
export const useBecause = ({ pieces, becauseOf }: Pick<AtStory, 'pieces' | 'becauseOf'>) => {
  const [known, setKnown] = useState<ReadonlyMap<EntryId, readonly EntryId[]>>(new Map())
  useEffect(() => {
    const reasons = new Map<EntryId, readonly EntryId[]>()
    let next = 0
    let leave = (): void => undefined
    const some = (left: () => number) => {
      do for (const { id } of pieces.slice(next, (next += atOnce))) reasons.set(id, becauseOf(id))
      while (next < pieces.length && left() > 2)
      if (next < pieces.length) leave = whenIdle(some)
      else setKnown(reasons)
    }
    const timer = setTimeout(() => {
      leave = whenIdle(some)
    }, quiet)
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [pieces, becauseOf])
  return useCallback((piece: EntryId) => known.get(piece) ?? nothing, [known])
}
