import { useMemo } from 'react'
import { openingsOf, type Opening } from '#people/papers'
import { isoDayInWords } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { useAtHand } from '../parts/table-context.tsx'

/** How many stand open at first; the others are folded, and none is left out. */
const FIRST = 5

/** Who opened the patient's papers, by name, the last first. */
export const WhoOpened = () => {
  const { entries } = useAtHand()
  const openings = useMemo(() => openingsOf(entries), [entries])
  if (openings.length === 0)
    return (
      <p>
        <Both k="read.nobody" />
      </p>
    )
  return (
    <>
      <Openings of={openings.slice(0, FIRST)} />
      {openings.length > FIRST && (
        <details className="laid-aside">
          <summary>
            <Both k="read.earlier" />
          </summary>
          <Openings of={openings.slice(FIRST)} />
        </details>
      )}
    </>
  )
}

const Openings = ({ of }: { of: readonly Opening[] }) => (
  <ul className="stack">
    {of.map(({ by, called, as, part, on }) => (
      <li key={`${by} ${as} ${part} ${on}`} className="kept-opened">
        <Icon name={as === 'interpreter' ? 'interpreter' : 'professional'} size={28} />
        <span className="kept-opened-words">
          <bdi className="kept-opened-name">{called}</bdi>
          <Both k={`read.as-${as}`} />
          <Both k={`read.part-${part}`} />
          <span className="quiet">
            <Both k="read.on" values={({ pack }, say) => ({ day: isoDayInWords(on.slice(0, 10), say, pack) })} />
          </span>
        </span>
      </li>
    ))}
  </ul>
)
