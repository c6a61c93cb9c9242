import * as v from 'valibot'
import { may, refusalFor, type Action, type TheirPatient, type Who } from '#people'
import { EntryId, type PersonId, type Refusal } from '#record'
import { REGISTERED, type Card } from '#storage'
import type { Desk } from './parts.ts'

type Team = ReadonlySet<PersonId>

/** Who is on the care team of a patient; of somebody who is no patient here, nobody is. */
export const teamOf = async ({ cards }: Desk, patient: PersonId): Promise<Team> =>
  new Set((await cards.of(patient))?.team)

/** What permits ask about a patient, as the card says it at this moment. */
export const theirsIn = (card: Card | undefined, now: number): TheirPatient => ({
  team: new Set(card?.team),
  excluded: new Set(card?.front.excluded.map(({ person }) => person)),
  emergency: new Set(
    card?.front.glass.flatMap(({ by, until }) => (Temporal.Instant.from(until).epochMilliseconds > now ? by : [])),
  ),
})

/** By which way somebody who may open a record opens it: as one of the care team, or in an emergency. */
export const wayInto = async (desk: Desk, staff: PersonId, patient: PersonId): Promise<'care-team' | 'emergency'> =>
  (await teamOf(desk, patient)).has(staff) ? 'care-team' : 'emergency'

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
): Promise<Refusal | undefined> => refusalFor(who, action, theirsIn(await desk.cards.of(patient), desk.clock()))

/** Kinds that ask for a permit of their own; any other asks for writing. */
const ASKING: Readonly<Record<string, Action>> = {
  'people.care-team-joined': 'change-care-team',
  'people.care-team-left': 'change-care-team',
  'record.unsaid': 'unsay',
  'record.moved-here': 'move',
  'record.patient-erased': 'erase',
  'people.name-heard': 'plan-day',
  'people.identifier-noted': 'plan-day',
  'people.reaching-told': 'plan-day',
  'visit.referral-triaged': 'plan-day',
  'visit.scan-attached': 'plan-day',
  'visit.harm-checked': 'plan-day',
  'visit.call-back-asked': 'plan-day',
  'visit.call-back-done': 'plan-day',
  'visit.appointment-made': 'plan-day',
  'visit.appointment-changed': 'plan-day',
  'visit.appointment-cancelled': 'plan-day',
  'visit.arrived': 'plan-day',
  'visit.contact-missed': 'plan-day',
  'visit.reached-out': 'plan-day',
  'people.guest-ended': 'give-doors',
  'people.protected-told': 'open-protected',
  'people.sensitive-asked': 'open-protected',
  'visit.heard-from-home': 'hear-from-home',
  'plan.danger-raised': 'raise-danger',
  'plan.danger-seen': 'raise-danger',
  'plan.danger-taken': 'raise-danger',
  'plan.danger-told': 'raise-danger',
  'plan.danger-done': 'raise-danger',
  'plan.danger-said': 'raise-danger',
  'plan.danger-settled': 'raise-danger',
}

const actionOf = (input: unknown): Action => {
  const kind = kindOf(input)
  // Words for what lies apart lie apart.
  if (kind === 'record.rendered' && (input as { layer?: unknown }).layer === 'protected') return 'open-protected'
  return kind !== undefined && Object.hasOwn(ASKING, kind) ? ASKING[kind]! : 'write'
}

const TakingBack = v.looseObject({ kind: v.literal('record.taken-back'), body: v.looseObject({ entry: EntryId }) })

const kindOf = (input: unknown): string | undefined => {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined
  return typeof kind === 'string' ? kind : undefined
}

/** Undo of undo of undo: no deeper is anything taken in (`judging.ts`). */
const DEEPEST = 50

/**
 * Taking something back asks for what recording it asked, however often it was taken back before: an arrival is planning,
 * and whoever may not change the care team does not do so by taking a change back.
 */
const takingBackAsks = async ({ store, clinic }: Desk, patient: PersonId, input: unknown): Promise<Action> => {
  let target: unknown = input
  for (let depth = 0; depth <= DEEPEST; depth++) {
    const read = v.safeParse(TakingBack, target)
    if (!read.success) break
    const found = await store.find(clinic.id, read.output.body.entry)
    if (found?.patient !== patient) break
    target = found
  }
  const asked = actionOf(target)
  return (asked === 'raise-danger' || asked === 'hear-from-home') && target !== input ? 'write' : asked
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
  const asked = registers ? { team: new Set([who.id]) } : theirsIn(card, desk.clock())
  const asks = await Promise.all(inputs.map(input => takingBackAsks(desk, patient, input)))
  const actions = new Set<Action>(inputs.length > 0 ? asks : ['write'])
  return [...actions].map(action => refusalFor(who, action, asked)).find(refusal => refusal !== undefined)
}
