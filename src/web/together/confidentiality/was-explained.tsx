import { useState } from 'react'
import type { Visit } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useIsInterpreted } from '../aloud.tsx'

const ways = ['words', 'pictures', 'interpreter'] as const
type Way = (typeof ways)[number]

/** That it was explained and how, by the hand that did; and whether the patient would like to hear it once more. */
export const WasExplained = ({ visit, onDone }: { visit: Visit; onDone: () => void }) => {
  const { tell, hand } = useAtHand()
  const isInterpreted = useIsInterpreted()
  const [by, setBy] = useState<readonly Way[]>(() => ways.filter(way => way !== 'interpreter' || isInterpreted))
  const done = (again: boolean) => {
    const body = { visit: visit.id, by, ...(again && { again: true }) }
    tell({ kind: 'visit.confidentiality-explained', body, teller: hand.staff })
    onDone()
  }
  return (
    <div className="stack">
      <fieldset>
        <legend className="quiet">
          <Both k="confide.how" />
        </legend>
        <div className="large-choices">
          {ways.map(way => (
            <button
              key={way}
              type="button"
              className="button"
              aria-pressed={by.includes(way)}
              onClick={() => setBy(by.includes(way) ? by.filter(one => one !== way) : [...by, way])}
            >
              <Both k={`confide.by-${way}`} />
            </button>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <button type="button" className="button button-main" disabled={by.length === 0} onClick={() => done(false)}>
          <Icon name="said" />
          <Both k="confide.done" />
        </button>
        <button type="button" className="button" disabled={by.length === 0} onClick={() => done(true)}>
          <Icon name="back" />
          <Both k="confide.again" />
        </button>
      </div>
    </div>
  )
}
