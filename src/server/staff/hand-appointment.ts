import { frontOf } from '#plan'
import type { EntryId, PersonId, Receipt, Recorded, Refusal } from '#record'
import type { Account } from '#storage'
import type { Slot } from '#visit'
import { ownEntry } from '../own-entry.ts'
import type { Desk } from '../parts.ts'

/** How often an appointment is looked at anew that somebody else changes at the same moment. */
const TRIES = 5

const KINDS = [
  'visit.appointment-made',
  'visit.appointment-changed',
  'visit.appointment-cancelled',
  'record.taken-back',
  'record.unsaid',
]

/**
 * Puts one person in the place of another at an appointment, as it stands now. It is changed as any hand changes it, so that
 * what somebody else changes meanwhile is not lost. Undefined when the other is not planned there any more.
 */
export const handAppointment = async (
  desk: Desk,
  patient: PersonId,
  appointment: EntryId,
  { leaving, to, by }: { readonly leaving: PersonId; readonly to: PersonId; readonly by: Account },
): Promise<Refusal | undefined> => {
  let refused: Receipt | undefined
  for (let nth = 0; nth < TRIES; nth++) {
    const version = await lastVersion(desk, patient, appointment)
    if (!version?.slot.staff.includes(leaving)) return undefined
    const staff = [...new Set(version.slot.staff.map(person => (person === leaving ? to : person)))]
    const body = { appointment, replaces: version.id, slot: { ...version.slot, staff } }
    const changed = ownEntry(desk, { patient, by: by.id, kind: 'visit.appointment-changed', body })
    const [receipt] = await desk.intake.push({ screen: 'staff', staff: by.id, patient }, [changed])
    if (receipt?.outcome !== 'refused') return undefined
    if (receipt.reason !== 'changed-meanwhile') return receipt
    refused = receipt
  }
  return refused?.outcome === 'refused' ? refused : undefined
}

const lastVersion = async (
  { store, clinic }: Desk,
  patient: PersonId,
  appointment: EntryId,
): Promise<{ readonly id: EntryId; readonly slot: Slot } | undefined> => {
  const read: Recorded[] = await store.read(clinic.id, patient, {
    after: 0,
    limit: Number.MAX_SAFE_INTEGER,
    kinds: KINDS,
  })
  const version = frontOf(read).appointments.find(one => one.id === appointment)?.version
  const entry = read.find(({ id }) => id === version)
  return entry && { id: entry.id, slot: (entry.body as { slot: Slot }).slot }
}
