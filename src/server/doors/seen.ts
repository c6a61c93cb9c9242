import { standing, type EntryId, type IsoDay, type RecordEntry, type Recorded } from '#record'
import { hiddenOnPhone, withoutHidden } from '#people/hidden'
import { standingAppointments } from '#visit/day'
import { goneThroughIn, joinedLateIn, placeOf, type Known } from './gone-through.ts'

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

const isOfKind = (part: Part, kind: string): boolean =>
  (KINDS[part] as readonly string[]).includes(kind) || (part === 'story' && kind.startsWith('story.'))

/** Whether something is of a part; what was made of a recording in words is of the part of what was told. */
const ofParts = (record: readonly Recorded[]) => {
  const kinds = new Map(record.map(({ id, kind }) => [id, kind]))
  return (part: Part, { kind, body }: Recorded): boolean =>
    isOfKind(part, kind === 'record.rendered' ? (kinds.get((body as { entry: EntryId }).entry) ?? '') : kind)
}
const isOnTable = ({ layer }: Recorded): boolean => layer === 'table'

/** What closes a piece, a period, a person or a question reaches every screen at once, whenever it was told (red line 3). */
const CLOSING: readonly string[] = ['story.left-be', 'story.reopened']

/** What the patient sees of the own papers without anybody having gone through it: who opened them, what was decided, and what was sent from there. */
const OWN: readonly string[] = [
  'people.patient-registered',
  'people.prefers-told',
  'people.record-opened',
  'people.consent-given',
  'people.consent-withdrawn',
  'people.guest-invited',
  'people.guest-ended',
  'people.excluded',
  'people.let-in-again',
  'visit.gone-through',
  'visit.told-from-home',
  'visit.to-be-heard',
  'visit.heard-from-home',
]
const ON_PHONE_IN_ANY_LAYER: readonly string[] = ['people.excluded', 'people.let-in-again']

/**
 * What a phone shows of a record: who opened it, what the patient decided, and of each part as much as was told by when
 * it was last gone through together (red line 7). Of what lies apart only what the patient chose for this phone alone,
 * and only with the topic's own entry; of working notes and of emergencies' reasons nothing. What the patient hid there is
 * not sent, nor that it was hidden.
 */
export const seenOnPhone = (record: readonly Recorded[]): Recorded[] => {
  const stands = standing(record) as Known[]
  const isOf = ofParts(stands)
  const went = goneThroughIn(record, stands)
  const wasGoneThrough = (entry: Known): boolean =>
    went.parts.some(part => isOf(part, entry) && (CLOSING.includes(entry.kind) || went.covers(part, entry)))
  const isOwn = (entry: Known): boolean =>
    OWN.includes(entry.kind) && (isOnTable(entry) || ON_PHONE_IN_ANY_LAYER.includes(entry.kind))
  const isChosen = (entry: Known): boolean =>
    entry.kind === 'people.protected-told' && entry.body.phone === true && entry.source.teller === entry.patient
  const sent = new Map(stands.flatMap(one => (one.kind === 'visit.told-from-home' ? [[one.id, one.body.what]] : [])))
  // What somebody made of it in words lies on the table with the list, and only where it is talked about there.
  const isOfSent = (one: Recorded): boolean => {
    const { item, entry } = one.body as { item?: EntryId; entry?: EntryId }
    if (one.kind === 'visit.agenda-taken-up') return sent.has(item!)
    const isTalkedAbout = one.kind === 'record.rendered' && sent.get(entry!) === 'matters-next'
    return isTalkedAbout && went.covers('list', one)
  }
  const isShown = (entry: Known): boolean =>
    isOwn(entry) || isChosen(entry) || (isOnTable(entry) && (isOfSent(entry) || wasGoneThrough(entry)))
  return withoutHidden(stands, hiddenOnPhone(stands)).filter(isShown).map(withoutWhatItHad)
}

/** Up to where a screen had the record is the desk's to know, and would name what is not shown here. */
const withoutWhatItHad = (entry: Known): Known => {
  if (entry.kind !== 'visit.gone-through') return entry
  const { upTo: _, beyond: __, ...body } = entry.body
  return { ...entry, body }
}

/**
 * The day and the time of the next visit, as far as the phone may know: nothing of where, with whom and what was written with
 * it. Null where none is planned; undefined where the one there is was planned or moved after what was agreed was last gone
 * through together (red line 7).
 */
export const nextOnPhone = (
  record: readonly Recorded[],
  today: IsoDay,
): { readonly day: IsoDay; readonly at: string } | null | undefined => {
  const next = standingAppointments(record)
    .filter(({ slot }) => slot.day >= today)
    .toSorted((one, other) => (one.slot.day + one.slot.at < other.slot.day + other.slot.at ? -1 : 1))[0]
  if (!next) return null
  const planned = record.find(({ id }) => id === next.version)
  const isKnown = planned !== undefined && goneThroughIn(record, standing(record) as Known[]).covers('agreed', planned)
  return isKnown ? { day: next.slot.day, at: next.slot.at } : undefined
}

/**
 * What the interpreter of one visit sees: that it is open, who is there, the words kept for it, and what this visit put on
 * the table since, of the list, the story and what was agreed. Nothing that was there before, nothing that was told at another
 * visit and joined late, nothing of who opened the papers, of consents, of how the patient is reached or of appointments
 * (red line 8).
 */
export const seenByInterpreter = (record: readonly Recorded[], visit: EntryId): Recorded[] => {
  const opened = record.find(({ id }) => id === visit)
  if (!opened) return []
  const since = placeOf(opened)
  const isOfVisit = (entry: Known): boolean =>
    entry.id === visit ||
    ((entry.kind === 'visit.here-changed' || entry.kind === 'visit.closed') && entry.body.visit === visit) ||
    (entry.kind === 'visit.term-kept' && isOnTable(entry) && entry.body.visit === visit)
  const shown: readonly Part[] = ['list', 'story', 'agreed']
  const elsewhere = toldElsewhere(record, visit)
  const isPutHere = (entry: Recorded): boolean => placeOf(entry) > since && !elsewhere.has(entry.id)
  const isOf = ofParts(record.filter(isPutHere))
  const all = standing(record) as Known[]
  const isToldHere = toldAmong(opened, all.filter(isOfVisit))
  return all.filter(
    entry =>
      isOfVisit(entry) ||
      (isOnTable(entry) && isPutHere(entry) && isToldHere(entry) && shown.some(part => isOf(part, entry))),
  )
}

/** What came into the record by another way than this table: joined late to another visit, or found with another patient. */
const toldElsewhere = (record: readonly Recorded[], visit: EntryId): ReadonlySet<EntryId> => {
  const late = [...joinedLateIn(record)].flatMap(([id, at]) => (at === visit ? [] : id))
  const moved = (record as readonly Recorded<RecordEntry>[]).flatMap(entry =>
    entry.kind === 'record.moved-here' ? entry.body.entries : [],
  )
  return new Set([...late, ...moved])
}

/**
 * Whether something was told at this visit, as far as it says: not on a day before it, and to nobody who was not here. What was
 * told at another table may come into the record now, when its network is back.
 */
const toldAmong = (opened: Recorded, ofVisit: readonly Known[]): ((entry: Known) => boolean) => {
  const here = new Set(
    ofVisit.flatMap(one =>
      one.kind === 'visit.opened' || one.kind === 'visit.here-changed' ? one.body.here.map(({ person }) => person) : [],
    ),
  )
  return ({ patient, source: { toldOn, listeners, renderedBy } }) =>
    toldOn >= opened.source.toldOn &&
    [...listeners, ...(renderedBy === undefined ? [] : [renderedBy])].every(one => one === patient || here.has(one))
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
  const isOf = ofParts(stands)
  const isAbout = (entry: Known): boolean =>
    entry.id === consent ||
    entry.kind === 'people.patient-registered' ||
    (entry.kind === 'people.guest-invited' && entry.body.person === person)
  return stands.filter(entry => isOnTable(entry) && (isAbout(entry) || parts.some(part => isOf(part, entry))))
}
