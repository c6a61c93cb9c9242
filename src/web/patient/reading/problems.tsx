import '../../together/what-matters/what-matters.css'
import { Fragment, type ReactNode } from 'react'
import type { Problem } from '#visit'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock, SaidWords } from '../../parts/said.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { BurdenSign } from '../../together/what-matters/burden.tsx'

/** One card of the patient's list, to be read; both wordings where two stand. */
export const ProblemToRead = ({
  problem: { id, said, source, burden, facets, sides = [{ id, said, source }] },
  children,
}: {
  problem: Problem
  /** What can be done with it here. */
  children?: ReactNode
}) => (
  <li className="paper read-card voice-patient">
    {sides.map(side => (
      <Fragment key={side.id}>
        <SaidBlock said={side.said} source={side.source} />
        <ToldWith said={side.said} />
      </Fragment>
    ))}
    {burden && <BurdenSign burden={burden} />}
    {facets['what-i-wish'] && (
      <p>
        <span className="quiet">
          <Both k="facet.what-i-wish" />
        </span>
        <SaidWords said={facets['what-i-wish'].said} />
        <ToldWith said={facets['what-i-wish'].said} />
      </p>
    )}
    {children}
  </li>
)
