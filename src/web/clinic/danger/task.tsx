import { useState } from 'react'
import { mayBeSettled, type Danger } from '#plan'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { writeSafety } from './api.ts'
import { useColleagues } from './colleagues.ts'
import { useFrame } from './frame.tsx'
import { AsOurPlaceHasIt } from './local.tsx'
import type { Standing } from './standing.ts'
import { clockTime } from './why-here.ts'
import { Done, Said, Told } from './written.tsx'

/**
 * A danger as a task: who sees to it, who was told, what was done, what the patient was told; settled only once all three
 * are written. `standing` is undefined once it stands before whoever sits here no more.
 */
export const Task = ({
  standing,
  before,
  onClose,
}: {
  standing: Standing | undefined
  before: Standing
  onClose: () => void
}) => {
  const { clinic } = usePair()
  const { me, again } = useFrame()!
  const { busy, refused, run } = useDoing()
  const [settled, setSettled] = useState(false)
  const { danger, patient, name } = standing ?? before
  const write = (kind: string, body: object = {}, then = () => {}) =>
    void run(async () => {
      await writeSafety(me, patient, clinic.tag, [{ kind, body: { danger: danger.id, ...body } }])
      then()
      await again()
    })
  const settle = () => write('plan.danger-settled', {}, () => setSettled(true))
  return (
    <Sheet title="danger.worried-about" values={{ name }} onClose={onClose}>
      {standing && !settled ? (
        <div className="danger-raise">
          <div className="stack">
            <WhatItIs danger={danger} />
            <WhoSees danger={danger} busy={busy} onWrite={write} />
            <Told danger={danger} busy={busy} onWrite={write} />
            <Done danger={danger} busy={busy} onWrite={write} />
            <Said danger={danger} busy={busy} onWrite={write} />
            {mayBeSettled(danger) ? (
              <button type="button" className="button button-main begin-now" disabled={busy} onClick={settle}>
                <Ours k="danger.settle" />
              </button>
            ) : (
              <p className="quiet">
                <Ours k="danger.settle-when" />
              </p>
            )}
          </div>
          <AsOurPlaceHasIt about={danger.about} />
        </div>
      ) : (
        <output>
          <Ours k={settled ? 'danger.settled' : 'danger.gone'} />
        </output>
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </Sheet>
  )
}

const WhatItIs = ({ danger: { about, from, words, raisedBy, raisedAt, named, by } }: { danger: Danger }) => {
  const { me } = useFrame()!
  const { nameOf } = useColleagues()
  const values = { who: nameOf(raisedBy), time: raisedAt === undefined ? '' : clockTime(raisedAt, me.timeZone) }
  return (
    <div className="stack danger-what">
      <p>
        <strong>
          <Ours k={`danger.about-${about}`} />
        </strong>
      </p>
      {words !== undefined && (
        <p dir="auto" className="danger-words">
          {words}
        </p>
      )}
      <p className="quiet">
        <Ours k={`danger.from-${from}`} values={values} />
      </p>
      <p className="quiet">
        <Ours k="danger.asked" values={{ named: nameOf(named), time: clockTime(by, me.timeZone) }} />
      </p>
    </div>
  )
}

const WhoSees = ({
  danger: { takenBy, seenBy },
  busy,
  onWrite,
}: {
  danger: Danger
  busy: boolean
  onWrite: (kind: string) => void
}) => {
  const { me } = useFrame()!
  const { nameOf } = useColleagues()
  const own = me.staff!.id
  return (
    <section className="stack">
      {takenBy !== undefined && (
        <p>
          {takenBy === own ? (
            <Ours k="danger.why-taken" />
          ) : (
            <Ours k="danger.taken-by" values={{ who: nameOf(takenBy) }} />
          )}
        </p>
      )}
      {takenBy !== own && (
        <>
          <div className="row">
            <button
              type="button"
              className="button button-main"
              disabled={busy}
              onClick={() => onWrite('plan.danger-taken')}
            >
              <Ours k="danger.take" />
            </button>
            {!seenBy.includes(own) && (
              <button type="button" className="button" disabled={busy} onClick={() => onWrite('plan.danger-seen')}>
                <Ours k="danger.see" />
              </button>
            )}
          </div>
          <p className="quiet">
            <Ours k="danger.take-what" />
          </p>
        </>
      )}
    </section>
  )
}
