import type { PersonId, Refusal } from '#record'

/**
 * What somebody does at the clinic. `professional`: which profession was not said. A researcher and a member of the user
 * panel have no care record at all.
 */
export const roles = [
  'doctor',
  'nurse',
  'social-worker',
  'professional',
  'coordinator',
  'researcher',
  'panel-member',
] as const
export type Role = (typeof roles)[number]

/** Roles that open no record, see no patient’s name, and lead nothing. */
export const isBesideCare = (role: string): boolean => role === 'researcher' || role === 'panel-member'

/** What somebody may be asked a permit for. The first line is about a patient, the second about the clinic. */
export const actions = [
  ...([
    'see-patients',
    'register',
    'open',
    'write',
    'lay-table',
    'change-care-team',
    'unsay',
    'move',
    'erase',
    'plan-day',
    'open-protected',
    'give-doors',
    'raise-danger',
    'hear-from-home',
    'break-glass',
    'review-glass',
    'carry-along',
  ] as const),
  ...([
    'see-staff',
    'invite',
    'end-account',
    'set-retention',
    'set-words',
    'set-day',
    'set-others-away',
    'review-words',
  ] as const),
] as const
export type Action = (typeof actions)[number]

/** With whom: everybody, those patients whose care team one is on, or nobody. */
export type Reach = 'everybody' | 'own-patients' | 'nobody'

interface Permit {
  readonly who: readonly (Role | 'lead')[]
  readonly may: readonly Action[]
  readonly with: Exclude<Reach, 'nobody'>
}

const care = ['doctor', 'nurse', 'social-worker', 'professional'] as const

/**
 * Who may do what, sentence by sentence; what no sentence says is not permitted. Leading the clinic adds to a role and
 * is no key to the records: it opens none.
 */
const permits: readonly Permit[] = [
  { who: care, may: ['register', 'see-staff', 'raise-danger', 'hear-from-home', 'break-glass'], with: 'everybody' },
  {
    who: care,
    may: ['see-patients', 'open', 'write', 'lay-table', 'change-care-team', 'unsay', 'move'],
    with: 'own-patients',
  },
  { who: care, may: ['plan-day', 'open-protected', 'give-doors', 'carry-along'], with: 'own-patients' },
  { who: ['coordinator'], may: ['see-patients', 'register', 'change-care-team', 'see-staff'], with: 'everybody' },
  {
    who: ['coordinator'],
    may: ['plan-day', 'give-doors', 'raise-danger', 'set-day', 'set-others-away'],
    with: 'everybody',
  },
  { who: ['coordinator'], may: ['open', 'write'], with: 'own-patients' },
  { who: [...care, 'coordinator'], may: ['review-words'], with: 'everybody' },
  { who: ['lead'], may: ['see-patients', 'change-care-team', 'erase', 'review-glass'], with: 'everybody' },
  {
    who: ['lead'],
    may: ['invite', 'end-account', 'set-retention', 'set-words', 'set-day', 'set-others-away'],
    with: 'everybody',
  },
]

/** Somebody who is signed in. A role that is not known here may do nothing; `lead` left out is no lead. */
export interface Who {
  readonly id: PersonId
  readonly role: string
  readonly lead?: boolean | undefined
}

/**
 * A patient, as far as permits ask: who is on the care team (of somebody who is no patient, nobody is), whom the patient
 * does not want to meet, and who opened the record in an emergency that still lasts.
 */
export interface TheirPatient {
  readonly team: ReadonlySet<PersonId>
  readonly excluded?: ReadonlySet<PersonId>
  readonly emergency?: ReadonlySet<PersonId>
}

/** What an emergency opens, and nothing beside it. */
const inEmergency: readonly Action[] = ['open', 'write']
/** What somebody may do whom the patient does not want to meet: nothing of it opens the record. */
const despiteExclusion: readonly Action[] = ['raise-danger', 'erase']

const widestOf = (reaches: readonly Reach[]): Reach =>
  (['everybody', 'own-patients'] as const).find(reach => reaches.includes(reach)) ?? 'nobody'

/** What one role, or leading the clinic, reaches with an action. */
export const reachAs = (one: Role | 'lead', action: Action): Reach =>
  widestOf(permits.filter(({ who, may }) => who.includes(one) && may.includes(action)).map(permit => permit.with))

/** What somebody reaches with an action, by role and by leading the clinic. Who is beside care leads nothing. */
export const reachOf = ({ role, lead = false }: Who, action: Action): Reach => {
  const known = roles.find(one => one === role)
  if (!known) return 'nobody'
  const leads = lead && !isBesideCare(known)
  return widestOf([reachAs(known, action), leads ? reachAs('lead', action) : 'nobody'])
}

/** Why somebody may not do this, with this patient where one is asked about; undefined where it is permitted. */
export const refusalFor = (who: Who, action: Action, patient?: TheirPatient): Refusal | undefined => {
  const reach = reachOf(who, action)
  const isShutOut = reach !== 'nobody' && patient?.excluded?.has(who.id) && !despiteExclusion.includes(action)
  // Whom the patient does not want to meet is told nothing of it.
  if (isShutOut) return { reason: 'not-on-the-care-team' }
  if (reach === 'everybody') return undefined
  if (reach === 'own-patients') {
    const opens = patient?.team.has(who.id) || (inEmergency.includes(action) && patient?.emergency?.has(who.id))
    return opens ? undefined : { reason: 'not-on-the-care-team' }
  }
  return { reason: roles.some(role => reachAs(role, action) !== 'nobody') ? 'not-your-role' : 'only-the-lead' }
}

/** `may(nurse, 'open', patient)`: whether somebody may do this, with this patient where one is asked about. */
export const may = (who: Who, action: Action, patient?: TheirPatient): boolean => !refusalFor(who, action, patient)
