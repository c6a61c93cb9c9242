import type { Refusal } from '#record'
import { Counting } from '#time'
import { Both } from './languages.tsx'
import { Chips, Toggle } from './when-field-choice.tsx'
import { units, type WhenDraft } from './when-field-draft.ts'
import { NumberField } from './when-field-number.tsx'

interface Fields {
  readonly draft: WhenDraft
  readonly at: (field: string) => Refusal | undefined
  readonly set: (part: Partial<WhenDraft>) => void
}

/** How old the patient was, and how the years were counted where that is told. */
export const AgeFields = ({ draft, at, set }: Fields) => (
  <>
    <NumberField
      label="when-field.years-old"
      value={draft.years}
      from={10}
      least={0}
      refusal={at('years')}
      onChange={years => set({ years })}
    />
    <Chips
      legend="when-field.nuance"
      among={['nearly', 'a-little-more'] as const}
      chosen={draft.nuance}
      phrase={one => `when-field.${one}`}
      onChoose={nuance => set({ nuance: draft.nuance === nuance ? undefined : nuance })}
    />
    <details>
      <summary>
        <Both k="when-field.counting" />
      </summary>
      <Chips
        legend="when-field.counting"
        among={Counting.options}
        chosen={draft.counting}
        phrase={one => `when-field.counting-${one}`}
        onChoose={counting => set({ counting: draft.counting === counting ? undefined : counting })}
      />
    </details>
  </>
)

/** How long, or how long ago: a number of units, or "some years". */
export const LengthFields = ({ draft, at, set }: Fields) => {
  const counted = draft.unit !== 'some-years' && draft.unit !== 'a-few-months'
  return (
    <>
      {counted && (
        <NumberField
          label="when-field.how-many"
          value={draft.n}
          from={1}
          least={0.5}
          refusal={at('n')}
          onChange={n => set({ n })}
        />
      )}
      <Chips
        legend="when-field.unit"
        among={draft.way === 'ago' ? units.filter(unit => unit !== 'winter') : units}
        chosen={draft.unit}
        phrase={one => `when-field.unit-${one}`}
        onChoose={unit => set({ unit })}
      />
      {counted && <Toggle k="when-field.about" on={draft.about} onTurn={about => set({ about })} />}
    </>
  )
}
