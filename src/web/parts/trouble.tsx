import { useEffect } from 'react'
import type { Refusal } from '#record'
import type { PhraseKey } from '#words'
import { holdWindow } from './hold-window.ts'
import { Both, usePair } from './languages.tsx'
import type { Known } from './record.ts'

/** The phrase for a reason code; an unknown code is said with its code, never passed over. */
export const ReasonWords = ({ refusal }: { refusal: Refusal }) => {
  const { clinic } = usePair()
  const key = `reason.${refusal.reason}`
  if (key in clinic.phrases) return <Both k={key as PhraseKey} />
  const fault = `fault.${refusal.reason}`
  return fault in clinic.phrases ? (
    <Both k={fault as PhraseKey} />
  ) : (
    <Both k="reason.unknown" values={{ code: refusal.reason }} />
  )
}

/** What could not be unsaid is kept: that is another thing to say than that something was not. */
const isTelling = ({ kind }: Known['refused'][number]): boolean => kind !== 'record.unsaid'

/** What could not be kept and why, and what still waits: one calm strip, said aloud by a screen reader. */
export const Trouble = ({
  known,
  onSettle,
}: {
  known: Pick<Known, 'refused' | 'trouble' | 'waiting'>
  onSettle: () => void
}) => {
  const { refused, trouble, waiting } = known
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

/** While something waits to be sent, closing the window asks first. */
export const useHoldWindow = (waiting: boolean): void => {
  useEffect(() => (waiting ? holdWindow() : undefined), [waiting])
}
