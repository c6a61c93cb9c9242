import { standing, type EntryId, type Recorded } from '#record'
import type { PeopleEntry } from '#people'
import type { VisitEntry } from '#visit'

/** Parts of a record that are gone through together, or shared by consent, and the kinds each is made of. */
const KINDS = {
  list: [
    'visit.problem-told',
    'visit.facet-told',
    'visit.burden-shown',
    'visit.problem-reworded',
    'visit.list-ordered',
    'visit.problem-closed',
    'visit.problem-opened',
    'visit.list-agreed',
    'visit.agenda-told',
    'visit.agenda-added',
    'visit.agenda-taken-up',
    'visit.worry-spoken',
  ],
  /** And every kind of a story. */
  story: ['people.birth-told', 'people.birth-on-papers'],
  people: ['people.person-named'],
  agreed: ['plan.agreed', 'plan.promise-kept', 'plan.promise-let-go', 'visit.confidentiality-explained'],
  appointments: ['visit.appointment-made', 'visit.appointment-changed', 'visit.appointment-cancelled', 'visit.arrived'],
  /** No letter of ours lies on the table's layer. */
  letter: [],
} as const satisfies Record<string, readonly string[]>
type Part = keyof typeof KINDS

const isOf = (part: Part, { kind }: Recorded): boolean =>
  (KINDS[part] as readonly string[]).includes(kind) || (part === 'story' && kind.startsWith('story.'))
const isOnTable = ({ layer }: Recorded): boolean => layer === 'table'
const placeOf = ({ place }: Recorded): number => place?.patient ?? Infinity

/** What closes a piece, a period, a person or a question reaches every screen at once, whenever it was told (red line 3). */
const CLOSING: readonly string[] = ['story.left-be', 'story.reopened']

/** What the patient sees of the own papers without anybody having gone through it: who opened them, and what was decided. */
const OWN: readonly string[] = [
  'people.patient-registered',
  'people.record-opened',
  'people.consent-given',
  'people.consent-withdrawn',
  'people.guest-invited',
  'people.guest-ended',
  'people.excluded',
  'people.let-in-again',
  'visit.gone-through',
]
const ON_PHONE_IN_ANY_LAYER: readonly string[] = ['people.excluded', 'people.let-in-again']

type Known = Recorded<PeopleEntry | VisitEntry>

/**
 * What a phone shows of a record: who opened it, what the patient decided, and of each part as much as was told by when
 * it was last gone through together (red line 7). Of what lies apart only what the patient chose for this phone alone,
 * and only with the topic's own entry; of working notes and of emergencies' reasons nothing.
 */
export const seenOnPhone = (record: readonly Recorded[]): Recorded[] => {
  const stands = standing(record) as Known[]
  const upTo = new Map<Part, number>()
  for (const entry of stands)
    if (entry.kind === 'visit.gone-through') for (const part of entry.body.parts) upTo.set(part, placeOf(entry))
  const wasGoneThrough = (entry: Known): boolean =>
    [...upTo].some(([part, until]) => isOf(part, entry) && (placeOf(entry) < until || CLOSING.includes(entry.kind)))
  const isOwn = (entry: Known): boolean =>
    OWN.includes(entry.kind) && (isOnTable(entry) || ON_PHONE_IN_ANY_LAYER.includes(entry.kind))
  const isChosen = (entry: Known): boolean =>
    entry.kind === 'people.protected-told' && entry.body.phone === true && entry.source.teller === entry.patient
  return stands.filter(entry => isOwn(entry) || isChosen(entry) || (isOnTable(entry) && wasGoneThrough(entry)))
}

/**
 * What the interpreter of one visit sees: that it is open, who is there, and what this visit put on the table since, of
 * the list, the story and what was agreed. Nothing that was there before, nothing of who opened the papers, of consents,
 * of how the patient is reached or of appointments (red line 8).
 */
export const seenByInterpreter = (record: readonly Recorded[], visit: EntryId): Recorded[] => {
  const opened = record.find(({ id }) => id === visit)
  if (!opened) return []
  const since = placeOf(opened)
  const isOfVisit = (entry: Known): boolean =>
    entry.id === visit ||
    ((entry.kind === 'visit.here-changed' || entry.kind === 'visit.closed') && entry.body.visit === visit)
  const shown: readonly Part[] = ['list', 'story', 'agreed']
  return (standing(record) as Known[]).filter(
    entry => isOfVisit(entry) || (isOnTable(entry) && placeOf(entry) > since && shown.some(part => isOf(part, entry))),
  )
}

/** On which consent, and by which invitation, a guest looks in. */
interface Invited {
  readonly person: string
  readonly consent: EntryId
}

/** What a guest sees: whose papers these are, the consent and the invitation, and the parts that consent names. */
export const seenByGuest = (record: readonly Recorded[], { person, consent }: Invited): Recorded[] => {
  const stands = standing(record) as Known[]
  const given = stands.find(({ id }) => id === consent)
  if (given?.kind !== 'people.consent-given') return []
  const { parts } = given.body
  const isAbout = (entry: Known): boolean =>
    entry.id === consent ||
    entry.kind === 'people.patient-registered' ||
    (entry.kind === 'people.guest-invited' && entry.body.person === person)
  return stands.filter(entry => isOnTable(entry) && (isAbout(entry) || parts.some(part => isOf(part, entry))))
}
