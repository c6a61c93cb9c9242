import { useState } from 'react'
import { may, reachOf, type Patient } from '#people'
import type { Me, SignedIn, Staff } from '../parts/api.ts'
import { LeftHere } from '../offline/waiting-here.tsx'
import { Icon } from '../parts/icons.tsx'
import { Ours, usePair } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { BeginVisit } from './begin-visit.tsx'
import { Today } from './day/today.tsx'
import { EmergencyWay, PatientWays } from './doors/ways.tsx'
import { calledHere } from './find-by-name.ts'
import { FindPatients, usePatients } from './find-patients.tsx'
import { NewPatient } from './new-patient.tsx'
import { CareTeam } from './people/care-team.tsx'
import { keptAs, lastWritten } from '../together/keeping.ts'
import { EraseRecord } from './people/erase-record.tsx'
import { PatientRow } from './patient-row.tsx'
import { InsideScreen } from './staff-screen.tsx'

/** The patients of the clinic, and the way from here to the table. */
export default function Clinic() {
  return (
    <InsideScreen>
      {(me, staff) =>
        reachOf(staff, 'see-patients') === 'nobody' ? <NoPatients /> : <Patients me={me} staff={staff} />
      }
    </InsideScreen>
  )
}

/** A role that opens no record finds the words for it here, and not an empty list. */
const NoPatients = () => (
  <main className="staff-main">
    <div className="paper stack staff-empty">
      <h1>
        <Ours k="clinic.title" />
      </h1>
      <p>
        <Ours k="staff.no-patients" />
      </p>
    </div>
  </main>
)

const nobody: ReadonlySet<string> = new Set()

/** What somebody may do with the record of a patient who is their own or is not. */
const permitsOf = (staff: Staff, own: boolean) => {
  const theirs = { team: own ? new Set([staff.id]) : nobody }
  return {
    opens: {
      table: may(staff, 'lay-table', theirs),
      record: may(staff, 'open', theirs),
      desk: may(staff, 'plan-day', theirs),
    },
    team: may(staff, 'change-care-team', theirs),
    erases: may(staff, 'erase', theirs),
  }
}

type Sheet = { readonly of: 'begin' | 'team' | 'erase'; readonly patient: Patient } | { readonly of: 'new' }

const Patients = ({ me, staff }: { me: Me; staff: SignedIn }) => {
  const [typed, setTyped] = useState('')
  const foundHere = usePatients(typed)
  const { patients, own, trouble, again, registrationsOf } = foundHere
  const { clinic } = usePair()
  const [sheet, setSheet] = useState<Sheet>()
  const [registered, setRegistered] = useState<string>()
  const [erased, setErased] = useState<string>()
  const registers = may(staff, 'register')
  const firstToBegin = patients.find(patient => permitsOf(staff, own.has(patient.id)).opens.table)
  const close = () => setSheet(undefined)
  const nameOf = (id: string) => {
    const patient = patients.find(one => one.id === id)
    return patient && calledHere(patient, clinic.tag).text
  }
  return (
    <main className="staff-main stack">
      <LeftHere />
      {reachOf(staff, 'plan-day') !== 'nobody' && <Today me={me} staff={staff} />}
      <div className="row clinic-top">
        <h1>
          <Ours k="clinic.title" />
        </h1>
        {registers && (
          <button type="button" className="button" onClick={() => setSheet({ of: 'new' })}>
            <Icon name="plus" />
            <Ours k="clinic.new" />
          </button>
        )}
        {may(staff, 'break-glass') && <EmergencyWay />}
      </div>
      {me.table && <OpenTableStrip name={nameOf(me.table.patient)} />}
      {trouble && (
        <p className="paper" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      <output className="clinic-registered">
        {registered && <Ours k="new.saved" values={{ name: registered }} />}
        {erased && <Ours k="keep.erased" values={{ name: erased }} />}
      </output>
      <FindPatients
        typed={typed}
        found={foundHere}
        begins={reachOf(staff, 'lay-table') !== 'nobody'}
        onType={setTyped}
        onEnter={() => firstToBegin && setSheet({ of: 'begin', patient: firstToBegin })}
        nobodyYet={<NobodyYet onNew={registers ? () => setSheet({ of: 'new' }) : undefined} />}
      >
        {patient => {
          const { opens, team } = permitsOf(staff, own.has(patient.id))
          return (
            <PatientRow
              key={patient.id}
              patient={patient}
              opens={opens}
              onBegin={() => setSheet({ of: 'begin', patient })}
              onTeam={team ? () => setSheet({ of: 'team', patient }) : undefined}
              more={<PatientWays me={me} staff={staff} patient={patient} own={own.has(patient.id)} />}
            />
          )
        }}
      </FindPatients>
      {sheet?.of === 'begin' && <BeginVisit me={me} staff={staff} patient={sheet.patient} onClose={close} />}
      {sheet?.of === 'team' && (
        <CareTeam
          me={me}
          staff={staff}
          patient={sheet.patient}
          onClose={changed => {
            close()
            if (changed) void again()
          }}
          onErase={
            permitsOf(staff, own.has(sheet.patient.id)).erases
              ? () => setSheet({ of: 'erase', patient: sheet.patient })
              : undefined
          }
        />
      )}
      {sheet?.of === 'erase' && (
        <EraseRecord
          me={me}
          patient={sheet.patient}
          kept={keptAs(me.retention, lastWritten(registrationsOf(sheet.patient.id), me.today))}
          onClose={close}
          onErased={name => {
            void again()
            setErased(name)
            setRegistered(undefined)
            close()
          }}
        />
      )}
      {sheet?.of === 'new' && (
        <NewPatient
          me={me}
          staff={staff}
          onClose={close}
          onRegistered={(_, name) => {
            void again()
            setRegistered(name)
            setErased(undefined)
            setTyped('')
            close()
          }}
        />
      )}
    </main>
  )
}

const OpenTableStrip = ({ name }: { name: string | undefined }) => (
  <div className="paper row clinic-table-open">
    <p>{name ? <Ours k="clinic.table-open" values={{ name }} /> : <Ours k="clinic.table-open-nameless" />}</p>
    <a className="button" href="/table">
      <Icon name="table" />
      <Ours k="clinic.to-table" />
    </a>
  </div>
)

const NobodyYet = ({ onNew }: { onNew: (() => void) | undefined }) => (
  <div className="paper stack staff-empty">
    <p>
      <Ours k="clinic.none" />
    </p>
    {onNew && (
      <>
        <p className="quiet">
          <Ours k="clinic.none-how" />
        </p>
        <button type="button" className="button button-main" onClick={onNew}>
          <Icon name="plus" />
          <Ours k="clinic.new" />
        </button>
      </>
    )}
  </div>
)
