import './referral.css'
import { useMemo, type ReactNode } from 'react'
import { may, peopleOf, type Patient } from '#people'
import { waitsOf } from '#visit/referral'
import type { Me, SignedIn } from '../../parts/api.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useDesk } from '../../parts/record.ts'
import { Trouble } from '../../parts/trouble-here.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { useColleagues } from '../danger/colleagues.ts'
import { calledHere } from '../find-by-name.ts'
import { InsideScreen } from '../staff-screen.tsx'
import { entryBy } from '../../parts/hand.ts'
import { keepAll } from './api.ts'
import { AtDeskProvider, DeskPart, useAtDesk, WithDay } from './at-desk.tsx'
import { handAtDesk } from './desk-form.ts'
import { Letters } from './letters.tsx'
import { Misfiled } from './misfiled.tsx'
import { Reach } from './reach.tsx'
import { Registered } from './registered.tsx'
import { Tasks } from './tasks.tsx'
import { Triage } from './triage.tsx'

/** One patient at the desk: how they are registered, what came with them, what was decided, and what waits for us. */
export default function DeskPage({ patient }: { patient: string }) {
  return <InsideScreen>{(me, staff) => <Papers me={me} staff={staff} patient={patient} />}</InsideScreen>
}

const Papers = ({ me, staff, patient }: { me: Me; staff: SignedIn; patient: string }) => {
  const desk = useDesk(`/api/patients/${patient}/entries`)
  const { clinic } = usePair()
  const { nameOf } = useColleagues()
  const person = useMemo(() => peopleOf(desk.entries).patient, [desk.entries])
  const hand = useMemo(() => handAtDesk(me, staff.id, patient, clinic.tag), [me, staff, patient, clinic])
  if (desk.trouble === 'not-on-the-care-team') return <Closed me={me} staff={staff} patient={patient} />
  if (!person)
    return (
      <Alone>
        {desk.trouble ? (
          <ReasonWords refusal={{ reason: desk.trouble }} />
        ) : (
          <Ours k={desk.ready ? 'fault.not-found' : 'fault.loading'} />
        )}
      </Alone>
    )
  const name = calledHere(person, clinic.tag).text
  return (
    <AtDeskProvider value={{ me, staff, patient: person, entries: desk.entries, hand, name, nameOf }}>
      <main className="staff-main desk">
        <div className="row clinic-top">
          <div className="staff-top">
            <h1>
              <Ours k="desk.title" values={{ name }} />
            </h1>
            <p className="quiet">
              <Ours k="desk.what" />
            </p>
          </div>
          <Ways patient={person} />
        </div>
        <Trouble known={desk} onSettle={desk.settle} />
        <div className="desk-columns">
          <div className="stack">
            <Waiting />
            <Letters />
            <Triage />
          </div>
          <div className="stack">
            <Registered />
            <Reach />
            <Misfiled />
          </div>
        </div>
      </main>
    </AtDeskProvider>
  )
}

const Alone = ({ children }: { children: ReactNode }) => (
  <main className="staff-main">
    <div className="paper stack staff-empty">
      <h1>
        <Ours k="desk.short" />
      </h1>
      {children}
    </div>
  </main>
)

/** Ways on from here: to the list of those who wait, and to the professional’s own page. */
const Ways = ({ patient }: { patient: Patient }) => (
  <div className="row">
    <a className="button" href="/waiting">
      <Ours k="desk.waiting" />
    </a>
    <a className="button" href={`/own/${patient.id}`}>
      <Ours k="clinic.own-page" />
    </a>
  </div>
)

const Waiting = () => {
  const { entries, name, hand } = useAtDesk()
  const waits = waitsOf(entries)
  return (
    <DeskPart title="desk.waits">
      {waits.since ? (
        <p>
          <WithDay k="desk.since" day={waits.since} />
        </p>
      ) : (
        <p className="quiet">
          <Ours k="desk.waits-not" />
        </p>
      )}
      <Tasks waits={waits} name={name} hand={hand} onKept={() => {}} />
    </DeskPart>
  )
}

/** Whoever is not on the care team opens no papers; who may change it joins first, and that is written down. */
const Closed = ({ me, staff, patient }: { me: Me; staff: SignedIn; patient: string }) => {
  const { clinic } = usePair()
  const { busy, refused, run } = useDoing()
  const join = () =>
    run(async () => {
      const hand = handAtDesk(me, staff.id, patient, clinic.tag)
      const body = { person: staff.id }
      await keepAll(patient, [
        entryBy(hand, { kind: 'people.care-team-joined', teller: staff.id, mode: 'in-writing', body }),
      ])
      location.reload()
    })
  return (
    <Alone>
      <p>
        <ReasonWords refusal={{ reason: 'not-on-the-care-team' }} />
      </p>
      {may(staff, 'change-care-team', { team: new Set() }) && may(staff, 'open', { team: new Set([staff.id]) }) && (
        <button type="button" className="button button-main" disabled={busy} onClick={() => void join()}>
          <Ours k="desk.join" />
        </button>
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      <a className="button" href="/clinic">
        <Ours k="desk.to-clinic" />
      </a>
    </Alone>
  )
}
