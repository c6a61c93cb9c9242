import { useId, type ReactNode } from 'react'

/** A dialog puts the cursor on what bears this mark when it opens; React does not write it by itself. */
export const standHere = (element: HTMLElement | null): void => element?.setAttribute('autofocus', '')

/** One of a few, as native radio buttons: the arrow keys move between them, the whole slip is the target. */
export const Choice = <T extends string>({
  legend,
  among,
  chosen,
  renderOne,
  comesFirst = false,
  onChoose,
}: {
  legend: ReactNode
  among: readonly T[]
  /** None while nothing is chosen. */
  chosen: T | undefined
  renderOne: (one: T) => ReactNode
  /** The cursor stands here when the sheet opens. */
  comesFirst?: boolean
  onChoose: (one: T) => void
}) => {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-slips">
        {among.map(one => (
          <label key={one} className="choice-slip">
            <input
              type="radio"
              name={name}
              checked={one === chosen}
              ref={comesFirst && one === chosen ? standHere : undefined}
              onChange={() => onChoose(one)}
            />
            <span>{renderOne(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
