import { useState } from 'react'
import { may, type Patient } from '#people'
import type { PersonId, Recorded } from '#record'
import type { Me, Staff } from '../../parts/api.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { calledHere } from '../find-by-name.ts'
import { DoorsSheet } from './doors-sheet.tsx'
import { Emergency } from './emergency.tsx'

const nobody: ReadonlySet<PersonId> = new Set()

/** What stands in a patient's row beside the table and the page: the ways in, and opening in an emergency. */
export const PatientWays = ({
  me,
  staff,
  patient,
  own,
}: {
  me: Me
  staff: Staff
  patient: Patient
  /** Whether this patient is one's own. */
  own: boolean
}) => {
  const theirs = { team: own ? new Set([staff.id]) : nobody }
  return (
    <>
      {may(staff, 'give-doors', theirs) && <DoorsWay me={me} staff={staff} patient={patient} />}
      {!may(staff, 'open', theirs) && may(staff, 'break-glass', theirs) && <EmergencyWay patient={patient} />}
    </>
  )
}

/** The ways in to one patient's papers, in a sheet. `entries`: the record, where it is open on this page. */
const DoorsWay = ({
  me,
  staff,
  patient,
  entries,
}: {
  me: Me
  staff: Staff
  patient: Patient
  entries?: readonly Recorded[]
}) => {
  const { clinic, sayClinic } = usePair()
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={entries ? 'button own-keep' : 'button button-plain'}
        aria-label={sayClinic('doors.short-of', { name: calledHere(patient, clinic.tag).text })}
        onClick={() => setOpen(true)}
      >
        <Ours k="doors.short" />
      </button>
      {open && (
        <DoorsSheet
          me={me}
          staff={staff}
          patient={patient}
          {...(entries && { entries })}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** The way to a record that is not one's own; without a patient the name is asked for. */
export const EmergencyWay = ({ patient }: { patient?: Patient }) => {
  const { clinic, sayClinic } = usePair()
  const [open, setOpen] = useState(false)
  const label = patient && sayClinic('glass.open-of', { name: calledHere(patient, clinic.tag).text })
  return (
    <>
      <button type="button" className="button button-plain" aria-label={label} onClick={() => setOpen(true)}>
        <Ours k="glass.open" />
      </button>
      {open && <Emergency {...(patient && { patient })} onClose={() => setOpen(false)} />}
    </>
  )
}

/** On the professional's own page: who else can come in, with the interpreter of the visit and people at other places. */
export const WaysIn = ({ me, patient, entries }: { me: Me; patient: Patient; entries: readonly Recorded[] }) => {
  const staff = me.staff
  if (!staff || !may(staff, 'give-doors', { team: new Set([staff.id]) })) return null
  return (
    <section className="paper own-part" aria-labelledby="own-doors">
      <h2 id="own-doors">
        <Ours k="doors.short" />
      </h2>
      <p className="quiet">
        <Ours k="doors.what" />
      </p>
      <DoorsWay me={me} staff={staff} patient={patient} entries={entries} />
    </section>
  )
}
