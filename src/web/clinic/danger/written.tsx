import { useId, useState, type ReactNode } from 'react'
import type { Danger } from '#plan'
import type { PhraseKey } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { Choice } from '../choice.tsx'

interface Part {
  readonly danger: Danger
  readonly busy: boolean
  /** Writes one thing down, and does the rest once it is kept. */
  readonly onWrite: (kind: string, body: object, then: () => void) => void
}

/** Who was told. */
export const Told = ({ danger, busy, onWrite }: Part) => {
  const [whom, setWhom] = useState('')
  const [words, setWords] = useState('')
  const body = { whom: whom.trim(), ...(words.trim() && { words: words.trim() }) }
  const empty = () => {
    setWhom('')
    setWords('')
  }
  return (
    <Written
      title="danger.told"
      lines={danger.told.map(told => (told.words === undefined ? told.whom : `${told.whom}: ${told.words}`))}
      busy={busy || !whom.trim()}
      onWrite={() => onWrite('plan.danger-told', body, empty)}
    >
      <Line label="danger.told-whom" value={whom} most={120} onChange={setWhom} />
      <Line label="danger.told-words" value={words} most={600} onChange={setWords} />
    </Written>
  )
}

/** What was done. */
export const Done = ({ danger, busy, onWrite }: Part) => {
  const [words, setWords] = useState('')
  return (
    <Written
      title="danger.done"
      lines={danger.done.map(done => done.words)}
      busy={busy || !words.trim()}
      onWrite={() => onWrite('plan.danger-done', { words: words.trim() }, () => setWords(''))}
    >
      <Line label="danger.done-words" value={words} most={600} onChange={setWords} />
    </Written>
  )
}

const outcomes = ['told', 'not-told'] as const

/** What the patient was told; or that the patient could not be told, and why. */
export const Said = ({ danger: { said }, busy, onWrite }: Part) => {
  const [outcome, setOutcome] = useState<'told' | 'not-told'>('told')
  const [words, setWords] = useState('')
  return (
    <Written
      title="danger.said"
      lines={said ? [said.words] : []}
      busy={busy || !words.trim()}
      onWrite={() => onWrite('plan.danger-said', { outcome, words: words.trim() }, () => setWords(''))}
    >
      {said?.outcome === 'not-told' && (
        <p className="quiet">
          <Ours k="danger.said-not-told" />
        </p>
      )}
      <Choice
        legend={<Ours k="danger.said-how" />}
        among={outcomes}
        chosen={outcome}
        renderOne={one => <Ours k={`danger.said-${one}`} />}
        onChoose={setOutcome}
      />
      <Line
        label={outcome === 'told' ? 'danger.said-words' : 'danger.said-why'}
        value={words}
        most={600}
        onChange={setWords}
      />
    </Written>
  )
}

/** One of the three: what is written already, and a way to write more. */
const Written = ({
  title,
  lines,
  busy,
  onWrite,
  children,
}: {
  title: PhraseKey
  lines: readonly string[]
  busy: boolean
  onWrite: () => void
  children: ReactNode
}) => {
  const id = useId()
  return (
    <section className="danger-part stack" aria-labelledby={id}>
      <h3 id={id}>
        <Ours k={title} />
      </h3>
      {lines.length === 0 ? (
        <p className="quiet">
          <Ours k="danger.not-written" />
        </p>
      ) : (
        <ul className="danger-lines">
          {lines.map((line, nth) => (
            <li key={nth} dir="auto" className="danger-words">
              {line}
            </li>
          ))}
        </ul>
      )}
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (!busy) onWrite()
        }}
      >
        {children}
        <button className="button danger-write" disabled={busy}>
          <Ours k="danger.write" />
        </button>
      </form>
    </section>
  )
}

const Line = ({
  label,
  value,
  most,
  onChange,
}: {
  label: PhraseKey
  value: string
  most: number
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={label} />
      </label>
      <textarea
        id={id}
        rows={most > 200 ? 2 : 1}
        maxLength={most}
        dir="auto"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}
