import { Both } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { directionOf } from '#words'
import type { Face } from './slip.tsx'
import type { Voice } from './voice.ts'
import { FoldedSlip } from './folded-slip.tsx'

/** A piece that has no place yet, as it lies beside the picture. */
export interface Loose {
  readonly id: string
  readonly face: Face
  readonly voice: Voice
}

/** What lies beside the picture, as with any jigsaw: pieces without a place yet, and plain folded slips. Drawn, like the line. */
export const BesidePicture = ({
  slips,
  folded,
  chosen,
  onTouch,
}: {
  slips: readonly Loose[]
  folded: readonly string[]
  chosen: string | undefined
  onTouch: (id: string) => void
}) => {
  const place = touchOn(onTouch)
  return slips.length + folded.length === 0 ? null : (
    <div className="beside-picture" aria-hidden="true">
      <p className="quiet">
        <Both k="story.beside" />
      </p>
      <div className="loose-slips" ref={place}>
        {slips.map(({ id, face, voice }) => (
          <div
            key={id}
            className={`loose-slip voice-edge-${voice}`}
            data-chosen={chosen === id || undefined}
            data-slip={id}
          >
            <Picture name={face.picture ?? 'other'} size={36} />
            <span
              className="slip-words"
              lang={face.language || undefined}
              dir={face.language ? directionOf(face.language) : undefined}
            >
              {face.name && <bdi>{face.name}: </bdi>}
              {face.text}
            </span>
          </div>
        ))}
        {folded.map(id => (
          <div key={id} className="loose-slip loose-folded">
            <FoldedSlip />
          </div>
        ))}
      </div>
    </div>
  )
}

/** A touch on any slip here. The keyboard has the words beside it. */
const touchOn = (onTouch: (id: string) => void) => {
  const touch = (event: Event) => {
    const slip = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-slip]') : null
    if (slip?.dataset.slip) onTouch(slip.dataset.slip)
  }
  return (place: HTMLElement | null) => {
    place?.addEventListener('click', touch)
    return () => place?.removeEventListener('click', touch)
  }
}
