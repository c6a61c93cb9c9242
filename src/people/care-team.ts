import { standing, type Entry, type PersonId, type Recorded } from '#record'
import type { PeopleEntry } from './entries.ts'

/** Folds a patient's entries into the care team: the hand that registered first, and who joined and has not left since. */
export const careTeamOf = (entries: Iterable<Recorded<Entry>>): ReadonlySet<PersonId> => {
  const team = new Set<PersonId>()
  let registered = false
  for (const entry of standing(entries) as Recorded<PeopleEntry>[]) {
    if (entry.kind === 'people.patient-registered' && !registered) {
      team.add(entry.source.byHandOf)
      registered = true
    }
    if (entry.kind === 'people.care-team-joined') team.add(entry.body.person)
    if (entry.kind === 'people.care-team-left') team.delete(entry.body.person)
  }
  return team
}
