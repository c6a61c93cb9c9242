import type { ReactNode } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { roleWords } from '../role.ts'
import type { Colleague } from './api.ts'

/** One who works here: name, role, whether they lead or have yet to come; for a lead the ways to help and to end. */
export const ColleagueRow = ({
  colleague,
  own,
  onNewCode,
  onLeave,
  onAway,
  children,
}: {
  colleague: Colleague
  own: boolean
  onNewCode: (() => void) | undefined
  onLeave: (() => void) | undefined
  onAway: (() => void) | undefined
  /** What else is said of them here. */
  children?: ReactNode
}) => {
  const { sayClinic } = usePair()
  const { name, role, lead, waiting } = colleague
  return (
    <li className="paper patient colleague">
      <div className="patient-names">
        <h2>
          <bdi>{name}</bdi>
        </h2>
        {own && (
          <span className="quiet">
            <Ours k="people.you" />
          </span>
        )}
      </div>
      <p className="colleague-role">
        <Ours k={roleWords(role)} />
        {lead && (
          <span className="colleague-lead">
            <Icon name="key" size={16} />
            <Ours k="people.lead" />
          </span>
        )}
        {waiting && (
          <span className="quiet">
            <Ours k="people.waiting" />
          </span>
        )}
      </p>
      {children}
      <div className="row patient-ways">
        {own && (
          <a className="button" href="/devices">
            <Ours k="devices.title" />
          </a>
        )}
        {!own && onNewCode && (
          <button
            type="button"
            className="button"
            aria-label={sayClinic('people.new-code-for', { name })}
            onClick={onNewCode}
          >
            <Ours k="people.new-code" />
          </button>
        )}
        {onAway && (
          <button type="button" className="button" aria-label={sayClinic('away.of', { name })} onClick={onAway}>
            <Ours k="away.short" />
          </button>
        )}
        {!own && onLeave && (
          <button
            type="button"
            className="button button-plain"
            aria-label={sayClinic('people.leave-of', { name })}
            onClick={onLeave}
          >
            <Ours k="people.leave" />
          </button>
        )}
      </div>
    </li>
  )
}
