import { useEffect, useRef, useState } from 'react'
import type { Said } from '#record'
import type { Problem } from '#visit'
import { Both, usePair } from '../../parts/languages.tsx'
import { draftFrom, emptySaid, saidFrom, SaidFields, type SaidDraft } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

/** A telling being taken down: words in one language or a picture is enough. Escape lets go, control and enter keeps. */
export const TellingForm = ({
  begin = emptySaid,
  pictures = true,
  aloud = true,
  onKeep,
  onDone,
}: {
  begin?: SaidDraft
  pictures?: boolean
  aloud?: boolean
  onKeep: (said: Said) => void
  onDone: () => void
}) => {
  const { asked, clinic } = usePair()
  const [draft, setDraft] = useState(begin)
  const said = saidFrom(draft, asked, clinic.tag)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    const fields = form.current?.querySelectorAll('textarea')
    // The clinic's language is the last field: the hand that writes is nearly always the professional's.
    fields?.item(fields.length - 1)?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  const keep = () => {
    if (!said) return
    onKeep(said)
    onDone()
  }
  return (
    <form
      ref={form}
      className="telling-form stack paper"
      onSubmit={event => {
        event.preventDefault()
        keep()
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onDone()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep()
      }}
    >
      <SaidFields draft={draft} onChange={setDraft} pictures={pictures} aloud={aloud} />
      <div className="row">
        <button className="button button-main" disabled={!said}>
          <Both k="do.save" />
        </button>
        <button type="button" className="button" onClick={onDone}>
          <Both k="do.cancel" />
        </button>
      </div>
    </form>
  )
}

export const AddProblem = ({ onDone }: { onDone: () => void }) => {
  const { tell } = useAtHand()
  return (
    <section className="stack" aria-labelledby="add-problem">
      <h3 id="add-problem">
        <Both k="matters.add-title" />
      </h3>
      <TellingForm onKeep={said => tell({ kind: 'visit.problem-told', body: { said } })} onDone={onDone} />
    </section>
  )
}

export const RewordProblem = ({ problem, onDone }: { problem: Problem; onDone: () => void }) => {
  const { asked, clinic } = usePair()
  const { tell } = useAtHand()
  return (
    <TellingForm
      begin={draftFrom(problem.said, asked, clinic.tag)}
      onKeep={said => tell({ kind: 'visit.problem-reworded', body: { problem: problem.id, said } })}
      onDone={onDone}
    />
  )
}
