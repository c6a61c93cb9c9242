import { useId } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'

const beside = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString()

const isDay = (text: string): boolean => /^[12]\d{3}-\d{2}-\d{2}$/.test(text)

/** The day before, the day after, today, or any other. */
export const DayChooser = ({ day, today, onDay }: { day: string; today: string; onDay: (day: string) => void }) => {
  const { sayClinic } = usePair()
  const id = useId()
  return (
    <div className="row day-chooser">
      <button
        type="button"
        className="button"
        aria-label={sayClinic('day.previous')}
        onClick={() => onDay(beside(day, -1))}
      >
        <span className="day-back">
          <Icon name="fold" />
        </span>
      </button>
      <button type="button" className="button" aria-label={sayClinic('day.next')} onClick={() => onDay(beside(day, 1))}>
        <span className="day-on">
          <Icon name="fold" />
        </span>
      </button>
      <div className="field day-any">
        <label className="only-heard" htmlFor={id}>
          <Ours k="day.choose" />
        </label>
        <input
          id={id}
          type="date"
          value={day}
          onChange={event => isDay(event.target.value) && onDay(event.target.value)}
        />
      </div>
      {day !== today && (
        <button type="button" className="button" onClick={() => onDay(today)}>
          <Ours k="day.to-today" />
        </button>
      )}
    </div>
  )
}
