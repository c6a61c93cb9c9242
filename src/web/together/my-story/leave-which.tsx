import type { EntryId } from '#record'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtStory, useTouch } from './story-context.tsx'
import { Tray } from './tray.tsx'

/** "Leave it be" was said: the patient's hand touches what it is, in this list or where it lies. Closing it touches nothing. */
export const LeaveWhich = ({ onPiece, onClose }: { onPiece: (piece: EntryId) => void; onClose: () => void }) => {
  const { pieces } = useAtStory()
  useTouch(onPiece)
  return (
    <Tray title="story.leave-it-be" onClose={onClose}>
      <p>
        <Both k="story.leave-what" />
      </p>
      <ul className="other-choice">
        {pieces.map(({ id, said }) => (
          <li key={id}>
            <button type="button" className="button other" onClick={() => onPiece(id)}>
              <SaidBlock said={said} />
            </button>
          </li>
        ))}
      </ul>
    </Tray>
  )
}
