import { useId, type ReactNode } from 'react'
import type { Refusal } from '#record'
import type { PhraseKey } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'

/** One field of a form about the day: its label, its help, and why what stands in it cannot be kept. */
export const Field = ({
  label,
  help,
  type = 'text',
  value,
  most = 300,
  list,
  wrong,
  lines,
  onChange,
}: {
  label: PhraseKey
  help?: ReactNode
  type?: 'text' | 'date'
  value: string
  /** The most letters. */
  most?: number
  list?: readonly string[] | undefined
  wrong?: Refusal | undefined
  /** Lines to begin with; one line without it. */
  lines?: number
  onChange: (value: string) => void
}) => {
  const id = useId()
  const common = {
    id,
    value,
    autoComplete: 'off',
    'aria-invalid': wrong ? (true as const) : undefined,
    'aria-describedby': `${id}-help ${id}-wrong`,
  }
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={label} />
      </label>
      {lines ? (
        <textarea {...common} rows={lines} dir="auto" onChange={event => onChange(event.target.value)} />
      ) : (
        <input
          {...common}
          type={type}
          {...(type === 'text' ? { maxLength: most, dir: 'auto' } : {})}
          list={list && `${id}-list`}
          onChange={event => onChange(event.target.value)}
        />
      )}
      {list && (
        <datalist id={`${id}-list`}>
          {list.map(one => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      )}
      <span id={`${id}-help`} className="quiet">
        {help}
      </span>
      <span id={`${id}-wrong`} className="field-wrong" role="alert">
        {wrong && <ReasonWords refusal={wrong} />}
      </span>
    </div>
  )
}
