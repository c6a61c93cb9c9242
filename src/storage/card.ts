import { careTeamOf } from '#people'
import { standing, type PersonId, type Recorded } from '#record'
import { REGISTERED, type Card } from './store.ts'

/** Folds the entries a card is made of; no card for a patient nobody registered. */
export const cardOf = (patient: PersonId, entries: readonly Recorded[]): Card | undefined => {
  const registrations = standing(entries).filter(entry => entry.kind === REGISTERED)
  return registrations.length > 0 ? { patient, registrations, team: [...careTeamOf(entries)] } : undefined
}
