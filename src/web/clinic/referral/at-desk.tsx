import { createContext, use, useId, type ReactNode } from 'react'
import type { Recorded } from '#record'
import type { Patient } from '#people'
import { isoDayInWords, type PhraseKey } from '#words'
import type { Me, SignedIn } from '../../parts/api.ts'
import type { Hand } from '../../parts/hand.ts'
import { Ours } from '../../parts/languages.tsx'

/** What every part of a patient’s page at the desk shares. */
export interface AtDesk {
  readonly me: Me
  readonly staff: SignedIn
  readonly patient: Patient
  readonly entries: readonly Recorded[]
  readonly hand: Hand
  /** How the patient is called in the clinic’s language. */
  readonly name: string
  /** The name of a colleague; an id nobody has any more names nobody. */
  readonly nameOf: (person: string) => string
}
const AtDeskContext = createContext<AtDesk | undefined>(undefined)
export const AtDeskProvider = AtDeskContext

export const useAtDesk = (): AtDesk => {
  const atDesk = use(AtDeskContext)
  if (!atDesk) throw new Error('a part of the desk stands outside it')
  return atDesk
}

/** One sheet of the patient’s page, under its own title. */
export const DeskPart = ({ title, children }: { title: PhraseKey; children: ReactNode }) => {
  const id = useId()
  return (
    <section className="paper desk-part stack" aria-labelledby={id}>
      <h2 id={id}>
        <Ours k={title} />
      </h2>
      {children}
    </section>
  )
}

/** What can be added, folded until it is wanted; `anew` begins it from nothing again. */
export const DeskFold = ({ title, anew, children }: { title: PhraseKey; anew: string; children: ReactNode }) => (
  <details key={anew} className="fold">
    <summary>
      <Ours k={title} />
    </summary>
    {children}
  </details>
)

/** A phrase with one day in it. */
export const WithDay = ({ k, day, values }: { k: PhraseKey; day: string; values?: Record<string, string> }) => (
  <Ours k={k} values={(language, say) => ({ ...values, day: isoDayInWords(day, say, language.pack) })} />
)
