import * as v from 'valibot'
import { EntryId, IsoDay, PersonId, Said, Tag } from '#record'

const Line = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(300, 'too-long'))
const Note = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(20_000, 'too-long'))
const Name = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-name'), v.maxLength(120, 'too-long'))
/** A time of day on the clinic's clock, `09:05`. */
export const ClockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'))
export type ClockTime = v.InferOutput<typeof ClockTime>

/** One appointment as it is planned: a day and a time on the clinic's clock, how many minutes, where, with whom. */
export const Slot = v.strictObject({
  day: IsoDay,
  at: ClockTime,
  minutes: v.pipe(
    v.number('not-a-number'),
    v.integer('not-whole'),
    v.minValue(5, 'too-small'),
    v.maxValue(480, 'too-large'),
  ),
  room: v.optional(Name),
  staff: v.pipe(v.array(PersonId), v.minLength(1, 'nobody-here'), v.maxLength(8, 'too-many')),
  interpreter: v.optional(
    v.strictObject({
      person: PersonId,
      name: Name,
      mode: v.picklist(['in-the-room', 'by-phone', 'by-video'], 'not-a-mode'),
    }),
  ),
  transport: v.optional(Line),
  childCare: v.optional(Line),
  words: v.optional(Line),
})
export type Slot = v.InferOutput<typeof Slot>
/** Its id is the entry's id. */
export const AppointmentMade = v.strictObject({ slot: Slot })
/** `replaces`: the making or the last change it was changed from; where somebody else changed it meanwhile, it is refused. */
export const AppointmentChanged = v.strictObject({ appointment: EntryId, replaces: EntryId, slot: Slot })
export const AppointmentCancelled = v.strictObject({
  appointment: EntryId,
  replaces: EntryId,
  by: v.picklist(['patient', 'clinic'], 'not-a-side'),
  why: v.optional(Line),
})
/** The patient is here, at this time of the clinic's clock. */
export const Arrived = v.strictObject({ appointment: EntryId, at: ClockTime })
/** The patient did not come: somebody reaches out until this day. It closes nothing (red line 11). */
export const ContactMissed = v.strictObject({ appointment: EntryId, reachOutBy: IsoDay })
/** Somebody reached out after a missed contact, or tried to. */
export const ReachedOut = v.strictObject({
  missed: EntryId,
  outcome: v.picklist(['reached', 'not-reached'], 'not-an-outcome'),
  next: v.optional(IsoDay),
})

/** A scanned paper: the file it is kept in, and what it is called at this clinic. */
export const ScanAttached = v.strictObject({ file: EntryId, called: v.optional(Line), referral: v.optional(EntryId) })
/** What the triage conference decided, and why; who the patient meets first and second, and how long visits are planned. */
export const ReferralTriaged = v.strictObject({
  decision: v.picklist(['seen-here', 'ask-more', 'elsewhere'], 'not-a-decision'),
  reason: Line,
  first: v.optional(PersonId),
  second: v.optional(PersonId),
  minutes: v.optional(
    v.pipe(v.number('not-a-number'), v.integer('not-whole'), v.minValue(5, 'too-small'), v.maxValue(480, 'too-large')),
  ),
})
/** While the patient waits: is anybody harmed by the waiting? `next` is when it is looked at again. */
export const HarmChecked = v.strictObject({
  outcome: v.picklist(['can-wait', 'worried', 'not-reached'], 'not-an-outcome'),
  how: v.picklist(['call', 'text-message', 'letter', 'in-the-room', 'through-somebody'], 'not-a-channel'),
  next: v.optional(IsoDay),
  words: v.optional(Line),
})
/** Somebody asked to be called back, or is to be, by this day. */
export const CallBackAsked = v.strictObject({ by: IsoDay, words: v.optional(Line) })
export const CallBackDone = v.strictObject({
  asked: EntryId,
  outcome: v.picklist(['reached', 'not-reached'], 'not-an-outcome'),
})

/** What matters most today: the patient's. */
export const AgendaTold = v.strictObject({ said: Said })
/** What we would like to take up today: ours, after the patient's. */
export const AgendaAdded = v.strictObject({ said: Said })
/** It was taken up in this visit; what was not goes on to the next. */
export const AgendaTakenUp = v.strictObject({ item: EntryId, visit: EntryId })

/** What staff sort problems by. It never stands on the patient's card. */
export const Domain = v.picklist(
  [
    'body',
    'sleep',
    'mind-and-memory',
    'medicines',
    'money',
    'housing',
    'work-and-benefits',
    'family-here',
    'family-elsewhere',
    'residence-and-security',
    'children',
    'language',
    'loneliness',
    'faith-and-meaning',
    'discrimination',
  ],
  'not-a-domain',
)
export type Domain = v.InferOutput<typeof Domain>
/** A problem of the list, or the nth problem of a letter (from 0), put into domains; none takes it out of all. */
export const DomainsChosen = v.strictObject({
  of: v.union([
    v.strictObject({ problem: EntryId }),
    v.strictObject({
      referral: EntryId,
      nth: v.pipe(
        v.number('not-a-number'),
        v.integer('not-whole'),
        v.minValue(0, 'too-small'),
        v.maxValue(59, 'too-large'),
      ),
    }),
  ]),
  domains: v.pipe(v.array(Domain), v.maxLength(15, 'too-many')),
})

/** Confidentiality and its limits were explained in this visit; `again`: the patient would like to hear it once more. */
export const ConfidentialityExplained = v.strictObject({
  visit: EntryId,
  by: v.pipe(
    v.array(v.picklist(['words', 'pictures', 'sound', 'interpreter'], 'not-a-way')),
    v.minLength(1, 'nothing-chosen'),
    v.maxLength(4, 'too-many'),
  ),
  again: v.optional(v.literal(true)),
})
/** A few minutes alone with the patient, as a routine: had, or not today. */
export const AloneOffered = v.strictObject({
  visit: EntryId,
  outcome: v.picklist(['had', 'not-today'], 'not-an-outcome'),
})

const Answer = v.picklist([0, 1, 2, 3, 'not-asked', 'not-now', 'declined', 'does-not-know'], 'not-an-answer')
/**
 * PHQ-9 (Spitzer, Williams, Kroenke; free to use), in English, nine answers: 0 not at all to 3 nearly every day, or why
 * there is none. No sum is kept. `language`: that of the visit; it runs in no other than its version's.
 */
export const Phq9Answered = v.strictObject({
  version: v.literal('en'),
  language: v.literal('en', 'no-version-in-this-language'),
  answers: v.pipe(v.array(Answer), v.length(9, 'not-nine')),
})

/** The note of a visit as the professional read and changed it, in the clinic's language. */
export const NoteKept = v.strictObject({
  visit: EntryId,
  text: v.strictObject({ language: Tag, text: Note }),
})
/**
 * Gone through together at this visit: what may be shown on the patient's own phone from here on (red line 7). `upTo`: the place
 * in this record up to which the screen had it then; `beyond`: what it had told by itself after that. With `upTo` nothing else is
 * covered, however late this comes.
 */
export const GoneThrough = v.strictObject({
  visit: EntryId,
  parts: v.pipe(
    v.array(v.picklist(['list', 'story', 'people', 'agreed'], 'not-a-part')),
    v.minLength(1, 'nothing-chosen'),
    v.maxLength(4, 'too-many'),
  ),
  upTo: v.optional(v.pipe(v.number('not-a-number'), v.safeInteger('not-whole'), v.minValue(0, 'too-small'))),
  beyond: v.optional(v.pipe(v.array(EntryId), v.maxLength(500, 'too-many'))),
})

export const dayKinds = {
  'visit.appointment-made': AppointmentMade,
  'visit.appointment-changed': AppointmentChanged,
  'visit.appointment-cancelled': AppointmentCancelled,
  'visit.arrived': Arrived,
  'visit.contact-missed': ContactMissed,
  'visit.reached-out': ReachedOut,
  'visit.scan-attached': ScanAttached,
  'visit.referral-triaged': ReferralTriaged,
  'visit.harm-checked': HarmChecked,
  'visit.call-back-asked': CallBackAsked,
  'visit.call-back-done': CallBackDone,
  'visit.agenda-told': AgendaTold,
  'visit.agenda-added': AgendaAdded,
  'visit.agenda-taken-up': AgendaTakenUp,
  'visit.domains-chosen': DomainsChosen,
  'visit.confidentiality-explained': ConfidentialityExplained,
  'visit.alone-offered': AloneOffered,
  'visit.phq9-answered': Phq9Answered,
  'visit.note-kept': NoteKept,
  'visit.gone-through': GoneThrough,
}
