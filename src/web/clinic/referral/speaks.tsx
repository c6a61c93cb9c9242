import type { Patient } from '#people'
import { directionOf, languageNames } from '#words'
import { Lang } from '../../parts/languages.tsx'

/** What somebody speaks, each language by its own name, with the dialect as it was written. */
export const Speaks = ({ patient }: { patient: Patient }) => (
  <span className="patient-speaks quiet">
    {patient.speaks.map(({ language, dialect }) => (
      <span key={`${language} ${dialect ?? ''}`} className="patient-language">
        <Lang of={{ tag: language, dir: directionOf(language) }}>{languageNames[language]?.endonym ?? language}</Lang>
        {dialect && <bdi dir="auto">{dialect}</bdi>}
      </span>
    ))}
  </span>
)
