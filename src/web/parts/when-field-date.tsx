import { useId } from 'react'
import type { Refusal } from '#record'
import { Calendar, Season, calendarDayOf, dayOf } from '#time'
import { packFor } from '#words'
import { Both, usePair } from './languages.tsx'
import { useAtHand } from './table-context.tsx'
import { Chips, Toggle } from './when-field-choice.tsx'
import type { WhenDraft } from './when-field-draft.ts'
import { FieldReason, NumberField } from './when-field-number.tsx'

interface Fields {
  readonly draft: WhenDraft
  readonly at: (field: string) => Refusal | undefined
  readonly set: (part: Partial<WhenDraft>) => void
}

/** A date or any part of it; or a season of a year, or of no year at all. The calendar is always seen and named. */
export const DateFields = ({ draft, at, set }: Fields) => {
  const { hand } = useAtHand()
  const { calendar, way } = draft
  const thisYear = calendarDayOf(dayOf(hand.today), calendar).year
  return (
    <>
      <Chips
        legend="when-field.calendar"
        among={Calendar.options}
        chosen={calendar}
        phrase={one => `when-field.calendar-${one}`}
        onChoose={one => set({ calendar: one })}
      />
      {way === 'season' && (
        <>
          <Chips
            legend="when-field.season"
            among={Season.options}
            chosen={draft.season}
            phrase={one => `when.${one}`}
            onChoose={season => set({ season: draft.season === season ? undefined : season })}
          />
          <FieldReason refusal={at('season')} />
        </>
      )}
      <div className="when-numbers">
        <NumberField
          label="when-field.year"
          value={draft.year}
          from={thisYear}
          by={draft.decade ? 10 : 1}
          refusal={at('year')}
          onChange={year => set({ year })}
        />
        {way === 'date' && !draft.decade && <MonthField draft={draft} at={at} set={set} />}
        {way === 'date' && draft.month && !draft.decade && (
          <NumberField
            label="when-field.day"
            value={draft.day}
            from={1}
            refusal={at('day')}
            onChange={day => set({ day })}
          />
        )}
      </div>
      <div className="chips">
        <Toggle k="when-field.about" on={draft.about} onTurn={about => set({ about })} />
        {way === 'date' && (
          <Toggle
            k="when-field.decade"
            on={draft.decade}
            onTurn={decade => set(decade ? { decade, month: '', day: '' } : { decade })}
          />
        )}
      </div>
    </>
  )
}

/** The month by its name in both languages, as the patient's country calls it. */
const MonthField = ({ draft, at, set }: Fields) => {
  const id = useId()
  const { patient, clinic, asked } = usePair()
  const refusal = at('month')
  const names = [patient, ...(clinic.tag === patient.tag ? [] : [clinic])].map(
    language => packFor(language.pack, asked).months[draft.calendar],
  )
  return (
    <div className="field when-number">
      <label htmlFor={id}>
        <Both k="when-field.month" />
      </label>
      <select
        id={id}
        value={draft.month}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? `${id}-why` : undefined}
        onChange={event => set({ month: event.target.value, ...(event.target.value === '' && { day: '' }) })}
      >
        <option value="">–</option>
        {names[0]?.map((_, i) => (
          <option key={i} value={String(i + 1)}>
            {[...new Set(names.map(months => months[i]))].join(' · ')}
          </option>
        ))}
      </select>
      <FieldReason refusal={refusal} id={`${id}-why`} />
    </div>
  )
}
