import type { ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { Both } from './languages.tsx'

/** Chips of which one holds; touching the chosen one again lets it go where that means something. */
export const Chips = <T extends string>({
  legend,
  among,
  chosen,
  phrase,
  sign,
  onChoose,
}: {
  legend: PhraseKey
  among: readonly T[]
  chosen: T | undefined
  phrase: (one: T) => PhraseKey
  sign?: (one: T) => ReactNode
  onChoose: (one: T) => void
}) => (
  <fieldset className="chips-set">
    <legend>
      <Both k={legend} />
    </legend>
    <div className="chips">
      {among.map(one => (
        <button
          key={one}
          type="button"
          className="button chip"
          aria-pressed={chosen === one}
          onClick={() => onChoose(one)}
        >
          {sign?.(one)}
          <Both k={phrase(one)} />
        </button>
      ))}
    </div>
  </fieldset>
)

/** One chip that holds or does not: "about", "the ten years". */
export const Toggle = ({ k, on, onTurn }: { k: PhraseKey; on: boolean; onTurn: (on: boolean) => void }) => (
  <button type="button" className="button chip" aria-pressed={on} onClick={() => onTurn(!on)}>
    <Both k={k} />
  </button>
)
