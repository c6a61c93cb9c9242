import { useState, type FormEvent } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { deviceIn } from '../door/device-name.ts'
import { LabelField } from '../door/joining.tsx'
import { makePasskey, passkeyTroubleAt } from '../door/passkey.ts'
import { Unfit } from '../door/unfit.tsx'
import { addPasskey, askForPasskey } from './api.ts'
import { confirmingFirst } from './confirming.ts'

/** One more passkey, on this device or on a phone beside it: a second one saves the day when the first is lost. */
export const AddPasskey = ({ onAdded }: { onAdded: (label: string) => void }) => {
  const [open, setOpen] = useState(false)
  const [unfit] = useState(() => passkeyTroubleAt(window))
  if (unfit) return <Unfit trouble={unfit} />
  if (open)
    return (
      <Naming
        onClose={() => setOpen(false)}
        onAdded={label => {
          setOpen(false)
          onAdded(label)
        }}
      />
    )
  return (
    <div className="stack devices-add">
      <p className="quiet">
        <Ours k="devices.add-why" />
      </p>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="plus" />
        <Ours k="devices.add" />
      </button>
    </div>
  )
}

const Naming = ({ onClose, onAdded }: { onClose: () => void; onAdded: (label: string) => void }) => {
  const { sayClinic } = usePair()
  const [label, setLabel] = useState(() => sayClinic(`device.${deviceIn(navigator.userAgent)}`))
  const { busy, refused, run } = useDoing()
  const add = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      const response = await makePasskey((await confirmingFirst(askForPasskey)).options)
      await addPasskey(label.trim(), response)
      onAdded(label.trim())
    })
  }
  return (
    <form className="stack" onSubmit={add}>
      <LabelField label={label} onLabel={setLabel} />
      <output className="quiet door-busy">{busy && <Ours k="door.busy" />}</output>
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      <div className="row">
        <button className="button button-main" disabled={busy}>
          <Icon name="key" />
          <Ours k="invite.make" />
        </button>
        <button type="button" className="button button-plain" onClick={onClose}>
          <Ours k="do.cancel" />
        </button>
      </div>
    </form>
  )
}
