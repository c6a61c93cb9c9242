import { Rhythm, Stage, type Calendar, type Form } from '#time'
import { Both } from './languages.tsx'
import { Sign } from './sign.tsx'
import { Chips } from './when-field-choice.tsx'
import { DateFields } from './when-field-date.tsx'
import { canBeOneOf, emptyWhen, hasParts, mostOr, type WhenDraft } from './when-field-draft.ts'
import { unlessChosen, type WhenFields } from './when-field-fields.ts'
import { AgeFields, LengthFields } from './when-field-length.tsx'
import { FieldReason } from './when-field-number.tsx'
import { RelationFields, type Other } from './when-field-relation.tsx'

interface TapFieldsAt extends WhenFields {
  readonly calendars: readonly Calendar[]
  readonly others: readonly Other[]
}

/** One thing said of when, by touching alone: the fields of its way, which part of the piece it speaks of, and "or". */
export const TapFields = ({ form, ...fields }: TapFieldsAt & { form: Form }) => {
  const { draft, set } = fields
  return (
    <>
      {hasParts(draft.way, form) && (
        <Chips
          legend="when-field.part"
          among={['whole', 'start', 'end'] as const}
          chosen={draft.of}
          phrase={one => `when-field.part-${one}`}
          onChoose={of => set({ of })}
        />
      )}
      <WayFields {...fields} />
      {canBeOneOf(draft.way) && <OrFields {...fields} />}
    </>
  )
}

/** The fields of the way that is chosen. */
export const WayFields = (fields: TapFieldsAt) => {
  const { draft, at, set } = fields
  switch (draft.way) {
    case 'date':
    case 'season':
    case 'feast':
      return <DateFields {...fields} />
    case 'age':
      return <AgeFields {...fields} />
    case 'stage':
      return <StageFields {...fields} />
    case 'duration':
    case 'ago':
      return <LengthFields length={draft.length} refusal={at('n')} onChange={length => set({ length })} />
    case 'relation':
      return <RelationFields {...fields} />
    case 'rhythm':
      return <RhythmFields {...fields} />
    case 'as-said':
      return (
        <p className="quiet">
          <Both k="when-field.as-said-help" />
        </p>
      )
    default:
      return null
  }
}

const StageFields = ({ draft, at, set }: WhenFields) => (
  <>
    <Chips
      legend="stage.how"
      among={Stage.options}
      chosen={draft.stage}
      phrase={one => `stage.${one}`}
      renderSign={one => <Sign name={`stage-${one}`} size={40} />}
      onChoose={stage => set({ stage: unlessChosen(draft.stage, stage) })}
    />
    <FieldReason refusal={at('stage')} />
  </>
)

const firstRhythms = ['day', 'night', 'week', 'year', 'many-times', 'now-and-then'] as const
const otherRhythms = Rhythm.options.filter(every => !firstRhythms.some(first => first === every))

const RhythmFields = ({ draft, at, set }: WhenFields) => (
  <>
    <Chips
      legend="when-field.rhythm"
      among={firstRhythms}
      more={otherRhythms}
      chosen={draft.every}
      phrase={one => `when.rhythm-${one}`}
      onChoose={every => set({ every: unlessChosen(draft.every, every) })}
    />
    <FieldReason refusal={at('every')} />
  </>
)

/** "1984 or 1986": others of the same kind, of which one holds and nobody knows which. */
const OrFields = ({ draft, at, set, ...fields }: TapFieldsAt) => {
  const { or, way, calendar } = draft
  const setOne = (nth: number, part: Partial<WhenDraft>) =>
    set({ or: or.map((other, i) => (i === nth ? { ...other, ...part } : other)) })
  return (
    <>
      {or.map((other, i) => (
        <fieldset key={i} className="when-or stack">
          <legend>
            <Both k="when-field.or-else" />
          </legend>
          <WayFields {...fields} draft={other} at={field => at(`or.${i + 1}.${field}`)} set={part => setOne(i, part)} />
          <button
            type="button"
            className="button button-plain when-away"
            onClick={() => set({ or: or.filter((_, nth) => nth !== i) })}
          >
            <Both k="when-field.put-away" />
          </button>
        </fieldset>
      ))}
      {or.length + 1 < mostOr && (
        <button
          type="button"
          className="button button-plain when-or-add"
          onClick={() => set({ or: [...or, { ...emptyWhen(calendar), way }] })}
        >
          <Both k="when-field.or-add" />
        </button>
      )}
    </>
  )
}
