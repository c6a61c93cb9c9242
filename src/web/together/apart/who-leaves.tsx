import { useState } from 'react'
import type { PersonId } from '#record'
import type { Here } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

/** Family and companions wait outside, with everyone and always; who else leaves is asked. */
export const WhoLeaves = ({
  here,
  onBegin,
  onNotToday,
}: {
  here: readonly Here[]
  onBegin: (gone: readonly PersonId[]) => void
  onNotToday: () => void
}) => {
  const { hand, nameOf } = useAtHand()
  const waiting = here.filter(({ role }) => role === 'relative' || role === 'companion')
  const others = here.filter(one => !waiting.includes(one) && one.person !== hand.staff && one.person !== hand.patient)
  const [leaving, setLeaving] = useState<readonly PersonId[]>([])
  const named = ({ person, name }: Here) => ({
    values: ({ tag }: { tag: string }) => ({ name: name ?? nameOf(person, tag) }),
  })
  return (
    <>
      <p className="apart-large">
        <Both k="apart.routine" />
      </p>
      <p>
        <Both k="apart.what-for" />
      </p>
      {waiting.length > 0 && (
        <ul className="stack">
          {waiting.map(one => (
            <li key={one.person} className="apart-waits">
              <Icon name={one.role} size={32} />
              <Both k="apart.waits" {...named(one)} />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <fieldset>
          <legend>
            <Both k="apart.who-leaves" />
          </legend>
          <div className="large-choices">
            {others.map(one => (
              <button
                key={one.person}
                type="button"
                className="button"
                aria-pressed={leaving.includes(one.person)}
                onClick={() =>
                  setLeaving(
                    leaving.includes(one.person)
                      ? leaving.filter(person => person !== one.person)
                      : [...leaving, one.person],
                  )
                }
              >
                <Icon name={one.role} />
                <Both k="apart.leaves" {...named(one)} />
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div className="row">
        <button
          type="button"
          className="button button-main"
          onClick={() => onBegin([...waiting.map(({ person }) => person), ...leaving])}
        >
          <Icon name="two" />
          <Both k="apart.begin" />
        </button>
        <button type="button" className="button" onClick={onNotToday}>
          <Both k="apart.not-today" />
        </button>
      </div>
    </>
  )
}
