import { careTeamOf, type PeopleEntry } from '#people'
import { frontOf, hearBy, hearersOf, nextVisitDay, type Front, type Watch } from '#plan'
import type { Entry, EntryId, IsoDay, PersonId, Recorded, Refusal } from '#record'
import { ON_CARD } from '#storage'
import type { VisitEntry } from '#visit'
import { standingAppointments } from '#visit/day'
import { fromHomeOf } from '#visit/home'
import { watchOn } from '../danger/watch.ts'
import { ownEntry } from '../own-entry.ts'
import type { DeskParts, Hand } from '../parts.ts'
import { today } from '../today.ts'
import { homeIn } from './settings.ts'

type Parts = Pick<DeskParts, 'store' | 'clinic' | 'accounts' | 'clock' | 'random'>
type Known = VisitEntry | PeopleEntry
type Of<K extends Known['kind']> = Extract<Known, { kind: K }>

const isOf = <K extends Known['kind']>(entry: Entry, kind: K): entry is Of<K> & Entry => entry.kind === kind

/** What stands at the front of one record, and what earlier entries of the same group bring to it. */
const recordOf = async (
  { store, clinic }: Parts,
  patient: PersonId,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<Recorded[]> => {
  const stored = await store.read(clinic.id, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: ON_CARD })
  const known = new Set(stored.map(({ id }) => id))
  return [...stored, ...[...sent.values()].filter(entry => entry.patient === patient && !known.has(entry.id))]
}

/**
 * Why something about what was sent from home, or hidden on a phone, is not taken. Whoever heard it is of the care team or
 * somebody before whom it stands; what was heard is taken back by nobody; only what is there can be hidden.
 */
export const refusedFromHome = async (
  desk: Parts,
  hand: Hand,
  entry: Entry,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<Refusal | undefined> => {
  if (isOf(entry, 'visit.heard-from-home')) return refusedToHear(desk, hand, entry, sent)
  if (isOf(entry, 'people.hidden-on-phone')) return refusedToHide(desk, entry, sent)
  const isBack = entry.kind === 'record.unsaid' || entry.kind === 'record.taken-back'
  if (hand.screen !== 'phone' || !isBack) return undefined
  const { entry: target } = entry.body as { entry: EntryId }
  const one = fromHomeOf(await recordOf(desk, hand.patient, sent)).find(({ id }) => id === target)
  return one?.heard ? { reason: 'changed-meanwhile', field: 'body.entry' } : undefined
}

const refusedToHear = async (
  desk: Parts,
  { staff, patient }: Hand,
  { body }: Of<'visit.heard-from-home'>,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<Refusal | undefined> => {
  const record = await recordOf(desk, patient, sent)
  const one = fromHomeOf(record).find(({ id }) => id === body.told)
  if (!one) return { reason: 'not-known-here', field: 'body.told' }
  const front = frontOf(record)
  const team = careTeamOf(record)
  const isShutOut = front.excluded.some(({ person }) => person === staff)
  if (team.has(staff) && !isShutOut) return undefined
  const before = standingBefore({ ...front, team: [...team] }, one.by, await watchOn(desk, 'hear-from-home'))
  return before.has(staff) ? undefined : { reason: 'not-on-the-care-team' }
}

/** Before whom something stands that is to be heard by a day. */
export const standingBefore = (
  { contacts, excluded, team }: Pick<Front, 'contacts' | 'excluded'> & { readonly team: readonly PersonId[] },
  by: IsoDay,
  watch: Watch,
): ReadonlySet<PersonId> =>
  hearersOf({ by, contacts, team }, { ...watch, shutOut: new Set(excluded.map(({ person }) => person)) })

/** What can be hidden, and as what. */
const HIDDEN_AS: Readonly<Record<string, Of<'people.hidden-on-phone'>['body']['of']>> = {
  'visit.problem-told': 'problem',
  'story.piece-told': 'piece',
  'plan.agreed': 'agreed',
  'visit.told-from-home': 'from-home',
}

const refusedToHide = async (
  desk: Parts,
  { patient, body }: Of<'people.hidden-on-phone'>,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<Refusal | undefined> => {
  const found = sent.get(body.entry) ?? (await desk.store.find(desk.clinic.id, body.entry))
  const is = found?.patient === patient && found.layer === 'table' && HIDDEN_AS[found.kind] === body.of
  return is ? undefined : { reason: 'not-known-here', field: 'body.entry' }
}

/** With what is sent goes by when it is heard, in the same transaction and by the clinic's own clock (red line 16). */
export const broughtFromHome = async (
  desk: Parts,
  { patient, staff }: Hand,
  entry: Entry,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<readonly Entry[]> => {
  if (entry.kind !== 'visit.told-from-home' || (await desk.store.find(desk.clinic.id, entry.id))) return []
  const by = await heardByOf(desk, await recordOf(desk, patient, sent))
  return [ownEntry(desk, { patient, by: staff, kind: 'visit.to-be-heard', body: { told: entry.id, by } })]
}

/** By when something would be heard that was sent at this moment. */
export const heardByOf = async (desk: Parts, record: readonly Recorded[]): Promise<IsoDay> => {
  const { workingDays } = homeIn(await desk.accounts.settings())
  const now = today(desk)
  return hearBy(now, { workingDays, nextVisit: isBeforeVisit(desk, record) ? now : nextVisitDay(record, now) })
}

/** Whether today’s appointment is still to come, or its visit open: of one that is over nobody says that it is heard there. */
const isBeforeVisit = (desk: Parts, record: readonly Recorded[]): boolean => {
  const day = today(desk)
  const time = Temporal.Instant.fromEpochMilliseconds(desk.clock())
    .toZonedDateTimeISO(desk.clinic.timeZone)
    .toPlainTime()
  const isOpen = frontOf(record).openVisit?.day === day
  return standingAppointments(record).some(
    ({ slot }) => slot.day === day && (isOpen || Temporal.PlainTime.compare(slot.at, time) >= 0),
  )
}
