import type { Entry, EntryId } from '#record'
import { WhatWaits } from '../offline/waiting-here.tsx'
import { Both } from './languages.tsx'
import type { Known } from './record.ts'
import { ReasonWords, useHoldWindow } from './trouble.tsx'

/** What could not be unsaid is kept: that is another thing to say than that something was not. */
const isTelling = ({ kind }: Known['refused'][number]): boolean => kind !== 'record.unsaid'

/** What could not be kept and why, and what still waits: one calm strip, said aloud by a screen reader. */
export const Trouble = ({
  known,
  onSettle,
}: {
  known: Pick<Known, 'refused' | 'trouble' | 'waiting'> & {
    readonly outbox?: readonly Entry[]
    readonly isUnheld?: boolean
    readonly takeBack?: (id: EntryId) => void
  }
  onSettle: () => void
}) => {
  const { refused, trouble, waiting, outbox, isUnheld, takeBack } = known
  useHoldWindow(waiting)
  const nothing = refused.length === 0 && !trouble
  return (
    <div className="trouble-place" role="status">
      {!nothing && (
        <div className="trouble paper">
          {refused.length > 0 && <Both k={refused.some(isTelling) ? 'saving.refused' : 'keep.unsay-refused'} />}
          {refused.slice(0, 3).map((refusal, i) => (
            <p key={i}>
              <ReasonWords refusal={refusal} />
              {refusal.field && isTelling(refusal) && <code className="quiet">{refusal.field}</code>}
            </p>
          ))}
          {trouble && refused.length === 0 && <Why trouble={trouble} />}
          {waiting && <Both k="saving.waiting" />}
          {waiting && isUnheld && <Both k="waits.unheld" />}
          {waiting && outbox && takeBack && <WhatWaits outbox={outbox} onTakeBack={takeBack} />}
          {refused.length > 0 && (
            <button type="button" className="button" onClick={onSettle}>
              <Both k="do.close" />
            </button>
          )}
        </div>
      )}
    </div>
  )
}

/** What was told into the record is sent again by itself, once there is a connection; a form is sent by hand. */
const Why = ({ trouble }: { trouble: string }) =>
  trouble === 'no-connection' ? <Both k="fault.no-connection" /> : <ReasonWords refusal={{ reason: trouble }} />
