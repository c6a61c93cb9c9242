import './doors.css'
import { useId, useState } from 'react'
import { peopleOf, type Patient } from '#people'
import { directionOf } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { calledHere } from '../find-by-name.ts'
import { askAlike, openInEmergency, reasons, type Reason } from './api.ts'

/**
 * Opening a record that is not one's own, in an emergency: whose, why, and what happened. It is said plainly that the
 * patient sees it. Without a patient it is asked for the name first: such a record stands in no list of one's own.
 */
export const Emergency = ({ patient, onClose }: { patient?: Patient; onClose: () => void }) => {
  const [chosen, setChosen] = useState(patient)
  return (
    <Sheet title="glass.open" onClose={onClose}>
      <p className="glass-told">
        <Ours k="glass.told" />
      </p>
      {chosen ? <Why patient={chosen} /> : <Whose onChoose={setChosen} />}
    </Sheet>
  )
}

const nameIn = (patient: Patient, tag: string) => {
  const { language, text } = calledHere(patient, tag)
  return { of: { tag: language, dir: directionOf(language) }, text }
}

const Whose = ({ onChoose }: { onChoose: (patient: Patient) => void }) => {
  const { clinic } = usePair()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<readonly Patient[]>()
  const { busy, refused, run } = useDoing()
  const id = useId()
  const find = () =>
    void run(async () => {
      const { entries } = await askAlike(typed.trim())
      setFound([...Map.groupBy(entries, entry => entry.patient).values()].flatMap(own => peopleOf(own).patient ?? []))
    })
  return (
    <div className="stack">
      <form
        className="field"
        onSubmit={event => {
          event.preventDefault()
          if (typed.trim()) find()
        }}
      >
        <label htmlFor={id}>
          <Ours k="glass.name" />
        </label>
        <div className="door-link">
          <input
            id={id}
            value={typed}
            dir="auto"
            maxLength={120}
            autoComplete="off"
            spellCheck={false}
            onChange={event => setTyped(event.target.value)}
          />
          <button className="button" disabled={busy || !typed.trim()}>
            <Ours k="glass.find" />
          </button>
        </div>
        <output>{found?.length === 0 && <Ours k="glass.nobody" />}</output>
      </form>
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      {found && found.length > 0 && (
        <ul className="stack" aria-labelledby={id}>
          {found.map(patient => {
            const { of, text } = nameIn(patient, clinic.tag)
            return (
              <li key={patient.id}>
                <button type="button" className="button" onClick={() => onChoose(patient)}>
                  <Lang of={of}>{text}</Lang>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </div>
  )
}

const Why = ({ patient }: { patient: Patient }) => {
  const { clinic } = usePair()
  const [reason, setReason] = useState<Reason>()
  const [words, setWords] = useState('')
  const { busy, refused, run } = useDoing()
  const id = useId()
  const { of, text } = nameIn(patient, clinic.tag)
  const open = () =>
    void run(async () => {
      if (!reason) return
      await openInEmergency(patient.id, { reason, words: words.trim() })
      location.assign(`/own/${patient.id}`)
    })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        open()
      }}
    >
      <p>
        <span className="quiet">
          <Ours k="glass.whose" />
        </span>{' '}
        <strong>
          <Lang of={of}>{text}</Lang>
        </strong>
      </p>
      <Choice
        legend={<Ours k="glass.reason" />}
        among={reasons}
        chosen={reason}
        renderOne={one => <Ours k={`glass.${one}`} />}
        onChoose={setReason}
      />
      <div className="field">
        <label htmlFor={id}>
          <Ours k="glass.words" />
        </label>
        <textarea
          id={id}
          rows={2}
          value={words}
          dir="auto"
          maxLength={300}
          onChange={event => setWords(event.target.value)}
        />
      </div>
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      <button className="button button-main door-do" disabled={busy || !reason || !words.trim()}>
        <Ours k="glass.do" />
      </button>
    </form>
  )
}
