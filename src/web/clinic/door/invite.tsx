import './door.css'
import { useCallback, useEffect, useId, useState } from 'react'
import type { Me } from '../../parts/api.ts'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { StaffScreen } from '../staff-screen.tsx'
import { lookAtCode, type Invited } from './api.ts'
import { grouped, takeCode } from './invitation-code.ts'
import { Joining } from './joining.tsx'

let arrivedWith = takeCode()

/** Where somebody comes with a code: the first of all, somebody invited, somebody whose passkey was lost. */
export default function Invite() {
  return <StaffScreen>{me => <Coming me={me} />}</StaffScreen>
}

const Coming = ({ me }: { me: Me }) => {
  const [code, setCode] = useState(arrivedWith ?? '')
  const [invited, setInvited] = useState<Invited>()
  const { busy, refused, run } = useDoing()
  const look = (typed: string) => {
    const tidy = grouped(typed)
    setCode(tidy)
    setInvited(undefined)
    void run(async () => setInvited((await lookAtCode(tidy)).invited))
  }
  useCodeFromLink(look)
  return (
    <main className="staff-main door-page">
      <div className="paper stack door">
        {invited ? (
          <Joining
            me={me}
            code={code}
            invited={invited}
            onOther={() => {
              setInvited(undefined)
              setCode('')
            }}
          />
        ) : (
          <CodeForm code={code} busy={busy} refused={refused?.reason} onType={setCode} onLook={() => look(code)} />
        )}
      </div>
    </main>
  )
}

/** Looks at a code that came with a link, now or when a second link is followed on this page. */
const useCodeFromLink = (look: (code: string) => void): void => {
  const [onLink] = useState(() => look)
  const follow = useCallback(() => {
    const code = arrivedWith ?? takeCode()
    arrivedWith = undefined
    if (code) onLink(code)
  }, [onLink])
  useEffect(() => {
    follow()
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [follow])
}

const CodeForm = ({
  code,
  busy,
  refused,
  onType,
  onLook,
}: {
  code: string
  busy: boolean
  refused: string | undefined
  onType: (code: string) => void
  onLook: () => void
}) => {
  const id = useId()
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (code.trim()) onLook()
      }}
    >
      <h1>
        <Ours k="invite.title" />
      </h1>
      <div className="field">
        <label htmlFor={id}>
          <Ours k="invite.code" />
        </label>
        <textarea
          id={id}
          className="door-code"
          lang="en"
          value={code}
          rows={2}
          required
          maxLength={80}
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          dir="ltr"
          aria-invalid={refused ? true : undefined}
          aria-describedby={`${id}-help ${id}-wrong`}
          onChange={event => onType(event.target.value)}
          onKeyDown={event => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            event.currentTarget.form?.requestSubmit()
          }}
        />
        <span id={`${id}-help`} className="quiet">
          <Ours k="invite.code-help" />
        </span>
        <span id={`${id}-wrong`} className="field-wrong" role="alert">
          {refused && <ReasonWords refusal={{ reason: refused }} />}
          {(refused === 'wrong-code' || refused === 'code-expired') && (
            <>
              {' '}
              <Ours k={refused === 'wrong-code' ? 'invite.wrong-how' : 'invite.expired-how'} />
            </>
          )}
        </span>
      </div>
      <button className="button button-main door-way" disabled={busy}>
        <Ours k={busy ? 'fault.loading' : 'invite.look'} />
      </button>
      <a className="button button-plain" href="/">
        <Ours k="invite.to-door" />
      </a>
    </form>
  )
}
