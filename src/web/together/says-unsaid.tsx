import type { EntryId } from '#record'
import { Both } from '../parts/languages.tsx'
import { useAtHand } from '../parts/table-context.tsx'
import { Torn } from './torn.tsx'

/** Says that it was unsaid once the record has it; it names nothing. A refusal is said where every refusal is. */
export const SaysUnsaid = ({ tombstone, onRead }: { tombstone: EntryId | undefined; onRead: () => void }) => {
  const { entries } = useAtHand()
  const told = entries.find(entry => entry.id === tombstone)
  return (
    <output className="unsay-place">
      {told && (
        <span className="paper unsay-done">
          <Torn state="gone" />
          <Both k={told.place ? 'keep.unsaid' : 'keep.unsay-waits'} />
          <button type="button" className="button" onClick={onRead}>
            <Both k="do.close" />
          </button>
        </span>
      )}
    </output>
  )
}
