import { createContext, use, useMemo, type ReactNode } from 'react'
import { speaker, type Language, type PhraseKey, type Say, type Values } from '#words'

/** The two languages of a screen. `asked` is the language the patient speaks, which may have no screens yet. */
export interface Pair {
  readonly patient: Language
  readonly clinic: Language
  readonly asked: string
  readonly sayPatient: Say
  readonly sayClinic: Say
}

const PairContext = createContext<Pair | undefined>(undefined)

export const Languages = ({
  patient,
  clinic,
  asked,
  children,
}: {
  patient: Language
  clinic: Language
  asked: string
  children: ReactNode
}) => {
  const pair = useMemo(
    () => ({ patient, clinic, asked, sayPatient: speaker(patient), sayClinic: speaker(clinic) }),
    [patient, clinic, asked],
  )
  return <PairContext value={pair}>{children}</PairContext>
}

/** The two languages here; a screen outside `<Languages>` is a fault of ours. */
export const usePair = (): Pair => {
  const pair = use(PairContext)
  if (!pair) throw new Error('a screen stands outside its languages')
  return pair
}

/** A stretch of text in one language: its `lang` and `dir` always go together. */
export const Lang = ({
  of,
  className,
  children,
}: {
  of: { tag: string; dir: 'ltr' | 'rtl' }
  className?: string
  children: ReactNode
}) => (
  <span lang={of.tag} dir={of.dir} className={className}>
    {children}
  </span>
)

/** Values that differ by language (a told date in words) come as a function of the language. */
type Filling = Values | ((language: Language, say: Say) => Values)

const filled = (values: Filling | undefined, language: Language, say: Say): Values | undefined =>
  typeof values === 'function' ? values(language, say) : values

/** A phrase in both languages: the patient's first and larger, the clinic's below; once where they are the same. */
export const Both = ({ k, values }: { k: PhraseKey; values?: Filling }) => {
  const { patient, clinic, sayPatient, sayClinic } = usePair()
  return (
    <span className="both">
      <Lang of={patient} className="both-patient">
        {sayPatient(k, filled(values, patient, sayPatient))}
      </Lang>
      {clinic.tag !== patient.tag && (
        <Lang of={clinic} className="both-clinic">
          {sayClinic(k, filled(values, clinic, sayClinic))}
        </Lang>
      )}
    </span>
  )
}

/** A phrase in the clinic's language alone: for a professional's own screens. */
export const Ours = ({ k, values }: { k: PhraseKey; values?: Filling }) => {
  const { clinic, sayClinic } = usePair()
  return <Lang of={clinic}>{sayClinic(k, filled(values, clinic, sayClinic))}</Lang>
}
