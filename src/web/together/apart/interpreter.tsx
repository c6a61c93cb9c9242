import type { Entry, PersonId } from '#record'
import type { Here } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import type { ToldNow } from './told-now.ts'

const saidOf = (entries: readonly Entry[], interpreter: PersonId): Entry | undefined => {
  const takenBack = entries.flatMap(({ kind, body }) =>
    kind === 'record.taken-back' ? (body as { entry: string }).entry : [],
  )
  return entries.findLast(
    ({ id, kind, body }) =>
      kind === 'people.not-comfortable' &&
      (body as { interpreter?: PersonId }).interpreter === interpreter &&
      !takenBack.includes(id),
  )
}

/** "I am not comfortable with this interpreter": to the professional who sits here, and to nobody else. */
export const AboutInterpreter = ({
  now,
  staff,
  interpreters,
}: {
  now: ToldNow
  staff: PersonId
  interpreters: readonly Here[]
}) => (
  <>
    <ul className="stack">
      {interpreters.map(({ person, name = '' }) => {
        const said = saidOf(now.entries, person)
        return (
          <li key={person} className="apart-person">
            <button
              type="button"
              className="button"
              aria-pressed={said !== undefined}
              onClick={() =>
                said
                  ? now.takeBack(said)
                  : now.tell({ kind: 'people.not-comfortable', body: { to: staff, interpreter: person } })
              }
            >
              <Icon name="interpreter" size={28} />
              <Both k="apart.not-comfortable" values={{ name }} />
            </button>
          </li>
        )
      })}
    </ul>
    <p className="quiet">
      <Both k="apart.not-comfortable-who" />
    </p>
  </>
)
