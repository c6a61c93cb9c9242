import type { EntryId, PersonId, Recorded } from '#record'
import type { PinOf } from '#people/pin'
import { ask, post } from '../../parts/api.ts'
import { confirmingFirst } from '../devices/confirming.ts'

const of = (patient: PersonId): string => `/api/patients/${encodeURIComponent(patient)}`

/** What stands of a patient's card. Moments are ISO 8601 in UTC. */
export type Card =
  | { readonly card: 'none' | 'locked' }
  | { readonly card: 'waiting'; readonly until: string }
  | { readonly card: 'bound'; readonly boundAt: string }

/** A card as it is given, this once, to somebody who has just shown who it is: the code of the paper, the PIN that is said aloud, and until when it can be used. */
export interface Given {
  readonly code: string
  readonly pin: readonly string[]
  readonly until: string
}

/** A link as it is given, this once: its code, and the code that is said aloud. */
export interface Linked {
  readonly code: string
  readonly spoken: string
}

export const askCard = (patient: PersonId): Promise<Card> => ask(`${of(patient)}/card`)
export const giveCard = (patient: PersonId, pin: PinOf): Promise<Given> =>
  confirmingFirst(() => post(`${of(patient)}/card`, { pin }))
export const reopenCard = (patient: PersonId): Promise<Card> => post(`${of(patient)}/card/reopen`, {})
export const endCard = (patient: PersonId): Promise<Card> => post(`${of(patient)}/card/end`, {})

export const linkInterpreter = (patient: PersonId, visit: EntryId, person: PersonId): Promise<Linked> =>
  post(`${of(patient)}/interpreter-link`, { visit, person })

interface Guest {
  readonly consent: EntryId
  readonly called: string
  readonly place: string
  readonly until: string
}
export const inviteGuest = (patient: PersonId, guest: Guest): Promise<Linked> =>
  confirmingFirst(() => post(`${of(patient)}/guests`, guest))
export const endGuest = (patient: PersonId, person: PersonId): Promise<unknown> =>
  post(`${of(patient)}/guests/end`, { person })

/** Why a record is opened in an emergency. */
export const reasons = ['danger-to-life', 'patient-came-unplanned', 'team-cannot-be-reached'] as const
export type Reason = (typeof reasons)[number]

export const openInEmergency = (patient: PersonId, why: { reason: Reason; words: string }): Promise<unknown> =>
  post(`${of(patient)}/emergency`, why)
export const askEmergencies = (): Promise<{ readonly entries: readonly Recorded[] }> => ask('/api/emergencies')

interface Review {
  readonly glass: EntryId
  readonly outcome: 'was-needed' | 'was-not-needed'
  readonly words?: string
}
export const reviewEmergency = (patient: PersonId, review: Review): Promise<unknown> =>
  post(`${of(patient)}/emergency/review`, review)

/** Registrations of a name, whoever's patient it is: the same question that keeps one person from being registered twice. */
export const askAlike = (
  name: string,
): Promise<{ readonly entries: readonly Recorded[]; readonly own: readonly string[] }> =>
  post('/api/patients/alike', { names: [name] })
