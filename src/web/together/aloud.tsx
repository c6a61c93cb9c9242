import './aloud.css'
import type { ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { isReviewed, keysAmong } from '#words/reviews'
import { isFallback } from '#words/shown'
import { Icon } from '../parts/icons.tsx'
import { Both, Languages, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useAtHand } from '../parts/table-context.tsx'

/**
 * A sheet on which something is decided or consented to. Where nobody who speaks the patient's language has reviewed its
 * words, they stand in the clinic's language alone and are said aloud (red line 9); who rendered them is in the entry's source.
 */
export const AloudSheet = ({
  title,
  says,
  waits = false,
  onClose,
  children,
}: {
  title: PhraseKey
  /** How the names of all phrases begin that can be said on it: one that nobody reviewed, and none is shown. */
  says: readonly string[]
  /** Where nobody interprets it is better to wait with this. */
  waits?: boolean
  onClose: () => void
  children: ReactNode
}) => {
  const { clinic, asked } = usePair()
  if (useIsTheirs(says))
    return (
      <Sheet title={title} onClose={onClose}>
        {children}
      </Sheet>
    )
  return (
    <Languages patient={clinic} clinic={clinic} asked={asked}>
      <Sheet title={title} onClose={onClose}>
        <SaidAloud waits={waits} />
        {children}
      </Sheet>
    </Languages>
  )
}

/** Whether these phrases stand in the patient's language: somebody who speaks it has reviewed all of them, or it is the clinic's. */
const useIsTheirs = (says: readonly string[]): boolean => {
  const { patient, clinic, asked } = usePair()
  const isTheirs = !isFallback(asked, patient.tag) && isReviewed(patient, keysAmong(patient, says))
  return isTheirs || patient.tag === clinic.tag
}

/** The same for one question within a page. */
export const Aloud = ({ says, children }: { says: readonly string[]; children: ReactNode }) => {
  const { clinic, asked } = usePair()
  if (useIsTheirs(says)) return children
  return (
    <Languages patient={clinic} clinic={clinic} asked={asked}>
      <SaidAloud waits={false} />
      {children}
    </Languages>
  )
}

const SaidAloud = ({ waits }: { waits: boolean }) => {
  const isInterpreted = useIsInterpreted()
  return (
    <p className="said-aloud voice-interpreter">
      <Icon name="interpreter" size={32} />
      <span>
        <Both k={isInterpreted ? 'confide.aloud' : 'confide.aloud-us'} />
        {waits && !isInterpreted && <Both k="consent.nobody-interprets" />}
      </span>
    </p>
  )
}

/** Whether somebody interprets at this table now. */
export const useIsInterpreted = (): boolean => useAtHand().hand.here.some(({ role }) => role === 'interpreter')
