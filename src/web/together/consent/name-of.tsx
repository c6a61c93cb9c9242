import { useId } from 'react'
import { Office } from '#people'
import { Both, usePair } from '../../parts/languages.tsx'
import { namesTheDeciding, type ConsentDraft } from './draft.ts'

interface Props {
  readonly draft: ConsentDraft
  readonly onChange: (changed: Partial<ConsentDraft>) => void
}

/** Who it is by name; of a municipality the office first, from the offices there are. */
export const NameOf = ({ draft, onChange }: Props) => (
  <>
    {draft.of === 'municipality' && (
      <fieldset>
        <legend>
          <Both k="consent.office" />
        </legend>
        <div className="large-choices">
          {Office.options.map(office => (
            <button
              key={office}
              type="button"
              className="button consent-office"
              aria-pressed={draft.office === office}
              onClick={() => onChange({ office })}
            >
              <Both k={`consent.office-${office}`} />
            </button>
          ))}
        </div>
      </fieldset>
    )}
    <Field k="consent.name" most={120} value={draft.name} onChange={name => onChange({ name })} />
    {(draft.of === 'other-clinic' || draft.of === 'specialist') && (
      <Field k="consent.place" most={300} value={draft.place} onChange={place => onChange({ place })} />
    )}
    <output>{namesTheDeciding(draft) && <Both k="consent.not-them" />}</output>
  </>
)

const Field = ({
  k,
  most,
  value,
  onChange,
}: {
  k: 'consent.name' | 'consent.place'
  most: number
  value: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  const { clinic } = usePair()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Both k={k} />
      </label>
      <input
        id={id}
        lang={clinic.tag}
        dir="auto"
        value={value}
        maxLength={most}
        autoComplete="off"
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}
