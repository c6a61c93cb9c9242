import './door.css'
import { useState } from 'react'
import type { Me } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { askToSignIn, signInWith, toHospital } from './api.ts'
import { Unfit } from './unfit.tsx'
import { givePasskey, passkeyTroubleAt } from './passkey.ts'

/** Why the hospital's sign-in sent somebody back here; taken out of the address once it is read. */
const takeRefusal = (): string | undefined => {
  const reason = new URLSearchParams(location.search).get('refused') ?? undefined
  if (location.search) history.replaceState(null, '', location.pathname)
  return reason !== undefined && /^[a-z-]{1,60}$/.test(reason) ? reason : undefined
}
const sentBack = takeRefusal()

/** The door of a clinic: a passkey, the hospital's sign-in, or a code for who comes the first time. */
export const PasskeyDoor = ({ signIn }: { signIn: Me['signIn'] }) => {
  const { busy, refused, run } = useDoing()
  const [hospital, setHospital] = useState(false)
  const [unfit] = useState(() => passkeyTroubleAt(window))
  const wrong = refused ?? (sentBack && !busy ? { reason: sentBack } : undefined)
  const enter = () => {
    setHospital(false)
    return run(async () => {
      await signInWith(await givePasskey((await askToSignIn()).options))
      location.assign('/clinic')
    })
  }
  const byHospital = () => {
    setHospital(true)
    return run(async () => location.assign((await toHospital()).address))
  }
  return (
    <section className="paper stack door" aria-labelledby="door-title">
      <h2 id="door-title">
        <Ours k={signIn.code ? 'door.first' : 'door.title'} />
      </h2>
      {signIn.code && <FirstCode />}
      {!signIn.code && unfit && <Unfit trouble={unfit} />}
      {signIn.passkey && !signIn.code && !unfit && (
        <button type="button" className="button button-main door-way" disabled={busy} onClick={enter}>
          <Icon name="key" size={28} />
          <Ours k="door.passkey" />
        </button>
      )}
      {signIn.hospital && (
        <button type="button" className="button door-way" disabled={busy} onClick={byHospital}>
          <Icon name="door" size={28} />
          <Ours k="door.hospital" />
        </button>
      )}
      <output className="quiet door-busy">{busy && <Ours k={hospital ? 'door.hospital-busy' : 'door.busy'} />}</output>
      <p className="field-wrong" role="alert">
        {wrong && <ReasonWords refusal={wrong} />}
      </p>
      {!signIn.code && (
        <div className="door-else">
          <a className="button button-plain" href="/invite">
            <Ours k="door.code" />
          </a>
          <p className="quiet">
            <Ours k="door.lost" />
          </p>
        </div>
      )}
    </section>
  )
}

/** A clinic nobody has come to yet: the first one begins with the printed code. */
const FirstCode = () => (
  <>
    <p>
      <Ours k="door.first-how" />
    </p>
    <a className="button button-main door-way" href="/invite">
      <Icon name="pen" size={28} />
      <Ours k="door.first-code" />
    </a>
  </>
)
