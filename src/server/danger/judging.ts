import { careTeamOf } from '#people'
import { dangersOf, frontOf, instantOf, isDangerKind, mayBeSettled, type Danger, type PlanEntry } from '#plan'
import type { Entry, EntryId, PersonId, Recorded, Refusal } from '#record'
import { ON_CARD } from '#storage'
import { isNinthAnswered, phq9RunsIn, visitsOf, type VisitEntry } from '#visit'
import { isWorrying } from '#visit/urgent'
import { ownEntry } from '../own-entry.ts'
import type { DeskParts, Hand } from '../parts.ts'
import { today } from '../today.ts'
import { safetyIn } from './settings.ts'
import { answering, standingOn, watchOn } from './watch.ts'

type Parts = Pick<DeskParts, 'store' | 'clinic' | 'accounts' | 'clock' | 'random'>
type Known = PlanEntry | VisitEntry
type Of<K extends Known['kind']> = Recorded<Extract<Known, { kind: K }>>

/** How far ahead the hour of a danger may lie, in milliseconds: a day. */
const FURTHEST = 24 * 3_600_000
const AFTER_ALL = 1e15

const isOf = <K extends Known['kind']>(entry: Entry, kind: K): entry is Of<K> => entry.kind === kind

/** What stands at the front of one record, and what earlier entries of the same group bring to it. */
const recordOf = async (
  { store, clinic, clock }: Parts,
  patient: PersonId,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<Recorded[]> => {
  const storedAt = Temporal.Instant.fromEpochMilliseconds(clock()).toString()
  const stored = await store.read(clinic.id, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: ON_CARD })
  const known = new Set(stored.map(({ id }) => id))
  const coming = [...sent.values()]
    .filter(entry => entry.patient === patient && !known.has(entry.id))
    .map((entry, at) => ({ ...entry, place: { clinic: AFTER_ALL + at, patient: AFTER_ALL + at, storedAt } }))
  return [...stored, ...coming]
}

/**
 * Why something about safety is not taken. Everybody may raise a danger, for somebody who works here and within a day; what
 * becomes of it is written by the care team, or by somebody before whom it stands. It is settled only once who was told,
 * what was done and what the patient was told are written (red line 16). An instrument runs in the language of its version
 * alone (red line 13).
 */
export const refusedForSafety = async (
  desk: Parts,
  hand: Hand,
  entry: Entry,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<Refusal | undefined> => {
  if (isOf(entry, 'plan.danger-raised')) return refusedToRaise(desk, entry)
  if (isDangerKind(entry.kind)) return refusedToAnswer(desk, hand, entry, await recordOf(desk, hand.patient, sent))
  if (!isOf(entry, 'visit.phq9-answered')) return undefined
  const visit = visitsOf(await recordOf(desk, hand.patient, sent)).at(-1)
  return visit && phq9RunsIn(visit.languages.patient)
    ? undefined
    : { reason: 'no-version-in-this-language', field: 'body.language' }
}

const refusedToRaise = async (desk: Parts, { body }: Of<'plan.danger-raised'>): Promise<Refusal | undefined> => {
  const by = instantOf(body.by)
  if (!by) return { reason: 'not-a-moment', field: 'body.by' }
  if (by.epochMilliseconds > desk.clock() + FURTHEST) return { reason: 'not-today', field: 'body.by' }
  const works = (await answering(desk)).some(({ id }) => id === body.named)
  return works ? undefined : { reason: 'not-an-account', field: 'body.named' }
}

const refusedToAnswer = async (
  desk: Parts,
  { staff }: Hand,
  entry: Entry,
  record: readonly Recorded[],
): Promise<Refusal | undefined> => {
  const { danger: id } = entry.body as { danger: EntryId }
  const danger = dangersOf(record).find(one => one.id === id)
  if (!danger) return { reason: 'not-known-here', field: 'body.danger' }
  if (!(await mayAnswer(desk, staff, danger, record)))
    return { reason: danger.takenBy === undefined ? 'not-on-the-care-team' : 'taken-meanwhile' }
  const isEarly = entry.kind === 'plan.danger-settled' && !mayBeSettled(danger)
  return isEarly ? { reason: 'not-all-written', field: 'body.danger' } : undefined
}

const mayAnswer = async (
  desk: Parts,
  staff: PersonId,
  danger: Danger,
  record: readonly Recorded[],
): Promise<boolean> => {
  const front = frontOf(record)
  const isShutOut = front.excluded.some(({ person }) => person === staff)
  if (careTeamOf(record).has(staff) && !isShutOut) return true
  return standingOn(front, await watchOn(desk)).some(one => one.danger.id === danger.id && one.before.has(staff))
}

/**
 * What goes with an entry into the same transaction: with a ninth answer of the PHQ-9 above "not at all", and with a look at
 * the waiting that says somebody is worried, and with a worry pointed at without an interpreter, a danger, unless this hand opened one from there today; with a danger taken
 * over by somebody who is not on the care team, that they join it, and that the record is opened to them (a danger of one's
 * own opens nobody's record); with a child who interprets in an emergency, a follow-up. Nothing where the record has the
 * entry already.
 */
export const broughtForSafety = async (
  desk: Parts,
  hand: Hand,
  entry: Entry,
  sent: ReadonlyMap<EntryId, Entry>,
): Promise<readonly Entry[]> => {
  const brings = BRINGING[entry.kind]
  if (!brings || (await desk.store.find(desk.clinic.id, entry.id))) return []
  return brings(desk, hand, entry as never, await recordOf(desk, hand.patient, sent))
}

type Bringing = (desk: Parts, hand: Hand, entry: never, record: readonly Recorded[]) => Promise<readonly Entry[]>

/** A danger that is before its own hand today, unless that hand opened one of this origin today already. */
const raisedToday = async (
  desk: Parts,
  { staff, patient }: Hand,
  record: readonly Recorded[],
  { about, from: origin }: Pick<Of<'plan.danger-raised'>['body'], 'about' | 'from'>,
): Promise<readonly Entry[]> => {
  const { seenWithinMinutes } = safetyIn(await desk.accounts.settings())
  const isToday = (at: string | undefined) =>
    instantOf(at)?.toZonedDateTimeISO(desk.clinic.timeZone).toPlainDate().toString() === today(desk)
  const isOpen = dangersOf(record).some(
    ({ from, settled, raisedBy, raisedAt }) => from === origin && !settled && raisedBy === staff && isToday(raisedAt),
  )
  if (isOpen) return []
  const by = Temporal.Instant.fromEpochMilliseconds(desk.clock() + seenWithinMinutes * 60_000).toString()
  const danger = { about, from: origin, named: staff, by }
  return [ownEntry(desk, { patient, by: staff, kind: 'plan.danger-raised', body: danger })]
}

const byNinthAnswer: Bringing = async (desk, hand, { body }: Of<'visit.phq9-answered'>, record) =>
  isNinthAnswered(body.answers) ? raisedToday(desk, hand, record, { about: 'self-harm', from: 'phq-9' }) : []

const byWorriedCheck: Bringing = async (desk, hand, { body }: Of<'visit.harm-checked'>, record) =>
  body.outcome === 'worried' ? raisedToday(desk, hand, record, { about: 'other', from: 'harm-check' }) : []

const byWorryPointedAt: Bringing = async (desk, hand, { body }: Of<'visit.asked-without-interpreter'>, record) => {
  const worry = body.asked.find(isWorrying)
  const about = worry?.phrase === 'urgent.safe' ? 'violence' : 'other'
  return worry ? raisedToday(desk, hand, record, { about, from: 'answer' }) : []
}

const byTaking = async (
  desk: Parts,
  { staff, patient }: Hand,
  { body }: Of<'plan.danger-taken'>,
  record: readonly Recorded[],
): Promise<readonly Entry[]> => {
  const who = await desk.accounts.atWork(staff)
  const isOwn = record.some(({ id, source }) => id === body.danger && source.byHandOf === staff)
  if (!who || isOwn || careTeamOf(record).has(staff)) return []
  const opened = { by: staff, called: who.name, role: who.role, as: 'safety', part: 'record' }
  return [
    ownEntry(desk, { patient, by: staff, kind: 'people.care-team-joined', body: { person: staff } }),
    ownEntry(desk, { patient, by: staff, kind: 'people.record-opened', body: opened }),
  ]
}

const byChildInterpreting = async (
  desk: Parts,
  { staff, patient }: Hand,
  entry: Of<'visit.opened'> | Of<'visit.here-changed'>,
  record: readonly Recorded[],
): Promise<readonly Entry[]> => {
  const child = entry.body.here.some(({ role, age }) => role === 'interpreter' && age === 'under-18')
  const visit = entry.kind === 'visit.opened' ? entry.id : entry.body.visit
  const isWaiting = record.some(
    one => isOf(one, 'plan.follow-up') && one.body.why === 'child-interpreted' && one.body.about === visit,
  )
  if (!child || isWaiting) return []
  const body = { why: 'child-interpreted', about: visit, named: staff, by: today(desk) }
  return [ownEntry(desk, { patient, by: staff, kind: 'plan.follow-up', layer: 'working', body })]
}

const BRINGING: Readonly<Record<string, Bringing>> = {
  'visit.phq9-answered': byNinthAnswer,
  'visit.harm-checked': byWorriedCheck,
  'visit.asked-without-interpreter': byWorryPointedAt,
  'plan.danger-taken': byTaking,
  'visit.opened': byChildInterpreting,
  'visit.here-changed': byChildInterpreting,
}
