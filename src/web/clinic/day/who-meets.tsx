import { isBesideCare } from '#people'
import type { Refusal } from '#record'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import type { Colleague } from '../people/api.ts'
import { roleWords } from '../role.ts'

/** Who may meet a patient: who works here and cares; whoever is named already stays in sight. */
export const whoMeets = (colleagues: readonly Colleague[], named: readonly string[]): readonly Colleague[] =>
  colleagues.filter(
    ({ id, left, waiting, role }) =>
      named.includes(id) || (!left && !waiting && role !== 'coordinator' && !isBesideCare(role)),
  )

/** The professionals of an appointment: one or several. */
export const WhoMeets = ({
  colleagues,
  staff,
  wrong,
  onChange,
}: {
  colleagues: readonly Colleague[]
  staff: readonly string[]
  wrong: Refusal | undefined
  onChange: (staff: readonly string[]) => void
}) => (
  <fieldset className="choice">
    <legend>
      <Ours k="day.staff" />
    </legend>
    <div className="choice-slips">
      {whoMeets(colleagues, staff).map(({ id, name, role }) => (
        <label key={id} className="choice-slip">
          <input
            type="checkbox"
            checked={staff.includes(id)}
            onChange={event => onChange(event.target.checked ? [...staff, id] : staff.filter(one => one !== id))}
          />
          <span>
            <bdi>{name}</bdi>{' '}
            <span className="quiet">
              <Ours k={roleWords(role)} />
            </span>
          </span>
        </label>
      ))}
    </div>
    {wrong && (
      <p className="field-wrong" role="alert">
        <ReasonWords refusal={wrong} />
      </p>
    )}
  </fieldset>
)
