import { goesWith, movedEntry, names, PersonId, standing, uuidv7, EntryId, type Entry, type Recorded } from '#record'
import { keptUntil, type Who } from '#people'
import { REGISTERED } from '#storage'
import type { StoryEntry } from '#story'
import * as v from 'valibot'
import { bodyOf } from './body.ts'
import { refusedWith } from './care-team.ts'
import type { Desk, DeskContext } from './parts.ts'
import { problem } from './problem.ts'
import { today } from './today.ts'

const Moving = v.strictObject({ entry: EntryId, to: PersonId })
const Erasing = v.strictObject({ why: v.picklist(['asked', 'time-is-over'], 'not-a-why') })

/**
 * What holds a record together stays where it is: registration, visits and their agreements, tombstones, the care team. What
 * the patient left be stays left be.
 */
const STAYS: readonly string[] = [
  REGISTERED,
  'people.care-team-joined',
  'people.care-team-left',
  'visit.opened',
  'visit.here-changed',
  'visit.closed',
  'visit.list-ordered',
  'visit.list-agreed',
  'story.left-be',
  'story.reopened',
]
const canMove = ({ kind }: Entry): boolean => !STAYS.includes(kind) && !kind.startsWith('record.')

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

const withoutPlace = (recorded: Recorded): Entry => {
  const { place: _, ...entry } = recorded
  return entry
}

/** An entry of the desk's own making, by the hand of whoever asked for it. */
const byHandOf = (desk: Desk, who: Who, patient: PersonId, kind: string, body: object): Entry => ({
  id: uuidv7(desk.clock(), desk.random(10)),
  clinic: desk.clinic.id,
  patient,
  kind,
  layer: kind === 'record.unsaid' ? 'table' : 'working',
  source: {
    teller: who.id,
    listeners: [],
    toldOn: today(desk),
    language: desk.clinic.language,
    mode: 'in-writing',
    originalKept: 'nothing',
    byHandOf: who.id,
    saidBack: 'not-yet',
  },
  body,
})

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
  const going = new Set(goesWith(first, record))
  const gone = record.filter(entry => going.has(entry.id))
  const stays = new Set(record.flatMap(({ id }) => (going.has(id) ? [] : id)))
  const moved = gone.filter(entry => !names(entry.body, stays))
  if (!moved.includes(found)) return problem(c, { status: 400, reason: 'not-known-here', field: 'entry' })
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
  const last = record.at(-1)?.place
  if (!last) return problem(c, { status: 404, reason: 'not-found' })
  if (keptUntil(last.storedAt.slice(0, 10), Number(retention.keepYears)) > today(desk))
    return problem(c, { status: 409, reason: 'must-be-kept' })
  const [receipt] = await desk.intake.put([
    byHandOf(desk, who, patient, 'record.patient-erased', { why: sent.body.why }),
  ])
  if (receipt?.outcome === 'refused')
    return problem(c, { status: receipt.reason === 'disk-full' ? 507 : 409, reason: receipt.reason })
  return c.json({ erased: true })
}
