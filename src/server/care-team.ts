import { may, reachOf, refusalFor, type Action, type Who } from '#people'
import type { PersonId, Recorded, Refusal } from '#record'
import { REGISTERED } from '#storage'
import type { Desk } from './parts.ts'

type Team = ReadonlySet<PersonId>

/** Who is on the care team of a patient; of somebody who is no patient here, nobody is. */
export const teamOf = async ({ cards }: Desk, patient: PersonId): Promise<Team> =>
  new Set((await cards.of(patient))?.team)

/** The care team of a patient by name: those who work here still. */
export const membersOf = async (desk: Desk, patient: PersonId) => {
  const members = await teamOf(desk, patient)
  return (await desk.accounts.all())
    .filter(({ id, leftAt }) => members.has(id) && leftAt === undefined)
    .map(({ id, name, role }) => ({ id, name, role }))
}

/** Why somebody may not do this with a patient. Somebody who is no patient here is like one of others, told apart by nobody. */
export const refusedWith = async (
  desk: Desk,
  who: Who,
  action: Action,
  patient: PersonId,
): Promise<Refusal | undefined> => refusalFor(who, action, { team: await teamOf(desk, patient) })

/** The registrations somebody may see: of every patient, or of those whose care team one is on; and which are one's own. */
export const registrationsFor = async (
  desk: Desk,
  who: Who,
): Promise<{ entries: Recorded[]; own: PersonId[] } | Refusal> => {
  if (reachOf(who, 'see-patients') === 'nobody') return { reason: 'not-your-role' }
  const cards = await desk.store.cards(desk.clinic.id)
  const seen = cards.filter(({ team }) => may(who, 'see-patients', { team: new Set(team) }))
  return {
    entries: seen.flatMap(({ registrations }) => registrations),
    own: seen.filter(({ team }) => team.includes(who.id)).map(({ patient }) => patient),
  }
}

/** Kinds that ask for a permit of their own; any other asks for writing. */
const ASKING: Readonly<Record<string, Action>> = {
  'people.care-team-joined': 'change-care-team',
  'people.care-team-left': 'change-care-team',
  'record.unsaid': 'unsay',
  'record.moved-here': 'move',
  'record.patient-erased': 'erase',
}

const actionOf = (input: unknown): Action => {
  const kind = kindOf(input)
  return kind !== undefined && Object.hasOwn(ASKING, kind) ? ASKING[kind]! : 'write'
}

const kindOf = (input: unknown): string | undefined => {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined
  return typeof kind === 'string' ? kind : undefined
}

/**
 * Why a push may not be taken in; what its entries are worth by themselves is for the intake to say. Registering a new
 * patient is a permit of its own, and whoever does is on the care team for the rest of that push. A push of nothing asks
 * for what one entry would.
 */
export const refusedToPush = async (
  desk: Desk,
  who: Who,
  patient: PersonId,
  inputs: readonly unknown[],
): Promise<Refusal | undefined> => {
  const card = await desk.cards.of(patient)
  const registers = !card && inputs.some(input => kindOf(input) === REGISTERED)
  if (registers && !may(who, 'register')) return refusalFor(who, 'register')
  const asked = { team: new Set(registers ? [who.id] : card?.team) }
  const actions = new Set<Action>(inputs.length > 0 ? inputs.map(actionOf) : ['write'])
  return [...actions].map(action => refusalFor(who, action, asked)).find(refusal => refusal !== undefined)
}
