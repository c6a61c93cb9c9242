import { useState, type FormEvent } from 'react'
import type { Hand } from '../../parts/hand.ts'
import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { Choice } from '../choice.tsx'
import { useFrame } from '../danger/frame.tsx'
import { daysAfter } from './days.ts'
import { useDeskForm } from './desk-form.ts'
import { DayField, TextField, Why } from './text-field.tsx'
import { dangerIn, WorriedPart, type WorriedDraft } from './worried-part.tsx'

const outcomes = ['can-wait', 'worried', 'not-reached'] as const
type Outcome = (typeof outcomes)[number]
const ways = ['call', 'text-message', 'letter', 'in-the-room', 'through-somebody'] as const

/** When it is looked at again, in days, until somebody says otherwise: sooner where nobody was reached. */
const AGAIN: Readonly<Record<Outcome, number>> = { 'can-wait': 28, worried: 1, 'not-reached': 3 }

/**
 * Does the waiting harm somebody? It always has a next day. Where somebody is worried, who sees to it today is chosen with it
 * and kept together with it.
 */
export const CheckHarm = ({
  hand,
  name,
  onClose,
  onKept,
}: {
  hand: Hand
  name: string
  onClose: () => void
  onKept: () => void
}) => {
  const [outcome, setOutcome] = useState<Outcome>()
  const [how, setHow] = useState<(typeof ways)[number]>('call')
  const [next, setNext] = useState<string>()
  const [words, setWords] = useState('')
  const [worried, setWorried] = useState<WorriedDraft>({})
  const frame = useFrame()
  const { busy, wrong, wrongAt, refuse, keep } = useDeskForm(hand, () => {
    void frame?.again()
    onKept()
  })
  const again = next ?? (outcome ? daysAfter(hand.today, AGAIN[outcome]) : '')
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (!outcome) return refuse({ reason: 'nothing-chosen', field: 'body.outcome' })
    if (again < hand.today) return refuse({ reason: 'not-before-today', field: 'body.next' })
    const danger = outcome === 'worried' && frame ? dangerIn(frame.me, worried, words.trim()) : undefined
    if (outcome === 'worried' && !danger) return refuse({ reason: 'nothing-chosen', field: 'body.about' })
    void keep(...(danger ? [danger] : []), {
      kind: 'visit.harm-checked',
      body: { outcome, how, next: again, ...(words.trim() && { words: words.trim() }) },
    })
  }
  const atFields = ['outcome', 'next', 'words', 'about'].some(field => wrongAt(field))
  return (
    <Sheet title="desk.check-of" values={{ name }} onClose={onClose}>
      <form className="stack" noValidate onSubmit={save}>
        <p className="quiet">
          <Ours k="desk.check-what" />
        </p>
        <Choice
          legend={<Ours k="desk.check-how" />}
          among={ways}
          chosen={how}
          renderOne={way => <Ours k={`desk.channel-${way}`} />}
          onChoose={setHow}
        />
        <Choice
          legend={<Ours k="desk.check-outcome" />}
          among={outcomes}
          chosen={outcome}
          renderOne={one => <Ours k={`desk.outcome-${one}`} />}
          onChoose={setOutcome}
        />
        <Why refusal={wrongAt('outcome')} />
        {outcome === 'worried' && (
          <>
            <p>
              <Ours k="desk.check-worried" />
            </p>
            <WorriedPart patient={hand.patient} draft={worried} onChange={setWorried} />
            <Why refusal={wrongAt('about')} />
          </>
        )}
        {outcome && (
          <DayField
            label={<Ours k="desk.check-next" />}
            value={again}
            from={hand.today}
            wrong={wrongAt('next')}
            onChange={setNext}
          />
        )}
        <TextField label={<Ours k="desk.note" />} value={words} wrong={wrongAt('words')} onChange={setWords} />
        {!atFields && <Why refusal={wrong} />}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k="do.save" />
        </button>
      </form>
    </Sheet>
  )
}
