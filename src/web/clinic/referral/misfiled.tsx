import { useState, type ReactNode } from 'react'
import { may } from '#people'
import { standing, type EntryId, type Recorded } from '#record'
import type { VisitEntry } from '#visit'
import { standingAppointments } from '#visit/day'
import type { PhraseKey } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { MoveEntry } from '../own/move-entry.tsx'
import { useAtDesk, WithDay } from './at-desk.tsx'

interface Lying {
  readonly id: EntryId
  readonly told: ReactNode
}

/**
 * What the desk wrote down with the wrong patient goes to the right one from here: letters, papers with the files they are
 * kept in, decisions, appointments, looks at harm, call-backs. A letter keeps its words covered.
 */
export const Misfiled = () => {
  const { entries, patient, staff } = useAtDesk()
  const [moving, setMoving] = useState<Lying>()
  const [movedTo, setMovedTo] = useState<string>()
  if (!may(staff, 'move', { team: new Set([staff.id]) })) return null
  const parts = partsOf(standing(entries) as Recorded<VisitEntry>[]).filter(({ all }) => all.length > 0)
  return (
    <section className="paper desk-part" aria-labelledby="desk-misfiled">
      <details className="fold">
        <summary>
          <h2 id="desk-misfiled">
            <Ours k="keep.right" />
          </h2>
        </summary>
        <p className="quiet">
          <Ours k={parts.length > 0 ? 'keep.right-help' : 'keep.right-nothing'} />
        </p>
        {parts.map(({ k, all }) => (
          <div key={k} className="stack">
            <h3>
              <Ours k={k} />
            </h3>
            <ul className="desk-list">
              {all.map(lying => (
                <li key={lying.id} className="desk-slip desk-task">
                  {lying.told}
                  <button type="button" className="button button-plain" onClick={() => setMoving(lying)}>
                    <Ours k="keep.elsewhere" />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      <output>{movedTo && <Ours k="keep.moved" values={{ name: movedTo }} />}</output>
      {moving && (
        <MoveEntry
          entry={moving.id}
          told={moving.told}
          from={patient}
          onClose={() => setMoving(undefined)}
          onMoved={name => {
            setMoving(undefined)
            setMovedTo(name)
          }}
        />
      )}
    </section>
  )
}

const partsOf = (
  all: readonly Recorded<VisitEntry>[],
): readonly { readonly k: PhraseKey; readonly all: readonly Lying[] }[] => {
  const lying = <K extends VisitEntry['kind']>(
    kind: K,
    told: (entry: Recorded<Extract<VisitEntry, { kind: K }>>) => ReactNode,
  ): Lying[] =>
    all.flatMap(entry =>
      entry.kind === kind ? { id: entry.id, told: told(entry as Recorded<Extract<VisitEntry, { kind: K }>>) } : [],
    )
  return [
    {
      k: 'keep.of-letters',
      all: lying('visit.referral-received', ({ body, source }) => (
        <WithDay k="desk.letter-of" day={source.toldOn} values={{ from: body.from }} />
      )),
    },
    {
      k: 'desk.scans',
      all: lying('visit.scan-attached', ({ body, source }) =>
        body.called ? <bdi>{body.called}</bdi> : <WithDay k="desk.scan-unnamed" day={source.toldOn} />,
      ),
    },
    {
      k: 'desk.triage',
      all: lying('visit.referral-triaged', ({ body, source }) => (
        <span>
          <Ours k={`desk.decision-${body.decision}`} /> <WithDay k="desk.on-day" day={source.toldOn} />
        </span>
      )),
    },
    {
      k: 'desk.of-appointments',
      all: standingAppointments(all).map(({ id, slot }) => ({
        id,
        told: <WithDay k="desk.appointment-at" day={slot.day} values={{ at: slot.at }} />,
      })),
    },
    {
      k: 'desk.of-checks',
      all: lying('visit.harm-checked', ({ body, source }) => (
        <WithDay k={`desk.checked-${body.outcome}`} day={source.toldOn} />
      )),
    },
    {
      k: 'desk.of-calls',
      all: lying('visit.call-back-asked', ({ body }) => (
        <span>
          <Ours k="desk.due-call-back" /> <WithDay k="desk.due-on" day={body.by} />
        </span>
      )),
    },
  ]
}
