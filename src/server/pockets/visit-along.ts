import * as v from 'valibot'
import { EntryId, type PersonId, type Receipt, type Refusal } from '#record'
import type { Account } from '#storage'
import { withOwnAt } from '../at-patient.ts'
import { bodyOf } from '../body.ts'
import { refusedToPush, wayInto } from '../care-team.ts'
import { takeIn } from '../intake.ts'
import { noteOpened } from '../opened.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { noteRefusals } from '../push.ts'
import { isOfDevice } from '../judging.ts'
import { openVisits, readVisits, visitAsLast } from '../visits.ts'
import { pocketAt } from './here.ts'
import { giveLate, Told } from './late-hand.ts'

/** `late`: with the receipts comes a hand for later, for recordings and pictures this visit was told with. */
const Joining = v.strictObject({ visit: EntryId, entries: Told, late: v.optional(v.literal(true, 'not-readable')) })
type Joining = v.InferOutput<typeof Joining>

const Opened = v.looseObject({ id: EntryId, kind: v.literal('visit.opened') })
const Closed = v.looseObject({ kind: v.literal('visit.closed'), body: v.looseObject({ visit: EntryId }) })

/**
 * A visit that was begun on an own device without a network, and joins the record: its beginning goes in as from a staff screen,
 * and all else as told at its table, judged with who was last there. Nothing is read by it. It ends no visit that is open; one
 * that goes on still waits while another is open. Where its beginning is refused nothing of it is taken: it waits on the device.
 */
export const visitAlongRoutes = (desk: Desk): Route[] => {
  const join = withOwnAt(desk)('lay-table', async (c, staff, patient) => {
    const read = await bodyOf(c, Joining)
    if ('answer' in read) return read.answer
    const joined = await joinVisit(desk, staff, patient, read.body)
    if ('reason' in joined) return problem(c, { status: 403, ...joined })
    noteRefusals(c, joined.receipts)
    if (!read.body.late) return c.json(joined)
    const table = { screen: 'table', staff: staff.id, patient, visit: read.body.visit } as const
    return c.json({ ...joined, late: await giveLate(desk, table, (await pocketAt(c, desk))?.id) })
  })
  return [{ method: 'POST', path: '/api/patients/:patient/visit-along', answer: join }]
}

const joinVisit = async (
  desk: Desk,
  staff: Account,
  patient: PersonId,
  { visit, entries }: Joining,
): Promise<{ readonly receipts: readonly Receipt[] } | Refusal> => {
  const refusal = await refusedToPush(desk, staff, patient, entries)
  if (refusal) return refusal
  const isBeginning = (entry: unknown): boolean => v.is(Opened, entry) && entry.id === visit
  const begun = await begin(desk, staff, patient, { visit, entries, beginnings: entries.filter(isBeginning) })
  if (!Array.isArray(begun)) return begun
  const rest = entries.filter(entry => !isBeginning(entry))
  const told = await takeIn(desk, { screen: 'table', staff: staff.id, patient, visit, late: true }, rest)
  const answers = { begun: begun.values(), told: told.values() }
  return { receipts: entries.map(entry => answers[isBeginning(entry) ? 'begun' : 'told'].next().value!) }
}

/** A receipt for each beginning that was sent, or why nothing of this visit is taken in now. */
const begin = async (
  desk: Desk,
  { id, name, role }: Account,
  patient: PersonId,
  { visit, entries, beginnings }: Joining & { readonly beginnings: readonly unknown[] },
): Promise<Receipt[] | Refusal> => {
  const visits = await readVisits(desk.store, desk.clinic.id, patient)
  const known = visitAsLast(visits, visit)
  if (known && known.openedBy !== id) return { reason: 'not-yours', field: 'visit' }
  // What was told at a table of the clinic comes by that table's own hand for later, and not from a staff screen (red line 6).
  if (known && !visits.some(entry => entry.id === visit && isOfDevice(entry)))
    return { reason: 'wrong-visit', field: 'visit' }
  if (!known && beginnings.length === 0) return { reason: 'not-known-here', field: 'visit' }
  const isClosed = entries.some(entry => v.is(Closed, entry) && entry.body.visit === visit)
  if (!known && !isClosed && openVisits(visits).length > 0) return { reason: 'another-visit-open' }
  const receipts = await takeIn(desk, { screen: 'staff', staff: id, patient, along: true }, beginnings)
  const [first] = receipts
  if (first?.outcome === 'refused')
    return { reason: first.reason, ...(first.field === undefined ? {} : { field: first.field }) }
  if (first?.outcome === 'stored')
    await noteOpened(desk, { patient, by: id, called: name, role, as: await wayInto(desk, id, patient), part: 'visit' })
  return receipts
}
