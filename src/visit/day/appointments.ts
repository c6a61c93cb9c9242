import { standing, type Entry, type EntryId, type IsoDay, type PersonId, type Recorded } from '#record'
import type { ClockTime, Slot } from '../day-entries.ts'
import type { VisitEntry } from '../entries.ts'

/** One planned meeting, with everything that became of the plan. Its id is the id of the entry that made it. */
export interface Appointment {
  readonly id: EntryId
  readonly patient: PersonId
  /** The making or the last change: what the next change names as the one it replaces. */
  readonly version: EntryId
  readonly slot: Slot
  /** From the making on, each by whose hand. */
  readonly versions: readonly { readonly id: EntryId; readonly slot: Slot; readonly by: PersonId }[]
  readonly cancelled?: { readonly id: EntryId; readonly by: 'patient' | 'clinic'; readonly why?: string }
  readonly arrived?: { readonly id: EntryId; readonly at: ClockTime }
  /** The patient did not come; `by`: until when somebody reaches out, as long as nobody has reached the patient. */
  readonly missed?: { readonly id: EntryId; readonly by: IsoDay; readonly reached: boolean }
}

type Told = Recorded<VisitEntry>

const made = (entry: Extract<Told, { kind: 'visit.appointment-made' }>): Appointment => ({
  id: entry.id,
  patient: entry.patient,
  version: entry.id,
  slot: entry.body.slot,
  versions: [{ id: entry.id, slot: entry.body.slot, by: entry.source.byHandOf }],
})

/** What one entry makes of an appointment. What comes after its cancelling changes nothing of the plan. */
const after = (appointment: Appointment, entry: Told): Appointment => {
  const { id } = entry
  switch (entry.kind) {
    case 'visit.appointment-changed': {
      if (appointment.cancelled) return appointment
      const { slot } = entry.body
      const versions = [...appointment.versions, { id, slot, by: entry.source.byHandOf }]
      return { ...appointment, version: id, slot, versions }
    }
    case 'visit.appointment-cancelled': {
      const { by, why } = entry.body
      return { ...appointment, cancelled: { id, by, ...(why === undefined ? {} : { why }) } }
    }
    case 'visit.arrived':
      return { ...appointment, arrived: { id, at: entry.body.at } }
    case 'visit.contact-missed':
      return { ...appointment, missed: { id, by: entry.body.reachOutBy, reached: false } }
    default:
      return appointment
  }
}

const reachedOut = (appointment: Appointment, entry: Extract<Told, { kind: 'visit.reached-out' }>): Appointment => {
  const { missed } = appointment
  if (missed?.id !== entry.body.missed) return appointment
  const { outcome, next = missed.by } = entry.body
  return { ...appointment, missed: { ...missed, by: next, reached: missed.reached || outcome === 'reached' } }
}

/** Folds one patient's entries into the appointments, in the order they were made. Those that were cancelled are among them. */
export const appointmentsOf = (entries: Iterable<Recorded<Entry>>): readonly Appointment[] => {
  const all = new Map<EntryId, Appointment>()
  for (const entry of standing(entries) as Told[]) {
    if (entry.kind === 'visit.appointment-made') all.set(entry.id, made(entry))
    if (entry.kind === 'visit.reached-out') for (const one of all.values()) all.set(one.id, reachedOut(one, entry))
    const { appointment } = entry.body as { appointment?: EntryId }
    const found = appointment === undefined ? undefined : all.get(appointment)
    if (found) all.set(found.id, after(found, entry))
  }
  return [...all.values()]
}

/** The appointments that stand: not cancelled. */
export const standingAppointments = (entries: Iterable<Recorded<Entry>>): readonly Appointment[] =>
  appointmentsOf(entries).filter(({ cancelled }) => !cancelled)
