import { useEffect, useId, useState } from 'react'
import type { PhraseKey } from '#words'
import { Refused, signIn, type Me } from '../parts/api.ts'
import { Icon } from '../parts/icons.tsx'
import { Ours, usePair } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { StaffScreen } from './staff-screen.tsx'

/** The front door: who is sitting down. Signed in, one stands among the patients. */
export default function Front() {
  return <StaffScreen>{me => <Door me={me} />}</StaffScreen>
}

const enter = (): void => location.assign('/clinic')

const Door = ({ me }: { me: Me }) => {
  const inside = me.staff !== null
  useEffect(() => {
    if (inside) location.replace('/clinic')
  }, [inside])
  if (inside) return null
  return (
    <main className="staff-main front">
      <div className="stack front-words">
        <h1>
          <Ours k="front.title" />
        </h1>
        <p>
          <Ours k="front.what" />
        </p>
        <p className="front-invented">
          <Ours k={me.mode === 'demo' ? 'front.invented' : 'front.not-yet'} />
        </p>
      </div>
      {me.mode === 'demo' ? <Accounts accounts={me.accounts ?? []} /> : <Code />}
    </main>
  )
}

const roles = ['doctor', 'nurse', 'social-worker'] as const
const roleOf = (role: string): PhraseKey => `front.role-${roles.find(known => known === role) ?? 'professional'}`

const useSignIn = () => {
  const [refused, setRefused] = useState<string>()
  const [asking, setAsking] = useState(false)
  const ask = (who: Parameters<typeof signIn>[0]) => {
    setAsking(true)
    setRefused(undefined)
    signIn(who).then(enter, (cause: unknown) => {
      setRefused(cause instanceof Refused ? cause.refusal.reason : 'no-connection')
      setAsking(false)
    })
  }
  return { refused, asking, ask }
}

const Accounts = ({ accounts }: { accounts: NonNullable<Me['accounts']> }) => {
  const { refused, asking, ask } = useSignIn()
  return (
    <section className="stack" aria-labelledby="front-choose">
      <h2 id="front-choose">
        <Ours k={accounts.length > 0 ? 'front.choose' : 'front.nobody'} />
      </h2>
      <ul className="front-accounts">
        {accounts.map(account => (
          <li key={account.id}>
            <button
              type="button"
              className="front-account voice-professional"
              disabled={asking}
              onClick={() => ask({ account: account.id })}
            >
              <Icon name="professional" size={32} />
              <span className="front-account-words">
                <strong>{account.name}</strong>
                <span className="quiet">
                  <Ours k={roleOf(account.role)} />
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {refused && (
        <p role="alert">
          <ReasonWords refusal={{ reason: refused }} />
        </p>
      )}
    </section>
  )
}

const Code = () => {
  const { refused, asking, ask } = useSignIn()
  const { sayClinic } = usePair()
  const [code, setCode] = useState('')
  const [name, setName] = useState('')
  const id = useId()
  const wrong = refused === 'wrong-code'
  return (
    <form
      className="paper stack front-code"
      onSubmit={event => {
        event.preventDefault()
        ask({ code: code.trim(), name: name.trim() })
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-code`}>
          <Ours k="front.code" />
        </label>
        <input
          id={`${id}-code`}
          value={code}
          required
          maxLength={120}
          autoComplete="one-time-code"
          autoCapitalize="none"
          spellCheck={false}
          dir="ltr"
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-help ${id}-wrong`}
          onChange={event => setCode(event.target.value)}
        />
        <span id={`${id}-help`} className="quiet">
          <Ours k="front.code-help" />
        </span>
        <span id={`${id}-wrong`} className="field-wrong" role="alert">
          {wrong && sayClinic('front.code-wrong')}
          {refused && !wrong && <ReasonWords refusal={{ reason: refused }} />}
        </span>
      </div>
      <div className="field">
        <label htmlFor={`${id}-name`}>
          <Ours k="front.name" />
        </label>
        <input
          id={`${id}-name`}
          value={name}
          required
          maxLength={120}
          autoComplete="name"
          dir="auto"
          onChange={event => setName(event.target.value)}
        />
      </div>
      <button className="button button-main" disabled={asking}>
        <Ours k="front.sign-in" />
      </button>
    </form>
  )
}
