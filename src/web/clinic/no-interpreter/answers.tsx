import type { PhraseKey } from '#words'
import { usePair } from '../../parts/languages.tsx'
import { Sign, type SignName } from '../../parts/sign.tsx'
import { isHeard } from './recorded.ts'
import { Words } from './spoken.tsx'

export const answers = ['yes', 'no', 'does-not-know', 'not-understood'] as const
export type Answer = (typeof answers)[number]

const shown: Readonly<Record<Answer, { readonly sign: SignName; readonly k: PhraseKey }>> = {
  yes: { sign: 'yes', k: 'urgent.yes' },
  no: { sign: 'no', k: 'urgent.no' },
  'does-not-know': { sign: 'do-not-know', k: 'urgent.do-not-know' },
  'not-understood': { sign: 'not-understood', k: 'urgent.not-understood' },
}

/** The answers to point at. A picture stands alone where its word is not reviewed and recorded. */
export const Answers = ({
  among,
  chosen,
  onAnswer,
}: {
  among: readonly Answer[]
  chosen: Answer | undefined
  onAnswer: (answer: Answer) => void
}) => {
  const { patient, clinic, sayClinic } = usePair()
  return (
    // Named in the clinic's language; what stands in it is the patient's again.
    <div role="group" lang={clinic.tag} dir={clinic.dir} aria-label={sayClinic('urgent.point')}>
      <div className="urgent-answers" lang={patient.tag} dir={patient.dir} data-few={among.length < 3 || undefined}>
        {among.map(answer => {
          const { sign, k } = shown[answer]
          return (
            <button
              key={answer}
              type="button"
              className="urgent-answer"
              data-answer={answer}
              aria-pressed={chosen === answer}
              {...(!isHeard(patient, k) && { 'aria-label': sayClinic(k), lang: clinic.tag, dir: clinic.dir })}
              onClick={() => onAnswer(answer)}
            >
              <Sign name={sign} size={72} />
              <Words k={k} />
            </button>
          )
        })}
      </div>
    </div>
  )
}
