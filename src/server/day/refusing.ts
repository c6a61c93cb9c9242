import { frontOf, type Front } from '#plan'
import type { Entry, EntryId, PersonId, Recorded, Refusal } from '#record'
import type { Here, Slot } from '#visit'
import { momentNotBefore, momentOf, onTheClock, timeExists } from '#visit/day'
import type { DeskParts, Hand } from '../parts.ts'

type AtDesk = Pick<DeskParts, 'store' | 'clinic' | 'accounts' | 'clock'>
/** Entries that are to be stored with this one, and stand before it. */
type Sent = ReadonlyMap<EntryId, Entry>

/** What the refusals below are held against. */
const ASKED: readonly string[] = [
  'visit.appointment-made',
  'visit.appointment-changed',
  'visit.appointment-cancelled',
  'people.excluded',
  'people.let-in-again',
  'record.taken-back',
  'record.unsaid',
]

/**
 * Why the day as it stands in the record does not take an entry: somebody else changed the same appointment meanwhile,
 * somebody named works here no more, the clock does not show that time, or the patient does not want to meet somebody who
 * is here. What has nothing to do with the day is not looked at.
 */
export const refusedByTheDay = async (
  desk: AtDesk,
  entry: Entry,
  sent: Sent,
  screen: Hand['screen'],
): Promise<Refusal | undefined> => {
  switch (entry.kind) {
    case 'visit.appointment-made':
      return refusedSlot(desk, entry, await asFarAs(desk, entry, sent))
    case 'visit.appointment-changed': {
      const front = await asFarAs(desk, entry, sent)
      return (await changedMeanwhile(desk, entry, front, sent)) ?? refusedSlot(desk, entry, front)
    }
    case 'visit.appointment-cancelled':
      return changedMeanwhile(desk, entry, await asFarAs(desk, entry, sent), sent)
    case 'visit.arrived':
    case 'visit.contact-missed':
      return (await changedMeanwhile(desk, entry, await asFarAs(desk, entry, sent), sent)) ?? undefined
    case 'visit.opened':
      return (await ofAnother(desk, entry, sent)) ?? shutOut(desk, entry, await asFarAs(desk, entry, sent))
    case 'visit.here-changed':
      return shutOut(desk, entry, await asFarAs(desk, entry, sent))
    case 'visit.closed':
      return endedOtherwise(desk, entry, sent, screen)
    default:
      return undefined
  }
}

/** The front of this patient as far as everything before this entry says it. */
const asFarAs = async ({ store, clinic }: AtDesk, { patient }: Entry, sent: Sent): Promise<Front> => {
  const stored = await store.read(clinic.id, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: ASKED })
  const before = [...sent.values()].filter(one => one.patient === patient && ASKED.includes(one.kind))
  return frontOf([...stored, ...before])
}

const named = async ({ store, clinic }: AtDesk, id: EntryId, sent: Sent): Promise<Recorded | undefined> =>
  sent.get(id) ?? (await store.find(clinic.id, id))

/** An appointment of somebody else's, or none at all. One that was cancelled is known: whoever came is seen. */
const ofAnother = async (desk: AtDesk, { patient, body }: Entry, sent: Sent): Promise<Refusal | undefined> => {
  const { appointment } = body as { appointment?: EntryId }
  if (appointment === undefined) return undefined
  const found = await named(desk, appointment, sent)
  const isTheirs = found?.patient === patient && found.kind === 'visit.appointment-made'
  return isTheirs ? undefined : { reason: 'not-known-here', field: 'body.appointment' }
}

/** The appointment does not stand any more, or not in the version this hand saw. */
const changedMeanwhile = async (
  desk: AtDesk,
  entry: Entry,
  { appointments }: Front,
  sent: Sent,
): Promise<Refusal | undefined> => {
  const { appointment, replaces } = entry.body as { appointment: EntryId; replaces?: EntryId }
  const unknown = await ofAnother(desk, entry, sent)
  if (unknown) return unknown
  const stands = appointments.find(({ id }) => id === appointment)
  const isAsSeen = stands !== undefined && (replaces === undefined || stands.version === replaces)
  return isAsSeen ? undefined : { reason: 'changed-meanwhile', field: 'body.appointment' }
}

const refusedSlot = async (
  { accounts, clinic }: AtDesk,
  { body }: Entry,
  { excluded }: Front,
): Promise<Refusal | undefined> => {
  const { slot } = body as { slot: Slot }
  if (!timeExists(slot.day, slot.at, clinic.timeZone)) return { reason: 'no-such-time', field: 'body.slot.at' }
  for (const one of slot.staff)
    if (!(await accounts.atWork(one))) return { reason: 'works-not-here', field: 'body.slot.staff' }
  const { interpreter } = slot
  const asked = [
    ...slot.staff.map(person => ({ person })),
    ...(interpreter ? [{ person: interpreter.person, name: interpreter.name }] : []),
  ]
  return asked.some(one => isExcluded(one, excluded)) ? { reason: 'excluded-here', field: 'body.slot' } : undefined
}

/** A name as it is held against another: without accents, case, and the order of its words. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ')

type Asked = { readonly person: PersonId; readonly name?: string | undefined }

const isExcluded = ({ person, name }: Asked, excluded: Front['excluded']): boolean =>
  excluded.some(one => one.person === person || (name && one.called !== undefined && plain(name) === plain(one.called)))

/** Somebody is here whom the patient does not want to meet: known by id, or written by hand under the same name. */
const shutOut = async ({ accounts }: AtDesk, { body }: Entry, { excluded }: Front): Promise<Refusal | undefined> => {
  if (excluded.length === 0) return undefined
  const { here } = body as { here: readonly Here[] }
  const staff = await accounts.all()
  const called = excluded.map(({ person, called: byHand }) => {
    const known = byHand ?? staff.find(({ id }) => id === person)?.name
    return { person, ...(known === undefined ? {} : { called: known }) }
  })
  const comes = here.filter(({ role }) => role === 'professional' || role === 'interpreter')
  return comes.some(one => isExcluded(one, called)) ? { reason: 'excluded-here', field: 'body.here' } : undefined
}

/**
 * A visit that was closed later ended after it began and not in time to come. What was begun on a device and ended at its table is
 * said by that device's clock, which may go wrong: no visit waits for that.
 */
const endedOtherwise = async (
  desk: AtDesk,
  { body }: Entry,
  sent: Sent,
  screen: Hand['screen'],
): Promise<Refusal | undefined> => {
  const { visit, ended } = body as { visit: EntryId; ended?: { day: string; at: string } }
  if (!ended) return undefined
  const { timeZone } = desk.clinic
  const field = 'body.ended'
  const opened = await named(desk, visit, sent)
  const isOfDevice = (opened?.body as { began?: string } | undefined)?.began !== undefined
  if (isOfDevice && screen === 'table') return undefined
  if (!timeExists(ended.day, ended.at, timeZone)) return { reason: 'no-such-time', field }
  if (!opened || ended.day < opened.source.toldOn) return { reason: 'ends-before-it-begins', field }
  const began = beganAt(opened, timeZone)
  const at = momentNotBefore(began, ended, timeZone)
  if (Temporal.Instant.compare(at, began) < 0) return { reason: 'ends-before-it-begins', field }
  return at.epochMilliseconds > desk.clock() ? { reason: 'not-over-yet', field } : undefined
}

/** The minute a visit began, where the record took it down on the day it was told on; else the beginning of that day. */
const beganAt = ({ place, source, body }: Recorded, timeZone: string): Temporal.Instant => {
  const { began } = body as { began?: string }
  if (began !== undefined) return momentOf(source.toldOn, began, timeZone)
  const day = Temporal.PlainDate.from(source.toldOn)
  const isLate = !place || onTheClock(place.storedAt, timeZone).day !== source.toldOn
  if (isLate) return day.toZonedDateTime(timeZone).toInstant()
  return Temporal.Instant.from(place.storedAt).round({ smallestUnit: 'minute', roundingMode: 'floor' })
}
