import { useState } from 'react'
import { Facet, type Problem } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { draftFrom, emptySaid, SaidBlock } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { SaidSides } from '../both-kept/sides.tsx'
import { useSettle } from '../both-kept/use-settle.ts'
import { TellingForm } from './add-problem.tsx'

/** What can be told about a problem when the patient wants to. Nothing here is asked in a row, and nothing has to be filled. */
export const Facets = ({ problem }: { problem: Problem }) => {
  const [telling, setTelling] = useState<Facet>()
  return (
    <dl className="facets">
      {Facet.options.map(facet => (
        <FacetLine
          key={facet}
          facet={facet}
          problem={problem}
          telling={telling === facet}
          onTell={() => setTelling(facet)}
          onDone={() => setTelling(undefined)}
        />
      ))}
    </dl>
  )
}

const FacetLine = ({
  facet,
  problem,
  telling,
  onTell,
  onDone,
}: {
  facet: Facet
  problem: Problem
  telling: boolean
  onTell: () => void
  onDone: () => void
}) => {
  const { asked, clinic } = usePair()
  const { tell } = useAtHand()
  const settle = useSettle()
  const told = problem.facets[facet]
  return (
    <div className="facet">
      <dt>
        <Both k={`facet.${facet}`} />
      </dt>
      <dd>
        {told?.sides && !telling && (
          <SaidSides
            sides={told.sides}
            onChoose={({ said }) =>
              settle('facet', [problem.id, facet], {
                kind: 'visit.facet-told',
                body: { problem: problem.id, facet, said },
              })
            }
          />
        )}
        {told && !told.sides && !telling && (
          <>
            <SaidBlock said={told.said} source={told.source} />
            <ToldWith said={told.said} />
            <WriteDown said={told.said} />
          </>
        )}
        {telling ? (
          <TellingForm
            begin={told ? draftFrom(told.said, asked, clinic.tag) : emptySaid}
            pictures={false}
            onKeep={said => tell({ kind: 'visit.facet-told', body: { problem: problem.id, facet, said } })}
            onDone={onDone}
          />
        ) : (
          <button type="button" className="button button-plain" onClick={onTell}>
            <Icon name={told ? 'pen' : 'plus'} />
            <Both k={told ? 'do.change' : 'facet.add'} />
            <span className="only-heard">
              <Both k={`facet.${facet}`} />
            </span>
          </button>
        )}
      </dd>
    </div>
  )
}
