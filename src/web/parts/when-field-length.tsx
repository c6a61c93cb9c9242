import type { Refusal } from '#record'
import { Counting } from '#time'
import type { PhraseKey } from '#words'
import { Chips, Fold, Toggle } from './when-field-choice.tsx'
import { SideChoice } from './when-field-date.tsx'
import { halved, isHalf } from './when-field-digits.ts'
import { countedUnits, isCounted, lengthNuances, someUnits, type LengthDraft, type Unit } from './when-field-draft.ts'
import { unlessChosen, type WhenFields } from './when-field-fields.ts'
import { NumberField } from './when-field-number.tsx'

/** How old the patient was; months for the very small; and how the years were counted where that is told. */
export const AgeFields = (fields: WhenFields) => {
  const { draft, at, set } = fields
  return (
    <>
      <div className="when-numbers">
        <NumberField
          label="when-field.years-old"
          value={draft.years}
          from={10}
          least={0}
          leap={10}
          refusal={at('years')}
          onChange={years => set({ years })}
        />
      </div>
      <Chips
        legend="when-field.nuance"
        among={['nearly', 'a-little-more'] as const}
        chosen={draft.nuance}
        phrase={one => `when-field.${one}`}
        onChoose={nuance => set({ nuance: unlessChosen(draft.nuance, nuance) })}
      />
      <div className="chips">
        <Toggle k="when-field.about" on={draft.about} onTurn={about => set({ about })} />
      </div>
      <Fold k="when-field.more-of-age" open={Boolean(draft.months || draft.side || draft.counting || at('months'))}>
        <NumberField
          label="when-field.months-old"
          value={draft.months}
          from={6}
          refusal={at('months')}
          onChange={months => set({ months })}
        />
        <SideChoice {...fields} />
        <Chips
          legend="when-field.counting"
          among={Counting.options}
          chosen={draft.counting}
          phrase={one => `when-field.counting-${one}`}
          onChoose={counting => set({ counting: unlessChosen(draft.counting, counting) })}
        />
      </Fold>
    </>
  )
}

/** What people say most; the rest lies folded. */
const firstUnits: readonly Unit[] = ['year', 'month', 'week', 'day', 'some-years', 'a-few-months']
const otherUnits: readonly Unit[] = [...countedUnits, ...someUnits].filter(unit => !firstUnits.includes(unit))

/** How long, or how long ago: a number of units, or "some years". */
export const LengthFields = ({
  legend = 'when-field.unit',
  length,
  refusal,
  onChange,
}: {
  legend?: PhraseKey
  length: LengthDraft
  refusal: Refusal | undefined
  onChange: (length: LengthDraft) => void
}) => {
  const set = (part: Partial<LengthDraft>) => onChange({ ...length, ...part })
  const { n, unit, about, nuance } = length
  return (
    <>
      {isCounted(unit) && (
        <div className="when-numbers">
          <NumberField
            label="when-field.how-many"
            value={n}
            from={1}
            least={0.5}
            refusal={refusal}
            onChange={n => set({ n })}
          />
        </div>
      )}
      <Chips
        legend={legend}
        among={firstUnits}
        more={otherUnits}
        moreWords="when-field.other-units"
        chosen={unit}
        phrase={one => `when-field.unit-${one}`}
        onChoose={unit => set({ unit })}
      />
      {isCounted(unit) && (
        <>
          <div className="chips">
            <Toggle k="when-field.about" on={about} onTurn={about => set({ about })} />
            <Toggle k="when-field.and-a-half" on={isHalf(n)} onTurn={on => set({ n: halved(n, on) })} />
          </div>
          <Fold k="when-field.nuance" open={nuance !== undefined}>
            <Chips
              legend="when-field.nuance"
              among={lengthNuances}
              chosen={nuance}
              phrase={one => `when-field.${one}`}
              onChoose={one => set({ nuance: unlessChosen(nuance, one) })}
            />
          </Fold>
        </>
      )}
    </>
  )
}
