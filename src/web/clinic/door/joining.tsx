import { useId, useState, type FormEvent } from 'react'
import { isBesideCare, roles } from '#people'
import type { Me } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { roleWords } from '../role.ts'
import { askToJoin, joinWith, toHospital, type Invited } from './api.ts'
import { deviceIn } from './device-name.ts'
import { makePasskey, passkeyTroubleAt } from './passkey.ts'
import { Unfit } from './unfit.tsx'

const takeCursor = (element: HTMLElement | null): void => element?.focus()

/** Roles of the first one to come, who leads; a researcher opens no record and leads nothing. */
const leading = roles.filter(role => !isBesideCare(role))
type Leading = (typeof leading)[number]

/** A code that fits: who it is for, and the passkey that will open the clinic from now on. */
export const Joining = ({
  me,
  code,
  invited,
  onOther,
}: {
  me: Me
  code: string
  invited: Invited
  onOther: () => void
}) => {
  const { sayClinic } = usePair()
  const { busy, refused, run } = useDoing()
  const [name, setName] = useState('')
  const [role, setRole] = useState<Leading>()
  const [label, setLabel] = useState(() => sayClinic(`device.${deviceIn(navigator.userAgent)}`))
  const [unfit] = useState(() => passkeyTroubleAt(window))
  const waits = invited.first && role === undefined
  const bearer = { code, ...(invited.first && { name: name.trim(), role }) }
  const join = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      const response = await makePasskey((await askToJoin(bearer)).options)
      await joinWith(bearer, label.trim(), response)
      location.assign('/clinic')
    })
  }
  return (
    <form className="stack" onSubmit={join}>
      <h1 ref={invited.first ? undefined : takeCursor} tabIndex={-1}>
        {invited.name ? (
          <Ours k="invite.welcome" values={{ name: invited.name }} />
        ) : (
          <Ours k={invited.first ? 'invite.welcome-first' : 'invite.title'} />
        )}
      </h1>
      {me.staff && (
        <p className="quiet door-note">
          <Ours k="invite.signed-in-already" values={{ name: me.staff.name }} />
        </p>
      )}
      {invited.first ? (
        <FirstOne name={name} role={role} onName={setName} onRole={setRole} />
      ) : (
        <p>
          <Ours k="invite.as" values={(_, say) => ({ role: say(roleWords(invited.role)) })} />
        </p>
      )}
      {unfit ? (
        <Unfit trouble={unfit} />
      ) : (
        <>
          <p>
            <Ours k="invite.passkey-what" />
          </p>
          <LabelField label={label} onLabel={setLabel} />
          <button className="button button-main door-way" disabled={busy || waits}>
            <Icon name="key" size={28} />
            <Ours k="invite.make" />
          </button>
        </>
      )}
      {invited.hospital && (
        <button
          type="button"
          className="button door-way"
          disabled={busy || waits}
          onClick={() => void run(async () => location.assign((await toHospital(bearer)).address))}
        >
          <Icon name="door" size={28} />
          <Ours k="door.hospital" />
        </button>
      )}
      <output className="quiet door-busy">{busy && <Ours k="door.busy" />}</output>
      <p className="field-wrong" role="alert">
        {refused && <ReasonWords refusal={refused} />}
      </p>
      <button type="button" className="button button-plain" disabled={busy} onClick={onOther}>
        <Ours k="invite.other-code" />
      </button>
    </form>
  )
}

const FirstOne = ({
  name,
  role,
  onName,
  onRole,
}: {
  name: string
  role: Leading | undefined
  onName: (name: string) => void
  onRole: (role: Leading) => void
}) => {
  const id = useId()
  return (
    <>
      <p>
        <Ours k="invite.first-leads" />
      </p>
      <div className="field">
        <label htmlFor={id}>
          <Ours k="invite.name" />
        </label>
        <input
          id={id}
          ref={takeCursor}
          value={name}
          required
          maxLength={120}
          autoComplete="name"
          dir="auto"
          onChange={event => onName(event.target.value)}
        />
      </div>
      <Choice
        legend={<Ours k="invite.role" />}
        among={leading}
        chosen={role}
        renderOne={one => <Ours k={roleWords(one)} />}
        onChoose={onRole}
      />
    </>
  )
}

/** What the person calls the device the passkey is made on. */
export const LabelField = ({ label, onLabel }: { label: string; onLabel: (label: string) => void }) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k="device.label" />
      </label>
      <input
        id={id}
        value={label}
        required
        maxLength={80}
        autoComplete="off"
        dir="auto"
        aria-describedby={`${id}-help`}
        onChange={event => onLabel(event.target.value)}
      />
      <span id={`${id}-help`} className="quiet">
        <Ours k="device.label-help" />
      </span>
    </div>
  )
}
