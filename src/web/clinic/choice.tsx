import { useId, type ReactNode } from 'react'

/** One of a few, as native radio buttons: the arrow keys move between them, the whole slip is the target. */
export const Choice = <T extends string>({
  legend,
  among,
  chosen,
  words,
  onChoose,
}: {
  legend: ReactNode
  among: readonly T[]
  chosen: T
  words: (one: T) => ReactNode
  onChoose: (one: T) => void
}) => {
  const name = useId()
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div className="choice-slips">
        {among.map(one => (
          <label key={one} className="choice-slip">
            <input type="radio" name={name} checked={one === chosen} onChange={() => onChoose(one)} />
            <span>{words(one)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
