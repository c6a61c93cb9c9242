import { useId, useState } from 'react'
import type { Refusal } from '#record'
import { numberFrom } from '#words'
import { Both } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'

/** What was typed, in Latin digits, whichever script's they were. */
const latin = (typed: string): string =>
  [...typed]
    .map(numberFrom)
    .filter(digit => Number.isInteger(digit))
    .join('')

/** The code that is said aloud, never written in a link. */
export const SpokenCode = ({
  busy,
  refused,
  onCode,
}: {
  busy: boolean
  refused: Refusal | undefined
  onCode: (code: string) => void
}) => {
  const [typed, setTyped] = useState('')
  const id = useId()
  const code = latin(typed)
  // The phrase for a wrong invitation speaks of the clinic: here it is the code that was heard.
  const said = refused?.reason === 'wrong-code' ? { reason: 'wrong-pin' } : refused
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        setTyped('')
        onCode(code)
      }}
    >
      <div className="field spoken-field">
        <label htmlFor={id}>
          <Both k="spoken.title" />
        </label>
        <input
          id={id}
          dir="ltr"
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          value={typed}
          aria-describedby={`${id}-how ${id}-wrong`}
          onChange={event => setTyped(event.target.value)}
        />
        <span id={`${id}-how`} className="quiet">
          <Both k="spoken.how" />
        </span>
        <span id={`${id}-wrong`} className="my-said" role="alert">
          {said && <ReasonWords refusal={said} />}
        </span>
      </div>
      <button className="button button-main" disabled={busy || code.length !== 4}>
        <Both k="my.go-on" />
      </button>
    </form>
  )
}
