import './people.css'
import { useCallback, useId, useState } from 'react'
import { isBesideCare, type Patient } from '#people'
import type { Refusal } from '#record'
import { push, Refused, type Me, type Staff } from '../../parts/api.ts'
import { entryBy } from '../../parts/hand.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked, useDoing } from '../asking.ts'
import { calledHere } from '../find-by-name.ts'
import { roleWords } from '../role.ts'
import { askStaff, askTeam, type Colleague } from './api.ts'

type Member = Pick<Colleague, 'id' | 'name' | 'role'>

/** Who cares for one patient. Whoever is on the team opens the record; somebody joins or leaves by an entry of its own. */
export const CareTeam = ({
  me,
  staff,
  patient,
  onClose,
  onErase,
}: {
  me: Me
  staff: Staff
  patient: Patient
  onClose: (changed: boolean) => void
  /** The way to erasing the whole record, for somebody who may. */
  onErase: (() => void) | undefined
}) => {
  const { clinic } = usePair()
  const name = calledHere(patient, clinic.tag).text
  const { team, others, trouble, again } = useTeam(patient.id)
  const { busy, refused, run } = useDoing()
  const [changed, setChanged] = useState(false)
  const change = (kind: 'people.care-team-joined' | 'people.care-team-left', person: string) =>
    run(async () => {
      await tell(me, staff, patient, clinic.tag, kind, person)
      setChanged(true)
      if (person === staff.id && kind === 'people.care-team-left') return onClose(true)
      await again()
    })
  const wrong = refused ?? trouble
  return (
    <Sheet title="team.of" values={{ name }} onClose={() => onClose(changed)}>
      <p className="quiet">
        <Ours k="team.what" values={{ name }} />
      </p>
      {team?.length === 0 && (
        <p>
          <Ours k="team.nobody" values={{ name }} />
        </p>
      )}
      <ul className="team-list">
        {team?.map(member => (
          <TeamMember
            key={member.id}
            member={member}
            own={member.id === staff.id}
            busy={busy}
            onLeave={() => void change('people.care-team-left', member.id)}
          />
        ))}
      </ul>
      {team && <Add among={others} busy={busy} onAdd={person => void change('people.care-team-joined', person)} />}
      {wrong && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={wrong} />
        </p>
      )}
      {onErase && (
        <p className="team-erase">
          <button type="button" className="button button-plain quiet" onClick={onErase}>
            <Ours k="keep.erase" />
          </button>
        </p>
      )}
    </Sheet>
  )
}

/** The care team, and who else works here and could join it. */
const useTeam = (patient: string) => {
  const askOne = useCallback(() => askTeam(patient), [patient])
  const team = useAsked(askOne)
  const staff = useAsked(askStaff)
  const members = team.known?.team
  const on = new Set(members?.map(({ id }) => id))
  const others = (staff.known?.staff ?? []).filter(({ id, left, role }) => !left && !isBesideCare(role) && !on.has(id))
  return { team: members, others, trouble: team.trouble ?? staff.trouble, again: team.again }
}

/** Takes down that somebody joined or left. Throws `Refused` where the record does not take it. */
const tell = async (
  me: Me,
  staff: Staff,
  patient: Patient,
  tag: string,
  kind: string,
  person: string,
): Promise<void> => {
  const hand = {
    clinic: me.clinic,
    patient: patient.id,
    staff: staff.id,
    today: me.today,
    language: tag,
    clinicLanguage: tag,
    here: [],
  }
  const entry = entryBy(hand, { kind, teller: staff.id, mode: 'in-writing', body: { person } })
  const { receipts } = await push(`/api/patients/${patient.id}/entries`, [entry])
  const refused: Refusal | undefined = receipts.find(receipt => receipt.outcome === 'refused')
  if (refused) throw new Refused(refused)
}

/** One on the team. Taking oneself off closes the record to oneself, so that is asked once more. */
const TeamMember = ({
  member: { name, role },
  own,
  busy,
  onLeave,
}: {
  member: Member
  own: boolean
  busy: boolean
  onLeave: () => void
}) => {
  const { sayClinic } = usePair()
  const [sure, setSure] = useState(false)
  return (
    <li>
      <span>
        <strong>
          <bdi>{name}</bdi>
        </strong>{' '}
        <span className="quiet">
          <Ours k={roleWords(role)} />
          {own && (
            <>
              {' · '}
              <Ours k="people.you" />
            </>
          )}
        </span>
      </span>
      {sure ? (
        <div className="stack" role="alert">
          <p>
            <Ours k="team.leave-own" />
          </p>
          <div className="row">
            <button type="button" className="button button-main" disabled={busy} onClick={onLeave}>
              <Ours k="team.leave" />
            </button>
            <button type="button" className="button button-plain" onClick={() => setSure(false)}>
              <Ours k="do.cancel" />
            </button>
          </div>
        </div>
      ) : (
        <button
          type="button"
          className="button button-plain"
          disabled={busy}
          aria-label={sayClinic('team.leave-of', { name })}
          onClick={own ? () => setSure(true) : onLeave}
        >
          <Ours k="team.leave" />
        </button>
      )}
    </li>
  )
}

const Add = ({ among, busy, onAdd }: { among: readonly Member[]; busy: boolean; onAdd: (person: string) => void }) => {
  const { sayClinic } = usePair()
  const [chosen, setChosen] = useState('')
  const id = useId()
  const person = among.find(one => one.id === chosen)
  if (among.length === 0)
    return (
      <p className="quiet">
        <Ours k="team.all-on" />
      </p>
    )
  return (
    <form
      className="team-add"
      onSubmit={event => {
        event.preventDefault()
        if (person) onAdd(person.id)
        setChosen('')
      }}
    >
      <div className="field">
        <label htmlFor={id}>
          <Ours k="team.add" />
        </label>
        <select id={id} value={person?.id ?? ''} onChange={event => setChosen(event.target.value)}>
          <option value="">{sayClinic('new.choose')}</option>
          {among.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}, {sayClinic(roleWords(one.role))}
            </option>
          ))}
        </select>
      </div>
      <button className="button button-main" disabled={busy || !person}>
        <Ours k="team.join" />
      </button>
    </form>
  )
}
