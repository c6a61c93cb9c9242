import { isDeepStrictEqual } from 'node:util'
import { EntryId, parseEntry, type Entry, type PersonId, type Receipt, type Recorded, type Refusal } from '#record'
import { REGISTERED } from '#storage'
import { mayRecord } from '#visit'
import * as v from 'valibot'
import type { Desk } from './parts.ts'
import { openVisits, readVisits, saysOfVisits } from './visits.ts'

/** Whose hand sends, from which screen, for which patient; at the table, of which visit. */
export type Hand =
  | { readonly screen: 'staff'; readonly staff: PersonId; readonly patient: PersonId }
  | { readonly screen: 'table'; readonly staff: PersonId; readonly patient: PersonId; readonly visit: EntryId }

/** What is known of the patient as a push is read, entry by entry. */
interface Reading {
  readonly known: Map<EntryId, Entry>
  /** Taken from this push already: the same id again must be the same entry. */
  readonly sent: Map<EntryId, Entry>
  readonly visits: Recorded[]
  registered: boolean
}

/**
 * Takes a push in: each entry is read, held against the rules of the screen it came from, and stored, or refused with
 * a reason. One receipt for each, in order; an odd one never fails the rest. Pushes are taken one after another.
 */
export const takeIn = (desk: Desk, hand: Hand, inputs: readonly unknown[]): Promise<Receipt[]> =>
  desk.inTurn(async () => {
    const { store, clinic } = desk
    const reading: Reading = {
      known: new Map(),
      sent: new Map(),
      visits: await readVisits(store, clinic.id, hand.patient),
      registered: (await store.read(clinic.id, hand.patient, { after: 0, limit: 1, kinds: [REGISTERED] })).length > 0,
    }
    const read = []
    for (const input of inputs) read.push(await readOne(desk, hand, reading, input))
    const accepted = read.flatMap(one => ('entry' in one ? [one.entry] : []))
    const storedAt = Temporal.Instant.fromEpochMilliseconds(desk.clock()).toString()
    const receipts = (await store.append(clinic.id, accepted, storedAt)).values()
    return read.map(one => ('entry' in one ? receipts.next().value! : one.refused))
  })

type One = { readonly entry: Entry } | { readonly refused: Receipt }

const readOne = async (desk: Desk, hand: Hand, reading: Reading, input: unknown): Promise<One> => {
  const refused = ({ reason, field }: Refusal): One => ({
    refused: { id: idIn(input), outcome: 'refused', reason, ...(field ? { field } : {}) },
  })
  const parsed = parseEntry(input, desk.kinds)
  if ('refusal' in parsed) return refused(parsed.refusal)
  const { entry } = parsed
  const misplaced = inAnotherPlace(entry, desk, hand)
  if (misplaced) return refused(misplaced)

  const stored = await desk.store.find(desk.clinic.id, entry.id)
  if (stored && stored.patient !== hand.patient) return refused({ reason: 'id-in-use', field: 'id' })
  const sent = stored ?? reading.sent.get(entry.id)
  if (sent && !isSame(sent, entry)) return refused({ reason: 'id-in-use', field: 'id' })
  if (sent) return { entry }

  if (entry.kind === REGISTERED && (await desk.accounts.all()).some(account => account.id === entry.patient))
    return refused({ reason: 'id-in-use', field: 'patient' })
  await lookUpNamed(desk, entry, reading.known)
  if (!(await lookUpTakenBack(desk, entry, reading.known))) return refused({ reason: 'too-many', field: 'body.entry' })
  const open = openVisits(reading.visits)
  const refusal = mayRecord(entry, {
    screen: hand.screen,
    staff: hand.staff,
    visit: hand.screen === 'table' ? open.find(visit => visit.id === hand.visit) : open.at(-1),
    known: id => reading.known.get(id),
    registered: reading.registered,
  })
  if (refusal) return refused(refusal)
  reading.known.set(entry.id, entry)
  reading.sent.set(entry.id, entry)
  if (saysOfVisits(entry)) reading.visits.push(entry)
  if (entry.kind === REGISTERED) reading.registered = true
  return { entry }
}

const inAnotherPlace = (entry: Entry, { clinic }: Desk, hand: Hand): Refusal | undefined => {
  if (entry.clinic !== clinic.id) return { reason: 'wrong-clinic', field: 'clinic' }
  if (entry.patient !== hand.patient) return { reason: 'wrong-patient', field: 'patient' }
  const { visit } = entry.body as { visit?: EntryId }
  if (hand.screen === 'table' && visit !== undefined && visit !== hand.visit)
    return { reason: 'wrong-visit', field: 'body.visit' }
  return undefined
}

/** The same thing sent twice: equal in everything but the order its fields were written in, and its place. */
const isSame = (one: Entry, other: Entry): boolean => {
  const { place: _, ...told } = one as Recorded
  return isDeepStrictEqual(told, other)
}

/** Looks up what the rules ask about: the piece that is reworded or dated, the problems of a list. */
const lookUpNamed = async (desk: Desk, entry: Entry, known: Map<EntryId, Entry>): Promise<void> => {
  const { piece, order = [] } = entry.body as { piece?: EntryId; order?: readonly EntryId[] }
  for (const id of piece ? [piece, ...order] : order) {
    const named = known.get(id) ?? (await desk.store.find(desk.clinic.id, id))
    if (named?.patient === entry.patient) known.set(id, named)
  }
}

/** Undo of undo of undo: more than this is no hand's work, and every reading of the record would have to follow it. */
const DEEPEST = 50

/**
 * Looks up what an entry takes back, and what that took back in its turn, down to the first. False where it is too deep.
 */
const lookUpTakenBack = async (desk: Desk, entry: Entry, known: Map<EntryId, Entry>): Promise<boolean> => {
  let next: Entry | undefined = entry
  for (let depth = 0; next?.kind === 'record.taken-back'; depth++) {
    if (depth === DEEPEST) return false
    const id: EntryId = (next.body as { entry: EntryId }).entry
    const target: Entry | undefined = known.get(id) ?? (await desk.store.find(desk.clinic.id, id))
    if (target) known.set(id, target)
    next = target
  }
  return true
}

/** The id of something unreadable, where it is an id at all. */
const idIn = (input: unknown): string | null => {
  const id = v.safeParse(v.object({ id: EntryId }), input)
  return id.success ? id.output.id : null
}
