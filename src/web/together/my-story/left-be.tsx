import type { EntryId } from '#record'
import type { Strand } from '#story'
import { Both } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { FoldedSlip } from './folded-slip.tsx'
import { useAtStory } from './story-context.tsx'
import { strandPicture } from './suggested-strand.ts'
import { Tray } from './tray.tsx'

/** What the patient left be, for the patient alone to open again. It names nothing of what lies there. */
export const LeftBe = ({ onClose }: { onClose: () => void }) => {
  const { entries, tell } = useAtHand()
  const { story } = useAtStory()
  const strandOf = (piece: EntryId): Strand | undefined => {
    const told = entries.find(entry => entry.id === piece && entry.kind === 'story.piece-told')
    return (told?.body as { strand: Strand } | undefined)?.strand
  }
  return (
    <Tray title="story.left-be" onClose={onClose}>
      {story.leftBe.length === 0 && (
        <p>
          <Both k="story.left-be-none" />
        </p>
      )}
      <ul className="stack">
        {story.leftBe.map(({ id, what }) => {
          const strand = what.of === 'period' ? what.strand : what.of === 'piece' ? strandOf(what.piece) : undefined
          return (
            <li key={id} className="left-be">
              <FoldedSlip />
              {strand && <Picture name={strandPicture[strand]} size={32} />}
              {strand && <Both k={`strand.${strand}`} />}
              <button
                type="button"
                className="button"
                onClick={() => tell({ kind: 'story.reopened', body: { leftBe: id } })}
              >
                <Both k="story.open-again" />
              </button>
            </li>
          )
        })}
      </ul>
    </Tray>
  )
}
