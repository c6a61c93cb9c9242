import './when-field.css'
import { useEffect, useRef } from 'react'
import type { EntryId, Said } from '#record'
import type { Form } from '#time'
import { Both } from './languages.tsx'
import { SaidBlock } from './said.tsx'
import { Chips } from './when-field-choice.tsx'
import { DateFields } from './when-field-date.tsx'
import { answers, ways, type WhenDraft, type WhenSaid } from './when-field-draft.ts'
import { AgeFields, LengthFields } from './when-field-length.tsx'
import { FieldReason } from './when-field-number.tsx'

/** What a time may be told in relation to: another piece or an anchor. */
export interface Other {
  readonly id: EntryId
  readonly said: Said
}

const relations = ['before', 'after', 'during', 'same-time', 'right-after'] as const

/**
 * Says when, by touching: a date or part of it, an age, how long, how long ago, before or after something else, a season; or
 * that it is not known, not for now, or rather not said. Nothing at all is always enough.
 */
export const WhenField = ({
  draft,
  form,
  others,
  said,
  attempt,
  onChange,
}: {
  draft: WhenDraft
  form: Form
  others: readonly Other[]
  /** What the fields say; a refusal shows at its field once it was tried to keep them. */
  said: WhenSaid
  /** How many times it was tried: each time the field that cannot be kept takes the focus. */
  attempt: number
  onChange: (draft: WhenDraft) => void
}) => {
  const refusal = attempt > 0 && said.is === 'refused' ? said.refusal : undefined
  const fields = useToRefused(attempt)
  const at = (field: string) => (refusal?.field === field ? refusal : undefined)
  const set = (part: Partial<WhenDraft>) => onChange({ ...draft, ...part })
  const shown = form === 'event' ? ways.filter(way => way !== 'duration') : ways
  const { way } = draft
  return (
    <div className="when-field stack" ref={fields}>
      <Chips
        legend="when-field.how"
        among={shown}
        chosen={way}
        phrase={one => `when-field.way-${one}`}
        onChoose={one => set({ way: way === one ? undefined : one, answer: undefined })}
      />
      {way && form !== 'event' && way !== 'duration' && (
        <Chips
          legend="when-field.part"
          among={['whole', 'start', 'end'] as const}
          chosen={draft.of}
          phrase={one => `when-field.part-${one}`}
          onChoose={of => set({ of })}
        />
      )}
      {(way === 'date' || way === 'season') && <DateFields draft={draft} at={at} set={set} />}
      {way === 'age' && <AgeFields draft={draft} at={at} set={set} />}
      {(way === 'duration' || way === 'ago') && <LengthFields draft={draft} at={at} set={set} />}
      {way === 'relation' && (
        <>
          <Chips
            legend="when-field.relation"
            among={relations}
            chosen={relations.find(one => one === draft.relation)}
            phrase={one => `when-field.relation-${one}`}
            onChoose={relation => set({ relation })}
          />
          <OtherChoice others={others} chosen={draft.to} onChoose={to => set({ to })} />
          <FieldReason refusal={at('to')} />
        </>
      )}
      <FieldReason refusal={refusal?.field ? undefined : refusal} />
      <Chips
        legend="when-field.or"
        among={answers}
        chosen={draft.answer}
        phrase={one => `when-field.${one}`}
        onChoose={answer => set(draft.answer === answer ? { answer: undefined } : { answer, way: undefined })}
      />
    </div>
  )
}

/** After each try, brings the field that cannot be kept into sight and gives it the focus. */
const useToRefused = (attempt: number) => {
  const fields = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempt === 0) return
    const why = fields.current?.querySelector('.when-reason')
    if (!why) return
    why.closest('details.fold')?.setAttribute('open', '')
    why.scrollIntoView({ block: 'nearest' })
    fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [attempt])
  return fields
}

/** The other pieces and anchors, to touch one of them. */
export const OtherChoice = ({
  others,
  chosen,
  onChoose,
}: {
  others: readonly Other[]
  chosen: EntryId | undefined
  onChoose: (to: EntryId) => void
}) => (
  <fieldset className="chips-set">
    <legend>
      <Both k="when-field.which" />
    </legend>
    {others.length === 0 ? (
      <p className="quiet">
        <Both k="when-field.no-other" />
      </p>
    ) : (
      <ul className="other-choice">
        {others.map(({ id, said }) => (
          <li key={id}>
            <button type="button" className="button other" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
              <SaidBlock said={said} />
            </button>
          </li>
        ))}
      </ul>
    )}
  </fieldset>
)
