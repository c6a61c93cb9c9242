import './voice.css'
import { useState, type ReactNode } from 'react'
import { Icon } from './icons.tsx'
import { Both } from './languages.tsx'
import { smallerImage, type NoImage } from './smaller-image.ts'
import { ReasonWords } from './trouble.tsx'

/** A drawing or a photograph on paper is taken in: photographed here, or chosen among the pictures of this device. */
export const ImageIn = ({
  onKeep,
  onThrowAway,
  kept,
}: {
  onKeep: (image: Blob) => void
  onThrowAway: () => void
  /** The picture that is kept already with what is being told, as it is shown. */
  kept?: ReactNode
}) => {
  const [wrong, setWrong] = useState<NoImage>()
  const take = async (file: File | undefined) => {
    if (!file) return
    const image = await smallerImage(file)
    setWrong(typeof image === 'string' ? image : undefined)
    if (typeof image !== 'string') onKeep(image)
  }
  return (
    <div className="image-in">
      {kept && (
        <div className="row">
          {kept}
          <Both k="image-in.kept" />
          <button type="button" className="button" onClick={onThrowAway}>
            <Icon name="leave" />
            <Both k="voice-in.throw-away" />
          </button>
        </div>
      )}
      <div className="row">
        {(['take', 'choose'] as const).map(way => (
          <label key={way} className="button image-choice">
            <Icon name={way === 'take' ? 'camera' : 'papers'} />
            <Both k={`image-in.${way}`} />
            <input
              type="file"
              accept="image/*"
              className="only-heard"
              {...(way === 'take' && { capture: 'environment' as const })}
              onChange={({ currentTarget }) => {
                void take(currentTarget.files?.[0])
                // The same picture can be chosen once more.
                currentTarget.value = ''
              }}
            />
          </label>
        ))}
      </div>
      {wrong && (
        <p role="alert" className="why-not">
          <Icon name="no-camera" size={48} />
          <ReasonWords refusal={{ reason: wrong }} />
        </p>
      )}
    </div>
  )
}
