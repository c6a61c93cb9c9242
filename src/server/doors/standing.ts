import { wordsOf, type EntryId, type PersonId } from '#record'
import { peopleOf } from '#people'
import { MOST_WRONG, type AtDoor, type Card, type Door } from '#storage'
import { openVisit, visitsOf } from '#visit'
import { byDoorAt, endSession, takeCookie, tokenIn } from '../cookies.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { today } from '../today.ts'
import { readVisits } from '../visits.ts'

/** Somebody whose door stands: whose papers, and whom it lets in. */
export interface LetIn extends AtDoor {
  readonly holder: PersonId
}

/** Why a door does not open any more. */
const OVER = { patient: 'card-over', interpreter: 'visit-closed', guest: 'guest-over' } as const

/** Names are compared as a hand may write them: no matter how wide, how high, and where the spaces are. */
const sameName = (one: string, other: string): boolean => plain(one) === plain(other)
const plain = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** Whether the patient does not want to meet this person: by the id, or by the name an exclusion was written with. */
const isExcluded = (card: Card, person: PersonId, name?: string): boolean =>
  card.front.excluded.some(
    one => one.person === person || (name !== undefined && one.called !== undefined && sameName(one.called, name)),
  )

/** What keeps somebody from interpreting a visit by a link; where nothing does, the name. */
type Interpreting =
  | { readonly called: string }
  | {
      readonly refused:
        | 'visit-closed'
        | 'not-interpreting-here'
        | 'children-do-not-interpret'
        | 'excluded-here'
        | 'no-name'
    }

/** Whether somebody interprets this visit now: it is open, and the person is there to interpret it. */
export const interpretingIn = async (
  desk: Desk,
  { patient, visit, person }: { patient: PersonId; visit: EntryId | undefined; person: PersonId },
): Promise<Interpreting> => {
  const open = openVisit(visitsOf(await readVisits(desk.store, desk.clinic.id, patient)))
  const card = await desk.cards.of(patient)
  if (!card || open?.id !== visit) return { refused: 'visit-closed' }
  const here = open?.here.find(one => one.person === person && one.role === 'interpreter')
  if (!here) return { refused: 'not-interpreting-here' }
  if (here.age !== 'grown-up') return { refused: 'children-do-not-interpret' }
  const called = here.name ?? (await nameOf(desk, patient, person))
  if (isExcluded(card, person, called)) return { refused: 'excluded-here' }
  return called === undefined ? { refused: 'no-name' } : { called }
}

const nameOf = async ({ store, clinic }: Desk, patient: PersonId, person: PersonId): Promise<string | undefined> => {
  const part = { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: ['people.person-named', 'record.taken-back'] }
  const called = peopleOf(await store.read(clinic.id, patient, part)).named.get(person)?.called
  return called && wordsOf(called, clinic.language)?.text
}

/** The invitation of a guest that stands: it has not ended, and the consent it rests on was not withdrawn. */
export const invitationOf = async (desk: Desk, patient: PersonId, person: PersonId) => {
  const card = await desk.cards.of(patient)
  const guest = card?.front.guests.find(one => one.person === person)
  return guest && card && guest.until >= today(desk) && !isExcluded(card, person) ? guest : undefined
}

const stillStands = async (desk: Desk, at: LetIn, door: Door | undefined): Promise<boolean> => {
  const isThis = door && door.of === at.of && door.patient === at.patient && door.holder === at.holder
  if (!isThis || door.boundAt === undefined || (door.endsAt ?? Infinity) <= desk.clock()) return false
  if (door.wrong >= MOST_WRONG) return false
  if (at.of === 'patient') return (await desk.cards.of(at.patient)) !== undefined
  if (at.of === 'guest') return (await invitationOf(desk, at.patient, at.holder)) !== undefined
  return 'called' in (await interpretingIn(desk, { patient: at.patient, visit: at.visit, person: at.holder }))
}

/** Ends a door, and every session that came by it. */
export const endDoor = async ({ doors, sessions }: Desk, door: string): Promise<void> => {
  await doors.drop(door)
  await sessions.endOfDoor(door)
}

/**
 * Whom a door of their own let in here, as long as it stands: it is asked anew each time. Once the visit is closed, from
 * whichever screen, the card or the invitation has ended, or the patient does not want to meet this person any more, the
 * session opens nothing, and `over` says why as far as that is told.
 */
export const letInAt = async (
  c: DeskContext,
  desk: Desk,
): Promise<{ readonly letIn: LetIn } | { readonly over: string } | undefined> => {
  const at = await byDoorAt(c, desk)
  if (!at) {
    if (tokenIn(c, desk, 'door') !== undefined) takeCookie(c, desk, 'door')
    return undefined
  }
  const door = await desk.doors.byId(at.door)
  if (await stillStands(desk, at, door)) return { letIn: at }
  await endSession(c, desk, 'door')
  takeCookie(c, desk, 'door')
  // A card that is locked can be opened again; what has ended for good is let go.
  if (door && at.of !== 'patient') await endDoor(desk, door.id)
  return { over: door && at.of === 'patient' ? 'card-locked' : OVER[at.of] }
}

/** What only somebody is answered whom a door of this kind let in. */
export const throughDoor =
  (desk: Desk, of: AtDoor['of']) =>
  (answer: (c: DeskContext, letIn: LetIn) => Promise<Response>): Route['answer'] =>
  async c => {
    const found = await letInAt(c, desk)
    if (!found) return problem(c, { status: 401, reason: 'no-open-door' })
    if ('over' in found) return problem(c, { status: 401, reason: found.over })
    return found.letIn.of === of ? answer(c, found.letIn) : problem(c, { status: 401, reason: 'no-open-door' })
  }
