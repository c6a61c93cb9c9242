import type { Piece } from '#story'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useAtStory } from './story-context.tsx'
import { RangeWords } from './time-words.tsx'

/** What was understood, large and in both languages; the patient says whether it is so. */
export const SayBack = ({ piece, onDone, onNotSo }: { piece: Piece; onDone: () => void; onNotSo: () => void }) => {
  const { tell } = useAtHand()
  const { placedOf } = useAtStory()
  const answer = (outcome: 'agreed' | 'not-so') =>
    tell({ kind: 'record.said-back', body: { entry: piece.id, outcome }, saidBack: 'not-yet' })
  return (
    <div className="say-back stack">
      <p>
        <SaidBlock said={piece.said} />
      </p>
      <RangeWords piece={piece} placed={placedOf(piece.id)} />
      <div className="row">
        <button
          type="button"
          className="button button-main"
          onClick={() => {
            answer('agreed')
            onDone()
          }}
        >
          <Icon name="said" />
          <Both k="story.yes-like-that" />
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            answer('not-so')
            onNotSo()
          }}
        >
          <Both k="story.not-so" />
        </button>
      </div>
    </div>
  )
}
