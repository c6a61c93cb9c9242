import './agreed.css'
import { useMemo, useState } from 'react'
import { agreementsOf, type Agreement } from '#plan'
import { ActionBar } from '../action-bar.tsx'
import { Icon } from '../../parts/icons.tsx'
import { useFocusStays } from '../../parts/focus-stays.ts'
import { Both } from '../../parts/languages.tsx'
import { useAtHand, useIsTheirs } from '../../parts/table-context.tsx'
import { AgreeSheet } from './agree-sheet.tsx'
import { AgreementCard } from './agreement-card.tsx'

/** What we agreed: in the patient's words, who does it and by when; the last first, and what is done folded below. */
export default function WhatWeAgreed() {
  const { entries } = useAtHand()
  const isTheirs = useIsTheirs()
  const [agreeing, setAgreeing] = useState(false)
  const place = useFocusStays<HTMLElement>()
  const agreements = useMemo(() => agreementsOf(entries), [entries])
  // What two devices said otherwise of what became of it is not over yet.
  const open = agreements.filter(({ state, sides }) => state === 'open' || sides)
  const ended = agreements.filter(one => !open.includes(one))
  return (
    <>
      <section ref={place} className="stack agreed" aria-labelledby="agreed-title">
        <h2 id="agreed-title">
          <Both k="agreed.title" />
        </h2>
        {agreements.length === 0 && (
          <p className="soft">
            <Both k="agreed.empty" />
          </p>
        )}
        <Cards agreements={open} />
        {ended.length > 0 && (
          <details className="laid-aside">
            <summary>
              <Both k="agreed.earlier" />
            </summary>
            <Cards agreements={ended} />
          </details>
        )}
      </section>
      {agreeing && <AgreeSheet onClose={() => setAgreeing(false)} />}
      <ActionBar heard={['agreed.title', 'agreed.add']}>
        {!isTheirs && (
          <button type="button" className="button button-main" onClick={() => setAgreeing(true)}>
            <Icon name="plus" />
            <Both k="agreed.add" />
          </button>
        )}
      </ActionBar>
    </>
  )
}

const Cards = ({ agreements }: { agreements: readonly Agreement[] }) => (
  <ol className="stack">
    {agreements.map(agreement => (
      <AgreementCard key={agreement.id} agreement={agreement} />
    ))}
  </ol>
)
