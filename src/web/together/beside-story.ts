import { useState } from 'react'
import type { Recorded } from '#record'

/** What was told of a life: many entries, which say nothing of who sits here, what they are called or who works here. */
const isOfStory = ({ kind }: Recorded): boolean => kind.startsWith('story.')

const same = (one: readonly Recorded[], other: readonly Recorded[]): boolean =>
  one.length === other.length && one.every((entry, i) => entry === other[i])

/**
 * The entries that are not of the story; the same list while it holds the same ones, so that a piece that is told makes nobody ask
 * anew who sits here.
 */
export const useBesideStory = (entries: readonly Recorded[]): readonly Recorded[] => {
  const now = entries.filter(entry => !isOfStory(entry))
  const [held, setHeld] = useState(now)
  if (same(held, now)) return held
  setHeld(now)
  return now
}
