import type { ReactNode } from 'react'
import { may } from '#people'
import { standing, type Recorded } from '#record'
import type { VisitEntry } from '#visit'
import { standingAppointments } from '#visit/day'
import type { PhraseKey } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { LyingElsewhere, type Lying } from '../own/lying-elsewhere.tsx'
import { useAtDesk, WithDay } from './at-desk.tsx'

/**
 * What the desk wrote down with the wrong patient goes to the right one from here: letters, papers with the files they are
 * kept in, decisions, appointments, looks at harm, call-backs. A letter keeps its words covered.
 */
export const Misfiled = () => {
  const { entries, patient, staff } = useAtDesk()
  if (!may(staff, 'move', { team: new Set([staff.id]) })) return null
  return <LyingElsewhere page="desk" patient={patient} parts={partsOf(standing(entries) as Recorded<VisitEntry>[])} />
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
