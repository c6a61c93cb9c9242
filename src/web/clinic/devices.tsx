import './people/people.css'
import { useState } from 'react'
import type { Staff } from '../parts/api.ts'
import { Ours } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { useAsked } from './asking.ts'
import { CarryPart } from './along/carry-part.tsx'
import { askDevices } from './devices/api.ts'
import { AddPasskey } from './devices/add-passkey.tsx'
import { PasskeySlip } from './devices/passkey-slip.tsx'
import { SessionSlip } from './devices/session-slip.tsx'
import { InsideScreen } from './staff-screen.tsx'

/** What opens the clinic in my name: my passkeys, and where I am signed in just now. */
export default function Devices() {
  return <InsideScreen>{(_, staff) => <Mine staff={staff} />}</InsideScreen>
}

const Mine = ({ staff }: { staff: Staff }) => {
  const { known, trouble, again } = useAsked(askDevices)
  const [added, setAdded] = useState<string>()
  return (
    <main className="staff-main stack">
      <div className="staff-top">
        <h1>
          <Ours k="devices.title" />
        </h1>
        <p className="quiet">
          <Ours k="devices.what" values={{ name: staff.name }} />
        </p>
      </div>
      {trouble && (
        <p className="paper" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      {known && (
        <div className="devices-columns">
          <section className="paper stack devices-part" aria-labelledby="devices-passkeys">
            <h2 id="devices-passkeys">
              <Ours k="devices.passkeys" />
            </h2>
            {known.passkeys.length === 0 && (
              <p className="quiet">
                <Ours k="devices.no-passkeys" />
              </p>
            )}
            <ul className="devices-list">
              {known.passkeys.map(passkey => (
                <PasskeySlip
                  key={passkey.id}
                  passkey={passkey}
                  only={known.passkeys.length === 1}
                  onDropped={() => void again()}
                />
              ))}
            </ul>
            <output>{added && <Ours k="devices.added" values={{ label: added }} />}</output>
            <AddPasskey
              onAdded={label => {
                setAdded(label)
                void again()
              }}
            />
          </section>
          <section className="paper stack devices-part" aria-labelledby="devices-sessions">
            <h2 id="devices-sessions">
              <Ours k="devices.sessions" />
            </h2>
            <ul className="devices-list">
              {known.sessions
                .toSorted((a, b) => Number(b.here) - Number(a.here))
                .map(session => (
                  <SessionSlip key={session.id} session={session} onEnded={() => void again()} />
                ))}
            </ul>
          </section>
          <CarryPart staff={staff} />
        </div>
      )}
    </main>
  )
}
