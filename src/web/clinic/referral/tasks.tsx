import { useState } from 'react'
import { dueIn, type Due, type Waits } from '#visit/referral'
import type { Hand } from '../../parts/hand.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { WithDay } from './at-desk.tsx'
import { AskCallBack } from './call-back.tsx'
import { CheckHarm } from './check-harm.tsx'
import { useDeskForm } from './desk-form.ts'
import { ReachOut } from './reach-out.tsx'
import { Why } from './text-field.tsx'

type Open = { readonly of: 'check' | 'call' } | { readonly of: 'reach-out'; readonly missed: string }

/** What is due, by its day: said by words and place, and by no sign. */
const When = ({ due, today }: { due: Due; today: string }) => {
  if (due.day === today) return <Ours k="desk.due-today" />
  return <WithDay k={due.day < today ? 'desk.due-was' : 'desk.due-on'} day={due.day} />
}

/** What of one patient waits for us, what is due first first, each with its way to do it. */
export const Tasks = ({
  waits,
  name,
  hand,
  onKept,
}: {
  waits: Waits
  name: string
  hand: Hand
  onKept: () => void
}) => {
  const [open, setOpen] = useState<Open>()
  const { sayClinic } = usePair()
  const form = useDeskForm(hand, onKept)
  const close = () => setOpen(undefined)
  const kept = () => {
    close()
    onKept()
  }
  const called = (asked: string, outcome: 'reached' | 'not-reached') =>
    form.keep({ kind: 'visit.call-back-done', body: { asked, outcome } })
  return (
    <div className="stack desk-tasks">
      <ul className="desk-list">
        {dueIn(waits).map(due => (
          <li key={due.id ?? due.what} className="desk-task">
            <span>
              <strong>
                <Ours k={`desk.due-${due.what}`} />
              </strong>{' '}
              <When due={due} today={hand.today} />
              {due.what === 'harm-check' && <LastCheck waits={waits} />}
              {due.what === 'call-back' && <CallWords waits={waits} id={due.id} />}
            </span>
            <span className="row">
              {due.what === 'harm-check' && (
                <button
                  type="button"
                  className="button"
                  aria-label={sayClinic('desk.check-of', { name })}
                  onClick={() => setOpen({ of: 'check' })}
                >
                  <Ours k="desk.check-do" />
                </button>
              )}
              {due.what === 'call-back' && due.id && (
                <>
                  <button
                    type="button"
                    className="button"
                    disabled={form.busy}
                    aria-label={sayClinic('desk.spoke-of', { name })}
                    onClick={() => void called(due.id!, 'reached')}
                  >
                    <Ours k="desk.spoke" />
                  </button>
                  <button
                    type="button"
                    className="button button-plain"
                    disabled={form.busy}
                    aria-label={sayClinic('desk.not-reached-of', { name })}
                    onClick={() => void called(due.id!, 'not-reached')}
                  >
                    <Ours k="desk.not-reached" />
                  </button>
                </>
              )}
              {due.what === 'reach-out' && due.id && (
                <button
                  type="button"
                  className="button"
                  aria-label={sayClinic('desk.reach-out-of', { name })}
                  onClick={() => setOpen({ of: 'reach-out', missed: due.id! })}
                >
                  <Ours k="desk.reach-out-do" />
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
      <Why refusal={form.wrong} />
      <p>
        <button
          type="button"
          className="button button-plain"
          aria-label={sayClinic('desk.call-of', { name })}
          onClick={() => setOpen({ of: 'call' })}
        >
          <Icon name="plus" />
          <Ours k="desk.call" />
        </button>
      </p>
      {open?.of === 'check' && <CheckHarm hand={hand} name={name} onClose={close} onKept={kept} />}
      {open?.of === 'call' && <AskCallBack hand={hand} name={name} onClose={close} onKept={kept} />}
      {open?.of === 'reach-out' && (
        <ReachOut hand={hand} name={name} missed={open.missed} onClose={close} onKept={kept} />
      )}
    </div>
  )
}

const LastCheck = ({ waits: { check } }: { waits: Waits }) =>
  check && (
    <span className="quiet">
      {' '}
      <WithDay k={`desk.checked-${check.outcome}`} day={check.on} />
    </span>
  )

const CallWords = ({ waits: { callBacks }, id }: { waits: Waits; id: string | undefined }) => {
  const words = callBacks.find(one => one.id === id)?.words
  return words ? (
    <span className="quiet">
      {' '}
      <bdi>{words}</bdi>
    </span>
  ) : null
}
