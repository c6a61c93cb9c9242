import { useState } from 'react'
import type { PhraseKey } from '#words'
import { useFocusStays } from './focus-stays.ts'
import { Both } from './languages.tsx'
import { wayWords, type Way } from './when-field-draft.ts'
import { Sign } from './sign.tsx'
import { WaySign } from './when-field-signs.tsx'

/** The ways to say when as pictures with their words: a person who does not read chooses here. The rarer ones lie folded. */
export const WayChoice = <T extends Way>({
  legend,
  among,
  more = [],
  chosen,
  phrase = wayWords,
  onChoose,
  onPictures,
}: {
  legend: PhraseKey
  among: readonly T[]
  more?: readonly T[]
  chosen: Way | undefined
  phrase?: (one: T) => PhraseKey
  onChoose: (one: T) => void
  /** Says it by pictures instead, where that can be. */
  onPictures?: () => void
}) => {
  const [unfolded, setUnfolded] = useState(false)
  const ways = useFocusStays<HTMLFieldSetElement>()
  const choose = (one: T) => {
    setUnfolded(false)
    onChoose(one)
  }
  const shown = [...among, ...more.filter(one => unfolded || one === chosen)]
  return (
    <fieldset className="chips-set" ref={ways}>
      <legend>
        <Both k={legend} />
      </legend>
      <div className="ways">
        {shown.map(one => (
          <button
            key={one}
            type="button"
            className="picture-choice"
            aria-pressed={chosen === one}
            onClick={() => choose(one)}
          >
            <WaySign way={one} />
            <Both k={phrase(one)} />
          </button>
        ))}
        {onPictures && (
          <button type="button" className="picture-choice" onClick={onPictures}>
            <Sign name="point" size={40} />
            <Both k="home.by-picture" />
          </button>
        )}
        {!unfolded && more.some(one => one !== chosen) && (
          <button type="button" className="picture-choice" aria-expanded="false" onClick={() => setUnfolded(true)}>
            <Both k="when-field.more-ways" />
          </button>
        )}
      </div>
    </fieldset>
  )
}
