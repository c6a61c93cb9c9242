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
  const [draft, setDraft] = useState(() => draftFrom(piece.said, asked, clinic.tag))
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
        // What was not changed is not told again: somebody else may have put it otherwise meanwhile.
        const changed = {
          ...(form !== piece.form && { form }),
          ...(strand !== piece.strand && { strand }),
          ...(canonical(told) !== canonical(piece.said) && { said: told }),
        }
        if (Object.keys(changed).length > 0)
          tell({ kind: 'story.piece-retold', body: { piece: piece.id, ...changed }, teller })
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
