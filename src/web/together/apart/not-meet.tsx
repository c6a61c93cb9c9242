import { useEffect, useMemo, useState } from 'react'
import { careTeamOf, exclusionsOf } from '#people'
import type { PersonId, Recorded } from '#record'
import { visitsOf } from '#visit'
import { askApartAtTable, askTeamAtTable } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import type { ToldNow } from './told-now.ts'

interface Somebody {
  readonly person: PersonId
  readonly who: 'staff' | 'interpreter'
  readonly name: string
}

/** Names of the care team, as the clinic knows them; undefined until it answered. */
const useTeamNames = (): ReadonlyMap<PersonId, string> | undefined => {
  const [names, setNames] = useState<ReadonlyMap<PersonId, string>>()
  useEffect(() => {
    let current = true
    askTeamAtTable().then(
      ({ team }) => current && setNames(new Map(team.map(({ id, name }) => [id, name]))),
      () => current && setNames(new Map()),
    )
    return () => {
      current = false
    }
  }, [])
  return names
}

/** What was said before of whom the patient does not want to meet; held on this sheet alone. */
const useSaidBefore = (): readonly Recorded[] => {
  const [entries, setEntries] = useState<readonly Recorded[]>([])
  useEffect(() => {
    let current = true
    askApartAtTable().then(
      asked => current && setEntries(asked.entries),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  return entries
}

/**
 * The care team, the one who sits here last of it; interpreters met so far; and whoever was named before. Without a name
 * nobody can be pointed at.
 */
const useWhoCanBeNamed = (staff: PersonId, before: readonly Recorded[]): readonly Somebody[] => {
  const { entries, nameOf } = useAtHand()
  const { patient } = usePair()
  const names = useTeamNames()
  return useMemo(() => {
    if (!names) return []
    const team = [...careTeamOf(entries)]
      .map((person): Somebody => ({ person, who: 'staff', name: names.get(person) ?? nameOf(person, patient.tag) }))
      .toSorted((a, b) => Number(a.person === staff) - Number(b.person === staff))
    const met = new Map(
      visitsOf(entries).flatMap(({ here }) =>
        here.flatMap(({ role, person, name = '' }) => (role === 'interpreter' ? [[name, person] as const] : [])),
      ),
    )
    const interpreters = [...met].map(([name, person]): Somebody => ({ person, who: 'interpreter', name }))
    const known = [...team, ...interpreters].filter(({ name }) => name)
    const named = exclusionsOf(before).flatMap(({ person, who, called }): Somebody[] =>
      called && !known.some(one => one.person === person) ? [{ person, who, name: called }] : [],
    )
    return [...known, ...named]
  }, [entries, names, nameOf, patient.tag, staff, before])
}

/** Whom the patient does not want to meet: one touch on a name, no reason; one more lets that person in again. */
export const NotMeet = ({ now, staff }: { now: ToldNow; staff: PersonId }) => {
  const before = useSaidBefore()
  const people = useWhoCanBeNamed(staff, before)
  const excluded = exclusionsOf([...before, ...now.entries])
  return (
    <>
      <p>
        <Both k={people.length > 0 ? 'apart.not-meet-how' : 'apart.not-meet-none'} />
      </p>
      <ul className="stack">
        {people.map(({ person, who, name }) => {
          const said = excluded.find(one => one.person === person)
          return (
            <li key={person} className="apart-person">
              <button
                type="button"
                className="button"
                onClick={() =>
                  said
                    ? now.takeBack({ id: said.id, kind: 'people.excluded', layer: 'working' })
                    : now.tell({ kind: 'people.excluded', body: { person, who, called: name } })
                }
              >
                <Icon name={said ? 'undo' : who === 'staff' ? 'professional' : 'interpreter'} size={28} />
                <Both k={said ? 'apart.let-in' : 'apart.not-meet-whom'} values={{ name }} />
              </button>
              {person === staff && (
                <span className="quiet">
                  <Both k="apart.not-meet-closes" />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
