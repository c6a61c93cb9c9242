import { useMemo, useState } from 'react'
import type { Recorded } from '#record'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useColleagues } from './colleagues.ts'
import { useFrame } from './frame.tsx'
import { standingIn, type Standing } from './standing.ts'
import { Task } from './task.tsx'
import { clockTime } from './why-here.ts'

/** The open dangers of the patient whose record this is, for the whole care team; nothing where there is none. */
export const DangersHere = ({ entries }: { entries: readonly Recorded[] }) => {
  const { clinic } = usePair()
  const frame = useFrame()
  const [open, setOpen] = useState<Standing>()
  const standing = useMemo(() => standingIn(entries, clinic.tag), [entries, clinic])
  if (!frame || (standing.length === 0 && !open)) return null
  return (
    <section className="paper own-part danger-here" aria-labelledby="own-danger">
      <h2 id="own-danger">
        <Ours k="danger.here" />
      </h2>
      <ul className="own-list">
        {standing.map(one => (
          <Line key={one.danger.id} standing={one} onOpen={() => setOpen(one)} />
        ))}
      </ul>
      {open && (
        <Task
          standing={standing.find(({ danger }) => danger.id === open.danger.id)}
          before={open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}

const Line = ({ standing: { danger, name }, onOpen }: { standing: Standing; onOpen: () => void }) => {
  const { me } = useFrame()!
  const { sayClinic } = usePair()
  const { nameOf } = useColleagues()
  const { about, takenBy, named, by } = danger
  return (
    <li className="own-slip">
      <strong>
        <Ours k={`danger.about-${about}`} />
      </strong>
      <span>
        {takenBy === undefined ? (
          <Ours k="danger.asked" values={{ named: nameOf(named), time: clockTime(by, me.timeZone) }} />
        ) : (
          <Ours k="danger.taken-by" values={{ who: nameOf(takenBy) }} />
        )}
      </span>
      <button type="button" className="button" aria-label={sayClinic('danger.look-at', { name })} onClick={onOpen}>
        <Ours k="danger.look" />
      </button>
    </li>
  )
}
