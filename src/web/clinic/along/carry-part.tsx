import './along.css'
import { useCallback, useState, type FormEvent } from 'react'
import { reachOf } from '#people'
import { markedAs } from '../../offline/mark.ts'
import { say, useSaid } from '../../offline/said.ts'
import type { Staff } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked, useDoing } from '../asking.ts'
import { passkeyTroubleAt } from '../door/passkey.ts'
import { useMoment } from '../moment.tsx'
import { askPockets, withdrawPocket, type CarryingDevice } from './api.ts'
import { giveByPasskey, giveByPin, giveShared } from './giving.ts'
import { PIN_DIGITS, PinField } from './pin-field.tsx'

/** What a device may carry: whether this one does, and all that do, each withdrawn in two touches. */
export const CarryPart = ({ staff }: { staff: Staff }) => {
  const { known, trouble, again } = useAsked(askPockets)
  const [mark, setMark] = useState(markedAs)
  const { unknown = false, isAllKept = false } = useSaid()
  const changed = useCallback(() => {
    setMark(markedAs())
    say({ unknown: false })
    void again()
  }, [again])
  const pockets = known?.pockets ?? []
  const isCarrier = reachOf(staff, 'carry-along') !== 'nobody'
  const mayGive = isCarrier || reachOf(staff, 'see-patients') !== 'nobody'
  if (!mayGive && pockets.length === 0) return null
  return (
    <section className="paper stack devices-part along-part" aria-labelledby="along-part">
      <h2 id="along-part">
        <Ours k="carrying.part" />
      </h2>
      <p className="quiet">
        <Ours k="carrying.part-what" />
      </p>
      {trouble && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      {mark === 'own' && (
        <>
          <output>
            <Ours k="carrying.given" />
          </output>
          <a className="button button-main along-go" href="/along">
            <Icon name="device" />
            <Ours k="carrying.go" />
          </a>
        </>
      )}
      {mark === 'shared' && !unknown && (
        <output>
          <Ours k="carrying.given-shared" />
        </output>
      )}
      {mark && !unknown && (
        <p className="along-program" role="status" data-here={isAllKept || undefined}>
          <Icon name={isAllKept ? 'device' : 'clock'} />
          <Ours k={isAllKept ? 'carrying.program-here' : 'carrying.not-all-yet'} />
        </p>
      )}
      {/* Not known any more, a device of the clinic is given anew as one: what waits on it stays. */}
      {(!mark || unknown) && mayGive && <Give isCarrier={isCarrier && !unknown} onGiven={changed} />}
      <ul className="devices-list">
        {pockets.map(pocket => (
          <PocketSlip key={pocket.id} pocket={pocket} onWithdrawn={changed} />
        ))}
      </ul>
    </section>
  )
}

type How = 'passkey' | 'pin' | 'nobody'

const gives = { passkey: () => giveByPasskey(), pin: giveByPin, nobody: () => giveShared() } as const

/** Opened by a passkey of this device, or where it has none that can, by a PIN. What each of them means stands beside it. */
const Give = ({ isCarrier, onGiven }: { isCarrier: boolean; onGiven: () => void }) => {
  const [unfit] = useState(() => passkeyTroubleAt(window) !== undefined)
  const ways: readonly How[] = !isCarrier ? ['nobody'] : unfit ? ['pin', 'nobody'] : ['passkey', 'pin', 'nobody']
  const [how, setHow] = useState<How>(ways[0]!)
  const [pin, setPin] = useState('')
  const [same, setSame] = useState('')
  const { busy, refused, run } = useDoing()
  const isOther = how === 'pin' && same.length === PIN_DIGITS && pin !== same
  const give = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      await gives[how](pin)
      onGiven()
    })
  }
  return (
    <form className="stack" onSubmit={give}>
      {ways.map(one => (
        <div key={one} className="row along-how">
          <input
            id={`along-${one}`}
            type="radio"
            name="along-how"
            checked={how === one}
            aria-describedby={`along-${one}-what`}
            onChange={() => setHow(one)}
          />
          <span>
            <label htmlFor={`along-${one}`}>
              <Ours k={`carrying.by-${one}`} />
            </label>
            <span id={`along-${one}-what`} className="quiet">
              <Ours k={`carrying.by-${one}-what`} />
            </span>
          </span>
        </div>
      ))}
      {how === 'pin' && (
        <>
          <p className="along-pin-chosen">
            <Icon name="lock" />
            <Ours k="carrying.pin-chosen" />
          </p>
          <PinField label="carrying.pin-new" pin={pin} onPin={setPin} />
          <PinField label="carrying.pin-again" pin={same} onPin={setSame} />
        </>
      )}
      <output className="quiet door-busy">{busy && <Ours k="door.busy" />}</output>
      {(refused || isOther) && (
        <p className="field-wrong" role="alert">
          {isOther ? <Ours k="carrying.pin-other" /> : refused && <ReasonWords refusal={refused} />}
        </p>
      )}
      <button
        className="button button-main along-go"
        disabled={busy || (how === 'pin' && (pin.length < PIN_DIGITS || pin !== same))}
      >
        <Icon name="lock" />
        <Ours k="carrying.give" />
      </button>
    </form>
  )
}

const PocketSlip = ({
  pocket: { id, of, name, createdAt, lastUsedAt, here },
  onWithdrawn,
}: {
  pocket: CarryingDevice
  onWithdrawn: () => void
}) => {
  const { sayClinic } = usePair()
  const moment = useMoment()
  const [sure, setSure] = useState(false)
  const { busy, refused, run } = useDoing()
  const withdraw = () =>
    run(async () => {
      await withdrawPocket(id)
      if (here) await (await import('../../offline/database.ts')).clearPocket()
      onWithdrawn()
    })
  return (
    <li data-here={here || undefined}>
      <span className="devices-name">
        <Icon name={of === 'shared' ? 'table' : 'device'} size={20} />
        {of === 'shared' ? <Ours k="carrying.shared" /> : <Ours k="carrying.own" values={{ name: name ?? '' }} />}
        {here && (
          <span className="devices-here">
            <Ours k="devices.here" />
          </span>
        )}
      </span>
      <span className="quiet">
        <Ours k="devices.made" values={{ moment: moment(createdAt) }} />
      </span>
      <span className="quiet">
        <Ours k="devices.used" values={{ moment: moment(lastUsedAt) }} />
      </span>
      {sure ? (
        <div className="stack" role="alert">
          <p>
            <Ours k="carrying.withdraw-what" />
          </p>
          <div className="row">
            <button type="button" className="button button-main" disabled={busy} onClick={() => void withdraw()}>
              <Ours k="carrying.withdraw" />
            </button>
            <button type="button" className="button button-plain" onClick={() => setSure(false)}>
              <Ours k="do.cancel" />
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className="button"
          aria-label={sayClinic('carrying.withdraw-of', { moment: moment(createdAt) })}
          onClick={() => setSure(true)}
        >
          <Ours k="carrying.withdraw" />
        </button>
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </li>
  )
}
