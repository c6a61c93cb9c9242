import { useState, type FormEvent } from 'react'
import type { Patient } from '#people'
import type { Appointment } from '#visit/day'
import { newId } from '../../parts/hand.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { calledHere } from '../find-by-name.ts'
import { keep } from './api.ts'
import { useDayWords } from './card-lines.tsx'
import { Field } from './field.tsx'
import { written, type Planner } from './writing.ts'

/** Days until somebody has reached out, where nobody says another day. */
const SOON = 2

/** The patient did not come: a day is set until which somebody reaches out. It closes nothing, and it blames nobody. */
export const MissedSheet = ({
  planner,
  patient,
  appointment,
  onClose,
  onDone,
}: {
  planner: Planner
  patient: Patient
  appointment: Appointment
  onClose: () => void
  onDone: () => void
}) => {
  const { clinic } = usePair()
  const inWords = useDayWords()
  const { today } = planner.me
  const [id] = useState(newId)
  const [by, setBy] = useState(() => Temporal.PlainDate.from(today).add({ days: SOON }).toString())
  const { busy, refused, run } = useDoing()
  const isToCome = /^\d{4}-\d{2}-\d{2}$/.test(by) && by >= today
  const note = (event: FormEvent) => {
    event.preventDefault()
    if (!isToCome) return
    const body = { appointment: appointment.id, reachOutBy: by }
    void run(() => keep(written(planner, patient.id, { kind: 'visit.contact-missed', id, body })).then(onDone))
  }
  return (
    <Sheet title="day.missed-title" onClose={onClose}>
      <form className="stack" noValidate onSubmit={note}>
        <p>
          <Ours k="day.missed-what" values={{ name: calledHere(patient, clinic.tag).text }} />
        </p>
        <Field
          label="day.reach-out-by"
          type="date"
          value={by}
          help={isToCome && <bdi>{inWords(by)}</bdi>}
          onChange={setBy}
        />
        {!isToCome && (
          <p className="field-wrong" role="alert">
            <Ours k="day.not-past" />
          </p>
        )}
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        <button className="button button-main begin-now" disabled={busy || !isToCome}>
          <Ours k="do.save" />
        </button>
      </form>
    </Sheet>
  )
}
