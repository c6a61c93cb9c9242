import { parentPort } from 'node:worker_threads'
import { lifeSoFar, openPlacesIn, place, storyOf, type StoryEntry } from '#story'
import { dayOf, defaultWords } from '#time'

/** The worker of the bench: the milliseconds in which all open places of a placed story are found. */
parentPort?.on('message', (entries: readonly StoryEntry[]) => {
  const story = storyOf(entries)
  const placement = place(story, defaultWords)
  const life = lifeSoFar(placement, dayOf('2026-01-15'))
  if (!life) throw new Error('there was to be a life')
  const from = performance.now()
  const open = openPlacesIn(story, placement, life)
  const ms = performance.now() - from
  if (open.length === 0) throw new Error('there was to be an open place')
  parentPort?.postMessage(ms)
})
