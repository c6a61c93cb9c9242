import './voice.css'
import { createContext, use, useEffect, useState } from 'react'
import type { EntryId, Refusal } from '#record'
import { Refused } from './api.ts'
import { heldFile } from './held-files.ts'
import { Icon } from './icons.tsx'
import { Both } from './languages.tsx'
import { play, stopPlaying, useIsPlaying } from './playing.ts'
import { ReasonWords } from './trouble.tsx'

/** Where this screen is given recordings and pictures (`/api/table/files/`); a screen without one is given none. */
const FilesContext = createContext<string | undefined>(undefined)
export const FilesAt = FilesContext
export const useFilesAt = (): string | undefined => use(FilesContext)

/** The recording as it waits here, or as the desk gives it. Throws `Refused` with its reason. */
const fetched = async (road: string | undefined, voice: EntryId): Promise<Blob> => {
  const here = heldFile(voice)
  if (here) return here
  if (road === undefined) throw new Refused({ reason: 'not-found' })
  const answer = await fetch(road + voice, { credentials: 'same-origin' }).catch(() => {
    throw new Refused({ reason: 'no-connection' })
  })
  if (answer.ok) return answer.blob()
  const { reason = 'fault' } = (await answer.json().catch(() => ({}))) as { reason?: string }
  throw new Refused({ reason })
}

/** A voice that something was told with. It sounds by touch alone, and stops by touch, when the table is covered or the page goes. */
export const VoiceHeard = ({ voice }: { voice: EntryId }) => {
  const road = useFilesAt()
  const isPlaying = useIsPlaying(voice)
  const [wrong, setWrong] = useState<Refusal | 'hear.failed'>()
  const waits = heldFile(voice) !== undefined
  useEffect(() => () => stopPlaying(voice), [voice])
  if (road === undefined && !waits) return null
  const touch = () => {
    if (isPlaying) return stopPlaying(voice)
    setWrong(undefined)
    play(voice, fetched(road, voice)).catch((cause: unknown) =>
      setWrong(cause instanceof Refused ? cause.refusal : 'hear.failed'),
    )
  }
  return (
    <span className="voice-heard">
      <button type="button" className="button" aria-pressed={isPlaying} onClick={touch}>
        <Icon name={isPlaying ? 'quiet' : 'hear'} />
        <Both k={isPlaying ? 'hear.stop' : 'voice-in.hear'} />
      </button>
      {waits && (
        <span className="quiet">
          <Both k="voice-in.not-sent" />
        </span>
      )}
      {wrong && (
        <span role="alert">{wrong === 'hear.failed' ? <Both k={wrong} /> : <ReasonWords refusal={wrong} />}</span>
      )}
    </span>
  )
}
