import { useMemo, useState } from 'react'
import { consentsOf, type Consent, type PeopleEntry } from '#people'
import { frontOf } from '#plan'
import type { IsoDay, PersonId, Recorded } from '#record'
import { isoDayInWords } from '#words'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { endGuest, inviteGuest, type Linked } from './api.ts'
import { GuestForm } from './guest-form.tsx'
import { SaidOnce } from './said-once.tsx'

/** Who can look in from another place: those who treat the patient, and whom the patient said yes to. */
const treating: readonly Consent['recipient']['of'][] = ['gp', 'specialist', 'other-clinic']

/** Those invited now, with the name and place they were invited by. */
const guestsIn = (entries: readonly Recorded[], today: IsoDay) => {
  const invited = new Map(
    (entries as readonly Recorded<PeopleEntry>[]).flatMap(entry =>
      entry.kind === 'people.guest-invited' ? [[entry.body.person, entry.body]] : [],
    ),
  )
  return frontOf(entries)
    .guests.filter(({ until }) => until >= today)
    .flatMap(({ person }) => invited.get(person) ?? [])
}

/** Somebody at another place: invited on a yes of the patient's, for its purpose, until a day. */
export const GuestsPart = ({
  patient,
  entries,
  today,
}: {
  patient: PersonId
  entries: readonly Recorded[]
  today: IsoDay
}) => {
  const consents = useMemo(
    () =>
      consentsOf(entries, today).filter(
        ({ state, recipient }) => state === 'stands' && treating.includes(recipient.of),
      ),
    [entries, today],
  )
  const guests = useMemo(() => guestsIn(entries, today), [entries, today])
  const [made, setMade] = useState<{ readonly name: string; readonly linked: Linked }>()
  const [inviting, setInviting] = useState(false)
  const { busy, refused, run } = useDoing()
  const invite = (guest: Parameters<typeof inviteGuest>[1]) =>
    void run(async () => {
      setMade({ name: guest.called, linked: await inviteGuest(patient, guest) })
      setInviting(false)
    })
  return (
    <section className="door-part stack" aria-labelledby="door-guests">
      <h3 id="door-guests">
        <Ours k="guests.title" />
      </h3>
      <p className="quiet">
        <Ours k={consents.length > 0 ? 'guests.how' : 'guests.needs-yes'} />
      </p>
      <Guests
        guests={guests}
        busy={busy}
        onEnd={person => void run(async () => void (await endGuest(patient, person)))}
      />
      {made && <SaidOnce name={made.name} path="/guest" linked={made.linked} onDone={() => setMade(undefined)} />}
      {!made && inviting && (
        <GuestForm
          consents={consents}
          today={today}
          busy={busy}
          onInvite={invite}
          onCancel={() => setInviting(false)}
        />
      )}
      {!made && !inviting && consents.length > 0 && (
        <button type="button" className="button door-do" onClick={() => setInviting(true)}>
          <Ours k="guests.invite" />
        </button>
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </section>
  )
}

const Guests = ({
  guests,
  busy,
  onEnd,
}: {
  guests: ReturnType<typeof guestsIn>
  busy: boolean
  onEnd: (person: PersonId) => void
}) => {
  const { sayClinic } = usePair()
  if (guests.length === 0)
    return (
      <p>
        <Ours k="guests.none" />
      </p>
    )
  return (
    <ul className="door-guests">
      {guests.map(({ person, called, place, until }) => (
        <li key={person}>
          <span>
            <strong>
              <bdi>{called}</bdi>
            </strong>{' '}
            <span className="quiet">
              <Ours k="guests.one" values={({ pack }, say) => ({ place, day: isoDayInWords(until, say, pack) })} />
            </span>
          </span>
          <button
            type="button"
            className="button button-plain"
            disabled={busy}
            aria-label={sayClinic('guests.end-of', { name: called })}
            onClick={() => onEnd(person)}
          >
            <Ours k="guests.end" />
          </button>
        </li>
      ))}
    </ul>
  )
}
