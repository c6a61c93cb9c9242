import '../aloud.css'
import './apart.css'
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import type { PersonId } from '#record'
import type { Visit } from '#visit'
import { entryBy } from '../../parts/hand.ts'
import { Icon } from '../../parts/icons.tsx'
import { useFocusStays } from '../../parts/focus-stays.ts'
import { Both } from '../../parts/languages.tsx'
import type { useDesk } from '../../parts/record.ts'
import { useAtHand } from '../../parts/table-context.tsx'
import { Trouble } from '../../parts/trouble-here.tsx'
import { Alone } from './alone.tsx'
import { WhoLeaves } from './who-leaves.tsx'

interface Props {
  readonly visit: Visit
  readonly desk: ReturnType<typeof useDesk>
  /** Covers the whole table and closes this. */
  readonly onComesIn: () => void
  readonly onClose: () => void
}

/** A few minutes for the patient and the professional, as a routine. What is told here never lies on the table. */
export default function Apart({ visit, desk, onComesIn, onClose }: Props) {
  const { hand } = useAtHand()
  const [gone, setGone] = useState<readonly PersonId[]>()
  const inside = useMemo(
    () => (gone ? { ...hand, here: hand.here.filter(({ person }) => !gone.includes(person)) } : undefined),
    [hand, gone],
  )
  const note = (outcome: 'had' | 'not-today') =>
    desk.tell([entryBy(hand, { kind: 'visit.alone-offered', body: { visit: visit.id, outcome }, teller: hand.staff })])
  return (
    <Covered onComesIn={onComesIn}>
      <Trouble known={desk} onSettle={desk.settle} />
      {inside ? (
        <Alone hand={inside} visit={visit} send={desk.tell} onDone={onClose} />
      ) : (
        <WhoLeaves
          here={visit.here}
          onBegin={leaving => {
            note('had')
            setGone(leaving)
          }}
          onNotToday={() => {
            note('not-today')
            onClose()
          }}
        />
      )}
    </Covered>
  )
}

/** The sheet itself: one large touch, or Escape, and everything is covered. */
const Covered = ({ onComesIn, children }: { onComesIn: () => void; children: ReactNode }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const body = useFocusStays<HTMLDivElement>()
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet apart"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        onComesIn()
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onComesIn()
      }}
    >
      <div className="apart-head">
        <h2 id={id}>
          <Both k="apart.title" />
        </h2>
        <button type="button" className="button apart-cover" onClick={onComesIn}>
          <Icon name="door" size={36} />
          <Both k="apart.comes-in" />
        </button>
      </div>
      <div ref={body} className="stack apart-body">
        {children}
      </div>
    </dialog>
  )
}
