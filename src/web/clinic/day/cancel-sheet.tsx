import { useState, type FormEvent } from 'react'
import type { Patient } from '#people'
import type { Appointment } from '#visit/day'
import { Refused } from '../../parts/api.ts'
import { newId } from '../../parts/hand.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { calledHere } from '../find-by-name.ts'
import { keep } from './api.ts'
import { useDayWords } from './card-lines.tsx'
import { Field } from './field.tsx'
import { Meanwhile, useStanding } from './meanwhile.tsx'
import { written, type Planner } from './writing.ts'

const sides = ['patient', 'clinic'] as const

/** Cancels an appointment, for the patient or for the clinic; nothing else is closed by it. */
export const CancelSheet = ({
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
  const [id] = useState(newId)
  const [by, setBy] = useState<(typeof sides)[number]>()
  const [why, setWhy] = useState('')
  const [asked, setAsked] = useState(false)
  const { busy, refused, run } = useDoing()
  const { standing, isChanged, look } = useStanding(appointment)
  const { slot, version, cancelled } = standing
  const cancel = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!by) return
    const body = { appointment: appointment.id, replaces: version, by, ...(why.trim() && { why: why.trim() }) }
    void run(async () => {
      try {
        await keep(written(planner, patient.id, { kind: 'visit.appointment-cancelled', id, body }))
        onDone()
      } catch (cause) {
        if (cause instanceof Refused && cause.refusal.reason === 'changed-meanwhile') return look()
        throw cause
      }
    })
  }
  return (
    <Sheet title="day.cancel-title" onClose={onClose}>
      <form className="stack" noValidate onSubmit={cancel}>
        <p className="begin-who">
          <Ours
            k="day.cancel-what"
            values={{ name: calledHere(patient, clinic.tag).text, day: inWords(slot.day), at: slot.at }}
          />
        </p>
        <Choice
          comesFirst
          legend={<Ours k="day.cancel-by" />}
          among={sides}
          chosen={by}
          renderOne={side => <Ours k={`day.by-${side}`} />}
          onChoose={setBy}
        />
        {asked && !by && (
          <p className="field-wrong" role="alert">
            <Ours k="day.needs-side" />
          </p>
        )}
        <Field label="day.cancel-why" value={why} onChange={setWhy} />
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        {isChanged && <Meanwhile standing={standing} />}
        <button className="button button-main begin-now" disabled={busy || cancelled !== undefined}>
          <Ours k="day.cancel-now" />
        </button>
      </form>
    </Sheet>
  )
}
