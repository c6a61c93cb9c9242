import { useEffect, useState } from 'react'
import { Refused, signIn, type Me } from '../parts/api.ts'
import { LeftHere } from '../offline/waiting-here.tsx'
import { Icon } from '../parts/icons.tsx'
import { Ours } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { PasskeyDoor } from './door/passkey-door.tsx'
import { roleWords } from './role.ts'
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
        <LeftHere />
        <p className="front-invented">
          <Ours k={me.mode === 'demo' ? 'front.invented' : 'front.not-yet'} />
        </p>
      </div>
      {me.mode === 'demo' ? <Accounts accounts={me.accounts ?? []} /> : <PasskeyDoor signIn={me.signIn} />}
    </main>
  )
}

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
        <Ours k="front.choose" />
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
                  <Ours k={roleWords(account.role)} />
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
