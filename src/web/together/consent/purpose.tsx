import { useId, useState } from 'react'
import { Both, usePair } from '../../parts/languages.tsx'
import type { ConsentDraft } from './draft.ts'

interface Props {
  readonly draft: ConsentDraft
  readonly onChange: (changed: Partial<ConsentDraft>) => void
}

const ready = ['consent.purpose-treat', 'consent.purpose-help', 'consent.purpose-again'] as const

/** What for: one of three, or other words. It is written in the clinic's language: whoever is told reads that. */
export const Purpose = ({ draft, onChange }: Props) => {
  const { clinic, sayClinic } = usePair()
  const [own, setOwn] = useState(draft.purpose !== '' && !ready.some(k => sayClinic(k) === draft.purpose))
  const id = useId()
  return (
    <>
      <div className="large-choices">
        {ready.map(k => (
          <button
            key={k}
            type="button"
            className="button"
            aria-pressed={!own && draft.purpose === sayClinic(k)}
            onClick={() => {
              setOwn(false)
              onChange({ purpose: sayClinic(k) })
            }}
          >
            <Both k={k} />
          </button>
        ))}
        <button
          type="button"
          className="button"
          aria-pressed={own}
          onClick={() => {
            setOwn(true)
            onChange({ purpose: '' })
          }}
        >
          <Both k="consent.purpose-own" />
        </button>
      </div>
      {own && (
        <div className="field">
          <label htmlFor={id}>
            <Both k="consent.purpose-own" />
          </label>
          <input
            id={id}
            lang={clinic.tag}
            dir={clinic.dir}
            value={draft.purpose}
            maxLength={600}
            autoComplete="off"
            onChange={event => onChange({ purpose: event.target.value })}
          />
        </div>
      )}
    </>
  )
}
