import { useMemo } from 'react'
import { agreementsOf } from '#plan'
import { Both } from '../parts/languages.tsx'
import { useAtHand } from '../parts/table-context.tsx'
import type { AtPapers } from './at-papers.ts'
import { HideIt } from './hide-it.tsx'
import { Pages } from './pages.tsx'
import { AgreementToRead } from './reading/agreements.tsx'

/** What we agreed: the last first. */
export default function MyAgreed({ at }: { at: AtPapers }) {
  const { entries } = useAtHand()
  const agreed = useMemo(() => agreementsOf(entries), [entries])
  if (agreed.length === 0)
    return (
      <p className="paper">
        <Both k="my.agreed-empty" />
      </p>
    )
  return (
    <Pages
      among={agreed}
      className="stack"
      renderOne={agreement => (
        <AgreementToRead key={agreement.id} agreement={agreement}>
          <HideIt at={at} entry={agreement.id} of="agreed" />
        </AgreementToRead>
      )}
    />
  )
}
