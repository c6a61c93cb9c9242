import {
  filesIn,
  goesWith,
  movedEntry,
  names,
  PersonId,
  standing,
  uuidv7,
  EntryId,
  type Entry,
  type Recorded,
} from '#record'
import { isWriting, keptUntil, type Who } from '#people'
import { isOfThePhone } from '#people/hidden'
import { REGISTERED } from '#storage'
import type { StoryEntry } from '#story'
import * as v from 'valibot'
import { bodyOf } from './body.ts'
import { refusedWith } from './care-team.ts'
import { ownEntry } from './own-entry.ts'
import type { Desk, DeskContext } from './parts.ts'
import { problem } from './problem.ts'
import { today } from './today.ts'

const Moving = v.strictObject({ entry: EntryId, to: PersonId })
const Erasing = v.strictObject({ why: v.picklist(['asked', 'time-is-over'], 'not-a-why') })

/**
 * What holds a record together stays where it is: registration, visits and their agreements, tombstones, the care team; who
 * opened the papers and who may; what was written of a danger. What the patient left be stays left be.
 */
const STAYS: readonly string[] = [
  REGISTERED,
  'people.care-team-joined',
  'people.care-team-left',
  'people.record-opened',
  'people.glass-broken',
  'people.glass-reviewed',
  'people.consent-given',
  'people.consent-withdrawn',
  'people.guest-invited',
  'people.guest-ended',
  'people.excluded',
  'people.let-in-again',
  'people.not-comfortable',
  'visit.opened',
  'visit.here-changed',
  'visit.closed',
  'visit.list-ordered',
  'visit.list-agreed',
  'story.left-be',
  'story.reopened',
]
const canMove = ({ kind }: Entry): boolean =>
  !STAYS.includes(kind) && !/^(record\.|plan\.(danger|follow-up))/.test(kind)

const wholeRecord = ({ store, clinic }: Desk, patient: PersonId): Promise<Recorded[]> =>
  store.read(clinic.id, patient, { after: 0, limit: Number.MAX_SAFE_INTEGER })

/** That the patient left some of these pieces be, and has not opened them again. */
const leftBeOf = (record: readonly Recorded[], pieces: ReadonlySet<EntryId>): Recorded[] => {
  const stands = standing(record) as Recorded<StoryEntry>[]
  const open = new Set(stands.flatMap(entry => (entry.kind === 'story.reopened' ? entry.body.leftBe : [])))
  return stands.filter(
    ({ id, kind, body }) =>
      kind === 'story.left-be' && !open.has(id) && body.what.of === 'piece' && pieces.has(body.what.piece),
  )
}

/** Everything that goes along: what was told of it, the files it is kept in and was told with, and with a file what names it. */
const goingAlong = (first: EntryId, record: readonly Recorded[]): ReadonlySet<EntryId> => {
  const going = new Set(goesWith(first, record))
  for (let before = 0; before < going.size;) {
    before = going.size
    for (const { id, body } of record)
      if (going.has(id))
        for (const file of filesIn(body)) for (const named of goesWith(file.id, record)) going.add(named)
  }
  return going
}

/** A paper found with the wrong patient goes without the letter it lay with, where that letter stays. */
const loosened = <E extends Recorded>(entry: E, stays: ReadonlySet<EntryId>): E => {
  const { referral, ...body } = entry.body as { referral?: EntryId }
  return entry.kind === 'visit.scan-attached' && referral && stays.has(referral) ? { ...entry, body } : entry
}

/** What one patient hid on the own phone is hidden on no other’s, save what was sent from that very phone. */
const isHiding = (entry: Recorded, gone: readonly Recorded[]): boolean => {
  const { entry: hidden } = entry.body as { entry?: EntryId }
  return isOfThePhone(entry) && !gone.some(({ id, kind }) => id === hidden && kind === 'visit.told-from-home')
}

const withoutPlace = (recorded: Recorded): Entry => {
  const { place: _, ...entry } = recorded
  return entry
}

/** By the hand of whoever asked for it; a tombstone is seen wherever the entry was. */
const byHandOf = (desk: Desk, who: Who, patient: PersonId, kind: string, body: object): Entry =>
  ownEntry(desk, { patient, kind, body, by: who.id, layer: kind === 'record.unsaid' ? 'table' : 'working' })

/**
 * Moves a misfiled entry, and everything told of it, to the patient it belongs to: there it can be read, at the wrong one
 * its keys are destroyed and tombstones stay. A piece that was left be stays so there. What joins it to something that stays is of both patients, and is read at
 * neither. All of it happens in one transaction.
 */
export const move = async (c: DeskContext, desk: Desk, who: Who, from: PersonId): Promise<Response> => {
  const sent = await bodyOf(c, Moving)
  if ('answer' in sent) return sent.answer
  const { entry: first, to } = sent.body
  const refusal = await refusedWith(desk, who, 'move', to)
  if (refusal) return problem(c, { status: 403, ...refusal })
  if (to === from) return problem(c, { status: 400, reason: 'same-patient', field: 'to' })
  const record = await wholeRecord(desk, from)
  const found = record.find(entry => entry.id === first)
  if (!found || !canMove(found)) return problem(c, { status: 400, reason: 'not-known-here', field: 'entry' })
  const going = goingAlong(first, record)
  const gone = record.filter(entry => going.has(entry.id))
  const stays = new Set(record.flatMap(({ id }) => (going.has(id) ? [] : id)))
  // A visit that was begun from an appointment was this patient’s, and so is the appointment.
  if (gone.some(({ kind }) => STAYS.includes(kind))) return problem(c, { status: 409, reason: 'a-visit-came-of-it' })
  const moved = gone
    .map(entry => loosened(entry, stays))
    .filter(entry => !names(entry.body, stays) && !isHiding(entry, gone))
  if (!moved.some(({ id }) => id === first))
    return problem(c, { status: 400, reason: 'not-known-here', field: 'entry' })
  const copied = [...moved, ...leftBeOf(record, new Set(moved.map(({ id }) => id)))]
  const ids = new Map(copied.map(({ id }) => [id, uuidv7(desk.clock(), desk.random(10))]))
  const receipts = await desk.intake.put([
    ...copied.map(entry => movedEntry(withoutPlace(entry), { from, to, ids })),
    byHandOf(desk, who, to, 'record.moved-here', { entries: [...ids.values()].slice(0, 500) }),
    ...gone.map(({ id }) => byHandOf(desk, who, from, 'record.unsaid', { entry: id, why: 'misfiled' })),
  ])
  const refused = receipts.find(receipt => receipt.outcome === 'refused')
  if (refused?.outcome === 'refused')
    return problem(c, { status: refused.reason === 'disk-full' ? 507 : 409, reason: refused.reason })
  return c.json({ moved: true })
}

/**
 * Erases a patient's record: every key of it is destroyed, a tombstone stays. Refused while the law, as the clinic set it,
 * has the record kept.
 */
export const erase = async (c: DeskContext, desk: Desk, who: Who, patient: PersonId): Promise<Response> => {
  const sent = await bodyOf(c, Erasing)
  if ('answer' in sent) return sent.answer
  const { retention } = await desk.accounts.settings()
  if (!retention) return problem(c, { status: 409, reason: 'retention-not-set' })
  const record = await wholeRecord(desk, patient)
  const last = record.findLast(isWriting)?.place
  if (!last) return problem(c, { status: 404, reason: 'not-found' })
  if (keptUntil(last.storedAt.slice(0, 10), Number(retention.keepYears)) > today(desk))
    return problem(c, { status: 409, reason: 'must-be-kept' })
  const [receipt] = await desk.intake.put([
    byHandOf(desk, who, patient, 'record.patient-erased', { why: sent.body.why }),
  ])
  if (receipt?.outcome === 'refused')
    return problem(c, { status: receipt.reason === 'disk-full' ? 507 : 409, reason: receipt.reason })
  await desk.doors.dropOfPatient(patient)
  await desk.sessions.endOfPatient(patient)
  return c.json({ erased: true })
}
