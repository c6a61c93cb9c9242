import { ask, post, type Retention, type Staff } from '../../parts/api.ts'
import { confirmingFirst } from '../devices/confirming.ts'

/** Somebody who works here or did. `waiting`: invited, has not come yet. */
export interface Colleague extends Staff {
  readonly left: boolean
  readonly waiting: boolean
}

/** A code that opens once, and until when (ISO 8601). It is told only now. */
export interface Invitation {
  readonly code: string
  readonly until: string
}

/** Who is to be invited. `language`: the tag of the language the pages are read in. */
export interface Invitee {
  readonly name: string
  readonly role: string
  readonly lead: boolean
  readonly language: string
}

export const askStaff = (): Promise<{ staff: readonly Colleague[] }> => ask('/api/staff')
export const invite = (invitee: Invitee): Promise<Invitation> => confirmingFirst(() => post('/api/staff', invitee))
export const inviteAgain = (account: string): Promise<Invitation> =>
  confirmingFirst(() => post(`/api/staff/${encodeURIComponent(account)}/invite`, {}))
export const endAccount = (account: string, handTo: string): Promise<unknown> =>
  confirmingFirst(() => post(`/api/staff/${encodeURIComponent(account)}/leave`, { handTo }))
export const keepFor = (retention: Retention): Promise<{ retention: Retention }> =>
  confirmingFirst(() => post('/api/settings', { retention }))
export const askTeam = (
  patient: string,
): Promise<{ team: readonly { readonly id: string; readonly name: string; readonly role: string }[] }> =>
  ask(`/api/patients/${encodeURIComponent(patient)}/team`)
