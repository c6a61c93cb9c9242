import { useId } from 'react'
import type { Refusal } from '#record'
import { numeral, packFor, type PhraseKey } from '#words'
import { Both, usePair } from './languages.tsx'
import { ReasonWords } from './trouble.tsx'
import { stepped } from './when-field-digits.ts'

/** Why what stands in a field cannot be kept, right under the field. */
export const FieldReason = ({ refusal, id }: { refusal: Refusal | undefined; id?: string }) =>
  refusal ? (
    <p className="when-reason" id={id} role="alert">
      <ReasonWords refusal={refusal} />
    </p>
  ) : null

/** A number by large steps or by typing, in any script's digits. */
export const NumberField = ({
  label,
  value,
  from,
  least = 1,
  by = 1,
  leap,
  refusal,
  onChange,
}: {
  label: PhraseKey
  value: string
  /** Where the first step begins. */
  from: number
  least?: number
  by?: number
  /** A longer step beside the short one. */
  leap?: number
  refusal?: Refusal | undefined
  onChange: (value: string) => void
}) => {
  const id = useId()
  const { sayPatient, patient, asked } = usePair()
  const leaps = leap === undefined ? '' : numeral(leap, packFor(patient.pack, asked))
  const step = (by: number) => onChange(stepped(value, by, from, least))
  const what = sayPatient(label)
  return (
    <div className="field when-number">
      <label htmlFor={id}>
        <Both k={label} />
      </label>
      <span className="when-steps">
        {leap && (
          <Step
            label={sayPatient('when-field.less-by', { what, by: leaps })}
            sign={`−${leaps}`}
            onStep={() => step(-leap)}
          />
        )}
        <Step label={sayPatient('when-field.less', { what })} sign="−" onStep={() => step(-by)} />
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
        <Step label={sayPatient('when-field.more', { what })} sign="+" onStep={() => step(by)} />
        {leap && (
          <Step
            label={sayPatient('when-field.more-by', { what, by: leaps })}
            sign={`+${leaps}`}
            onStep={() => step(leap)}
          />
        )}
      </span>
      <FieldReason refusal={refusal} id={`${id}-why`} />
    </div>
  )
}

const Step = ({ label, sign, onStep }: { label: string; sign: string; onStep: () => void }) => (
  <button type="button" className="button" aria-label={label} onClick={onStep}>
    <bdi>{sign}</bdi>
  </button>
)
