import { useId } from 'react'
import type { Refusal } from '#record'
import { monthsOf } from '#time'
import { monthName, monthsAreDraft, numberFrom, packFor, packOfRegion } from '#words'
import { Icon } from './icons.tsx'
import { Both, usePair } from './languages.tsx'
import type { WhenDraft } from './when-field-draft.ts'
import { FieldReason } from './when-field-number.tsx'

/** How a month stands in the list: its number, and an L where it is the leap month put in after it. */
const choiceOf = (month: string, leapMonth: boolean): string => (month && leapMonth ? `${month}L` : month)

/** The months of the year that stands in the field, by name, in the languages of this table and as the patient's country says them. */
const useMonths = ({ calendar, year }: WhenDraft) => {
  const { patient, clinic, asked } = usePair()
  const packs = [packFor, packOfRegion].flatMap(packed =>
    [...new Set([patient, clinic])].map(language => packed(language.pack, asked)),
  )
  const told = numberFrom(year)
  const inYear = told !== undefined && Number.isInteger(told) && told > 0 ? told : undefined
  const months = monthsOf(calendar, inYear).map(one => ({
    choice: choiceOf(String(one.month), one.leapMonth === true),
    name: [...new Set(packs.map(pack => monthName(pack, { calendar, year: inYear, ...one })))].join(' · '),
  }))
  return { months, draft: packs.some(pack => monthsAreDraft(pack, calendar)) }
}

/** The month by its name in both languages, with a quiet mark where nobody who uses the names has checked them. */
export const MonthField = ({
  draft,
  at,
  set,
}: {
  readonly draft: WhenDraft
  readonly at: (field: string) => Refusal | undefined
  readonly set: (part: Partial<WhenDraft>) => void
}) => {
  const id = useId()
  const names = useMonths(draft)
  const refusal = at('month')
  const choose = (choice: string) => {
    const month = choice.replace('L', '')
    set({ month, leapMonth: choice !== month, ...(month === '' && { day: '' }) })
  }
  return (
    <div className="field when-number">
      <label htmlFor={id}>
        <Both k="when-field.month" />
      </label>
      <select
        id={id}
        value={choiceOf(draft.month, draft.leapMonth)}
        aria-invalid={refusal ? true : undefined}
        aria-describedby={refusal ? `${id}-why` : undefined}
        onChange={event => choose(event.target.value)}
      >
        <option value="">–</option>
        {names.months.map(({ choice, name }) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
      <FieldReason refusal={refusal} id={`${id}-why`} />
      {names.draft && <NamesDraft />}
    </div>
  )
}

const NamesDraft = () => (
  <details className="draft-mark">
    <summary>
      <Icon name="draft" size={18} />
      <Both k="app.draft" />
    </summary>
    <p className="paper">
      <Both k="calendar.names-draft" />
    </p>
  </details>
)
