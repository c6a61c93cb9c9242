import { useId, type ReactNode } from 'react'
import type { Refusal } from '#record'
import { ReasonWords } from '../../parts/trouble.tsx'

/** Why a field cannot be kept, said at the field. */
export const Why = ({ id, refusal }: { id?: string; refusal: Refusal | undefined }) =>
  refusal && (
    <p id={id} className="field-wrong" role="alert">
      <ReasonWords refusal={refusal} />
    </p>
  )

/** One line or several, in whatever script is typed. */
export const TextField = ({
  label,
  help,
  value,
  lines,
  most = 300,
  wrong,
  onChange,
}: {
  label: ReactNode
  help?: ReactNode
  value: string
  /** Lines to begin with; one line without it. */
  lines?: number
  /** The most letters. */
  most?: number
  wrong?: Refusal | undefined
  onChange: (value: string) => void
}) => {
  const id = useId()
  const described = [help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  const common = {
    id,
    value,
    dir: 'auto',
    maxLength: most,
    autoComplete: 'off',
    'aria-invalid': wrong ? (true as const) : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {lines ? (
        <textarea {...common} rows={lines} onChange={event => onChange(event.target.value)} />
      ) : (
        <input {...common} onChange={event => onChange(event.target.value)} />
      )}
      {help && (
        <span id={`${id}-help`} className="quiet">
          {help}
        </span>
      )}
      <Why id={`${id}-wrong`} refusal={wrong} />
    </div>
  )
}

/** A day of the clinic’s calendar. */
export const DayField = ({
  label,
  help,
  value,
  from,
  wrong,
  onChange,
}: {
  label: ReactNode
  help?: ReactNode
  value: string
  /** The first day that can be chosen. */
  from: string
  wrong?: Refusal | undefined
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field desk-day">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        min={from}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={[help && `${id}-help`, wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined}
        onChange={event => onChange(event.target.value)}
      />
      {help && (
        <span id={`${id}-help`} className="quiet">
          {help}
        </span>
      )}
      <Why id={`${id}-wrong`} refusal={wrong} />
    </div>
  )
}
