import { standing, type EntryId, type IsoDay, type Recorded } from '#record'
import type { PeopleEntry } from '#people'
import { hiddenOnPhone, withoutHidden } from '#people/hidden'
import type { VisitEntry } from '#visit'
import { standingAppointments } from '#visit/day'

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
const placeOf = ({ place }: Recorded): number => place?.patient ?? Infinity

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

type Known = Recorded<PeopleEntry | VisitEntry>
type GoneThrough = Extract<Known, { kind: 'visit.gone-through' }>

/**
 * Up to where in the record something was gone through together: nothing that was told after its visit was over, however late
 * it comes that it was.
 */
const wentTo = (record: readonly Known[]): ((gone: GoneThrough) => number) => {
  const begins = record.filter(({ kind }) => kind === 'visit.opened')
  const closed = record.filter(entry => entry.kind === 'visit.closed')
  return gone => {
    const { visit } = gone.body
    const at = begins.find(({ id }) => id === visit)
    const next = at && begins.filter(one => placeOf(one) > placeOf(at))
    const ends = [...closed.filter(({ body }) => body.visit === visit), ...(next ?? [])]
    return Math.min(placeOf(gone), ...ends.map(placeOf))
  }
}

/**
 * What a phone shows of a record: who opened it, what the patient decided, and of each part as much as was told by when
 * it was last gone through together (red line 7). Of what lies apart only what the patient chose for this phone alone,
 * and only with the topic's own entry; of working notes and of emergencies' reasons nothing. What the patient hid there is
 * not sent, nor that it was hidden.
 */
export const seenOnPhone = (record: readonly Recorded[]): Recorded[] => {
  const stands = standing(record) as Known[]
  const isOf = ofParts(stands)
  const upTo = new Map<Part, number>()
  const went = wentTo(stands)
  for (const entry of stands)
    if (entry.kind === 'visit.gone-through')
      for (const part of entry.body.parts) upTo.set(part, Math.max(went(entry), upTo.get(part) ?? 0))
  const wasGoneThrough = (entry: Known): boolean =>
    [...upTo].some(([part, until]) => isOf(part, entry) && (placeOf(entry) < until || CLOSING.includes(entry.kind)))
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
    return isTalkedAbout && placeOf(one) < (upTo.get('list') ?? -Infinity)
  }
  const isShown = (entry: Known): boolean =>
    isOwn(entry) || isChosen(entry) || (isOnTable(entry) && (isOfSent(entry) || wasGoneThrough(entry)))
  return withoutHidden(stands, hiddenOnPhone(stands)).filter(isShown)
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
  const stands = standing(record) as Known[]
  const agreed = stands.flatMap(one =>
    one.kind === 'visit.gone-through' && one.body.parts.includes('agreed') ? one : [],
  )
  const last = Math.max(...agreed.map(wentTo(stands)))
  const planned = record.find(({ id }) => id === next.version)
  const isKnown = planned !== undefined && placeOf(planned) < last
  return isKnown ? { day: next.slot.day, at: next.slot.at } : undefined
}

/**
 * What the interpreter of one visit sees: that it is open, who is there, the words kept for it, and what this visit put on
 * the table since, of the list, the story and what was agreed. Nothing that was there before, nothing of who opened the
 * papers, of consents, of how the patient is reached or of appointments (red line 8).
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
  const isOf = ofParts(record.filter(entry => placeOf(entry) > since))
  const all = standing(record) as Known[]
  const isToldHere = toldAmong(opened, all.filter(isOfVisit))
  return all.filter(
    entry =>
      isOfVisit(entry) ||
      (isOnTable(entry) && placeOf(entry) > since && isToldHere(entry) && shown.some(part => isOf(part, entry))),
  )
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
