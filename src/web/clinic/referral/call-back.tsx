import { useState, type FormEvent } from 'react'
import type { Hand } from '../../parts/hand.ts'
import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useDeskForm } from './desk-form.ts'
import { DayField, TextField, Why } from './text-field.tsx'

/** Somebody is to be called back by a day: it stays until somebody spoke with them, however often they called. */
export const AskCallBack = ({
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
  const [by, setBy] = useState(hand.today)
  const [words, setWords] = useState('')
  const { busy, wrong, wrongAt, refuse, keep } = useDeskForm(hand, onKept)
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (by && by < hand.today) return refuse({ reason: 'not-before-today', field: 'body.by' })
    void keep({ kind: 'visit.call-back-asked', body: { by, ...(words.trim() && { words: words.trim() }) } })
  }
  return (
    <Sheet title="desk.call-of" values={{ name }} onClose={onClose}>
      <form className="stack" noValidate onSubmit={save}>
        <DayField
          label={<Ours k="desk.call-by" />}
          value={by}
          from={hand.today}
          wrong={wrongAt('by')}
          onChange={setBy}
        />
        <TextField label={<Ours k="desk.note" />} value={words} wrong={wrongAt('words')} onChange={setWords} />
        {!wrongAt('by') && !wrongAt('words') && <Why refusal={wrong} />}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k="do.save" />
        </button>
      </form>
    </Sheet>
  )
}
