import './consent.css'
import { useMemo, useState } from 'react'
import { consentsOf, type Consent } from '#people'
import { isoDayInWords } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { AloudSheet } from '../aloud.tsx'
import { HearAtTable } from '../hear-at-table.tsx'
import { GiveConsent } from './give.tsx'
import { ConsentInWords } from './in-words.tsx'

/** What this sheet can say; `aloud.test.ts` holds it against the code. */
const says = ['consent.', 'confide.go-on', 'agreed.by', 'when.', 'do.', 'hear.'] as const

/** Who may be told: what the patient said yes to, and stopping it; and a yes to somebody else. */
export default function ConsentSheet({ onClose }: { onClose: () => void }) {
  const [giving, setGiving] = useState(false)
  return (
    <AloudSheet title="consent.title" says={says} waits onClose={onClose}>
      {giving ? (
        <GiveConsent onDone={() => setGiving(false)} />
      ) : (
        <>
          <Given />
          <div>
            <button type="button" className="button button-main" onClick={() => setGiving(true)}>
              <Icon name="plus" />
              <Both k="consent.add" />
            </button>
          </div>
        </>
      )}
    </AloudSheet>
  )
}

const Given = () => {
  const { entries, hand } = useAtHand()
  const consents = useMemo(() => consentsOf(entries, hand.today), [entries, hand.today])
  const standing = consents.filter(({ state }) => state === 'stands')
  const before = consents.filter(({ state }) => state !== 'stands')
  return (
    <>
      <p>
        <Both k={standing.length > 0 ? 'consent.some' : 'consent.nobody'} />
      </p>
      <div>
        <HearAtTable keys={['consent.title', standing.length > 0 ? 'consent.some' : 'consent.nobody']} />
      </div>
      <ul className="stack">
        {standing.map(consent => (
          <ConsentCard key={consent.id} consent={consent} />
        ))}
      </ul>
      {before.length > 0 && (
        <details className="laid-aside">
          <summary>
            <Both k="consent.before" />
          </summary>
          <ul className="stack">
            {before.map(consent => (
              <ConsentCard key={consent.id} consent={consent} />
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const ConsentCard = ({ consent }: { consent: Consent }) => {
  const { tell } = useAtHand()
  return (
    <li className="consent-card voice-patient">
      <ConsentInWords consent={consent} />
      <p className="quiet">
        <Both
          k="consent.given-on"
          values={({ pack }, say) => ({ day: isoDayInWords(consent.source.toldOn, say, pack) })}
        />
      </p>
      {consent.state === 'stands' ? (
        <div>
          <button
            type="button"
            className="button"
            onClick={() => tell({ kind: 'people.consent-withdrawn', body: { consent: consent.id } })}
          >
            <Icon name="leave" />
            <Both k="consent.stop" />
          </button>
        </div>
      ) : (
        <p>
          <Both k={consent.state === 'over' ? 'consent.over' : 'consent.stopped'} />
        </p>
      )}
    </li>
  )
}
