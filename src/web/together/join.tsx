import './join.css'
import { useEffect, useId, useRef, useState } from 'react'
import { numberFrom } from '#words'
import { useDoing } from '../clinic/asking.ts'
import { askMe, post } from '../parts/api.ts'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { ofPhone } from '../patient/first-language.ts'
import { languageShown } from '#words/shown'
import { DoorPage } from '../patient/reading/door-page.tsx'

const DIGITS = 6

/** Digits of any script, as Latin ones. */
const latin = (typed: string): string =>
  [...typed]
    .map(numberFrom)
    .filter(digit => Number.isInteger(digit))
    .join('')
    .slice(0, DIGITS)

/** The numbers of a picture that was followed; they go out of the address at once. */
const fromAddress = (): string => {
  const code = latin(location.hash.slice(1))
  if (location.hash) history.replaceState(null, '', location.pathname)
  return code
}
const arrivedWith = fromAddress()

/** Sitting down at a table that is laid, with the six numbers that stand on it. */
export default function Join() {
  const [clinic, setClinic] = useState<string>()
  const [typed, setTyped] = useState(arrivedWith)
  const { busy, refused, run } = useDoing()
  const tried = useRef('')
  const id = useId()
  useEffect(() => {
    askMe().then(
      me => setClinic(me.clinicLanguage),
      () => setClinic('en'),
    )
  }, [])
  const code = latin(typed)
  useEffect(() => {
    if (code.length !== DIGITS || tried.current === code) return
    tried.current = code
    void run(async () => {
      await post('/api/table/join', { code })
      location.replace('/table')
    })
  }, [code, run])
  if (!clinic) return null
  const { asked, shown } = languageShown(undefined, { speaks: ofPhone(), understands: [], reads: [] }, clinic)
  return (
    <DoorPage title="join.title" language={shown} asked={asked}>
      <Icon name="table" size={96} />
      <form className="stack join-form" onSubmit={event => event.preventDefault()}>
        <div className="field">
          <label htmlFor={id}>
            <Both k="join.numbers" />
          </label>
          <input
            id={id}
            className="join-typed"
            dir="ltr"
            inputMode="numeric"
            autoComplete="off"
            maxLength={12}
            value={typed}
            disabled={busy}
            aria-describedby={`${id}-wrong`}
            onChange={event => setTyped(event.target.value)}
          />
          <span id={`${id}-wrong`} className="my-said" role="alert">
            {refused && <ReasonWords refusal={refused.reason === 'wrong-code' ? { reason: 'wrong-pin' } : refused} />}
          </span>
        </div>
      </form>
    </DoorPage>
  )
}
