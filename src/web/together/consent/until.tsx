import { useState } from 'react'
import { isoDayInWords } from '#words'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ADay } from '../agreed/by-when.tsx'
import { inDays, type ConsentDraft } from './draft.ts'

interface Props {
  readonly draft: ConsentDraft
  readonly onChange: (changed: Partial<ConsentDraft>) => void
}

const ways = ['stop', 'month', 'half-year', 'date'] as const
const days = { month: 30, 'half-year': 182 } as const

/** Until when it holds; without a day until the patient says stop. */
export const Until = ({ draft, onChange }: Props) => {
  const { hand } = useAtHand()
  const [way, setWay] = useState<(typeof ways)[number]>(draft.until ? 'date' : 'stop')
  const until = draft.until
  const keep = (day: string | undefined) => onChange({ until: day } as Partial<ConsentDraft>)
  return (
    <>
      <div className="large-choices">
        {ways.map(one => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={way === one}
            onClick={() => {
              setWay(one)
              keep(one === 'month' || one === 'half-year' ? inDays(hand.today, days[one]) : undefined)
            }}
          >
            <Both k={`consent.until-${one}`} />
          </button>
        ))}
      </div>
      {way === 'date' && <ADay label="consent.date" from={hand.today} day={until} onChange={keep} />}
      {until !== undefined && (
        <p className="chosen-day">
          <Both k="consent.says-until" values={({ pack }, say) => ({ day: isoDayInWords(until, say, pack) })} />
        </p>
      )}
    </>
  )
}
