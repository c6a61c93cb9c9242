import { useId } from 'react'
import type { Refusal } from '#record'
import type { PhraseKey } from '#words'
import { Both, usePair } from './languages.tsx'
import { ReasonWords } from './trouble.tsx'
import { stepped } from './when-field-draft.ts'

/** Why what stands in a field cannot be kept, right under the field. */
export const FieldReason = ({ refusal, id }: { refusal: Refusal | undefined; id?: string }) =>
  refusal ? (
    <p className="when-reason" id={id} role="alert">
      <ReasonWords refusal={refusal} />
    </p>
  ) : null

/** A number by two large steps or by typing, in any script's digits. */
export const NumberField = ({
  label,
  value,
  from,
  least = 1,
  by = 1,
  refusal,
  onChange,
}: {
  label: PhraseKey
  value: string
  /** Where the first step begins. */
  from: number
  least?: number
  by?: number
  refusal?: Refusal | undefined
  onChange: (value: string) => void
}) => {
  const id = useId()
  const { sayPatient } = usePair()
  const step = (times: number) => onChange(stepped(value, by * times, from, least))
  return (
    <div className="field when-number">
      <label htmlFor={id}>
        <Both k={label} />
      </label>
      <span className="when-steps">
        <button
          type="button"
          className="button"
          aria-label={sayPatient('when-field.less', { what: sayPatient(label) })}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          maxLength={8}
          value={value}
          aria-invalid={refusal ? true : undefined}
          aria-describedby={refusal ? `${id}-why` : undefined}
          onChange={event => onChange(event.target.value)}
        />
        <button
          type="button"
          className="button"
          aria-label={sayPatient('when-field.more', { what: sayPatient(label) })}
          onClick={() => step(1)}
        >
          +
        </button>
      </span>
      <FieldReason refusal={refusal} id={`${id}-why`} />
    </div>
  )
}
