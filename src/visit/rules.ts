import { names, type Entry, type EntryId, type PersonId, type Refusal, type Said } from '#record'
import type { Here } from './entries.ts'
import { onlyOnPhone, onPhone, onTheirSide, patient, ruleOf, type Rule } from './whose.ts'

/** Where a hand wrote: at the shared table of a visit, at a staff screen of one's own, or on the patient's own phone. */
export interface Asking {
  readonly screen: 'table' | 'staff' | 'phone'
  /** Whose hand it is: the signed-in professional; at the table, the one who opened it; on the phone, the patient. */
  readonly staff: PersonId
  /** The open visit of this patient, when there is one. */
  readonly visit?: { readonly id: EntryId; readonly here: readonly PersonId[] }
  /** An entry of this patient that is stored already or stands earlier in the same push. */
  readonly known: (id: EntryId) => Entry | undefined
  /** The patient is registered, by a stored entry or one earlier in the same push. */
  readonly registered: boolean
  /** The law, as the clinic set it, has what was told kept for now: nothing is unsaid. */
  readonly mustBeKept?: boolean | undefined
}

/** The layer an entry of this kind lies in; of the patient's own hand and the table's, `table`. */
export const layerOf = (kind: string): Entry['layer'] => ruleOf[kind]?.layer ?? 'table'

/**
 * Whether this entry may be recorded from where the hand is. Gives the refusal, or undefined.
 * What the patient decides is taken down at a table where the patient sits, told by the patient, by the professional's hand;
 * from a staff screen alone it is refused (red line 6). From a staff screen a professional tells only what is the professional's own.
 */
export const mayRecord = (entry: Entry, asking: Asking): Refusal | undefined =>
  notPermitted(entry, asking) ?? namesUnknown(entry, asking) ?? childInterprets(entry)

const notPermitted = (entry: Entry, asking: Asking): Refusal | undefined => {
  if (entry.source.byHandOf !== asking.staff) return { reason: 'not-your-hand', field: 'source.byHandOf' }
  if (!asking.registered && entry.kind !== 'people.patient-registered')
    return { reason: 'not-registered', field: 'patient' }
  if (entry.kind === 'record.unsaid' && asking.mustBeKept) return { reason: 'must-be-kept', field: 'kind' }
  const rule = isAbout(entry) ? ruleOfTakingBack(entry, asking) : ruleFor(entry, asking)
  if (!rule)
    return isAbout(entry) ? { reason: 'not-known-here', field: 'body.entry' } : { reason: 'not-a-kind', field: 'kind' }
  if (entry.layer !== rule.layer) return { reason: 'wrong-layer', field: 'layer' }
  if (asking.screen === 'table' && !asking.visit) return { reason: 'visit-closed' }
  if (asking.screen === 'table' && isOnlyOurs(entry)) return { reason: 'not-at-the-table', field: 'kind' }
  if (asking.screen === 'phone') return onTheirPhone(entry, asking)
  if (asking.screen === 'table' && asking.staff === entry.patient) return atTheirSide(entry, asking)
  if (onlyOnPhone.includes(entry.kind)) return { reason: 'only-the-patient', field: 'kind' }
  if (rule.decides === 'patient' || isForThePhone(entry)) return whatThePatientDecides(entry, asking)
  if (entry.kind === 'record.unsaid' && !isTheirOwn(entry, asking))
    return { reason: 'not-your-words', field: 'body.entry' }
  if (rule.decides === 'professional' && entry.source.teller !== asking.staff)
    return { reason: 'not-your-words', field: 'source.teller' }
  if (asking.screen === 'staff' && entry.source.teller !== asking.staff)
    return { reason: 'only-at-the-table', field: 'source.teller' }
  return undefined
}

/**
 * Danger is written where no family and no table sees it (red line 16), and so is what was marked with the eyes on the patient;
 * at a table somebody interprets, or the patient speaks with us.
 */
const isOnlyOurs = ({ kind }: Entry): boolean =>
  kind.startsWith('plan.danger-') || kind.startsWith('story.moment-') || kind === 'visit.asked-without-interpreter'

/** What lies apart reaches a phone by a choice of the patient’s own, and nobody else makes it (red line 7). */
const isForThePhone = ({ kind, body }: Entry): boolean =>
  kind === 'people.protected-told' && (body as { phone?: boolean }).phone === true

/**
 * On an own phone the patient decides some things by the own hand, and writes nothing else. What was sent from there is
 * taken back or unsaid there too.
 */
const onTheirPhone = (entry: Entry, { known }: Asking): Refusal | undefined => {
  const { kind, patient, source, body } = entry
  const isTheirs = isAbout(entry)
    ? known((body as { entry: EntryId }).entry)?.kind === 'visit.told-from-home'
    : onPhone.includes(kind)
  if (!isTheirs) return { reason: 'only-at-the-table', field: 'kind' }
  return source.teller === patient ? undefined : { reason: 'only-the-patient', field: 'source.teller' }
}

/** At the table from the patient's own device: what the patient tells and decides, taken back there too, and nothing else. */
const atTheirSide = (entry: Entry, asking: Asking): Refusal | undefined => {
  const { kind, patient, source, body } = entry
  const about = isAbout(entry) ? asking.known((body as { entry: EntryId }).entry) : undefined
  if (isAbout(entry) ? about?.source.teller !== patient : !onTheirSide.includes(kind))
    return { reason: 'only-at-the-shared-table', field: 'kind' }
  return source.teller === patient
    ? whatThePatientDecides(entry, asking)
    : { reason: 'only-the-patient', field: 'source.teller' }
}

/**
 * Whoever interprets was asked for their age. Somebody under 18 does not interpret, but in an acute danger to life whose
 * reason is written (red line 4).
 */
const childInterprets = ({ kind, body }: Entry): Refusal | undefined => {
  if (kind !== 'visit.opened' && kind !== 'visit.here-changed') return undefined
  const { here, emergency } = body as { here: readonly Here[]; emergency?: string }
  const interpreting = here.filter(({ role }) => role === 'interpreter')
  if (interpreting.some(({ age }) => age === undefined)) return { reason: 'age-not-asked', field: 'body.here' }
  const child = interpreting.some(({ age }) => age === 'under-18')
  return child && emergency === undefined ? { reason: 'children-do-not-interpret', field: 'body.here' } : undefined
}

/** What was told is unsaid by whoever told it, and by nobody else. */
const isTheirOwn = (entry: Entry, { known }: Asking): boolean =>
  known((entry.body as { entry: EntryId }).entry)?.source.teller === entry.source.teller

/** What was said in a recording is written down by whoever heard it, and lies where the recording does. */
const renderingOf = (told: Entry | undefined): Rule => ({ layer: told?.layer ?? 'table', decides: 'teller' })

/** Words that change or move what the patient told are the patient's too. Somebody else may tell a time beside them, at the table. */
const ruleFor = (entry: Entry, { known, screen }: Asking): Rule | undefined => {
  const rule = ruleOf[entry.kind]
  if (entry.kind === 'record.rendered') return renderingOf(known((entry.body as { entry: EntryId }).entry))
  if (entry.kind !== 'story.piece-retold' && entry.kind !== 'story.when-told') return rule
  const piece = known((entry.body as { piece: EntryId }).piece)
  const ofThePatient = piece?.source.teller === entry.patient
  return ofThePatient && (screen === 'staff' || entry.kind === 'story.piece-retold') ? patient : rule
}

/**
 * A list in order holds problems of this patient and nothing else: an agreement on nothing would uncover the letter. Words
 * are added to a recording alone: nobody puts words beside what the patient chose by a picture or wrote.
 */
const namesUnknown = (entry: Entry, { known }: Asking): Refusal | undefined => {
  if (entry.kind === 'record.rendered') {
    const told = known((entry.body as { entry: EntryId }).entry)
    const hasVoice = told?.patient === entry.patient && (told.body as { said?: Said }).said?.voice !== undefined
    return hasVoice ? undefined : { reason: 'not-known-here', field: 'body.entry' }
  }
  if (entry.kind !== 'visit.list-agreed' && entry.kind !== 'visit.list-ordered') return undefined
  const { order } = entry.body as { order: readonly EntryId[] }
  const all = order.every(id => known(id)?.kind === 'visit.problem-told')
  return all ? undefined : { reason: 'not-known-here', field: 'body.order' }
}

const whatThePatientDecides = (entry: Entry, { screen, visit }: Asking): Refusal | undefined => {
  if (screen === 'staff') return { reason: 'only-at-the-table', field: 'kind' }
  if (entry.source.teller !== entry.patient) return { reason: 'only-the-patient', field: 'source.teller' }
  if (!visit?.here.includes(entry.patient)) return { reason: 'patient-not-here', field: 'source.teller' }
  return undefined
}

/** Takes another entry back, or unsays it because it was asked for; an entry found with the wrong patient is moved by the desk. */
const isAbout = ({ kind, body }: Entry): boolean =>
  kind === 'record.taken-back' || (kind === 'record.unsaid' && (body as { why: string }).why === 'asked')

/**
 * Taking back follows whose the entry was, and so does unsaying; registration and visits are neither taken back nor unsaid,
 * and a tombstone stays. Who was on the care team is never unsaid.
 */
const ruleOfTakingBack = (entry: Entry, { known }: Asking): Rule | undefined => {
  const target = known((entry.body as { entry: EntryId }).entry)
  if (!target || target.patient !== entry.patient) return undefined
  if (entry.kind === 'record.unsaid' && /^record\.|^people\.care-team-/.test(target.kind)) return undefined
  // What was written of a danger stands, whoever wishes otherwise.
  if (target.kind.startsWith('plan.danger-') || target.kind.startsWith('plan.follow-up')) return undefined
  if (isLeftBe(target) && (target.kind === 'story.moment-finished' || entry.kind === 'record.unsaid')) return undefined
  if (target.kind === 'record.rendered') return { layer: target.layer, decides: 'teller' }
  if (target.kind === 'record.taken-back') return ruleOfTakingBack(target, { known } as Asking)
  // What the desk alone writes stands, whoever wishes otherwise: at which visit it was told, by when it is heard.
  if (!Object.hasOwn(ruleOf, target.kind)) return undefined
  if (['people.patient-registered', 'visit.opened', 'visit.closed', 'visit.list-agreed'].includes(target.kind))
    return undefined
  return target.source.teller === entry.patient ? { layer: target.layer, decides: 'patient' } : ruleOf[target.kind]
}

/** Left be at the patient's word: only the patient opens it again, whatever a professional's hand wishes otherwise (red line 3). */
const isLeftBe = ({ kind, body }: Entry): boolean =>
  kind.startsWith('story.moment-') && (body as { what: string }).what === 'leave-be'

/** By when something from home is heard, and that it was: the phone and the desk are told so, and no table. */
const HEARING: readonly string[] = ['visit.to-be-heard', 'visit.heard-from-home']

/**
 * What the shared table may be sent: its own layer, and the referral once the first list is agreed. Of what was sent from
 * home only what matters most next time: the rest (`atHome`, by `stayingAtHome`), and whatever was made of it, lies on no
 * screen that others look at before the patient brings it in.
 */
export const seenAtTable = (
  entry: Entry,
  { listAgreed, atHome }: { listAgreed: boolean; atHome: ReadonlySet<EntryId> },
): boolean => {
  if (HEARING.includes(entry.kind) || atHome.has(entry.id) || names(entry.body, atHome)) return false
  return entry.layer === 'table' || (listAgreed && entry.kind === 'visit.referral-received')
}
