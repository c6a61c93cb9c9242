import * as v from 'valibot'
import type { PersonId, Receipt, Refusal } from '#record'
import type { Account } from '#storage'
import { LATE_LASTS, type LateHand } from '#storage/pockets'
import { refusedToPush, refusedWith } from '../care-team.ts'
import { hashOf, newToken } from '../doors/making.ts'
import { takeIn } from '../intake.ts'
import type { Desk, Hand } from '../parts.ts'
import { readVisits, visitAsLast } from '../visits.ts'

/** As whoever was given one holds it: 256 bits, base64url. */
export const Late = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/, 'not-readable'))
/** As many as in any other push. */
export const Told = v.pipe(v.array(v.unknown()), v.maxLength(500, 'too-many'))

type Table = Extract<Hand, { screen: 'table' }>

/** Gives a table a hand for later: what is told at it is taken in although its network comes back after it was closed. */
export const giveLate = async (desk: Desk, table: Table, pocket: string | undefined): Promise<string> => {
  const token = newToken(desk)
  const createdAt = desk.clock()
  await desk.pockets.giveLate({
    tokenHash: hashOf(token),
    staff: table.staff,
    patient: table.patient,
    visit: table.visit,
    ...(pocket === undefined ? {} : { pocket }),
    createdAt,
    endsAt: createdAt + LATE_LASTS,
  })
  return token
}

/** A late hand that holds: as which table it writes, and the professional who answers for it. */
interface Stands {
  readonly table: Table
  readonly who: Account
}

/**
 * Whether a late hand still holds: it is not over, its pocket was not withdrawn, the visit was once opened, and the
 * professional who laid that table is on the care team now. Asked anew each time.
 */
const standsFor = async (desk: Desk, late: string): Promise<Stands | Refusal> => {
  const hand = await desk.pockets.late(hashOf(late))
  if (!hand || hand.endsAt <= desk.clock()) return { reason: 'late-over' }
  if (!(await desk.cards.of(hand.patient))) return { reason: 'patient-erased' }
  const visit = visitAsLast(await readVisits(desk.store, desk.clinic.id, hand.patient), hand.visit)
  if (!visit) return { reason: 'late-over' }
  const who = await desk.accounts.atWork(isTheirSide(hand) ? visit.openedBy : hand.staff)
  if (!who) return { reason: 'late-over' }
  const refusal = await refusedWith(desk, who, 'lay-table', hand.patient)
  return refusal ?? { table: asTable(hand), who }
}

/** On the patient's own side of a table the hand is the patient's. */
const isTheirSide = ({ staff, patient }: LateHand): boolean => staff === patient

const asTable = ({ staff, patient, visit }: LateHand): Table => ({ screen: 'table', staff, patient, visit, late: true })

/** Takes in what was told at a table, afterwards: a receipt for each in order, or why nothing of it is taken. */
export const takeLate = async (
  desk: Desk,
  { late, entries }: { readonly late: string; readonly entries: readonly unknown[] },
): Promise<readonly Receipt[] | Refusal> => {
  const stands = await standsFor(desk, late)
  if ('reason' in stands) return stands
  const { table, who } = stands
  const refusal = await refusedToPush(desk, who, table.patient, entries)
  return refusal ?? takeIn(desk, table, entries)
}

/** A file that is told with, as it lies in the record. */
export interface ToldWith {
  readonly patient: PersonId
  readonly by: PersonId
  readonly layer: 'table' | 'protected'
}

/** Where what something was told with at a table may be put down afterwards, or why it may not. */
export const mayKeepLate = async (
  desk: Desk,
  { late, layer }: { readonly late: string; readonly layer: ToldWith['layer'] },
): Promise<ToldWith | Refusal> => {
  const stands = await standsFor(desk, late)
  if ('reason' in stands) return stands
  const { table, who } = stands
  const refusal = await refusedWith(desk, who, layer === 'table' ? 'write' : 'open-protected', table.patient)
  return refusal ?? { patient: table.patient, by: table.staff, layer }
}
