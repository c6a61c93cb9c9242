import '../../together/both-kept/both-kept.css'
import { Fragment, type ReactNode } from 'react'
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
 * only to be read. Of what is left be nothing is here: `story` and `list` have nothing of it.
 */
export const BothKept = ({ list, story }: { list: ProblemList; story: Story }) => {
  const words = [
    ...list.problems.flatMap(({ id, sides, facets }) => [
      ...(sides ? [{ id, sides }] : []),
      ...Object.values(facets).flatMap(facet => (facet.sides ? [{ id: facet.id, sides: facet.sides }] : [])),
    ]),
    ...story.pieces.flatMap(({ id, sides }) => (sides ? [{ id, sides }] : [])),
  ]
  const lying = list.problems.flatMap(({ id, said, lying }) => (lying ? [{ id, said, lying }] : []))
  const laid = story.pieces.filter(({ strands, forms }) => strands || forms)
  const twice = words.length + lying.length + laid.length > 0
  if (!twice && !list.orders) return null
  const wordsOf = (id: string): Said | undefined => list.problems.find(one => one.id === id)?.said
  return (
    <section className="paper own-part own-both" aria-labelledby="own-both">
      <h2 id="own-both">
        <Ours k={twice ? 'both.twice' : 'both.orders'} />
      </h2>
      {words.map(({ id, sides }) => (
        <Beside key={id} slips={sides}>
          {({ said }) => <Told said={said} />}
        </Beside>
      ))}
      {lying.map(({ id, said, lying }) => (
        <Fragment key={id}>
          <Told said={said} />
          <Beside slips={lying} k={({ aside }) => (aside ? 'both.aside' : 'both.up')} />
        </Fragment>
      ))}
      {laid.map(({ id, said, strands, forms }) => (
        <Fragment key={id}>
          <Told said={said} />
          {strands && <Beside slips={strands}>{({ strand }) => <Ours k={`strand.${strand}`} />}</Beside>}
          {forms && <Beside slips={forms}>{({ form }) => <Ours k={`form.${form}`} />}</Beside>}
        </Fragment>
      ))}
      {list.orders && (
        <>
          {twice && (
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

const Beside = <S extends Slip>({
  slips,
  k = () => 'both.by',
  children,
}: {
  slips: readonly S[]
  /** What says who, when and by whose hand. */
  k?: (slip: S) => 'both.by' | 'both.aside' | 'both.up'
  children?: (slip: S) => ReactNode
}) => {
  const { nameOf } = useAtHand()
  return (
    <ul className="orders">
      {slips.map(slip => (
        <li key={slip.id} className="side">
          {children?.(slip)}
          <span className="quiet side-by">
            <Ours
              k={k(slip)}
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
