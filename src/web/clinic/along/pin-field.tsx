import { useId } from 'react'
import { numberFrom, type PhraseKey } from '#words'
import { Ours } from '../../parts/languages.tsx'

/** Digits of a PIN that opens a pocket. */
export const PIN_DIGITS = 4

/** Digits of any script, as Latin ones. */
const latin = (typed: string): string =>
  [...typed]
    .map(numberFrom)
    .filter(digit => Number.isInteger(digit))
    .join('')
    .slice(0, PIN_DIGITS)

/** Four digits that nobody reads over a shoulder. */
export const PinField = ({
  label,
  pin,
  onPin,
  disabled = false,
}: {
  label: Extract<PhraseKey, 'carrying.pin' | 'carrying.pin-new' | 'carrying.pin-again'>
  pin: string
  onPin: (pin: string) => void
  disabled?: boolean
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={label} />
      </label>
      <input
        id={id}
        className="along-pin"
        type="password"
        dir="ltr"
        inputMode="numeric"
        autoComplete="off"
        value={pin}
        disabled={disabled}
        onChange={event => onPin(latin(event.target.value))}
      />
    </div>
  )
}
