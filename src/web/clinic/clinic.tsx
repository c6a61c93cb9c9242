import { useId, useMemo, useState } from 'react'
import type { Recorded } from '#record'
import { may, peopleOf, reachOf, type Patient } from '#people'
import { askPatients, type Me, type SignedIn, type Staff } from '../parts/api.ts'
import { Icon } from '../parts/icons.tsx'
import { Ours, usePair } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { useAsked } from './asking.ts'
import { BeginVisit } from './begin-visit.tsx'
import { byName, calledHere, findByName } from './find-by-name.ts'
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

const usePatients = () => {
  const { known, trouble, again } = useAsked(askPatients)
  const [added, setAdded] = useState<readonly Recorded[]>([])
  const { clinic } = usePair()
  const patients = useMemo(
    () =>
      byName(
        [...Map.groupBy([...(known?.entries ?? []), ...added], entry => entry.patient).values()].flatMap(
          own => peopleOf(own).patient ?? [],
        ),
        clinic.tag,
      ),
    [known, added, clinic],
  )
  const own = useMemo(() => new Set([...(known?.own ?? []), ...added.map(entry => entry.patient)]), [known, added])
  const add = (more: readonly Recorded[]) => setAdded(before => [...before, ...more])
  /** Of somebody whose record was erased nothing stays on this screen. */
  const letGo = (patient: string) => {
    setAdded(before => before.filter(entry => entry.patient !== patient))
    void again()
  }
  /** The registrations of one patient: of all the record, what is known on this screen. */
  const registrationsOf = (patient: string) =>
    [...(known?.entries ?? []), ...added].filter(entry => entry.patient === patient)
  return { patients, own, ready: known !== undefined, trouble, add, letGo, again, registrationsOf }
}

const nobody: ReadonlySet<string> = new Set()

/** What somebody may do with the record of a patient who is their own or is not. */
const permitsOf = (staff: Staff, own: boolean) => {
  const theirs = { team: own ? new Set([staff.id]) : nobody }
  return {
    opens: { table: may(staff, 'lay-table', theirs), record: may(staff, 'open', theirs) },
    team: may(staff, 'change-care-team', theirs),
    erases: may(staff, 'erase', theirs),
  }
}

type Sheet = { readonly of: 'begin' | 'team' | 'erase'; readonly patient: Patient } | { readonly of: 'new' }

const Patients = ({ me, staff }: { me: Me; staff: SignedIn }) => {
  const { patients, own, ready, trouble, add, letGo, again, registrationsOf } = usePatients()
  const { clinic } = usePair()
  const [typed, setTyped] = useState('')
  const [sheet, setSheet] = useState<Sheet>()
  const [registered, setRegistered] = useState<string>()
  const [erased, setErased] = useState<string>()
  const found = findByName(patients, typed)
  const registers = may(staff, 'register')
  const firstToBegin = found.find(patient => permitsOf(staff, own.has(patient.id)).opens.table)
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
        {registers && (
          <button type="button" className="button" onClick={() => setSheet({ of: 'new' })}>
            <Icon name="plus" />
            <Ours k="clinic.new" />
          </button>
        )}
      </div>
      {me.table && <OpenTableStrip name={nameOf(me.table.patient)} />}
      {trouble && (
        <p className="paper" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      {patients.length > 0 && (
        <Find
          typed={typed}
          begins={reachOf(staff, 'lay-table') !== 'nobody'}
          onType={setTyped}
          onEnter={() => firstToBegin && setSheet({ of: 'begin', patient: firstToBegin })}
        />
      )}
      <output className="clinic-registered">
        {registered && <Ours k="new.saved" values={{ name: registered }} />}
        {erased && <Ours k="keep.erased" values={{ name: erased }} />}
      </output>
      {ready && patients.length === 0 && <NobodyYet onNew={registers ? () => setSheet({ of: 'new' }) : undefined} />}
      {patients.length > 0 && found.length === 0 && <NotFound onAll={() => setTyped('')} />}
      {found.length > 0 && (
        <ul className="patients">
          {found.map(patient => {
            const { opens, team } = permitsOf(staff, own.has(patient.id))
            return (
              <PatientRow
                key={patient.id}
                patient={patient}
                opens={opens}
                onBegin={() => setSheet({ of: 'begin', patient })}
                onTeam={team ? () => setSheet({ of: 'team', patient }) : undefined}
              />
            )
          })}
        </ul>
      )}
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
            letGo(sheet.patient.id)
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
          onRegistered={(entry, name) => {
            add([entry])
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

const Find = ({
  typed,
  begins,
  onType,
  onEnter,
}: {
  typed: string
  /** Whether somebody may begin visits, so that Enter does. */
  begins: boolean
  onType: (typed: string) => void
  onEnter: () => void
}) => {
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
          <Ours k={begins ? 'clinic.find-help' : 'team.find-help'} />
        </span>
      </form>
    </search>
  )
}

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
