import { useId } from 'react'
import type { Here } from '#visit'
import { Both } from '../parts/languages.tsx'
import { Choice } from './choice.tsx'

/** What was said of the interpreter's age; `danger`: why a child interprets all the same, where life is in acute danger. */
export interface Age {
  readonly said?: NonNullable<Here['age']>
  readonly danger?: string
}
export type AgeWrong = 'day.needs-age' | 'day.needs-danger'

/** What still keeps this interpreter from interpreting (red line 4); undefined where nothing does. */
export const ageWrong = ({ said, danger }: Age): AgeWrong | 'reason.children-do-not-interpret' | undefined => {
  if (said === undefined) return 'day.needs-age'
  if (said === 'grown-up') return undefined
  if (danger === undefined) return 'reason.children-do-not-interpret'
  return danger.trim() === '' ? 'day.needs-danger' : undefined
}

const intoSight = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'center' })

const ages = ['grown-up', 'under-18'] as const

/**
 * A grown-up or under 18: nothing is chosen beforehand. A child does not interpret; only an acute danger to life, with its
 * reason, lets the visit begin.
 */
export const AgeFields = ({
  age,
  wrong,
  onChange,
}: {
  age: Age
  wrong: AgeWrong | undefined
  onChange: (age: Age) => void
}) => {
  const id = useId()
  return (
    <div className="stack begin-age">
      <Choice
        legend={<Both k="day.age" />}
        among={ages}
        chosen={age.said}
        renderOne={one => <Both k={`day.age-${one}`} />}
        onChoose={said => onChange({ said })}
      />
      {wrong === 'day.needs-age' && (
        <p className="field-wrong" role="alert" ref={intoSight}>
          <Both k={wrong} />
        </p>
      )}
      {age.said === 'under-18' && (
        <div className="stack" role="alert">
          <p className="field-wrong">
            <Both k="day.child" />
          </p>
          <label className="fold-check">
            <input
              type="checkbox"
              checked={age.danger !== undefined}
              onChange={event => onChange({ said: 'under-18', ...(event.target.checked ? { danger: '' } : {}) })}
            />
            <Both k="day.child-emergency" />
          </label>
        </div>
      )}
      {age.danger !== undefined && (
        <div className="field">
          <label htmlFor={id}>
            <Both k="day.child-reason" />
          </label>
          <input
            id={id}
            value={age.danger}
            maxLength={300}
            dir="auto"
            autoComplete="off"
            aria-invalid={wrong === 'day.needs-danger' || undefined}
            aria-describedby={`${id}-help ${id}-wrong`}
            onChange={event => onChange({ said: 'under-18', danger: event.target.value })}
          />
          <span id={`${id}-help`} className="quiet">
            <Both k="day.child-followed" />
          </span>
          <span id={`${id}-wrong`} className="field-wrong" role="alert">
            {wrong === 'day.needs-danger' && <Both k={wrong} />}
          </span>
        </div>
      )}
    </div>
  )
}
