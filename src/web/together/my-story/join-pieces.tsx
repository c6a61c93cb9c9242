import { useState } from 'react'
import type { EntryId, Said } from '#record'
import type { Piece } from '#story'
import type { Relation } from '#time'
import { usePair } from '../../parts/languages.tsx'
import { emptySaid, saidFrom, SaidFields } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Chips } from '../../parts/when-field-choice.tsx'
import { OtherChoice, RelationChoice } from '../../parts/when-field-relation.tsx'
import { useAtStory, useTouch } from './story-context.tsx'
import { readyWord } from './tellings.ts'

interface Joining {
  readonly piece: Piece
  readonly onDone: () => void
}

const ready = ['since-then', 'because', 'it-helped'] as const

/** The other pieces, to touch here or on the life line. */
const TouchOther = ({ piece, onTouch }: { piece: Piece; onTouch: (to: EntryId) => void }) => {
  const { others } = useAtStory()
  useTouch(onTouch)
  return <OtherChoice others={others.filter(other => other.id !== piece.id)} chosen={undefined} onChoose={onTouch} />
}

/** Joins two pieces in the patient's words. The software never does this by itself. */
export const LinkPiece = ({ piece, onDone }: Joining) => {
  const pair = usePair()
  const { tell } = useAtHand()
  const [chosen, setChosen] = useState<(typeof ready)[number] | 'own'>()
  const [draft, setDraft] = useState(emptySaid)
  const said: Said | undefined =
    chosen === undefined
      ? undefined
      : chosen === 'own'
        ? saidFrom(draft, pair.asked, pair.clinic.tag)
        : readyWord(`story.link-${chosen}`, pair)
  const join = (to: EntryId) => {
    if (!said || to === piece.id) return
    tell({ kind: 'story.link-told', body: { from: piece.id, to, said } })
    onDone()
  }
  return (
    <>
      <Chips
        legend="story.link-words"
        among={[...ready, 'own'] as const}
        chosen={chosen}
        phrase={one => `story.link-${one}`}
        onChoose={setChosen}
      />
      {chosen === 'own' && <SaidFields draft={draft} onChange={setDraft} pictures={false} aloud={false} />}
      {said && <TouchOther piece={piece} onTouch={join} />}
    </>
  )
}

/** Moves a piece by telling how it lies to another one: never by putting it on a date. */
export const MovePiece = ({ piece, onDone }: Joining) => {
  const { hand, tell } = useAtHand()
  const [relation, setRelation] = useState<Relation>()
  const teller = piece.source.teller === hand.staff ? { teller: hand.staff } : {}
  const move = (to: EntryId) => {
    if (to === piece.id) return
    const when = { how: 'relation', relation, to }
    tell({ kind: 'story.when-told', body: { piece: piece.id, of: 'whole', when }, ...teller })
    onDone()
  }
  return (
    <>
      <RelationChoice chosen={relation} onChoose={setRelation} />
      {relation && <TouchOther piece={piece} onTouch={move} />}
    </>
  )
}
