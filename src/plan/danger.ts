import { standing, type Entry, type EntryId, type PersonId, type Recorded } from '#record'
import type { PlanEntry } from './entries.ts'

/** A danger as a task: who sees to it, who has seen it, and which of the three things are written. */
export interface Danger {
  readonly id: EntryId
  readonly about: 'self-harm' | 'violence' | 'child' | 'other'
  readonly from: 'touch' | 'phq-9' | 'call' | 'harm-check' | 'answer'
  readonly words?: string
  readonly raisedBy: PersonId
  /** When the record stored it, ISO 8601 in UTC; nothing while it waits on a device. So is `takenAt`. */
  readonly raisedAt?: string
  readonly named: PersonId
  /** By when the named person has seen it, ISO 8601 in UTC. */
  readonly by: string
  /** Whoever wrote that they saw it, or wrote anything else of it. Whoever raised it has not seen the task. */
  readonly seenBy: readonly PersonId[]
  /** The one who sees to it now, where somebody took it over. */
  readonly takenBy?: PersonId
  readonly takenAt?: string
  readonly told: readonly { readonly whom: string; readonly words?: string; readonly hand: PersonId }[]
  readonly done: readonly { readonly words: string; readonly hand: PersonId }[]
  readonly said?: { readonly outcome: 'told' | 'not-told'; readonly words: string; readonly hand: PersonId }
  readonly settled: boolean
}

type Raised = Extract<PlanEntry, { kind: 'plan.danger-raised' }>

const startOf = ({ id, body, source, place }: Recorded<Raised>): Danger => ({
  id,
  about: body.about,
  from: body.from,
  ...(body.words === undefined ? {} : { words: body.words }),
  raisedBy: source.byHandOf,
  ...(place ? { raisedAt: place.storedAt } : {}),
  named: body.named,
  by: body.by,
  seenBy: [],
  told: [],
  done: [],
  settled: false,
})

const withWords = (words: string | undefined) => (words === undefined ? {} : { words })

const after = (before: Danger, entry: Recorded<PlanEntry>): Danger => {
  const hand = entry.source.byHandOf
  const danger = { ...before, seenBy: [...new Set([...before.seenBy, hand])] }
  switch (entry.kind) {
    case 'plan.danger-taken': {
      const { takenAt: _, ...rest } = danger
      return { ...rest, takenBy: hand, ...(entry.place ? { takenAt: entry.place.storedAt } : {}) }
    }
    case 'plan.danger-told':
      return { ...danger, told: [...danger.told, { whom: entry.body.whom, ...withWords(entry.body.words), hand }] }
    case 'plan.danger-done':
      return { ...danger, done: [...danger.done, { words: entry.body.words, hand }] }
    case 'plan.danger-said':
      return { ...danger, said: { outcome: entry.body.outcome, words: entry.body.words, hand } }
    case 'plan.danger-settled':
      return { ...danger, settled: mayBeSettled(danger) }
    default:
      return danger
  }
}

/** Who was told, what was done and what the patient was told are written: only then it is over (red line 16). */
export const mayBeSettled = ({ told, done, said }: Danger): boolean =>
  told.length > 0 && done.length > 0 && said !== undefined

/** Folds a patient's entries into what is dangerous, the oldest first. What was settled once stays settled. */
export const dangersOf = (entries: Iterable<Recorded<Entry>>): readonly Danger[] => {
  const dangers = new Map<EntryId, Danger>()
  for (const entry of standing(entries) as Recorded<PlanEntry>[]) {
    if (entry.kind === 'plan.danger-raised') dangers.set(entry.id, startOf(entry))
    else if (isOfDanger(entry)) {
      const danger = dangers.get(entry.body.danger)
      if (danger) dangers.set(danger.id, danger.settled ? danger : after(danger, entry))
    }
  }
  return [...dangers.values()]
}

const isOfDanger = (entry: Recorded<PlanEntry>): entry is Recorded<Extract<PlanEntry, { body: { danger: EntryId } }>> =>
  isDangerKind(entry.kind)

/** Whether a kind of entry is about a danger: never at the table, on a phone, before an interpreter or a guest. */
export const isDangerKind = (kind: string): boolean => kind.startsWith('plan.danger-')
