import type { ReactNode } from 'react'
import type { Agreement } from '#plan'
import { isoDayInWords } from '#words'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

/** Something that was agreed: the words, who does it, by when, and whether it was done. Nothing is overdue here. */
export const AgreementToRead = ({
  agreement: { said, source, who, by, state, endedOn },
  children,
}: {
  agreement: Agreement
  /** What can be done with it here. */
  children?: ReactNode
}) => {
  const { nameOf } = useAtHand()
  return (
    <li className="paper read-card voice-patient">
      <SaidBlock said={said} source={source} />
      <ToldWith said={said} />
      {who !== undefined && (
        <p>
          <Both k="agreed.does" values={({ tag }) => ({ name: nameOf(who, tag) })} />
        </p>
      )}
      {by !== undefined && state === 'open' && (
        <p>
          <Both k="agreed.by" values={({ pack }, say) => ({ day: isoDayInWords(by, say, pack) })} />
        </p>
      )}
      {state !== 'open' && endedOn !== undefined && (
        <p className="quiet">
          <Both
            k={state === 'kept' ? 'agreed.kept' : 'agreed.was-let-go'}
            values={({ pack }, say) => ({ day: isoDayInWords(endedOn, say, pack) })}
          />
        </p>
      )}
      {children}
    </li>
  )
}
