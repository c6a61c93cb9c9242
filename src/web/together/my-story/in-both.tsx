import type { Language, Say } from '#words'
import { Lang, usePair } from '../../parts/languages.tsx'

/** Words made for each language, such as a time said in it: the patient's first and larger, the clinic's below. */
export const InBoth = ({ words }: { words: (language: Language, say: Say) => string }) => {
  const { patient, clinic, sayPatient, sayClinic } = usePair()
  return (
    <span className="both">
      <Lang of={patient} className="both-patient">
        {words(patient, sayPatient)}
      </Lang>
      {clinic.tag !== patient.tag && (
        <Lang of={clinic} className="both-clinic">
          {words(clinic, sayClinic)}
        </Lang>
      )}
    </span>
  )
}
