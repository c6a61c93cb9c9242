import { useId, useState, type FormEvent } from 'react'
import { careTeamOf, exclusionsOf, isBesideCare } from '#people'
import type { Refusal } from '#record'
import { referralOf, type Decision } from '#visit/referral'
import { numberFrom, numeral } from '#words'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Choice } from '../choice.tsx'
import { useColleagues } from '../danger/colleagues.ts'
import { roleWords } from '../role.ts'
import { DeskFold, DeskPart, useAtDesk, WithDay } from './at-desk.tsx'
import { useDeskForm } from './desk-form.ts'
import { TextField, Why } from './text-field.tsx'

const decisions = ['seen-here', 'ask-more', 'elsewhere'] as const

/** What the triage conference decided, and why; what was decided before stays to be read. */
export const Triage = () => {
  const { entries } = useAtDesk()
  const { decisions: all } = referralOf(entries)
  const last = all.at(-1)
  return (
    <DeskPart title="desk.triage">
      {last ? (
        <Decided decision={last} />
      ) : (
        <p className="quiet">
          <Ours k="desk.triage-none" />
        </p>
      )}
      <DeskFold title={last ? 'desk.decide-anew' : 'desk.decide'} anew={last?.id ?? ''}>
        <Decide last={last} />
      </DeskFold>
      {all.length > 1 && (
        <details className="fold">
          <summary>
            <Ours k="desk.decided-before" />
          </summary>
          {all.slice(0, -1).map(decision => (
            <Decided key={decision.id} decision={decision} />
          ))}
        </details>
      )}
    </DeskPart>
  )
}

const Decided = ({ decision: { decision, reason, first, second, minutes, on } }: { decision: Decision }) => {
  const { nameOf } = useAtDesk()
  return (
    <div className="desk-slip">
      <p>
        <strong>
          <Ours k={`desk.decision-${decision}`} />
        </strong>{' '}
        <span className="quiet">
          <WithDay k="desk.on-day" day={on} />
        </span>
      </p>
      <p dir="auto">{reason}</p>
      {first && (
        <p>
          <Ours k="desk.first-is" values={{ name: nameOf(first) }} />
        </p>
      )}
      {second && (
        <p>
          <Ours k="desk.second-is" values={{ name: nameOf(second) }} />
        </p>
      )}
      {minutes !== undefined && (
        <p>
          <Ours k="desk.minutes-are" values={language => ({ n: numeral(minutes, language.pack) })} />
        </p>
      )}
    </div>
  )
}

interface Draft {
  readonly decision: Decision['decision'] | undefined
  readonly reason: string
  readonly first: string
  readonly second: string
  readonly minutes: string
}

/** Refused before it is sent: nothing chosen, or the same person twice. */
const unfit = ({ decision, first, second }: Draft): Refusal | undefined => {
  if (!decision) return { reason: 'nothing-chosen', field: 'body.decision' }
  return first && first === second ? { reason: 'same-person-twice', field: 'body.second' } : undefined
}

const bodyOf = ({ decision, reason, first, second, minutes }: Draft) => ({
  decision,
  reason: reason.trim(),
  ...(first && { first }),
  ...(second && { second }),
  ...(minutes.trim() && { minutes: numberFrom(minutes) ?? Number.NaN }),
})

/** Decides. Whoever is named as a contact joins the care team with it. */
const Decide = ({ last }: { last: Decision | undefined }) => {
  const { hand, entries } = useAtDesk()
  const [draft, setDraft] = useState<Draft>({
    decision: undefined,
    reason: '',
    first: last?.first ?? '',
    second: last?.second ?? '',
    minutes: last?.minutes === undefined ? '' : String(last.minutes),
  })
  const { busy, wrong, wrongAt, refuse, keep } = useDeskForm(hand, () => {})
  const set = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const save = (event: FormEvent) => {
    event.preventDefault()
    const refusal = unfit(draft)
    if (refusal) return refuse(refusal)
    const team = careTeamOf(entries)
    const joining = [draft.first, draft.second].filter(person => person && !team.has(person))
    void keep(
      { kind: 'visit.referral-triaged', body: bodyOf(draft) },
      ...joining.map(person => ({ kind: 'people.care-team-joined', body: { person } })),
    )
  }
  const atFields = ['decision', 'reason', 'second', 'minutes'].some(field => wrongAt(field))
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Choice
        legend={<Ours k="desk.decision" />}
        among={decisions}
        chosen={draft.decision}
        renderOne={decision => <Ours k={`desk.decision-${decision}`} />}
        onChoose={decision => set({ decision })}
      />
      <Why refusal={wrongAt('decision')} />
      <TextField
        label={<Ours k="desk.reason" />}
        help={<Ours k="desk.reason-help" />}
        value={draft.reason}
        wrong={wrongAt('reason')}
        onChange={reason => set({ reason })}
      />
      <div className="two-fields">
        <Contact label="desk.first" person={draft.first} onChoose={first => set({ first })} />
        <Contact
          label="desk.second"
          person={draft.second}
          wrong={wrongAt('second')}
          onChoose={second => set({ second })}
        />
      </div>
      <p className="quiet">
        <Ours k="desk.contacts-join" />
      </p>
      <TextField
        label={<Ours k="desk.minutes" />}
        help={<Ours k="desk.minutes-help" />}
        value={draft.minutes}
        most={4}
        wrong={wrongAt('minutes')}
        onChange={minutes => set({ minutes })}
      />
      {!atFields && <Why refusal={wrong} />}
      <button className="button desk-keep" disabled={busy}>
        <Ours k="desk.triage-keep" />
      </button>
    </form>
  )
}

/** A colleague to meet the patient; whom the patient does not want to meet is not among them. */
const Contact = ({
  label,
  person,
  wrong,
  onChoose,
}: {
  label: 'desk.first' | 'desk.second'
  person: string
  wrong?: Refusal | undefined
  onChoose: (person: string) => void
}) => {
  const { entries } = useAtDesk()
  const { sayClinic } = usePair()
  const { all } = useColleagues()
  const id = useId()
  const excluded = new Set(exclusionsOf(entries).map(one => one.person))
  const among = all.filter(one => !one.left && !one.waiting && !isBesideCare(one.role) && !excluded.has(one.id))
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={label} />
      </label>
      <select
        id={id}
        value={among.some(one => one.id === person) ? person : ''}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong && `${id}-wrong`}
        onChange={event => onChoose(event.target.value)}
      >
        <option value="">{sayClinic('desk.contact-none')}</option>
        {among.map(one => (
          <option key={one.id} value={one.id}>
            {one.name}, {sayClinic(roleWords(one.role))}
          </option>
        ))}
      </select>
      <Why id={`${id}-wrong`} refusal={wrong} />
    </div>
  )
}
