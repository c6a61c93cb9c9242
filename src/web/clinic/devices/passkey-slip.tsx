import { useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { useMoment } from '../moment.tsx'
import { dropPasskey, type Passkey } from './api.ts'
import { confirmingFirst } from './confirming.ts'

/** One passkey. It is taken away in two touches; the only one is not taken away at all. */
export const PasskeySlip = ({
  passkey: { id, label, createdAt, lastUsedAt },
  only,
  onDropped,
}: {
  passkey: Passkey
  only: boolean
  onDropped: () => void
}) => {
  const { sayClinic } = usePair()
  const moment = useMoment()
  const [sure, setSure] = useState(false)
  const { busy, refused, run } = useDoing()
  return (
    <li>
      <span className="devices-name">
        <Icon name="key" size={20} />
        <bdi>{label}</bdi>
      </span>
      <span className="quiet">
        <Ours k="devices.made" values={{ moment: moment(createdAt) }} />
      </span>
      <span className="quiet">
        {lastUsedAt ? <Ours k="devices.used" values={{ moment: moment(lastUsedAt) }} /> : <Ours k="devices.not-used" />}
      </span>
      {only && (
        <span className="quiet">
          <Ours k="devices.only" />
        </span>
      )}
      {!only && !sure && (
        <button
          type="button"
          className="button button-plain"
          aria-label={sayClinic('devices.drop-of', { label })}
          onClick={() => setSure(true)}
        >
          <Ours k="devices.drop" />
        </button>
      )}
      {sure && (
        <div className="stack" role="alert">
          <p>
            <Ours k="devices.drop-what" values={{ label }} />
          </p>
          <div className="row">
            <button
              type="button"
              className="button button-main"
              disabled={busy}
              onClick={() =>
                void run(async () => {
                  await confirmingFirst(() => dropPasskey(id))
                  onDropped()
                })
              }
            >
              <Ours k="devices.drop" />
            </button>
            <button type="button" className="button button-plain" onClick={() => setSure(false)}>
              <Ours k="do.cancel" />
            </button>
          </div>
        </div>
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </li>
  )
}
