import * as v from 'valibot'
import { EntryId, IsoDay, PersonId, Said, Tag, Text, type Entry } from '#record'
import { ClockTime, dayKinds } from './day-entries.ts'
import { homeKinds } from './home/entries.ts'
import { urgentKinds } from './urgent/entries.ts'

/** Who is here, and how: in the room, by phone, by video. */
export const Here = v.strictObject({
  person: PersonId,
  role: v.picklist(['patient', 'professional', 'interpreter', 'relative', 'companion'], 'not-a-role'),
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1, 'no-name'), v.maxLength(120, 'too-long'))),
  mode: v.picklist(['in-the-room', 'by-phone', 'by-video'], 'not-a-mode'),
  /** Asked of whoever interprets: a child never does (red line 4). */
  age: v.optional(v.picklist(['grown-up', 'under-18'], 'not-an-age')),
  /** Of whoever interprets: one after the other, or at the same time. */
  way: v.optional(v.picklist(['consecutive', 'simultaneous'], 'not-readable')),
  /** Of several who interpret, the one who renders now. */
  renders: v.optional(v.literal(true, 'not-readable')),
})
export type Here = v.InferOutput<typeof Here>

/** An acute danger to life, with its reason: only then may somebody under 18 interpret, and it is followed up. */
const Emergency = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(300, 'too-long'))
/** A visit begins at the shared table. Its id is the entry's id. */
export const VisitOpened = v.strictObject({
  here: v.pipe(v.array(Here), v.minLength(1, 'nobody-here'), v.maxLength(12, 'too-many')),
  languages: v.strictObject({ patient: Tag, clinic: Tag }),
  /** The appointment it was planned as; without one somebody walked in. */
  appointment: v.optional(EntryId),
  emergency: v.optional(Emergency),
  /**
   * When it began by the device's clock, on the day it was told on, where it was begun on an own device that carries this record:
   * it comes to the record afterwards, and ends no visit that is open there.
   */
  began: v.optional(ClockTime),
})
export const HereChanged = v.strictObject({
  visit: EntryId,
  here: v.pipe(v.array(Here), v.minLength(1, 'nobody-here'), v.maxLength(12, 'too-many')),
  emergency: v.optional(Emergency),
})
/** `ended`: when it really ended on the clinic's clock, where it was closed only later. */
export const VisitClosed = v.strictObject({
  visit: EntryId,
  ended: v.optional(v.strictObject({ day: IsoDay, at: ClockTime })),
})

/**
 * These came to the record after their visit was closed, or while no table of it was laid: told at this visit. Made by the desk
 * alone, with them; what was taken in late is shown to nobody who was only at a later one.
 */
export const JoinedLate = v.strictObject({
  visit: EntryId,
  entries: v.pipe(v.array(EntryId), v.minLength(1, 'nothing-said'), v.maxLength(500, 'too-many')),
})

/**
 * A word that was found together, for this visit: how it is said in the patient's language, where that could be written
 * down, and in the clinic's. It names nothing but itself: no diagnosis, no piece, no person. Its id is the entry's id.
 */
export const TermKept = v.strictObject({ visit: EntryId, theirs: v.optional(Text), ours: Text })

/** One thing the patient wants help with. Only the words are needed. Its id is the entry's id. */
export const ProblemTold = v.strictObject({ said: Said })
/** What is folded under a problem until it is wanted: all the patient's, in the patient's words. */
export const Facet = v.picklist(
  ['since-when', 'what-i-think', 'what-i-worry', 'what-i-tried', 'what-i-wish', 'what-helps'],
  'not-a-facet',
)
export type Facet = v.InferOutput<typeof Facet>
export const FacetTold = v.strictObject({ problem: EntryId, facet: Facet, said: Said })
/** How heavy it is, 0 (nothing) to 4 (hardest), chosen on faces or a jar by the patient. Never summed. */
export const BurdenShown = v.strictObject({
  problem: EntryId,
  burden: v.pipe(
    v.number('not-a-number'),
    v.integer('not-whole'),
    v.minValue(0, 'too-small'),
    v.maxValue(4, 'too-large'),
  ),
  by: v.picklist(['faces', 'jar'], 'not-a-way'),
})
export const ProblemReworded = v.strictObject({ problem: EntryId, said: Said })
/** The whole list in the patient's order. Problems told later come after it. */
export const ListOrdered = v.strictObject({
  order: v.pipe(v.array(EntryId), v.minLength(1, 'nothing-said'), v.maxLength(200, 'too-many')),
})
/** The patient closes a problem, or opens it again. */
export const ProblemClosed = v.strictObject({ problem: EntryId })
export const ProblemOpened = v.strictObject({ problem: EntryId })
/** The list as agreed at the table: this version is kept; after the first, the referral is uncovered. */
export const ListAgreed = v.strictObject({
  visit: EntryId,
  order: v.pipe(v.array(EntryId), v.minLength(1, 'nothing-said'), v.maxLength(200, 'too-many')),
})

/** What the letter said; stays covered until the first list is agreed. */
export const ReferralReceived = v.strictObject({
  from: v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(200, 'too-long')),
  problems: v.pipe(v.array(Text), v.minLength(1, 'nothing-said'), v.maxLength(60, 'too-many')),
})
/** A worry of the professional's own, on a strip beside the patient's list; seen by the team. */
export const WorryNoted = v.strictObject({ said: Said })
/** It was spoken about: now the strip lies on the table too, in these words. */
export const WorrySpoken = v.strictObject({ worry: EntryId, said: Said })

export const visitKinds = {
  'visit.opened': VisitOpened,
  'visit.here-changed': HereChanged,
  'visit.closed': VisitClosed,
  'visit.joined-late': JoinedLate,
  'visit.term-kept': TermKept,
  'visit.problem-told': ProblemTold,
  'visit.facet-told': FacetTold,
  'visit.burden-shown': BurdenShown,
  'visit.problem-reworded': ProblemReworded,
  'visit.list-ordered': ListOrdered,
  'visit.problem-closed': ProblemClosed,
  'visit.problem-opened': ProblemOpened,
  'visit.list-agreed': ListAgreed,
  'visit.referral-received': ReferralReceived,
  'visit.worry-noted': WorryNoted,
  'visit.worry-spoken': WorrySpoken,
  ...dayKinds,
  ...homeKinds,
  ...urgentKinds,
}

type Body = { [K in keyof typeof visitKinds]: v.InferOutput<(typeof visitKinds)[K]> }
export type VisitEntry = { [K in keyof Body]: Entry<K, Body[K]> }[keyof Body]
