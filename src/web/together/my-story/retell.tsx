import { useState } from 'react'
import { canonical } from '#record/both-kept'
import type { Piece } from '#story'
import { Both, usePair } from '../../parts/languages.tsx'
import { draftFrom, saidFrom, SaidFields } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { FormChoice, StrandChoice } from './piece-choices.tsx'
import { saidByProfessional } from './tellings.ts'

/** Better words for a piece; the earlier ones stay in the record. */
export const Retell = ({ piece, onDone }: { piece: Piece; onDone: () => void }) => {
  const { asked, clinic } = usePair()
  const { hand, tell } = useAtHand()
  const [begun] = useState(() => ({ ...piece, draft: draftFrom(piece.said, asked, clinic.tag) }))
  const [draft, setDraft] = useState(begun.draft)
  const [form, setForm] = useState(piece.form)
  const [strand, setStrand] = useState(piece.strand)
  const { teller } = piece.source
  const said = saidFrom(draft, asked, clinic.tag)
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (!said) return
        const told = teller === hand.staff ? saidByProfessional(said, clinic.tag) : said
        // What was not changed here is not told again: somebody else may have put it otherwise meanwhile. Each is told by
        // itself, in place of what was shown of it and of nothing else.
        const changed = [
          ...(form === begun.form ? [] : [{ form }]),
          ...(strand === begun.strand ? [] : [{ strand }]),
          ...(canonical(said) === canonical(saidFrom(begun.draft, asked, clinic.tag)) ? [] : [{ said: told }]),
        ]
        if (changed.length > 0)
          tell(...changed.map(one => ({ kind: 'story.piece-retold', body: { piece: piece.id, ...one }, teller })))
        onDone()
      }}
    >
      <SaidFields draft={draft} onChange={setDraft} />
      <FormChoice chosen={form} onChoose={setForm} />
      <StrandChoice chosen={strand} onChoose={setStrand} />
      <button className="button button-main" disabled={!said}>
        <Both k="do.save" />
      </button>
    </form>
  )
}
