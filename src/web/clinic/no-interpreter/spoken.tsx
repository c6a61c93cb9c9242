import { useState } from 'react'
import type { PhraseKey } from '#words'
import { Lang, usePair } from '../../parts/languages.tsx'
import { Sign } from '../../parts/sign.tsx'
import { clipSound, useSounding } from '../../parts/sounding.ts'
import { isHeard } from './recorded.ts'

/** A phrase in the patient's language, and small in the clinic's. One that is not reviewed and recorded is not there (red line 9). */
export const Words = ({ k }: { k: PhraseKey }) => {
  const { patient, clinic, sayPatient, sayClinic } = usePair()
  if (!isHeard(patient, k)) return null
  return (
    <span className="both">
      <Lang of={patient} className="both-patient">
        {sayPatient(k)}
      </Lang>
      {clinic.tag !== patient.tag && (
        <Lang of={clinic} className="both-clinic">
          {sayClinic(k)}
        </Lang>
      )}
    </span>
  )
}

/** Its sound, by touch alone. What the button is called stands in the clinic's language, for who reads it aloud from a screen. */
export const Sound = ({ k, size = 40 }: { k: PhraseKey; size?: number }) => {
  const { patient, clinic, sayClinic } = usePair()
  const { isHeard: isSounding, hear, quiet } = useSounding()
  const [failed, setFailed] = useState(false)
  const clip = isHeard(patient, k) ? patient.clips?.get(k) : undefined
  if (clip === undefined) return null
  const touch = () => {
    setFailed(false)
    if (isSounding) return quiet()
    hear(clipSound(clip).then(sound => [sound])).catch(() => setFailed(true))
  }
  return (
    <button
      type="button"
      className="button urgent-sound"
      lang={clinic.tag}
      dir={clinic.dir}
      aria-label={sayClinic(isSounding ? 'hear.stop' : failed ? 'hear.failed' : 'hear.it')}
      aria-pressed={isSounding}
      onClick={touch}
    >
      <Sign name={isSounding ? 'quiet' : failed ? 'no-sound' : 'hear'} size={size} />
    </button>
  )
}
