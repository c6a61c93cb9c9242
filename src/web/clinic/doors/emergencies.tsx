import './doors.css'
import { useId, useMemo, useState } from 'react'
import { peopleOf, type PeopleEntry } from '#people'
import type { Recorded } from '#record'
import { directionOf } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked, useDoing } from '../asking.ts'
import { calledHere } from '../find-by-name.ts'
import { useMoment } from '../moment.tsx'
import { InsideScreen } from '../staff-screen.tsx'
import { askEmergencies, reviewEmergency } from './api.ts'

type Broken = Recorded<Extract<PeopleEntry, { kind: 'people.glass-broken' }>>

/** Records that were opened in an emergency, for somebody who leads to look at. */
export default function Emergencies() {
  return <InsideScreen>{() => <Waiting />}</InsideScreen>
}

const Waiting = () => {
  const { known, trouble, again } = useAsked(askEmergencies)
  const [done, setDone] = useState(false)
  const entries = useMemo(() => (known?.entries ?? []) as readonly Recorded<PeopleEntry>[], [known])
  const broken = entries.filter((entry): entry is Broken => entry.kind === 'people.glass-broken')
  return (
    <main className="staff-main stack">
      <h1>
        <Ours k="glass.review" />
      </h1>
      <output>{done && <Ours k="glass.reviewed" />}</output>
      {trouble && (
        <p className="paper" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      {known && broken.length === 0 && (
        <div className="paper staff-empty">
          <p>
            <Ours k="glass.review-none" />
          </p>
        </div>
      )}
      <ul className="stack">
        {broken.map(one => (
          <One
            key={one.id}
            broken={one}
            entries={entries}
            onReviewed={async () => {
              setDone(true)
              await again()
            }}
          />
        ))}
      </ul>
    </main>
  )
}

const One = ({
  broken: { id, patient, body, place },
  entries,
  onReviewed,
}: {
  broken: Broken
  entries: readonly Recorded[]
  onReviewed: () => Promise<void>
}) => {
  const { clinic, sayClinic } = usePair()
  const moment = useMoment()
  const [words, setWords] = useState('')
  const { busy, refused, run } = useDoing()
  const field = useId()
  const registered = peopleOf(entries.filter(entry => entry.patient === patient)).patient
  const name = registered && calledHere(registered, clinic.tag)
  const review = (outcome: 'was-needed' | 'was-not-needed') =>
    void run(async () => {
      await reviewEmergency(patient, { glass: id, outcome, ...(words.trim() ? { words: words.trim() } : {}) })
      await onReviewed()
    })
  return (
    <li className="paper glass-one">
      <h2>
        <Ours k="glass.review-one" values={{ who: body.called, patient: name?.text ?? sayClinic('voice.patient') }} />
      </h2>
      <p className="quiet">
        <Ours k="glass.review-when" values={{ from: place ? moment(place.storedAt) : '', until: moment(body.until) }} />
      </p>
      <p>
        <Icon name="lock" size={20} /> <Ours k={`glass.${body.reason}`} />
      </p>
      <p>
        <bdi dir={directionOf(clinic.tag)}>{body.words}</bdi>
      </p>
      <div className="field">
        <label htmlFor={field}>
          <Ours k="glass.review-words" />
        </label>
        <input id={field} value={words} dir="auto" maxLength={300} onChange={event => setWords(event.target.value)} />
      </div>
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      <div className="row">
        {(['was-needed', 'was-not-needed'] as const).map(outcome => (
          <button key={outcome} type="button" className="button" disabled={busy} onClick={() => review(outcome)}>
            <Ours k={`glass.${outcome}`} />
          </button>
        ))}
      </div>
    </li>
  )
}
