import { useState, type FormEvent } from 'react'
import type { Hand } from '../../parts/hand.ts'
import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Choice } from '../choice.tsx'
import { daysAfter } from './days.ts'
import { useDeskForm } from './desk-form.ts'
import { DayField, Why } from './text-field.tsx'

const outcomes = ['reached', 'not-reached'] as const
/** Days until it is tried again, where nobody says otherwise. */
const AGAIN = 2

/** A visit was missed, and somebody reaches out: until the patient was reached there is a next day. Nothing closes by it. */
export const ReachOut = ({
  hand,
  name,
  missed,
  onClose,
  onKept,
}: {
  hand: Hand
  name: string
  missed: string
  onClose: () => void
  onKept: () => void
}) => {
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>()
  const [next, setNext] = useState(daysAfter(hand.today, AGAIN))
  const { busy, wrong, wrongAt, refuse, keep } = useDeskForm(hand, onKept)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!outcome) return refuse({ reason: 'nothing-chosen', field: 'body.outcome' })
    const again = outcome === 'not-reached'
    if (again && next < hand.today) return refuse({ reason: 'not-before-today', field: 'body.next' })
    void keep({ kind: 'visit.reached-out', body: { missed, outcome, ...(again && { next }) } })
  }
  return (
    <Sheet title="desk.reach-out-of" values={{ name }} onClose={onClose}>
      <form className="stack" noValidate onSubmit={save}>
        <p className="quiet">
          <Ours k="desk.reach-out-what" />
        </p>
        <Choice
          legend={<Ours k="desk.check-outcome" />}
          among={outcomes}
          chosen={outcome}
          renderOne={one => <Ours k={`desk.outcome-${one}`} />}
          onChoose={setOutcome}
        />
        <Why refusal={wrongAt('outcome')} />
        {outcome === 'not-reached' && (
          <DayField
            label={<Ours k="desk.again-on" />}
            value={next}
            from={hand.today}
            wrong={wrongAt('next')}
            onChange={setNext}
          />
        )}
        {!wrongAt('outcome') && !wrongAt('next') && <Why refusal={wrong} />}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k="do.save" />
        </button>
      </form>
    </Sheet>
  )
}
