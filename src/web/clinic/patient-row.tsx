import type { ReactNode } from 'react'
import type { Patient } from '#people'
import { directionOf, languageNames } from '#words'
import { Lang, Ours, usePair } from '../parts/languages.tsx'
import { calledHere } from './find-by-name.ts'
import { NoInterpreterWay } from './no-interpreter/way.tsx'

const written = (tag: string) => ({ tag, dir: directionOf(tag) })

/** The languages a patient speaks, each by its own name, with the dialect as it was written. */
const Speaks = ({ patient }: { patient: Patient }) => (
  <p className="patient-speaks">
    <span className="quiet">
      <Ours k="clinic.speaks" />
    </span>
    {patient.speaks.map(({ language, dialect }) => (
      <span key={`${language}-${dialect ?? ''}`} className="patient-language">
        <Lang of={written(language)}>{languageNames[language]?.endonym ?? language}</Lang>
        {dialect && (
          <bdi className="quiet" dir="auto">
            {dialect}
          </bdi>
        )}
      </span>
    ))}
  </p>
)

/**
 * One patient: every spelling of the name, what is spoken, and the ways on. Whoever is not on the care team sees the name
 * alone, and why. No number stands beside anybody.
 */
export const PatientRow = ({
  patient,
  opens,
  onBegin,
  onTeam,
  more,
}: {
  patient: Patient
  /** What somebody may do with this record: lay a table, read it, plan the way to a visit; or nothing of it. */
  opens: { readonly table: boolean; readonly record: boolean; readonly desk: boolean }
  onBegin: () => void
  onTeam: (() => void) | undefined
  /** Further ways on. */
  more?: ReactNode
}) => {
  const { clinic, sayClinic } = usePair()
  const first = calledHere(patient, clinic.tag)
  const others = patient.names.filter(name => name !== first && name.text !== first.text)
  return (
    <li className="paper patient">
      <div className="patient-names">
        <h2>
          <Lang of={written(first.language)}>{first.text}</Lang>
        </h2>
        {others.map(name => (
          <Lang key={`${name.language} ${name.text}`} of={written(name.language)} className="patient-spelling">
            {name.text}
          </Lang>
        ))}
      </div>
      <Speaks patient={patient} />
      <div className="row patient-ways">
        {opens.table && (
          <button
            type="button"
            className="button button-main"
            aria-label={sayClinic('clinic.begin-with', { name: first.text })}
            onClick={onBegin}
          >
            <Ours k="clinic.begin" />
          </button>
        )}
        {opens.record ? (
          <a
            className="button"
            href={`/own/${patient.id}`}
            target="_blank"
            rel="noopener"
            aria-label={sayClinic('clinic.own-page-of', { name: first.text })}
          >
            <Ours k="clinic.own-page" />
          </a>
        ) : (
          <span className="quiet patient-closed">
            <Ours k="team.names-only" />
          </span>
        )}
        {opens.table && patient.speaks[0]?.language !== clinic.tag && (
          <NoInterpreterWay patient={patient.id} name={first.text} />
        )}
        {opens.desk && (
          <a
            className="button button-plain"
            href={`/desk/${patient.id}`}
            aria-label={sayClinic('desk.short-of', { name: first.text })}
          >
            <Ours k="desk.short" />
          </a>
        )}
        {onTeam && (
          <button
            type="button"
            className="button button-plain"
            aria-label={sayClinic('team.short-of', { name: first.text })}
            onClick={onTeam}
          >
            <Ours k="team.short" />
          </button>
        )}
        {more}
      </div>
    </li>
  )
}
