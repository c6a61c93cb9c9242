import { wordsOf, type Recorded } from '#record'
import { peopleOf } from '#people'
import { visitsOf, type Here } from '#visit'

/** An interpreter this patient had before, or who is named in the record, and how that one was there last. */
export interface KnownInterpreter {
  readonly person: string
  readonly name: string
  readonly mode: Here['mode']
  /** At the last visit whose interpreters were asked for their age, this one was a grown-up. */
  readonly grownUp: boolean
}

/** The interpreters to offer by one touch: who was here last comes first, then those only named. */
export const interpretersOf = (entries: readonly Recorded[], language: string): readonly KnownInterpreter[] => {
  const known = new Map<string, KnownInterpreter>()
  const { named } = peopleOf(entries)
  const nameOf = (person: string) => {
    const called = named.get(person)
    return called && wordsOf(called.called, language)?.text
  }
  const visits = visitsOf(entries).toReversed()
  const ageOf = (person: string) =>
    visits.flatMap(({ here }) => here).find(one => one.person === person && one.role === 'interpreter' && one.age)?.age
  for (const visit of visits)
    for (const { person, role, name, mode } of visit.here) {
      const called = nameOf(person) ?? name
      if (role === 'interpreter' && called && !known.has(person))
        known.set(person, { person, name: called, mode, grownUp: ageOf(person) === 'grown-up' })
    }
  for (const [person, { role }] of named) {
    const called = nameOf(person)
    if (role === 'interpreter' && called && !known.has(person))
      known.set(person, { person, name: called, mode: 'in-the-room', grownUp: false })
  }
  return [...known.values()]
}
