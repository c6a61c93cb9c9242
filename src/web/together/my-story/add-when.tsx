import { useState } from 'react'
import type { Piece } from '#story'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { emptyWhen, whenSaid } from '../../parts/when-field-draft.ts'
import { WhenField } from '../../parts/when-field.tsx'
import { useAtStory, useTouch } from './story-context.tsx'
import { whenTellings } from './tellings.ts'

/** Something more told of when this piece was. */
export const AddWhen = ({ piece, onDone }: { piece: Piece; onDone: () => void }) => {
  const { hand, tell } = useAtHand()
  const { others, calendars } = useAtStory()
  const [draft, setDraft] = useState(() => emptyWhen(calendars[0] ?? 'gregory'))
  const [attempt, setAttempt] = useState(0)
  const [take] = useState(
    () => (to: string) =>
      setDraft(before => (before.way === 'relation' && to !== piece.id ? { ...before, to } : before)),
  )
  useTouch(take)
  const said = whenSaid(draft, piece.form)
  const teller = piece.source.teller === hand.staff ? hand.staff : undefined
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        setAttempt(before => before + 1)
        const tellings = whenTellings(piece.id, said, teller)
        if (tellings.length === 0) return
        tell(...tellings)
        onDone()
      }}
    >
      <WhenField
        draft={draft}
        form={piece.form}
        others={others.filter(other => other.id !== piece.id)}
        said={said}
        attempt={attempt}
        onChange={setDraft}
      />
      <button className="button button-main" disabled={said.is === 'nothing'}>
        <Both k="do.save" />
      </button>
    </form>
  )
}
