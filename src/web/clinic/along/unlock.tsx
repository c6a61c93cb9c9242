import { useState, type FormEvent } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { PIN_DIGITS, PinField } from './pin-field.tsx'

/** What is carried is here and locked: a passkey of this device opens it, or the PIN where there is a network. */
export const Unlock = ({
  by,
  onOpen,
}: {
  by: 'passkey' | 'pin'
  onOpen: (pin?: readonly string[]) => Promise<void>
}) => {
  const [pin, setPin] = useState('')
  const { busy, refused, run } = useDoing()
  const open = (event: FormEvent) => {
    event.preventDefault()
    void run(() => {
      setPin('')
      return onOpen([...pin])
    })
  }
  return (
    <form className="paper stack door along-door" onSubmit={open}>
      <h1>
        <Icon name="lock" size={28} /> <Ours k="carrying.locked" />
      </h1>
      <p>
        <Ours k={by === 'pin' ? 'carrying.locked-pin' : 'carrying.locked-passkey'} />
      </p>
      {by === 'pin' && <PinField label="carrying.pin" pin={pin} onPin={setPin} disabled={busy} />}
      <output className="quiet door-busy">{busy && <Ours k="carrying.opening" />}</output>
      {refused && (
        <p className="field-wrong" role="alert">
          {by === 'pin' && refused.reason === 'no-connection' ? (
            <Ours k="carrying.pin-needs-network" />
          ) : (
            <ReasonWords refusal={refused} />
          )}
        </p>
      )}
      <button className="button button-main door-way" disabled={busy || (by === 'pin' && pin.length < PIN_DIGITS)}>
        <Icon name="key" size={28} />
        <Ours k="carrying.open" />
      </button>
    </form>
  )
}
