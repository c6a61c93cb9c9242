import { useState, type FormEvent } from 'react'
import type { Refusal } from '#record'
import type { StillOpen } from '#visit/day'
import { newId } from '../../parts/hand.ts'
import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { keep } from './api.ts'
import { useDayWords } from './card-lines.tsx'
import { clockTyped } from './clock-typed.ts'
import { Field } from './field.tsx'
import { written, type Planner } from './writing.ts'

const ends = ['then', 'now'] as const

/** Closes a visit nobody closed: when it really ended is asked, and said in the clinic's own time. */
export const CloseSheet = ({
  planner,
  name,
  still,
  onClose,
  onDone,
}: {
  planner: Planner
  name: string
  still: StillOpen
  onClose: () => void
  onDone: () => void
}) => {
  const inWords = useDayWords()
  const [id] = useState(newId)
  const [end, setEnd] = useState<(typeof ends)[number]>('then')
  const [day, setDay] = useState(still.visit.on)
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState<Refusal>()
  const { busy, refused, run } = useDoing()
  const close = (event: FormEvent) => {
    event.preventDefault()
    const at = clockTyped(typed)
    setWrong(end === 'then' && !at ? { reason: 'not-a-time' } : undefined)
    if (end === 'then' && !at) return
    const body = { visit: still.visit.id, ...(end === 'then' ? { ended: { day, at } } : {}) }
    void run(() => keep(written(planner, still.patient, { kind: 'visit.closed', id, body })).then(onDone))
  }
  return (
    <Sheet title="day.close-title" onClose={onClose}>
      <form className="stack" noValidate onSubmit={close}>
        <p className="begin-who">
          <Ours k="day.still-open" values={{ name, day: inWords(still.visit.on) }} />
        </p>
        <Choice
          comesFirst
          legend={<Ours k="day.ended" />}
          among={ends}
          chosen={end}
          renderOne={one => <Ours k={`day.ended-${one}`} />}
          onChoose={setEnd}
        />
        {end === 'then' && (
          <div className="two-fields">
            <Field label="day.on" type="date" value={day} onChange={setDay} />
            <Field
              label="day.at"
              help={<Ours k="day.at-help" />}
              value={typed}
              most={12}
              wrong={wrong}
              onChange={setTyped}
            />
          </div>
        )}
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k="day.close-title" />
        </button>
      </form>
    </Sheet>
  )
}
