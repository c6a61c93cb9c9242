import { useState, type ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { useFocusStays } from './focus-stays.ts'
import { Both } from './languages.tsx'

/** Chips of which one holds; touching the chosen one again lets it go where that means something. */
export const Chips = <T extends string>({
  legend,
  among,
  more = [],
  moreWords = 'when-field.more-ways',
  chosen,
  phrase,
  renderSign,
  onChoose,
}: {
  legend: PhraseKey
  among: readonly T[]
  /** Those used rarely: they lie folded until one of them is wanted, and again once it is chosen. */
  more?: readonly T[]
  /** The words on what unfolds them. */
  moreWords?: PhraseKey
  chosen: T | undefined
  phrase: (one: T) => PhraseKey
  renderSign?: (one: T) => ReactNode
  onChoose: (one: T) => void
}) => {
  const [unfolded, setUnfolded] = useState(false)
  const chips = useFocusStays<HTMLFieldSetElement>()
  const choose = (one: T) => {
    setUnfolded(false)
    onChoose(one)
  }
  const shown = [...among, ...more.filter(one => unfolded || one === chosen)]
  return (
    <fieldset className="chips-set" ref={chips}>
      <legend>
        <Both k={legend} />
      </legend>
      <div className="chips">
        {shown.map(one => (
          <button
            key={one}
            type="button"
            className="button chip"
            aria-pressed={chosen === one}
            onClick={() => choose(one)}
          >
            {renderSign?.(one)}
            <Both k={phrase(one)} />
          </button>
        ))}
        {!unfolded && more.some(one => one !== chosen) && (
          <button
            type="button"
            className="button button-plain chip"
            aria-expanded="false"
            onClick={() => setUnfolded(true)}
          >
            <Both k={moreWords} />
          </button>
        )}
      </div>
    </fieldset>
  )
}

/** One chip that holds or does not: "about", "the ten years". */
export const Toggle = ({ k, on, onTurn }: { k: PhraseKey; on: boolean; onTurn: (on: boolean) => void }) => (
  <button type="button" className="button chip" aria-pressed={on} onClick={() => onTurn(!on)}>
    <Both k={k} />
  </button>
)

/** What is rarely said lies folded; it lies open where something in it was said. */
export const Fold = ({ k, open, children }: { k: PhraseKey; open: boolean; children: ReactNode }) => {
  const [begins] = useState(open)
  return (
    <details className="fold when-fold" open={begins}>
      <summary>
        <Both k={k} />
      </summary>
      <div className="stack">{children}</div>
    </details>
  )
}
