import { useEffect, useRef, useState } from 'react'
import type { EntryId } from '#record'
import type { Strand } from '#story'
import type { Form } from '#time'
import { newId } from '../../parts/hand.ts'
import { Both, usePair } from '../../parts/languages.tsx'
import { emptySaid, saidFrom, SaidFields } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { emptyWhen, whenSaid } from '../../parts/when-field-draft.ts'
import { WhenField } from '../../parts/when-field.tsx'
import { FormChoice, StrandChoice, TellerChoice } from './piece-choices.tsx'
import { useAtStory, useTouch } from './story-context.tsx'
import { suggestedStrand } from './suggested-strand.ts'
import { pieceTellings, saidByProfessional } from './tellings.ts'
import { Tray } from './tray.tsx'

/** A new piece: a picture or some words are enough; everything else has a first choice that a hand can change. */
export const AddPiece = ({ onClose, onKept }: { onClose: () => void; onKept: (piece: EntryId) => void }) => {
  const { asked, clinic } = usePair()
  const { hand, tell } = useAtHand()
  const { others, calendars } = useAtStory()
  const [draft, setDraft] = useState(emptySaid)
  const [form, setForm] = useState<Form>('event')
  const [strand, setStrand] = useState<Strand>()
  const [teller, setTeller] = useState(hand.patient)
  const [when, setWhen] = useState(() => emptyWhen(calendars[0] ?? 'gregory'))
  const [attempt, setAttempt] = useState(0)
  useTouchIntoWhen(setWhen)
  const fields = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // Where a hand writes on keys, the last field waits for it: the clinic's language, nearly always.
    if (matchMedia('(pointer: fine)').matches)
      [...(fields.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus({ preventScroll: true })
  }, [])
  const said = saidFrom(draft, asked, clinic.tag)
  const time = whenSaid(when, form)
  const keep = () => {
    setAttempt(before => before + 1)
    if (!said || time.is === 'refused') return
    const told = teller === hand.staff ? saidByProfessional(said, clinic.tag) : said
    const id = newId()
    tell(...pieceTellings(id, { form, strand: strand ?? suggestedStrand(draft.picture), said: told }, time, teller))
    onKept(id)
  }
  return (
    <Tray title="story.add" onClose={onClose}>
      <form
        ref={fields}
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          keep()
        }}
      >
        <SaidFields draft={draft} onChange={setDraft} />
        <FormChoice chosen={form} onChoose={setForm} />
        <StrandChoice chosen={strand ?? suggestedStrand(draft.picture)} onChoose={setStrand} />
        <details className="fold">
          <summary>
            <Both k="story.when" />
          </summary>
          <WhenField draft={when} form={form} others={others} said={time} attempt={attempt} onChange={setWhen} />
        </details>
        <details className="fold">
          <summary>
            <Both k="story.teller" />
          </summary>
          <TellerChoice chosen={teller} onChoose={setTeller} />
        </details>
        <div className="tray-foot">
          {attempt > 0 && !said && (
            <p className="when-reason" role="alert">
              <Both k="reason.nothing-said" />
            </p>
          )}
          <button className="button button-main">
            <Both k="do.save" />
          </button>
        </div>
      </form>
    </Tray>
  )
}

type SetWhen = (change: (draft: ReturnType<typeof emptyWhen>) => ReturnType<typeof emptyWhen>) => void

/** A slip touched while a relation is being told is the other piece. */
const useTouchIntoWhen = (setWhen: SetWhen): void => {
  const [take] = useState(() => (to: string) => setWhen(draft => (draft.way === 'relation' ? { ...draft, to } : draft)))
  useTouch(take)
}
