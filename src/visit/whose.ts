import type { Entry } from '#record'

export interface Rule {
  readonly layer: Entry['layer']
  /** Who decides: the patient (at the table, some things on an own phone), a professional (from an own screen), or whoever tells. */
  readonly decides: 'patient' | 'professional' | 'teller'
}

export const patient: Rule = { layer: 'table', decides: 'patient' }
const teller: Rule = { layer: 'table', decides: 'teller' }
const working: Rule = { layer: 'working', decides: 'professional' }
const shown: Rule = { layer: 'table', decides: 'professional' }
/** The patient's decision, and not for everybody in the room. */
const apart: Rule = { layer: 'working', decides: 'patient' }
/** Told by the patient or written by the professional, and sealed apart. */
const sealed: Rule = { layer: 'protected', decides: 'teller' }
/** Seen by its writer and the one it is said to. */
const alone: Rule = { layer: 'reflection', decides: 'teller' }
/** Between the patient and the own phone: no professional sees it. */
const ofThePhone: Rule = { layer: 'reflection', decides: 'patient' }

/**
 * Every kind a hand may record, whose it is and who may see it. A kind that is not here is refused: what the desk alone
 * writes (who opened the papers, an emergency, a file) is not.
 */
export const ruleOf: Readonly<Record<string, Rule>> = {
  'record.said-back': patient,
  'record.rendered': teller,
  'people.patient-registered': shown,
  'people.prefers-told': patient,
  'people.birth-on-papers': shown,
  'people.birth-told': patient,
  'people.person-named': teller,
  'people.wish-told': teller,
  'people.name-heard': shown,
  'people.identifier-noted': working,
  'people.reaching-told': working,
  'people.consent-given': patient,
  'people.consent-withdrawn': patient,
  'people.excluded': apart,
  'people.let-in-again': apart,
  'people.not-comfortable': alone,
  'people.protected-told': sealed,
  'people.sensitive-asked': sealed,
  'people.hidden-on-phone': ofThePhone,
  'people.shown-on-phone': ofThePhone,
  'people.guest-ended': shown,
  'people.care-team-joined': shown,
  'people.care-team-left': shown,
  'story.piece-told': teller,
  'story.piece-retold': teller,
  'story.when-told': teller,
  'story.when-answered': patient,
  'story.link-told': patient,
  'story.anchor-kept': teller,
  'story.left-be': patient,
  'story.reopened': patient,
  'story.set-aside': patient,
  'story.come-back-marked': working,
  'story.come-back-done': working,
  'story.moment-marked': working,
  'story.moment-finished': working,
  'story.kept-as-told': working,
  'visit.opened': shown,
  'visit.here-changed': shown,
  'visit.closed': shown,
  'visit.term-kept': teller,
  'visit.problem-told': patient,
  'visit.facet-told': patient,
  'visit.burden-shown': patient,
  'visit.problem-reworded': patient,
  'visit.list-ordered': patient,
  'visit.problem-closed': patient,
  'visit.problem-opened': patient,
  'visit.list-agreed': patient,
  'visit.referral-received': working,
  'visit.worry-noted': working,
  'visit.worry-spoken': shown,
  'visit.appointment-made': shown,
  'visit.appointment-changed': shown,
  'visit.appointment-cancelled': shown,
  'visit.arrived': shown,
  'visit.contact-missed': working,
  'visit.reached-out': working,
  'visit.scan-attached': working,
  'visit.referral-triaged': working,
  'visit.harm-checked': working,
  'visit.call-back-asked': working,
  'visit.call-back-done': working,
  'visit.agenda-told': patient,
  'visit.agenda-added': shown,
  'visit.agenda-taken-up': shown,
  'visit.domains-chosen': working,
  'visit.confidentiality-explained': shown,
  'visit.alone-offered': working,
  'visit.phq9-answered': working,
  'visit.asked-without-interpreter': working,
  'visit.note-kept': working,
  'visit.gone-through': patient,
  'visit.told-from-home': patient,
  'visit.heard-from-home': shown,
  'plan.agreed': patient,
  'plan.promise-kept': teller,
  'plan.promise-let-go': teller,
  'plan.danger-raised': working,
  'plan.danger-seen': working,
  'plan.danger-taken': working,
  'plan.danger-told': working,
  'plan.danger-done': working,
  'plan.danger-said': working,
  'plan.danger-settled': working,
  'plan.follow-up-done': working,
}

/** What a patient may record from an own phone, by their own hand; all else is told at the table. */
export const onPhone: readonly string[] = [
  'people.excluded',
  'people.let-in-again',
  'people.not-comfortable',
  'people.consent-withdrawn',
  'visit.told-from-home',
  'people.hidden-on-phone',
  'people.shown-on-phone',
]

/**
 * What a patient may write at the table from a device of the patient's own side, by their own hand: what the patient tells
 * and decides. Consents and what was gone through are said at the shared table, where somebody says them aloud.
 */
export const onTheirSide: readonly string[] = [
  'record.said-back',
  'people.birth-told',
  'story.piece-told',
  'story.piece-retold',
  'story.when-told',
  'story.when-answered',
  'story.link-told',
  'story.anchor-kept',
  'story.left-be',
  'story.reopened',
  'story.set-aside',
  'visit.problem-told',
  'visit.facet-told',
  'visit.burden-shown',
  'visit.problem-reworded',
  'visit.list-ordered',
  'visit.problem-closed',
  'visit.problem-opened',
  'visit.agenda-told',
]

/** What is written nowhere else: nobody sends or hides something in the patient's place. */
export const onlyOnPhone: readonly string[] = [
  'visit.told-from-home',
  'people.hidden-on-phone',
  'people.shown-on-phone',
]
