import type { Said } from '#record'
import { ImageLook } from './image-seen.tsx'
import { VoiceHeard } from './voice-heard.tsx'

/** What something was told with beside words: the voice, to be heard, and the picture from paper, to be looked at. Nothing where there is neither. */
export const ToldWith = ({ said: { voice, image } }: { said: Said }) => {
  if (!voice && !image) return null
  return (
    <span className="told-with row">
      {voice && <VoiceHeard voice={voice} />}
      {image && <ImageLook image={image} />}
    </span>
  )
}
