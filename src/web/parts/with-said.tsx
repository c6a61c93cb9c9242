import type { ReactNode } from 'react'
import type { EntryId } from '#record'
import { Aloud } from '../together/aloud.tsx'
import { holdFile, letGoOfFile } from './held-files.ts'
import { ImageIn } from './image-in.tsx'
import { ImageSmall } from './image-seen.tsx'
import { VoiceHeard } from './voice-heard.tsx'
import { VoiceIn } from './voice-in.tsx'

/** The question whether a voice may be kept is a decision (red line 9). */
const SaidAloud = ({ children }: { children: ReactNode }) => <Aloud says={['voice-in.']}>{children}</Aloud>

/** What a telling may be told with beside words and pictures of our set: the own voice, or a picture from paper. It waits in memory until it is kept. */
export default function WithSaid({
  as,
  kept,
  onPut,
  onUnderWay,
}: {
  as: 'voice' | 'image'
  kept: EntryId | undefined
  onPut: (file: EntryId | undefined) => void
  onUnderWay: (isUnderWay: boolean) => void
}) {
  const put = (file?: Blob) => {
    // What the record has already stays there, with what was told before.
    if (kept) letGoOfFile(kept)
    onPut(file && holdFile(file))
  }
  return (
    <div className="with-said">
      {as === 'voice' ? (
        <VoiceIn
          Around={SaidAloud}
          onUnderWay={onUnderWay}
          onKeep={put}
          onThrowAway={() => put()}
          {...(kept && { kept: <VoiceHeard voice={kept} /> })}
        />
      ) : (
        <ImageIn onKeep={put} onThrowAway={() => put()} {...(kept && { kept: <ImageSmall image={kept} /> })} />
      )}
    </div>
  )
}
