import { useId, useMemo, useState } from 'react'
import { endOfWeek, nextVisitDay } from '#plan'
import type { IsoDay } from '#record'
import { isoDayInWords, type PhraseKey } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

type Way = 'none' | 'today' | 'week' | 'visit' | 'date'

/** By when, in a few large choices. The next visit is one of them where it has its day already. */
export const ByWhen = ({
  chosen,
  onChoose,
}: {
  chosen: IsoDay | undefined
  onChoose: (by: IsoDay | undefined) => void
}) => {
  const { entries, hand } = useAtHand()
  const [way, setWay] = useState<Way>('none')
  const next = useMemo(() => nextVisitDay(entries, hand.today), [entries, hand.today])
  const days: Readonly<Record<Way, IsoDay | undefined>> = {
    none: undefined,
    today: hand.today,
    week: endOfWeek(hand.today),
    visit: next,
    date: undefined,
  }
  const ways = (['none', 'today', 'week', 'visit', 'date'] as const).filter(
    one => one !== 'visit' || next !== undefined,
  )
  const choose = (one: Way) => {
    setWay(one)
    onChoose(days[one])
  }
  return (
    <fieldset>
      <legend>
        <Both k="agreed.by-when" />
      </legend>
      <div className="large-choices">
        {ways.map(one => (
          <button key={one} type="button" className="button" aria-pressed={way === one} onClick={() => choose(one)}>
            {one === 'date' && <Icon name="clock" />}
            <Both k={`agreed.by-${one}`} />
          </button>
        ))}
      </div>
      {way === 'date' && <ADay label="agreed.by-date" from={hand.today} day={chosen} onChange={onChoose} />}
      {chosen !== undefined && (
        <p className="chosen-day">
          <Both k="agreed.by" values={({ pack }, say) => ({ day: isoDayInWords(chosen, say, pack) })} />
        </p>
      )}
    </fieldset>
  )
}

/** A day to come, by the professional's hand; said in words beside it, for everybody. */
export const ADay = ({
  label,
  from,
  day,
  onChange,
}: {
  label: PhraseKey
  from: IsoDay
  day: IsoDay | undefined
  onChange: (day: IsoDay | undefined) => void
}) => {
  const id = useId()
  return (
    <div className="field a-day">
      <label htmlFor={id}>
        <Both k={label} />
      </label>
      <input
        id={id}
        type="date"
        min={from}
        max="2199-12-31"
        value={day ?? ''}
        onChange={({ target }) => onChange(target.validity.valid && target.value ? target.value : undefined)}
      />
    </div>
  )
}
