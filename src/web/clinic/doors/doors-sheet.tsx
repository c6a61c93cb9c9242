import './doors.css'
import type { Recorded } from '#record'
import { may, type Patient } from '#people'
import type { Me, Staff } from '../../parts/api.ts'
import { usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { calledHere } from '../find-by-name.ts'
import { CardPart } from './card.tsx'
import { GuestsPart } from './guests.tsx'
import { InterpreterPart } from './interpreter-link.tsx'

/**
 * The ways in to one patient's papers: the patient's own card; with the record open, also the interpreter's link and
 * somebody at another place.
 */
export const DoorsSheet = ({
  me,
  staff,
  patient,
  entries,
  onClose,
}: {
  me: Me
  staff: Staff
  patient: Patient
  /** The record, where it is open on this page. */
  entries?: readonly Recorded[]
  onClose: () => void
}) => {
  const { clinic } = usePair()
  const name = calledHere(patient, clinic.tag).text
  // Where the record is open, it is open to the team: what the role may do at all is asked.
  const theirs = { team: new Set([staff.id]) }
  return (
    <Sheet title="doors.short-of" values={{ name }} onClose={onClose}>
      {entries && may(staff, 'lay-table', theirs) && <InterpreterPart patient={patient.id} entries={entries} />}
      <CardPart patient={patient} />
      {entries && <GuestsPart patient={patient.id} entries={entries} today={me.today} />}
    </Sheet>
  )
}
