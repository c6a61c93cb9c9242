import { useMemo } from 'react'
import { agreementsOf } from '#plan'
import { Both } from '../parts/languages.tsx'
import { useAtHand } from '../parts/table-context.tsx'
import { Pages } from './pages.tsx'
import { AgreementToRead } from './reading/agreements.tsx'

/** What we agreed: the last first. */
export default function MyAgreed() {
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
      renderOne={agreement => <AgreementToRead key={agreement.id} agreement={agreement} />}
    />
  )
}
