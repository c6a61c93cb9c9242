import * as v from 'valibot'
import { EntryId, IsoDay, PersonId, Said, type Entry } from '#record'

const Line = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(600, 'too-long'))
const Name = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-name'), v.maxLength(120, 'too-long'))
const Instant = v.pipe(v.string(), v.isoTimestamp('not-a-moment'))

/**
 * Something that was agreed at the table, in the patient's words; where it is a promise, who does it (a person of the
 * visit, the patient among them) and by when. Its id is the entry's id.
 */
export const Agreed = v.strictObject({ said: Said, who: v.optional(PersonId), by: v.optional(IsoDay) })
/** The promise was kept. */
export const PromiseKept = v.strictObject({ agreed: EntryId })
/** It does not hold any more, and why. */
export const PromiseLetGo = v.strictObject({ agreed: EntryId, said: v.optional(Said) })

/**
 * Somebody is worried about safety. It names a person and an hour today; it is a task, and never a score or a care step
 * that happens by itself (red line 16).
 */
export const DangerRaised = v.strictObject({
  about: v.picklist(['self-harm', 'violence', 'child', 'other'], 'not-a-danger'),
  from: v.picklist(['touch', 'phq-9', 'call', 'harm-check', 'answer'], 'not-a-way'),
  words: v.optional(Line),
  named: PersonId,
  /** By when the named person has seen it, ISO 8601 in UTC. */
  by: Instant,
})
/** It was seen by the one whose hand wrote this. */
export const DangerSeen = v.strictObject({ danger: EntryId })
/** The one whose hand wrote this sees to it now, in place of whoever was named. */
export const DangerTaken = v.strictObject({ danger: EntryId })
/** Who was told. */
export const DangerTold = v.strictObject({ danger: EntryId, whom: Name, words: v.optional(Line) })
/** What was done. */
export const DangerDone = v.strictObject({ danger: EntryId, words: Line })
/** What the patient was told; or that the patient could not be told, and why. */
export const DangerSaid = v.strictObject({
  danger: EntryId,
  outcome: v.picklist(['told', 'not-told'], 'not-an-outcome'),
  words: Line,
})
/** All three are written: the task is over for today. */
export const DangerSettled = v.strictObject({ danger: EntryId })

/** Something of ours that must be come back to by a named person. Made by the desk. */
export const FollowUp = v.strictObject({
  why: v.picklist(
    ['child-interpreted', 'record-opened-in-emergency', 'colleague-left', 'not-comfortable'],
    'not-a-why',
  ),
  about: v.optional(EntryId),
  named: PersonId,
  by: IsoDay,
})
export const FollowUpDone = v.strictObject({ followUp: EntryId, words: v.optional(Line) })

export const planKinds = {
  'plan.agreed': Agreed,
  'plan.promise-kept': PromiseKept,
  'plan.promise-let-go': PromiseLetGo,
  'plan.danger-raised': DangerRaised,
  'plan.danger-seen': DangerSeen,
  'plan.danger-taken': DangerTaken,
  'plan.danger-told': DangerTold,
  'plan.danger-done': DangerDone,
  'plan.danger-said': DangerSaid,
  'plan.danger-settled': DangerSettled,
  'plan.follow-up': FollowUp,
  'plan.follow-up-done': FollowUpDone,
}

type Body = { [K in keyof typeof planKinds]: v.InferOutput<(typeof planKinds)[K]> }
export type PlanEntry = { [K in keyof Body]: Entry<K, Body[K]> }[keyof Body]
