import { createContext, use, useMemo, type ReactNode } from 'react'
import { languageInWords, screensOf, speaker, type Language, type PhraseKey, type Say, type Values } from '#words'
import { isFallback } from '#words/shown'

/**
 * The two languages of a screen. `asked` is the language the patient speaks, which may have no screens yet; `isOwn`: the one
 * shown instead is one of the patient's as well, and not the clinic's.
 */
export interface Pair {
  readonly patient: Language
  readonly clinic: Language
  readonly asked: string
  readonly isOwn: boolean
  readonly sayPatient: Say
  readonly sayClinic: Say
}

const PairContext = createContext<Pair | undefined>(undefined)

export const Languages = ({
  patient,
  clinic,
  asked,
  isOwn = screensOf(asked) === patient.tag,
  children,
}: {
  patient: Language
  clinic: Language
  asked: string
  isOwn?: boolean
  children: ReactNode
}) => {
  const pair = useMemo(
    () => ({ patient, clinic, asked, isOwn, sayPatient: speaker(patient), sayClinic: speaker(clinic) }),
    [patient, clinic, asked, isOwn],
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

/** Which language was asked for and which one is shown, said in the one shown; nothing where they are the same. */
export const ShownIn = ({ className }: { className?: string }) => {
  const { asked, patient } = usePair()
  if (!isFallback(asked, patient.tag)) return null
  return (
    <p className={className}>
      <Both
        k="app.shown-in"
        values={({ pack }) => ({ asked: languageInWords(asked, pack), shown: languageInWords(patient.tag, pack) })}
      />
    </p>
  )
}

/** A phrase in the clinic's language alone: for a professional's own screens. */
export const Ours = ({ k, values }: { k: PhraseKey; values?: Filling }) => {
  const { clinic, sayClinic } = usePair()
  return <Lang of={clinic}>{sayClinic(k, filled(values, clinic, sayClinic))}</Lang>
}
