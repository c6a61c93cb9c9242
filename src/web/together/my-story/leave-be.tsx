import { useState } from 'react'
import type { EntryId } from '#record'
import type { Piece } from '#story'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Chips } from '../../parts/when-field-choice.tsx'
import { OtherChoice } from '../../parts/when-field.tsx'
import { FoldedSlip } from './folded-slip.tsx'
import { leftBe, type LeaveWhat } from './leaving.ts'
import { useAtStory, useTouch } from './story-context.tsx'

const whats: readonly LeaveWhat[] = ['piece', 'between', 'from-here', 'until-here']

/** The patient leaves a piece or a time be, without a reason; nothing lies there then, or a plain folded slip. */
export const LeaveBe = ({ piece, onDone }: { piece: Piece; onDone: () => void }) => {
  const { tell } = useAtHand()
  const { pieces, others } = useAtStory()
  const [what, setWhat] = useState<LeaveWhat>('piece')
  // Only where one lives and with whom is ever asked about: a time left be from another piece means all of it.
  const [all, setAll] = useState(piece.strand !== 'place' && piece.strand !== 'with-whom')
  const [other, setOther] = useState<EntryId>()
  const [take] = useState(() => (touched: EntryId) => setOther(touched))
  useTouch(take)
  const order = pieces.map(one => one.id)
  const body = leftBe(what, piece, all, order, other === piece.id ? undefined : other)
  const leave = (folded: boolean) => {
    if (!body) return
    tell({ kind: 'story.left-be', body: { what: body, ...(folded && { folded: true }) } })
    onDone()
  }
  return (
    <>
      <Chips
        legend="story.leave-what"
        among={whats}
        chosen={what}
        phrase={one => `story.leave-${one}`}
        onChoose={setWhat}
      />
      {what === 'between' && (
        <OtherChoice
          others={others.filter(({ id }) => id !== piece.id && order.includes(id))}
          chosen={other}
          onChoose={setOther}
        />
      )}
      {what !== 'piece' && (
        <Chips
          legend="story.leave-strand"
          among={['this', 'all'] as const}
          chosen={all ? 'all' : 'this'}
          phrase={one => (one === 'all' ? 'story.leave-all' : `strand.${piece.strand}`)}
          onChoose={one => setAll(one === 'all')}
        />
      )}
      <div className="row">
        <button type="button" className="button button-main" disabled={!body} onClick={() => leave(false)}>
          <Both k="story.leave-nothing" />
        </button>
        <button type="button" className="button" disabled={!body} onClick={() => leave(true)}>
          <FoldedSlip />
          <Both k="story.leave-folded" />
        </button>
      </div>
    </>
  )
}
