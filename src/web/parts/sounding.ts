import { useCallback, useEffect, useId } from 'react'
import { play, stopPlaying, useIsPlaying } from './playing.ts'

/** A recorded phrase of this clinic. Throws where it is not to be had. */
export const clipSound = async (clip: string): Promise<Blob> => {
  const answer = await fetch(`/api/clips/${clip}`, { credentials: 'same-origin' })
  if (!answer.ok) throw new Error('the sound is not here')
  return answer.blob()
}

/** Plays these one after the other. Throws where the first cannot be played; a later one that cannot ends it. */
const playAll = ([first, ...rest]: readonly Blob[], id: string): Promise<void> =>
  first ? play(id, first, () => void playAll(rest, id).catch(() => stopPlaying(id))) : Promise.resolve()

/** Lets sounds be heard, by a touch and never by themselves. With the part of the screen that began them, they end. */
export const useSounding = () => {
  const id = useId()
  const isHeard = useIsPlaying(id)
  useEffect(() => () => stopPlaying(id), [id])
  const hear = useCallback((sounds: readonly Blob[]) => playAll(sounds, id), [id])
  const quiet = useCallback(() => stopPlaying(id), [id])
  return { isHeard, hear, quiet }
}
