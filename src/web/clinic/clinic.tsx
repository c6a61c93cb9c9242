import { useEffect, useId, useMemo, useState } from 'react'
import type { Recorded } from '#record'
import { peopleOf, type Patient } from '#people'
import { askPatients, Refused, type Me } from '../parts/api.ts'
import { Icon } from '../parts/icons.tsx'
import { Ours, usePair } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { BeginVisit } from './begin-visit.tsx'
import { byName, calledHere, findByName } from './find-by-name.ts'
import { NewPatient } from './new-patient.tsx'
import { PatientRow } from './patient-row.tsx'
import { StaffScreen } from './staff-screen.tsx'

/** The patients of the clinic, and the way from here to the table. */
export default function Clinic() {
  return <StaffScreen>{me => (me.staff ? <Patients me={me} staff={me.staff} /> : <ToTheDoor />)}</StaffScreen>
}

const ToTheDoor = () => {
  useEffect(() => location.replace('/'), [])
  return null
}

const usePatients = () => {
  const [entries, setEntries] = useState<readonly Recorded[]>()
  const [trouble, setTrouble] = useState<string>()
  useEffect(() => {
    askPatients().then(
      page => setEntries(page.entries),
      (cause: unknown) => setTrouble(cause instanceof Refused ? cause.refusal.reason : 'no-connection'),
    )
  }, [])
  const { clinic } = usePair()
  const patients = useMemo(
    () =>
      byName(
        [...Map.groupBy(entries ?? [], entry => entry.patient).values()].flatMap(own => peopleOf(own).patient ?? []),
        clinic.tag,
      ),
    [entries, clinic],
  )
  const add = (more: readonly Recorded[]) => setEntries(known => [...(known ?? []), ...more])
  return { patients, ready: entries !== undefined, trouble, add }
}

type Sheet = { readonly of: 'begin'; readonly patient: Patient } | { readonly of: 'new' }

const Patients = ({ me, staff }: { me: Me; staff: NonNullable<Me['staff']> }) => {
  const { patients, ready, trouble, add } = usePatients()
  const { clinic } = usePair()
  const [typed, setTyped] = useState('')
  const [sheet, setSheet] = useState<Sheet>()
  const [registered, setRegistered] = useState<string>()
  const found = findByName(patients, typed)
  const close = () => setSheet(undefined)
  const nameOf = (id: string) => {
    const patient = patients.find(one => one.id === id)
    return patient && calledHere(patient, clinic.tag).text
  }
  return (
    <main className="staff-main stack">
      <div className="row clinic-top">
        <h1>
          <Ours k="clinic.title" />
        </h1>
        <button type="button" className="button" onClick={() => setSheet({ of: 'new' })}>
          <Icon name="plus" />
          <Ours k="clinic.new" />
        </button>
      </div>
      {me.table && <OpenTableStrip name={nameOf(me.table.patient)} />}
      {trouble && (
        <p className="paper" role="alert">
          <ReasonWords refusal={{ reason: trouble }} />
        </p>
      )}
      {patients.length > 0 && (
        <Find
          typed={typed}
          onType={setTyped}
          onEnter={() => found[0] && setSheet({ of: 'begin', patient: found[0] })}
        />
      )}
      <output className="clinic-registered">
        {registered && <Ours k="new.saved" values={{ name: registered }} />}
      </output>
      {ready && patients.length === 0 && <NobodyYet onNew={() => setSheet({ of: 'new' })} />}
      {patients.length > 0 && found.length === 0 && <NotFound onAll={() => setTyped('')} />}
      {found.length > 0 && (
        <ul className="patients">
          {found.map(patient => (
            <PatientRow key={patient.id} patient={patient} onBegin={() => setSheet({ of: 'begin', patient })} />
          ))}
        </ul>
      )}
      {sheet?.of === 'begin' && <BeginVisit me={me} staff={staff} patient={sheet.patient} onClose={close} />}
      {sheet?.of === 'new' && (
        <NewPatient
          me={me}
          staff={staff}
          onClose={close}
          onRegistered={(entry, name) => {
            add([entry])
            setRegistered(name)
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

const Find = ({ typed, onType, onEnter }: { typed: string; onType: (typed: string) => void; onEnter: () => void }) => {
  const id = useId()
  return (
    <search>
      <form
        className="field clinic-find"
        onSubmit={event => {
          event.preventDefault()
          onEnter()
        }}
      >
        <label htmlFor={id}>
          <Ours k="clinic.find" />
        </label>
        <input
          id={id}
          type="search"
          value={typed}
          dir="auto"
          maxLength={120}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-help`}
          onChange={event => onType(event.target.value)}
        />
        <span id={`${id}-help`} className="quiet">
          <Ours k="clinic.find-help" />
        </span>
      </form>
    </search>
  )
}

const NobodyYet = ({ onNew }: { onNew: () => void }) => (
  <div className="paper stack staff-empty">
    <p>
      <Ours k="clinic.none" />
    </p>
    <p className="quiet">
      <Ours k="clinic.none-how" />
    </p>
    <button type="button" className="button button-main" onClick={onNew}>
      <Icon name="plus" />
      <Ours k="clinic.new" />
    </button>
  </div>
)

const NotFound = ({ onAll }: { onAll: () => void }) => (
  <div className="paper stack staff-empty">
    <p>
      <Ours k="clinic.none-found" />
    </p>
    <button type="button" className="button" onClick={onAll}>
      <Ours k="clinic.show-all" />
    </button>
  </div>
)
