import { useEffect, useRef, useState, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { EntryId } from '#record'
import type { Strand } from '#story'
import type { Form } from '#time'
import { afterFrame } from '../../parts/after-frame.ts'
import { newId } from '../../parts/hand.ts'
import { Both, usePair } from '../../parts/languages.tsx'
import { emptySaid, saidFrom, SaidFields } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useWhenTelling } from '../../parts/use-when-telling.ts'
import { suggestedForm } from '../../parts/when-field-telling.ts'
import { FormChoice, StrandChoice, TellerChoice } from './piece-choices.tsx'
import { SayWhen, useEmptyTelling } from './say-when.tsx'
import { useAtStory } from './story-context.tsx'
import { suggestedStrand } from './suggested-strand.ts'
import { pieceTellings, saidByProfessional } from './tellings.ts'
import { Tray } from './tray.tsx'

/** A new piece: a picture or some words are enough; everything else has a first choice that a hand can change. */
export const AddPiece = ({ onClose, onKept }: { onClose: () => void; onKept: (piece: EntryId) => void }) => {
  const { asked, clinic } = usePair()
  const { hand, tell } = useAtHand()
  const { others } = useAtStory()
  const [draft, setDraft] = useState(emptySaid)
  const [form, setForm] = useState<Form>()
  const [strand, setStrand] = useState<Strand>()
  const [teller, setTeller] = useState(hand.patient)
  const empty = useEmptyTelling()
  const said = saidFrom(draft, asked, clinic.tag)
  const saying = useWhenTelling(
    () => empty,
    telling => form ?? suggestedForm(telling) ?? 'event',
    others,
    (time, form) => {
      if (!said) return
      const own = teller === hand.staff
      const told = own ? saidByProfessional(said, clinic.tag) : said
      const piece = { form, strand: strand ?? suggestedStrand(draft.picture), said: told }
      const id = newId()
      onClose()
      const tellings = pieceTellings(id, piece, time, teller, own ? clinic.tag : undefined)
      // The tray goes, then the picture takes its room back: two frames.
      const keep = () => {
        tell(...tellings)
        onKept(id)
      }
      afterFrame(() => afterFrame(keep))
    },
  )
  const fields = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // Where a hand writes on keys, the last field waits for it: the clinic's language, nearly always.
    if (matchMedia('(pointer: fine)').matches)
      [...(fields.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus({ preventScroll: true })
  }, [])
  return (
    <Tray title="story.add" onClose={onClose}>
      <form ref={fields} className="stack" onSubmit={event => event.preventDefault()}>
        <SaidFields draft={draft} onChange={setDraft} />
        <FormChoice chosen={saying.form} onChoose={setForm} />
        <StrandChoice chosen={strand ?? suggestedStrand(draft.picture)} onChoose={setStrand} />
        <details className="fold">
          <summary>
            <Both k="story.when" />
          </summary>
          <SayWhen saying={saying} />
        </details>
        <details className="fold">
          <summary>
            <Both k="story.teller" />
          </summary>
          <TellerChoice chosen={teller} onChoose={setTeller} />
        </details>
        <div className="tray-foot">
          {saying.attempt > 0 && !said && (
            <p className="when-reason" role="alert">
              <Both k="reason.nothing-said" />
            </p>
          )}
          <Keep onKeep={saying.keep} />
        </div>
      </form>
    </Tray>
  )
}

/**
 * Keeps once it is seen that the touch was taken; a second touch until then does nothing. The form is never sent, so a browser has
 * nothing of it to look through or to remember.
 */
const Keep = ({ onKeep }: { onKeep: () => void }) => {
  const [taken, setTaken] = useState(false)
  const take = (event: MouseEvent) => {
    event.preventDefault()
    if (taken) return
    setTaken(true)
    afterFrame(() =>
      flushSync(() => {
        setTaken(false)
        onKeep()
      }),
    )
  }
  return (
    <button className="button button-main" data-taken={taken || undefined} onClick={take}>
      <Both k="do.save" />
    </button>
  )
}
