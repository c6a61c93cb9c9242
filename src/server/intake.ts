import type { Entry, EntryId, Receipt } from '#record'
import { aboutOf } from './live/bell.ts'
import { isSame, judgeAll, judgeOwn, type Judged } from './judging.ts'
import type { Desk, DeskParts, Hand, Intake, KeptCards } from './parts.ts'
import { readingsOf } from './reading.ts'

/** Entries in one transaction, and pushes in one group; a push alone may be larger. */
const MOST_ENTRIES = 500
const MOST_PUSHES = 200

/** What waits to be written: a push to be judged, or entries of the desk's own. */
interface Waiting {
  readonly hand?: Hand
  readonly inputs: readonly unknown[]
  readonly done: (receipts: Receipt[]) => void
  readonly failed: (error: unknown) => void
}

/**
 * Takes pushes in, in the order they come: while one transaction runs, what arrives is collected for the next (group
 * commit). Each entry is read, held against the rules, and stored, or refused with a reason: one receipt for each, in
 * order; an odd one never fails the rest. Where somebody else wrote for this clinic meanwhile, the group is judged anew.
 */
export const intakeOn = (
  desk: Pick<DeskParts, 'store' | 'clinic' | 'kinds' | 'accounts' | 'clock' | 'random' | 'pushesAtOnce' | 'bell'>,
  cards: Pick<KeptCards, 'changed'>,
): Intake => {
  const readings = readingsOf(desk.store, desk.clinic.id)
  const waiting: Waiting[] = []
  let working = false
  let head: number | undefined

  const nextGroup = (): Waiting[] => {
    const group = waiting.splice(0, 1)
    let entries = group[0]?.inputs.length ?? 0
    while (waiting[0] && group.length < (desk.pushesAtOnce ?? MOST_PUSHES)) {
      entries += waiting[0].inputs.length
      if (entries > MOST_ENTRIES) break
      group.push(waiting.shift()!)
    }
    return group
  }

  /** Judges a group; a push that cannot be judged for a fault of ours fails alone. */
  const judgeGroup = async (group: readonly Waiting[]): Promise<Map<Waiting, Judged[]>> => {
    const sent = new Map<EntryId, Entry>()
    const judged = new Map<Waiting, Judged[]>()
    for (const one of group) {
      try {
        const at = { desk, readings, sent }
        const { hand } = one
        if (!hand) {
          judged.set(one, await judgeOwn(at, one.inputs as readonly Entry[]))
          continue
        }
        judged.set(one, await judgeAll(at, hand, one.inputs))
      } catch (error) {
        readings.forget()
        one.failed(error)
      }
    }
    return judged
  }

  /** Of a group that stores nothing nobody would hear that another program wrote meanwhile: what was refused may stand now. */
  const refusedAt = async (judgedAt: number): Promise<{ moved: number } | { receipts: readonly Receipt[] }> => {
    const now = await desk.store.head(desk.clinic.id)
    return now === judgedAt ? { receipts: [] } : { moved: now }
  }

  const write = async (group: readonly Waiting[]): Promise<void> => {
    const { store, clinic } = desk
    head ??= await store.head(clinic.id)
    const judged = await judgeGroup(group)
    const entries = [...judged.values()].flat().flatMap(one => ('entry' in one ? [one.entry, ...one.with] : []))
    const storedAt = Temporal.Instant.fromEpochMilliseconds(desk.clock()).toString()
    const answer = entries.length > 0 ? await store.appendAt(head, clinic.id, entries, storedAt) : await refusedAt(head)
    if ('moved' in answer) {
      head = answer.moved
      readings.forget()
      cards.changed()
      return write([...judged.keys()])
    }
    const stored = answer.receipts.filter(receipt => receipt.outcome === 'stored')
    head += stored.length
    ringFor(entries, answer.receipts)
    forgetUncertain(entries, answer.receipts)
    for (const one of judged.keys())
      if (!one.hand) for (const own of one.inputs) readings.forget((own as Entry).patient)
    cards.changed(entries)
    const receipts = answer.receipts.values()
    const answered = new Map<EntryId, Receipt>()
    for (const [one, all] of judged) {
      const own: Receipt[] = []
      for (const each of all) {
        if ('refused' in each) {
          own.push(each.refused)
          continue
        }
        const receipt = receipts.next().value!
        for (const _ of each.with) receipts.next()
        const before = answered.get(each.entry.id)
        const isOfAnotherTime = receipt.outcome === 'already-stored' && !before
        const now = isOfAnotherTime ? await asStored(each.entry, receipt) : receipt
        const answer = before?.outcome === 'refused' ? before : now
        answered.set(each.entry.id, answer)
        own.push(answer)
      }
      one.done(own)
    }
  }

  /** What was not stored afresh, and what was destroyed, may not be as the readings have it. */
  const forgetUncertain = (entries: readonly Entry[], receipts: readonly Receipt[]): void => {
    for (const [at, entry] of entries.entries())
      if (receipts[at]?.outcome !== 'stored' || entry.kind === 'record.unsaid') readings.forget(entry.patient)
  }

  const ringFor = (entries: readonly Entry[], receipts: readonly Receipt[]): void => {
    const written = new Set(entries.filter((_, at) => receipts[at]?.outcome === 'stored').map(({ patient }) => patient))
    const about = [...written].map(patient => aboutOf(desk.clinic.id, patient))
    if (about.length > 0) desk.bell?.ring({ of: 'more', about })
  }

  /** What the record has under this id, where it is this; else the id is somebody else's. */
  const asStored = async (entry: Entry, receipt: Receipt): Promise<Receipt> => {
    const stored = await desk.store.find(desk.clinic.id, entry.id)
    return stored && isSame(stored, entry)
      ? receipt
      : { id: entry.id, outcome: 'refused', reason: 'id-in-use', field: 'id' }
  }

  const work = async (): Promise<void> => {
    working = true
    while (waiting.length > 0) {
      const group = nextGroup()
      try {
        await write(group)
      } catch (error) {
        readings.forget()
        head = undefined
        for (const one of group) one.failed(error)
      }
    }
    working = false
  }

  const wait = (inputs: readonly unknown[], hand?: Hand): Promise<Receipt[]> =>
    new Promise((done, failed) => {
      waiting.push({ inputs, done, failed, ...(hand ? { hand } : {}) })
      if (!working) void work()
    })
  return { push: (hand, inputs) => wait(inputs, hand), put: entries => wait(entries) }
}

/** Takes a push in. One receipt for each entry, in order. */
export const takeIn = (desk: Desk, hand: Hand, inputs: readonly unknown[]): Promise<Receipt[]> =>
  desk.intake.push(hand, inputs)
