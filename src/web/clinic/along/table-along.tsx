import './along.css'
import { useEffect, useMemo, useState } from 'react'
import type { OpenPocket } from '../../offline/locked-drawer.ts'
import { tableAlong } from '../../offline/visit-along.ts'
import type { Me } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { Desk, useDeskHere, type OnScreen } from '../../parts/record.ts'
import { Sheet } from '../../parts/sheet.tsx'
import { endedBy } from './ended.ts'
import { isClosedIn, OpenTable } from '../../together/table.tsx'
import type { Laid } from './laying.tsx'

/** How long a visit that ended is waited for to be sent before the pocket is locked, in milliseconds. */
const SENT_WITHIN = 4000
/** So long at least it stands there that the visit has ended, before the pocket is locked, in milliseconds. */
const SAID_FOR = 2500

const after = (milliseconds: number): Promise<void> => new Promise(done => setTimeout(done, milliseconds))

/** Told, in the drawer, and sent where there is a network. Gives whether it may be locked: nothing is in this page's memory alone. */
const settled = async (desk: Desk): Promise<boolean> => {
  await desk.drawn()
  const until = Date.now() + SENT_WITHIN
  while (Date.now() < until && desk.known().waiting && desk.known().trouble === undefined) await after(100)
  await desk.drawn()
  const { waiting, isUnheld } = desk.known()
  return !(waiting && isUnheld)
}

/**
 * The shared table on an own device that carries the record, with or without a network. Nothing else of the pocket can be reached
 * from it: when the visit ends, or the table is left, the pocket is locked.
 */
export default function TableAlong({
  pocket,
  me,
  laid,
  onLock,
}: {
  pocket: OpenPocket
  me: Me
  laid: Laid
  onLock: () => void
}) {
  const { patient, visit } = laid
  const desk = useMemo(
    () => new Desk(`/api/patients/${encodeURIComponent(patient)}/entries`, tableAlong(pocket, { patient, visit })),
    [pocket, patient, visit],
  )
  const known = useDeskHere(desk)
  const opened = known.entries.find(({ id }) => id === visit)
  const atTable = useMemo((): Me => ({ ...me, table: null }), [me])
  const hasEnded = isClosedIn(known.entries, visit)
  useEffect(() => {
    if (!hasEnded) return
    const end = async (): Promise<void> => {
      await pocket.left(patient)
      const [mayLock] = await Promise.all([settled(desk), after(SAID_FOR)])
      if (mayLock) onLock()
    }
    void end()
  }, [hasEnded, pocket, patient, desk, onLock])
  const leave = async (): Promise<void> => {
    if (await settled(desk)) onLock()
  }
  return (
    <OpenTable
      me={atTable}
      table={laid}
      desk={known}
      own={{
        head: <Leave known={known} onLeave={leave} />,
        ended: <Locked known={known} onLock={onLock} />,
        endsAt: () => opened && endedBy(opened, Date.now(), me.timeZone),
      }}
    />
  )
}

/** What this table cannot do, said plainly, and the way out of it, which locks. */
const Leave = ({ known, onLeave }: { known: OnScreen; onLeave: () => Promise<void> }) => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button along-leave" onClick={() => setOpen(true)}>
        <Icon name="lock" />
        <Both k="along.leave" />
      </button>
      {isOpen && (
        <Sheet title="along.leave" onClose={() => setOpen(false)}>
          <p>
            <Both k="along.alone" />
          </p>
          <p>
            <Both k={known.isUnheld && known.waiting ? 'waits.unheld' : 'along.leave-how'} />
          </p>
          <button type="button" className="button button-main" onClick={() => void onLeave()}>
            <Icon name="lock" />
            <Both k="along.leave" />
          </button>
        </Sheet>
      )}
    </>
  )
}

/** The visit has ended, and the pocket is about to be locked; where something would be lost by it, that is said instead. */
const Locked = ({ known, onLock }: { known: OnScreen; onLock: () => void }) => (
  <>
    {known.isUnheld && known.waiting && (
      <p role="alert">
        <Both k="waits.unheld" />
      </p>
    )}
    <button type="button" className="button" onClick={onLock}>
      <Icon name="lock" />
      <Both k="along.leave" />
    </button>
  </>
)
