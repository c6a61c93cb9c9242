import { isDeepStrictEqual } from 'node:util'
import {
  EntryId,
  filesIn,
  goesWith,
  names,
  parseEntry,
  unsaidIn,
  uuidv7,
  type Entry,
  type Receipt,
  type Recorded,
  type Refusal,
} from '#record'
import { isOfThePhone } from '#people/hidden'
import { REGISTERED } from '#storage'
import { mayRecord } from '#visit'
import * as v from 'valibot'
import { broughtForSafety, refusedForSafety } from './danger/index.ts'
import { refusedByTheDay } from './day/refusing.ts'
import { refusedRecipient } from './doors/recipients.ts'
import { withoutFiles } from './feed.ts'
import { broughtFromHome, refusedFromHome } from './home/index.ts'
import { refusedToName } from './papers/named.ts'
import type { DeskParts, Hand } from './parts.ts'
import { joinedLate, refusedAfterItsDay } from './pockets/joined-late.ts'
import type { Reading, Readings } from './reading.ts'
import { openVisits, visitAsLast } from './visits.ts'

/** One thing that was sent: an entry to store, with what else goes with it; or its refusal. */
export type Judged =
  | { readonly entry: Entry; readonly with: readonly Entry[] }
  | { readonly refused: Extract<Receipt, { outcome: 'refused' }> }

/** What the judging of a group of pushes works with; `sent` holds what earlier ones of the group brought. */
export interface Judging {
  readonly desk: Pick<DeskParts, 'store' | 'clinic' | 'kinds' | 'accounts' | 'clock' | 'random'>
  readonly readings: Readings
  readonly sent: Map<EntryId, Entry>
}

/** Judges a push. With what came late to its visit goes, in the same transaction, a note of the desk's that says so. */
export const judgeAll = async (at: Judging, hand: Hand, inputs: readonly unknown[]): Promise<Judged[]> => {
  const before = new Set(at.sent.keys())
  const all: Judged[] = []
  for (const input of inputs) all.push(await judge(at, hand, input))
  const last = all.findLastIndex(one => 'entry' in one)
  const ending = all[last]
  if (!isLate(hand) || !ending || !('entry' in ending)) return all
  const late = new Set<EntryId>()
  for (const one of all) {
    if (!('entry' in one) || one.entry.layer !== 'table' || before.has(one.entry.id)) continue
    // What the record has already was told while its table was open.
    if (!(await at.desk.store.find(at.desk.clinic.id, one.entry.id))) late.add(one.entry.id)
  }
  return all.with(last, { ...ending, with: [...ending.with, ...joinedLate(at.desk, hand, [...late])] })
}

/** Reads one thing that was sent and holds it against the rules of the screen it came from. */
const judge = async ({ desk, readings, sent }: Judging, hand: Hand, input: unknown): Promise<Judged> => {
  const refused = ({ reason, field }: Refusal): Judged => ({
    refused: { id: idIn(input), outcome: 'refused', reason, ...(field ? { field } : {}) },
  })
  const parsed = parseEntry(input, desk.kinds)
  if ('refusal' in parsed) return refused(parsed.refusal)
  const { entry } = parsed
  const misplaced = inAnotherPlace(entry, desk, hand)
  if (misplaced) return refused(misplaced)

  const before = sent.get(entry.id)
  if (before) return isSame(before, entry) ? { entry, with: [] } : refused({ reason: 'id-in-use', field: 'id' })
  const reading = await readings.of(hand.patient)
  const refusal =
    (await notTaken(desk, hand, reading, entry)) ??
    (await refusedToName(desk, entry)) ??
    refusedRecipient(entry) ??
    (await refusedForSafety(desk, hand, entry, sent)) ??
    (await refusedFromHome(desk, hand, entry, sent)) ??
    (await refusedByTheDay(desk, entry, sent, hand.screen))
  if (refusal) {
    // What the record has is not refused for what came after it: it was sent again.
    const stored = await desk.store.find(desk.clinic.id, entry.id)
    if (!stored) return refused(refusal)
    return isSame(stored, entry) ? { entry, with: [] } : refused({ reason: 'id-in-use', field: 'id' })
  }
  const going = await goingWith(desk, entry, [...sent.values()])
  if ('reason' in going) return refused(going)
  const brought = [
    ...(await broughtForSafety(desk, hand, entry, sent)),
    ...(await broughtFromHome(desk, hand, entry, sent)),
  ]
  for (const one of [entry, ...brought]) sent.set(one.id, one)
  for (const one of [entry, ...going, ...brought]) readings.add(one)
  return { entry, with: [...going, ...brought] }
}

/**
 * Entries of the desk's own, made from what it read a moment ago. Where what they unsay was unsaid since, or more was told of
 * it, nothing of them is stored.
 */
export const judgeOwn = async ({ desk, readings, sent }: Judging, entries: readonly Entry[]): Promise<Judged[]> => {
  const going = unsaidIn(entries)
  const patient = entries.find(entry => entry.kind === 'record.unsaid')?.patient
  if (patient !== undefined) {
    await readings.of(patient)
    const record: Entry[] = [...(await withoutFiles(desk, patient)), ...sent.values()]
    const files = await desk.store.idsOf(desk.clinic.id, 'record.file-kept', patient)
    const gone = unsaidIn(record)
    const left = new Set([...record, ...files].flatMap(({ id }) => (gone.has(id) ? [] : id)))
    const isNamed = record.some(({ id, body }) => !going.has(id) && filesIn(body).some(file => going.has(file.id)))
    const isAsItWas =
      !isNamed && [...going].every(id => left.has(id) && goesWith(id, record).every(told => going.has(told)))
    if (!isAsItWas)
      return entries.map(({ id }) => ({ refused: { id, outcome: 'refused', reason: 'changed-meanwhile' } }))
  }
  for (const entry of entries) {
    readings.add(entry)
    sent.set(entry.id, entry)
  }
  return entries.map(entry => ({ entry, with: [] }))
}

/** The same thing sent twice: equal in everything but the order its fields were written in, and its place. */
export const isSame = (one: Recorded, other: Entry): boolean => {
  const { place: _, ...told } = one
  return isDeepStrictEqual(told, other)
}

const notTaken = async (
  desk: Judging['desk'],
  hand: Hand,
  reading: Reading,
  entry: Entry,
): Promise<Refusal | undefined> => {
  // Under the clinic's own id lies the key of what outlives a patient.
  const isTaken = async () =>
    entry.patient === desk.clinic.id || (await desk.accounts.all()).some(account => account.id === entry.patient)
  if (entry.kind === REGISTERED && (await isTaken())) return { reason: 'id-in-use', field: 'patient' }
  if (reading.unsaid.size > 0 && names(entry.body, reading.unsaid)) return { reason: 'was-unsaid', field: 'body' }
  await lookUpNamed(desk, entry, reading.known)
  if (!(await lookUpTakenBack(desk, entry, reading.known))) return { reason: 'too-many', field: 'body.entry' }
  const afterItsDay = isLate(hand) && refusedAfterItsDay(desk, hand, entry, reading)
  if (afterItsDay) return afterItsDay
  const open = openVisits(reading.visits)
  // A visit is begun where somebody sits, and never from a table that is left behind.
  if (isLate(hand) && entry.kind === 'visit.opened') return { reason: 'not-taken-late', field: 'kind' }
  if (entry.kind === 'visit.opened' && isOfDevice(entry) !== (hand.screen === 'staff' && hand.along === true))
    return { reason: 'not-taken-late', field: 'body.began' }
  const atTable = (id: EntryId) =>
    isLate(hand) ? visitAsLast(reading.visits, id) : open.find(visit => visit.id === id)
  return mayRecord(entry, {
    screen: hand.screen,
    staff: hand.staff,
    visit: hand.screen === 'table' ? atTable(hand.visit) : open.at(-1),
    known: id => reading.known.get(id),
    registered: reading.registered,
    mustBeKept:
      entry.kind === 'record.unsaid' && (await desk.accounts.settings()).retention?.unsay === 'kept-until-then',
  })
}

/** It was told at a table, and comes after that table was closed. */
const isLate = (hand: Hand): hand is Extract<Hand, { screen: 'table' }> => hand.screen === 'table' && hand.late === true

/** Begun on an own device that carries the record: that door alone takes it, and no other visit ends by it. */
export const isOfDevice = ({ body }: Entry): boolean => (body as { began?: string }).began !== undefined

const inAnotherPlace = (entry: Entry, { clinic }: Judging['desk'], hand: Hand): Refusal | undefined => {
  if (entry.clinic !== clinic.id) return { reason: 'wrong-clinic', field: 'clinic' }
  if (entry.patient !== hand.patient) return { reason: 'wrong-patient', field: 'patient' }
  const { visit } = entry.body as { visit?: EntryId }
  if (hand.screen === 'table' && visit !== undefined && visit !== hand.visit)
    return { reason: 'wrong-visit', field: 'body.visit' }
  return undefined
}

/** Looks up what the rules ask about: the piece that is reworded or dated, what is unsaid or rendered, the problems of a list. */
const lookUpNamed = async (desk: Judging['desk'], entry: Entry, known: Map<EntryId, Entry>): Promise<void> => {
  const {
    piece,
    entry: unsaid,
    order = [],
  } = entry.body as {
    piece?: EntryId
    entry?: EntryId
    order?: readonly EntryId[]
  }
  const isOfOne = entry.kind === 'record.unsaid' || entry.kind === 'record.rendered'
  for (const id of [piece, isOfOne ? unsaid : undefined, ...order]) {
    if (id === undefined) continue
    const named = known.get(id) ?? (await desk.store.find(desk.clinic.id, id))
    if (named?.patient === entry.patient) known.set(id, named)
  }
}

/** Undo of undo of undo: more than this is no hand's work, and every reading of the record would have to follow it. */
const DEEPEST = 50

/**
 * Looks up what an entry takes back, and what that took back in its turn, down to the first. False where it is too deep.
 */
const lookUpTakenBack = async (desk: Judging['desk'], entry: Entry, known: Map<EntryId, Entry>): Promise<boolean> => {
  let next: Entry | undefined = entry
  for (let depth = 0; next?.kind === 'record.taken-back'; depth++) {
    if (depth === DEEPEST) return false
    const id: EntryId = (next.body as { entry: EntryId }).entry
    const target: Entry | undefined = known.get(id) ?? (await desk.store.find(desk.clinic.id, id))
    if (target?.patient === entry.patient) known.set(id, target)
    next = target
  }
  return true
}

/**
 * With an entry that is unsaid goes everything that was told of it: a tombstone for each, by the same hand. What the
 * patient told of a professional's words is the patient's: then those words stay too. With a paper goes its file, with what
 * was told its recording and its picture.
 */
const goingWith = async (
  desk: Judging['desk'],
  entry: Entry,
  sent: readonly Entry[],
): Promise<readonly Entry[] | Refusal> => {
  if (entry.kind !== 'record.unsaid') return []
  const { entry: first, why } = entry.body as { entry: EntryId; why: string }
  const stored = await desk.store.read(desk.clinic.id, entry.patient, { after: 0, limit: Number.MAX_SAFE_INTEGER })
  const record = [...stored, ...sent.filter(({ patient }) => patient === entry.patient)]
  const going = new Set(goesWith(first, record).slice(1))
  // Who hears that these words stay would know by it that the patient hid them on the own phone.
  const byOthers = record.some(
    one => going.has(one.id) && one.source.teller !== entry.source.teller && !isOfThePhone(one),
  )
  if (byOthers && entry.source.teller !== entry.patient) return { reason: 'not-your-words', field: 'body.entry' }
  return [...going, ...filesOf(new Set([first, ...going]), record)].map(id => ({
    ...entry,
    id: uuidv7(desk.clock(), desk.random(10)),
    body: { entry: id, why },
  }))
}

/** Files that nothing names any more once these are gone: with the last paper, the last telling, its file is destroyed too. */
const filesOf = (gone: ReadonlySet<EntryId>, record: readonly Entry[]): readonly EntryId[] => {
  const named = (ofGone: boolean) =>
    record.flatMap(({ id, body }) => (gone.has(id) === ofGone ? filesIn(body).map(file => file.id) : []))
  const staying = new Set(named(false))
  const kept = new Set(record.flatMap(({ id, kind }) => (kind === 'record.file-kept' ? id : [])))
  return [...new Set(named(true))].filter(id => kept.has(id) && !staying.has(id) && !gone.has(id))
}

/** The id of something unreadable, where it is an id at all. */
const idIn = (input: unknown): string | null => {
  const id = v.safeParse(v.object({ id: EntryId }), input)
  return id.success ? id.output.id : null
}
