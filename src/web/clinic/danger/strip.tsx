import { useMemo, useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useColleagues } from './colleagues.ts'
import { useFrame } from './frame.tsx'
import { standingIn, type Standing } from './standing.ts'
import { Task } from './task.tsx'
import { clockTime, whyHere } from './why-here.ts'

/** What is dangerous and stands before whoever sits here, on every staff page: said by place and words, and it stays. */
export const DangerStrip = () => {
  const frame = useFrame()
  const { clinic, sayClinic } = usePair()
  const [open, setOpen] = useState<Standing>()
  const standing = useMemo(() => (frame ? standingIn(frame.entries, clinic.tag) : []), [frame, clinic])
  if (!frame) return null
  return (
    <>
      <section className="danger-strip" aria-label={sayClinic('danger.before-you')} aria-live="polite">
        {frame.trouble && (
          <p className="paper danger-slip">
            <Ours k="danger.cannot-look" /> <ReasonWords refusal={frame.trouble} />
          </p>
        )}
        {standing.length > 0 && <Slips standing={standing} onOpen={setOpen} />}
      </section>
      {open && (
        <Task
          standing={standing.find(({ danger }) => danger.id === open.danger.id)}
          before={open}
          onClose={() => {
            setOpen(undefined)
            void frame.again()
          }}
        />
      )}
    </>
  )
}

const Slips = ({ standing, onOpen }: { standing: readonly Standing[]; onOpen: (standing: Standing) => void }) => {
  const { nameOf } = useColleagues()
  return standing.map(one => <Slip key={one.danger.id} standing={one} nameOf={nameOf} onOpen={() => onOpen(one)} />)
}

const Slip = ({
  standing: { danger, name },
  nameOf,
  onOpen,
}: {
  standing: Standing
  nameOf: (id: string) => string
  onOpen: () => void
}) => {
  const { me } = useFrame()!
  const { sayClinic } = usePair()
  const why = whyHere(danger, { staff: me.staff!.id, now: Temporal.Now.instant().toString(), timeZone: me.timeZone })
  const values = {
    time: clockTime(danger.by, me.timeZone),
    by: nameOf(danger.raisedBy),
    named: nameOf(danger.takenBy ?? danger.named),
  }
  return (
    <div className="paper danger-slip">
      <Icon name="shelter" size={28} />
      <div className="danger-slip-words">
        <strong>
          <Ours k="danger.worried-about" values={{ name }} />
        </strong>
        <span>
          <Ours k={`danger.about-${danger.about}`} />
        </span>
        <span>
          <Ours k={`danger.why-${why}`} values={values} />
        </span>
      </div>
      <button type="button" className="button" aria-label={sayClinic('danger.look-at', { name })} onClick={onOpen}>
        <Ours k="danger.look" />
      </button>
    </div>
  )
}
