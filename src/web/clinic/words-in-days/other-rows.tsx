import { useId } from 'react'
import { monthName } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { putBack, standAsWeStart } from './draft.ts'
import { registered, seasonCalendars, seasonRows } from './rows.ts'
import type { AtTable } from './at-table.ts'

const PutBack = ({ paths, at }: { paths: readonly string[]; at: AtTable }) =>
  at.changes ? (
    <button
      type="button"
      className="button button-plain days-put-back"
      disabled={standAsWeStart(at.draft, paths)}
      onClick={() => at.set(putBack(at.draft, paths))}
    >
      <Icon name="undo" size={20} />
      <Ours k="days.as-we-start" />
    </button>
  ) : null

/** Which months a season has, and whether the seasons are turned. */
export const SeasonsPart = ({ at }: { at: AtTable }) => {
  const paths = [
    'seasonsTurned',
    ...seasonCalendars.flatMap(one => seasonRows(one).flatMap(row => [row.first, row.last])),
  ]
  return (
    <section className="paper days-group" aria-labelledby="days-seasons">
      <h2 id="days-seasons">
        <Ours k="days.group-seasons" />
      </h2>
      <label className="fold-check">
        <input
          type="checkbox"
          name="seasonsTurned"
          disabled={!at.changes}
          checked={at.draft['seasonsTurned'] === 'true'}
          onChange={event => at.set({ ...at.draft, seasonsTurned: String(event.target.checked) })}
        />
        <Ours k="days.seasons-turned" />
      </label>
      {seasonCalendars.map(calendar => (
        <details key={calendar} className="fold">
          <summary>
            <Ours k={`calendar.${calendar}`} />
          </summary>
          <div className="days-seasons">
            {seasonRows(calendar).map(({ season, first, last }) => (
              <div key={season} className="days-season">
                <MonthOf path={first} calendar={calendar} season={season} end="from" at={at} />
                <MonthOf path={last} calendar={calendar} season={season} end="until" at={at} />
              </div>
            ))}
          </div>
        </details>
      ))}
      <PutBack paths={paths} at={at} />
    </section>
  )
}

const MonthOf = ({
  path,
  calendar,
  season,
  end,
  at,
}: {
  path: string
  calendar: (typeof seasonCalendars)[number]
  season: ReturnType<typeof seasonRows>[number]['season']
  end: 'from' | 'until'
  at: AtTable
}) => {
  const id = useId()
  const { clinic } = usePair()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={`days.season-${end}`} values={(_, say) => ({ season: say(`when.${season}`) })} />
      </label>
      <select
        id={id}
        name={path}
        value={at.draft[path]}
        disabled={!at.changes}
        onChange={event => at.set({ ...at.draft, [path]: event.target.value })}
      >
        {Array.from({ length: 12 }, (_, i) => i + 1).map(month => (
          <option key={month} value={month}>
            {monthName(clinic.pack, { calendar, month })}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Days that papers carry when only the year was known, one line a calendar. */
export const PapersPart = ({ at }: { at: AtTable }) => {
  const id = useId()
  const paths = registered.map(calendar => `registeredDays.${calendar}`)
  return (
    <section className="paper days-group" aria-labelledby="days-papers">
      <h2 id="days-papers">
        <Ours k="days.group-papers" />
      </h2>
      <p className="quiet" id={`${id}-what`}>
        <Ours k="days.papers-what" />
      </p>
      <details className="fold">
        <summary>
          <Ours k="when-field.calendar" />
        </summary>
        <div className="days-seasons">
          {registered.map(calendar => (
            <PapersDays key={calendar} calendar={calendar} what={`${id}-what`} at={at} />
          ))}
        </div>
      </details>
      <PutBack paths={paths} at={at} />
    </section>
  )
}

const PapersDays = ({ calendar, what, at }: { calendar: (typeof registered)[number]; what: string; at: AtTable }) => {
  const id = useId()
  const path = `registeredDays.${calendar}`
  const wrong = at.refusal?.field?.startsWith(`${path}`) ? at.refusal : undefined
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={`calendar.${calendar}`} />
      </label>
      <input
        id={id}
        name={path}
        value={at.draft[path] ?? ''}
        dir="ltr"
        maxLength={120}
        autoComplete="off"
        disabled={!at.changes}
        aria-describedby={what}
        aria-invalid={wrong ? true : undefined}
        onChange={event => at.set({ ...at.draft, [path]: event.target.value })}
      />
      {wrong && (
        <span className="field-wrong" role="alert">
          <ReasonWords refusal={wrong} />
        </span>
      )}
    </div>
  )
}
