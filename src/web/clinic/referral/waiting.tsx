import './referral.css'
import { useMemo } from 'react'
import { may, peopleOf, reachOf } from '#people'
import type { Recorded } from '#record'
import { dueFirst, waitsOf } from '#visit/referral'
import { directionOf } from '#words'
import type { Me, SignedIn } from '../../parts/api.ts'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked } from '../asking.ts'
import { calledHere } from '../find-by-name.ts'
import { InsideScreen } from '../staff-screen.tsx'
import { askWaiting, type WaitingAnswer } from './api.ts'
import { WithDay } from './at-desk.tsx'
import { handAtDesk } from './desk-form.ts'
import { ReachingTold } from './reach.tsx'
import { reachingOf } from './reaching.ts'
import { Speaks } from './speaks.tsx'
import { Tasks } from './tasks.tsx'

/** Who waits for us, what is due first first; never by how often somebody called. */
export default function Waiting() {
  return (
    <InsideScreen>
      {(me, staff) => (reachOf(staff, 'plan-day') === 'nobody' ? <NotHere /> : <List me={me} staff={staff} />)}
    </InsideScreen>
  )
}

const NotHere = () => (
  <main className="staff-main">
    <div className="paper stack staff-empty">
      <h1>
        <Ours k="desk.waiting" />
      </h1>
      <p>
        <ReasonWords refusal={{ reason: 'not-your-role' }} />
      </p>
    </div>
  </main>
)

/** Everybody of the answer, each with what waits, in the order in which it is due. */
const rowsOf = ({ entries, waiting }: WaitingAnswer) => {
  const since = new Map(waiting.map(one => [one.patient, one.since]))
  const rows = [...Map.groupBy(entries, entry => entry.patient)].flatMap(([patient, own]) => {
    const person = peopleOf(own).patient
    return person ? { patient, person, entries: own, ...waitsOf(own, since.get(patient)) } : []
  })
  return dueFirst(rows)
}
type Row = ReturnType<typeof rowsOf>[number]

const List = ({ me, staff }: { me: Me; staff: SignedIn }) => {
  const { known, trouble, again } = useAsked(askWaiting)
  const rows = useMemo(() => (known ? rowsOf(known) : []), [known])
  const own = new Set(known?.own)
  return (
    <main className="staff-main stack">
      <div className="staff-top">
        <h1>
          <Ours k="desk.waiting" />
        </h1>
        <p className="quiet">
          <Ours k="desk.waiting-what" />
        </p>
      </div>
      {trouble && (
        <p className="paper" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      {known && rows.length === 0 && (
        <div className="paper stack staff-empty">
          <p>
            <Ours k="desk.waiting-none" />
          </p>
        </div>
      )}
      <ol className="desk-list">
        {rows.map(row => (
          <WaitingRow
            key={row.patient}
            row={row}
            me={me}
            staff={staff}
            opens={own.has(row.patient)}
            onKept={() => void again()}
          />
        ))}
      </ol>
    </main>
  )
}

const WaitingRow = ({
  row,
  me,
  staff,
  opens,
  onKept,
}: {
  row: Row
  me: Me
  staff: SignedIn
  /** The record opens to whoever sits here, or they may join the care team. */
  opens: boolean
  onKept: () => void
}) => {
  const { clinic, sayClinic } = usePair()
  const { person, since, entries } = row
  const first = calledHere(person, clinic.tag)
  const name = first.text
  const hand = useMemo(() => handAtDesk(me, staff.id, person.id, clinic.tag), [me, staff, person.id, clinic])
  const reaching = reachingOf(entries as readonly Recorded[])
  return (
    <li className="paper desk-row">
      <div className="desk-row-who">
        <h2>
          <Lang of={{ tag: first.language, dir: directionOf(first.language) }}>{name}</Lang>
        </h2>
        <p className="quiet">
          <Speaks patient={person} />
        </p>
        {since && (
          <p>
            <WithDay k="desk.since" day={since} />
          </p>
        )}
        {reaching && (
          <details className="fold">
            <summary>
              <Ours k="desk.reach" />
            </summary>
            <ReachingTold told={reaching} />
          </details>
        )}
        {(opens || may(staff, 'change-care-team', { team: new Set() })) && (
          <a className="button" href={`/desk/${person.id}`} aria-label={sayClinic('desk.open-of', { name })}>
            <Ours k="desk.open" />
          </a>
        )}
      </div>
      <Tasks waits={row} name={name} hand={hand} onKept={onKept} />
    </li>
  )
}
