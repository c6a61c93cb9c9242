import { useId } from 'react'
import { Calendar, type DateTold } from '#time'
import { numberFrom } from '#words'
import { Ours, usePair } from '../parts/languages.tsx'

/** What stands in the fields of a date, as it was typed. */
export interface DateDraft {
  readonly calendar: Calendar
  readonly year: string
  readonly month: string
  /** The month put in after it: the Hebrew Adar I stands after the fifth. */
  readonly leapMonth?: boolean
  readonly day: string
}
export const emptyDate: DateDraft = { calendar: 'gregory', year: '', month: '', day: '' }

/** The date in these fields, not judged yet; undefined where nothing was typed. */
export const dateIn = (date: DateDraft): DateTold | undefined => {
  const { calendar } = date
  const typed = parts.flatMap(part => {
    const number = numberFrom(date[part])
    return number === undefined ? [] : [[part, number]]
  })
  if (typed.length === 0) return undefined
  return { how: 'date', calendar, ...Object.fromEntries(typed), ...(hasLeapMonth(date) && { leapMonth: true }) }
}

const parts = ['year', 'month', 'day'] as const

/** A leap month counts only where there can be one. */
const hasLeapMonth = ({ leapMonth, ...date }: DateDraft): boolean => Boolean(leapMonth) && mayBeLeap(date)

const mayBeLeap = ({ calendar, month }: Pick<DateDraft, 'calendar' | 'month'>): boolean =>
  calendar === 'hebrew' && numberFrom(month) === 5

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
      {mayBeLeap(date) && (
        <label className="choice-slip leap-month">
          <input
            type="checkbox"
            checked={date.leapMonth ?? false}
            onChange={event => onChange({ ...date, leapMonth: event.target.checked })}
          />
          <Ours k="when-field.leap-month" />
        </label>
      )}
    </div>
  )
}

/** Every calendar by its name; the date stays in the one it stands in on the paper. */
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
        const calendar = Calendar.options.find(one => one === event.target.value)
        if (calendar) onChange({ ...date, calendar })
      }}
    >
      {Calendar.options.map(calendar => (
        <option key={calendar} value={calendar}>
          {sayClinic(`calendar.${calendar}`)}
        </option>
      ))}
    </select>
  )
}
