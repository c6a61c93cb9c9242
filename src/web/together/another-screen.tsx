import './join.css'
import { useState } from 'react'
import { Icon } from '../parts/icons.tsx'
import { Both, Lang, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { post, Refused } from '../parts/api.ts'
import { ReasonWords } from '../parts/trouble.tsx'
import { Qr } from '../clinic/doors/qr.tsx'

/** Somebody sits down at this table with another device: six numbers, good for two minutes and once. */
export const AnotherScreen = ({ onClose }: { onClose: () => void }) => {
  const [code, setCode] = useState<string>()
  const [reason, setReason] = useState<string>()
  const { clinic } = usePair()
  const ask = (side: 'patient' | 'shared') => {
    setReason(undefined)
    post<{ readonly code: string }>('/api/table/join-code', { side }).then(
      answer => setCode(answer.code),
      (cause: unknown) => setReason(cause instanceof Refused ? cause.refusal.reason : 'no-connection'),
    )
  }
  return (
    <Sheet title="join.another" onClose={onClose}>
      <div role="status">{reason && <ReasonWords refusal={{ reason }} />}</div>
      {code ? (
        <div className="stack join-code" role="status">
          <p>
            <Both k="join.open" />
          </p>
          <p dir="ltr" lang="en" className="join-address">
            {location.host}/join
          </p>
          <p dir="ltr" className="join-numbers">
            {code.slice(0, 3)} {code.slice(3)}
          </p>
          <Lang of={clinic}>
            <Qr k="join.title" text={`${location.origin}/join#${code}`} />
          </Lang>
          <p className="quiet">
            <Both k="join.soon-over" />
          </p>
        </div>
      ) : (
        <>
          <p>
            <Both k="join.whose" />
          </p>
          <div className="sign-ways">
            <button type="button" className="button" onClick={() => ask('patient')}>
              <Icon name="patient" size={32} />
              <Both k="voice.patient" />
            </button>
            <button type="button" className="button" onClick={() => ask('shared')}>
              <Icon name="table" size={32} />
              <Both k="join.everybody" />
            </button>
          </div>
        </>
      )}
    </Sheet>
  )
}
