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

/** What a telling may be told with beside words and pictures of our set: the own voice, and a picture from paper. It waits in memory until it is kept. */
export default function WithSaid({
  voice,
  image,
  onPut,
  onUnderWay,
  images,
}: {
  voice: EntryId | undefined
  image: EntryId | undefined
  onPut: (as: 'voice' | 'image', file: EntryId | undefined) => void
  onUnderWay: (isUnderWay: boolean) => void
  images: boolean
}) {
  const put = (as: 'voice' | 'image', before: EntryId | undefined, file?: Blob) => {
    // What the record has already stays there, with what was told before.
    if (before) letGoOfFile(before)
    onPut(as, file && holdFile(file))
  }
  return (
    <div className="with-said">
      <VoiceIn
        Around={SaidAloud}
        onUnderWay={onUnderWay}
        onKeep={sound => put('voice', voice, sound)}
        onThrowAway={() => put('voice', voice)}
        {...(voice && { kept: <VoiceHeard voice={voice} /> })}
      />
      {images && (
        <ImageIn
          onKeep={file => put('image', image, file)}
          onThrowAway={() => put('image', image)}
          {...(image && { kept: <ImageSmall image={image} /> })}
        />
      )}
    </div>
  )
}
