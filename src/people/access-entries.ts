import * as v from 'valibot'
import { EntryId, PersonId, Said, Tag, Text, type Entry } from '#record'

const Name = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-name'), v.maxLength(120, 'too-long'))
const Line = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(300, 'too-long'))
const Instant = v.pipe(v.string(), v.isoTimestamp('not-a-moment'))
const Day = v.pipe(v.string(), v.isoDate('not-a-day'))

/** What lies apart and is told alone, each thing by a choice of its own. */
export const Topic = v.picklist(['violence', 'sexuality', 'faith', 'politics', 'residence'], 'not-a-topic')
export type Topic = v.InferOutput<typeof Topic>

/**
 * Something told of a protected thing, in the layer of that name: on no table, letter, briefing or phone. `phone`: a
 * separate choice, made alone, that it may be shown on the patient's own phone.
 */
export const ProtectedTold = v.strictObject({
  topic: Topic,
  said: Said,
  phone: v.optional(v.literal(true)),
})

/** Four different values, and `told`: a sensitive question says its reason first (red line 5). Not asked is said too. */
export const SensitiveAnswer = v.picklist(
  ['not-asked', 'not-now', 'declined', 'does-not-know', 'told'],
  'not-an-answer',
)
export const SensitiveQuestion = v.picklist(
  ['violence', 'sexuality', 'faith', 'politics', 'residence', 'self-harm', 'children-safe'],
  'not-a-question',
)
export const SensitiveAsked = v.strictObject({ question: SensitiveQuestion, answer: SensitiveAnswer })

/**
 * The patient does not want to meet this professional or interpreter; no reason is asked. `called`: the name, so that an
 * interpreter who is written by hand is known again.
 */
export const Excluded = v.strictObject({
  person: PersonId,
  who: v.picklist(['staff', 'interpreter'], 'not-a-role'),
  called: v.optional(Name),
})
/** The patient has changed their mind. */
export const LetInAgain = v.strictObject({ excluded: EntryId })
/** "I am not comfortable with this interpreter": seen by its writer and by this professional alone. */
export const NotComfortable = v.strictObject({ to: PersonId, interpreter: v.optional(PersonId) })

/**
 * Offices a consent can name. None decides on residence, and none can be written by hand: there is no door to
 * immigration or enforcement (red line 2).
 */
export const Office = v.picklist(
  ['job-centre', 'social-benefits', 'family', 'children', 'housing', 'home-care', 'rehabilitation', 'school', 'dental'],
  'not-an-office',
)
/** Who may be told something. A municipality is never one recipient: its office, a person there and the purpose. */
export const Recipient = v.variant('of', [
  v.strictObject({ of: v.literal('gp'), name: Name }),
  v.strictObject({ of: v.literal('specialist'), name: Name, place: v.optional(Line) }),
  v.strictObject({ of: v.literal('municipality'), office: Office, name: Name }),
  v.strictObject({ of: v.literal('other-clinic'), name: Name, place: Line }),
  v.strictObject({ of: v.literal('own-people'), name: Name }),
])
/** Parts of the record a recipient may be shown; what is protected is never among them. */
export const Share = v.picklist(['list', 'story', 'people', 'agreed', 'appointments', 'letter'], 'not-a-part')
/** The patient lets one recipient see these parts, for this purpose, until a day where one was said. */
export const ConsentGiven = v.strictObject({
  recipient: Recipient,
  purpose: Text,
  parts: v.pipe(v.array(Share), v.minLength(1, 'nothing-chosen'), v.maxLength(8, 'too-many')),
  until: v.optional(Day),
})
export const ConsentWithdrawn = v.strictObject({ consent: EntryId })

/**
 * By which door, and what of the papers was opened; `card`: a way in for the patient’s own phone was made. Written by the desk as it opens; nobody can switch it off.
 */
export const RecordOpened = v.strictObject({
  by: PersonId,
  /** Their name and role then: the patient reads people, not ids. */
  called: Name,
  role: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/, 'not-a-role')),
  as: v.picklist(['care-team', 'emergency', 'safety', 'guest', 'interpreter', 'export', 'card'], 'not-a-way'),
  part: v.picklist(['record', 'protected', 'visit', 'shared', 'paper'], 'not-a-part'),
})
/** Somebody opened a record that was not theirs, in an emergency: why, and until when (60 minutes at most). */
export const GlassBroken = v.strictObject({
  by: PersonId,
  called: Name,
  reason: v.picklist(['danger-to-life', 'patient-came-unplanned', 'team-cannot-be-reached'], 'not-a-reason'),
  words: Line,
  until: Instant,
})
/** A lead has looked at it. */
export const GlassReviewed = v.strictObject({
  glass: EntryId,
  outcome: v.picklist(['was-needed', 'was-not-needed'], 'not-an-outcome'),
  words: v.optional(Line),
})
/** Somebody of another clinic may see what the patient chose, for this purpose, until this day. */
export const GuestInvited = v.strictObject({
  person: PersonId,
  called: Name,
  place: Line,
  consent: EntryId,
  until: Day,
})
export const GuestEnded = v.strictObject({ person: PersonId })

/** How a name is said, as letters a reader of the clinic's language can say aloud: "na-SREEN". */
export const NameHeard = v.strictObject({ heard: v.strictObject({ language: Tag, text: Name }) })
/** How the patient is reached, and what stands in the way of coming. Protected like the content; all of it may stay empty. */
export const ReachingTold = v.strictObject({
  channel: v.optional(v.picklist(['call', 'text-message', 'letter', 'through-somebody'], 'not-a-channel')),
  at: v.optional(Line),
  safeTimes: v.optional(Line),
  mayBeTold: v.optional(Line),
  mustNotInterpret: v.optional(Line),
  literacy: v.optional(v.picklist(['reads', 'reads-a-little', 'reads-nothing'], 'not-a-literacy')),
  transport: v.optional(Line),
  childCare: v.optional(Line),
})
/** A number some register knows the patient by. None is ever required. */
export const IdentifierNoted = v.strictObject({
  system: v.picklist(['national', 'hospital', 'other'], 'not-a-system'),
  value: v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(60, 'too-long')),
})
/** What makes a visit easier, in the patient's words: where to sit, what calms, what to avoid. */
export const WishTold = v.strictObject({
  about: v.picklist(['seating', 'calms', 'avoid', 'interpreter', 'other'], 'not-a-wish'),
  said: Said,
})

/**
 * On the patient's own phone this is not shown, by the patient's own hand: a phone at home is seen by others. `of`: what it
 * is, so that it can be found again without its words. It stands in the record as before.
 */
export const HiddenOnPhone = v.strictObject({
  entry: EntryId,
  of: v.picklist(['problem', 'piece', 'agreed', 'from-home'], 'not-a-part'),
})
/** And is shown there again. */
export const ShownOnPhone = v.strictObject({ entry: EntryId })

export const accessKinds = {
  'people.protected-told': ProtectedTold,
  'people.sensitive-asked': SensitiveAsked,
  'people.excluded': Excluded,
  'people.let-in-again': LetInAgain,
  'people.not-comfortable': NotComfortable,
  'people.consent-given': ConsentGiven,
  'people.consent-withdrawn': ConsentWithdrawn,
  'people.record-opened': RecordOpened,
  'people.glass-broken': GlassBroken,
  'people.glass-reviewed': GlassReviewed,
  'people.guest-invited': GuestInvited,
  'people.guest-ended': GuestEnded,
  'people.name-heard': NameHeard,
  'people.reaching-told': ReachingTold,
  'people.identifier-noted': IdentifierNoted,
  'people.wish-told': WishTold,
  'people.hidden-on-phone': HiddenOnPhone,
  'people.shown-on-phone': ShownOnPhone,
}

type Body = { [K in keyof typeof accessKinds]: v.InferOutput<(typeof accessKinds)[K]> }
export type AccessEntry = { [K in keyof Body]: Entry<K, Body[K]> }[keyof Body]
