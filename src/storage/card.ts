import { careTeamOf } from '#people'
import { frontOf } from '#plan'
import { standing, type PersonId, type Recorded } from '#record'
import { REGISTERED, type Card } from './store.ts'

/** Folds the entries a card is made of; no card for a patient nobody registered. */
export const cardOf = (patient: PersonId, entries: readonly Recorded[]): Card | undefined => {
  const registrations = standing(entries).filter(entry => entry.kind === REGISTERED)
  if (registrations.length === 0) return undefined
  return { patient, registrations, team: [...careTeamOf(entries)], front: frontOf(entries) }
}
