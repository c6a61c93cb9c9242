import type { Visit } from '#visit'
import { changedHere } from '#visit/interpreting'
import { HowInterpreted } from '../../parts/how-interpreted.tsx'
import { Both } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useAtHand, useIsTheirs } from '../../parts/table-context.tsx'
import { Terms } from '../../parts/terms.tsx'

/** At the name of whoever interprets: how it is done now, by one touch, and the words of this visit in both languages. */
export const InterpretingSheet = ({ visit, onClose }: { visit: Visit; onClose: () => void }) => {
  const { entries, hand, tell } = useAtHand()
  const isTheirs = useIsTheirs()
  // On the patient's own side the words are read, and nothing is noted.
  const isNoted = !isTheirs && visit.here.some(({ role }) => role === 'interpreter')
  return (
    <Sheet title={isNoted ? 'interpreting.title' : 'terms.title'} onClose={onClose}>
      {isNoted && (
        <HowInterpreted
          here={visit.here}
          onChange={here => {
            tell({ kind: 'visit.here-changed', body: changedHere(entries, visit.id, here), teller: hand.staff })
            onClose()
          }}
        />
      )}
      {isNoted && (
        <h3>
          <Both k="terms.title" />
        </h3>
      )}
      <Terms visit={visit} />
    </Sheet>
  )
}
