import { useId } from 'react'
import type { DateTold } from '#time'
import { Ours, usePair } from '../parts/languages.tsx'
import { numberOf } from '../parts/when-field-draft.ts'

/** What stands in the fields of a date, as it was typed. */
export interface DateDraft {
  readonly calendar: DateTold['calendar']
  readonly year: string
  readonly month: string
  readonly day: string
}
export const emptyDate: DateDraft = { calendar: 'gregory', year: '', month: '', day: '' }

/** The date in these fields, not judged yet; undefined where nothing was typed. */
export const dateIn = ({ calendar, ...typed }: DateDraft): DateTold | undefined => {
  const parts = Object.entries(typed).flatMap(([part, text]) => {
    const number = numberOf(text)
    return number === undefined ? [] : [[part, number]]
  })
  return parts.length === 0 ? undefined : { how: 'date', calendar, ...Object.fromEntries(parts) }
}

const parts = ['year', 'month', 'day'] as const
const calendars = ['gregory', 'persian'] as const

/** A date in its own calendar, whole or in part; `wrong` names the field of it that could not be read. */
export const DateFields = ({
  date,
  wrong,
  explained,
  onChange,
}: {
  date: DateDraft
  wrong: string | undefined
  /** The id of the words that say what is wrong. */
  explained: string
  onChange: (date: DateDraft) => void
}) => {
  const id = useId()
  return (
    <div className="date-fields">
      <div className="field">
        <label htmlFor={`${id}-calendar`}>
          <Ours k="date.calendar" />
        </label>
        <CalendarSelect id={`${id}-calendar`} date={date} onChange={onChange} />
      </div>
      {parts.map(part => (
        <div key={part} className="field">
          <label htmlFor={`${id}-${part}`}>
            <Ours k={`date.${part}`} />
          </label>
          <input
            id={`${id}-${part}`}
            inputMode="numeric"
            value={date[part]}
            maxLength={6}
            autoComplete="off"
            dir="ltr"
            aria-invalid={wrong === part || undefined}
            aria-describedby={wrong === part ? explained : undefined}
            onChange={event => onChange({ ...date, [part]: event.target.value })}
          />
        </div>
      ))}
    </div>
  )
}

const CalendarSelect = ({
  id,
  date,
  onChange,
}: {
  id: string
  date: DateDraft
  onChange: (date: DateDraft) => void
}) => {
  const { sayClinic } = usePair()
  return (
    <select
      id={id}
      value={date.calendar}
      onChange={event => {
        const calendar = calendars.find(one => one === event.target.value)
        if (calendar) onChange({ ...date, calendar })
      }}
    >
      {calendars.map(calendar => (
        <option key={calendar} value={calendar}>
          {sayClinic(`date.${calendar}`)}
        </option>
      ))}
    </select>
  )
}
