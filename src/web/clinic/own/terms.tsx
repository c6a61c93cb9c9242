import { useMemo } from 'react'
import { openVisit, type Visit } from '#visit'
import { changedHere } from '#visit/interpreting'
import { HowInterpreted } from '../../parts/how-interpreted.tsx'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Terms } from '../../parts/terms.tsx'

/** While a visit is open: how it is interpreted, by one touch, and its words in both languages, from one's own page. */
export const OwnInterpreting = ({ visits }: { visits: readonly Visit[] }) => {
  const { entries, tell } = useAtHand()
  const visit = useMemo(() => openVisit(visits), [visits])
  if (!visit) return null
  const isInterpreted = visit.here.some(({ role }) => role === 'interpreter')
  return (
    <section className="paper own-part own-interpreting stack" aria-labelledby="own-interpreting">
      <h2 id="own-interpreting">
        <Ours k={isInterpreted ? 'interpreting.title' : 'terms.title'} />
      </h2>
      {isInterpreted && (
        <>
          <HowInterpreted
            here={visit.here}
            onChange={here => tell({ kind: 'visit.here-changed', body: changedHere(entries, visit.id, here) })}
          />
          <h3>
            <Ours k="terms.title" />
          </h3>
        </>
      )}
      <Terms visit={visit} />
    </section>
  )
}
