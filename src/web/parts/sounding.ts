import { useCallback, useEffect, useId } from 'react'
import { play, stopPlaying, useIsPlaying } from './playing.ts'

/** A recorded phrase of this clinic. Throws where it is not to be had. */
export const clipSound = async (clip: string): Promise<Blob> => {
  const answer = await fetch(`/api/clips/${clip}`, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error('the sound is not here')
  return answer.blob()
}

/** What is to be heard, here already or on its way. */
type Sounds = readonly Blob[] | Promise<readonly Blob[]>

/** Plays these one after the other. Throws where the first cannot be played; a later one that cannot ends it. */
const playAll = async (sounds: Sounds, id: string): Promise<void> => {
  let rest: readonly Blob[] = []
  const first = Promise.resolve(sounds).then(([one, ...others]) => {
    rest = others
    return one ?? new Blob()
  })
  await play(id, first, () => rest.length > 0 && void playAll(rest, id).catch(() => stopPlaying(id)))
}

/** Lets sounds be heard, by a touch and never by themselves. With the part of the screen that began them, they end. */
export const useSounding = () => {
  const id = useId()
  const isHeard = useIsPlaying(id)
  useEffect(() => () => stopPlaying(id), [id])
  const hear = useCallback((sounds: Sounds) => playAll(sounds, id), [id])
  const quiet = useCallback(() => stopPlaying(id), [id])
  return { isHeard, hear, quiet }
}
