import '../../together/both-kept/both-kept.css'
import type { ReactNode } from 'react'
import type { Said, Source } from '#record'
import type { Story } from '#story'
import type { ProblemList } from '#visit'
import { isoDayInWords } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Told } from './told.tsx'

interface Slip {
  readonly id: string
  readonly source: Source
}

/**
 * What was told on two devices at once and stands side by side until the patient's hand settles it, at the table. Here it is
 * only to be read.
 */
export const BothKept = ({ list, story }: { list: ProblemList; story: Story }) => {
  const words = [
    ...list.problems.flatMap(({ id, sides, facets }) => [
      ...(sides ? [{ id, sides }] : []),
      ...Object.values(facets).flatMap(facet => (facet.sides ? [{ id: facet.id, sides: facet.sides }] : [])),
    ]),
    ...story.pieces.flatMap(({ id, sides }) => (sides ? [{ id, sides }] : [])),
  ]
  if (words.length === 0 && !list.orders) return null
  const wordsOf = (id: string): Said | undefined => list.problems.find(one => one.id === id)?.said
  return (
    <section className="paper own-part own-both" aria-labelledby="own-both">
      <h2 id="own-both">
        <Ours k={words.length > 0 ? 'both.twice' : 'both.orders'} />
      </h2>
      {words.map(({ id, sides }) => (
        <Beside key={id} slips={sides}>
          {({ said }) => <Told said={said} />}
        </Beside>
      ))}
      {list.orders && (
        <>
          {words.length > 0 && (
            <h3>
              <Ours k="both.orders" />
            </h3>
          )}
          <Beside slips={list.orders}>
            {({ order }) => (
              <ol>
                {order
                  .flatMap(id => wordsOf(id) ?? [])
                  .map((said, nth) => (
                    <li key={nth}>
                      <Told said={said} />
                    </li>
                  ))}
              </ol>
            )}
          </Beside>
        </>
      )}
    </section>
  )
}

const Beside = <S extends Slip>({ slips, children }: { slips: readonly S[]; children: (slip: S) => ReactNode }) => {
  const { nameOf } = useAtHand()
  return (
    <ul className="orders">
      {slips.map(slip => (
        <li key={slip.id} className="side">
          {children(slip)}
          <span className="quiet side-by">
            <Ours
              k="both.by"
              values={({ tag, pack }, say) => ({
                name: nameOf(slip.source.teller, tag),
                day: isoDayInWords(slip.source.toldOn, say, pack),
                hand: nameOf(slip.source.byHandOf, tag),
              })}
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
