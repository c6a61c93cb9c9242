import { useId, useState, type FormEvent } from 'react'
import type { Away, Aways } from '#plan'
import { isoDayInWords } from '#words'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { beAway, beBack } from '../danger/api.ts'
import { answeringOn } from '../danger/who-answers.ts'
import { roleWords } from '../role.ts'
import type { Colleague } from './api.ts'

const awaysOf = (aways: Aways, person: string): readonly Away[] => (Object.hasOwn(aways, person) ? aways[person]! : [])

const nameIn = (staff: readonly Colleague[], id: string): string => staff.find(one => one.id === id)?.name ?? ''

/** That somebody is away, until when, and who stands in; said in words beside the name. */
export const AwayWords = ({
  person,
  aways,
  staff,
  today,
}: {
  person: string
  aways: Aways
  staff: readonly Colleague[]
  today: string
}) => {
  const { clinic, sayClinic } = usePair()
  const now = awaysOf(aways, person).find(({ from, until }) => from <= today && today <= until)
  if (!now) return null
  const day = isoDayInWords(now.until, sayClinic, clinic.pack)
  return (
    <p className="quiet">
      <Ours k="away.now" values={{ day, name: nameIn(staff, now.standIn) }} />
    </p>
  )
}

/** Being away, with somebody in one's place: for oneself, or for somebody else where one may. */
export const AwaySheet = ({
  colleague: { id: person, name },
  own,
  staff,
  aways,
  today,
  onClose,
  onChanged,
}: {
  colleague: Colleague
  own: boolean
  staff: readonly Colleague[]
  aways: Aways
  today: string
  onClose: () => void
  onChanged: (aways: Aways) => void
}) => {
  const { busy, refused, run } = useDoing()
  return (
    <Sheet title={own ? 'away.own' : 'away.of'} values={own ? {} : { name }} onClose={onClose}>
      <p className="quiet">
        <Ours k="away.what" />
      </p>
      <ul className="team-list">
        {awaysOf(aways, person).map(away => (
          <Told
            key={away.from}
            away={away}
            standIn={nameIn(staff, away.standIn)}
            busy={busy}
            onBack={() => void run(async () => onChanged((await beBack(person, away.from)).aways))}
          />
        ))}
      </ul>
      <Tell
        person={person}
        staff={staff}
        aways={aways}
        today={today}
        busy={busy}
        onTell={away => void run(async () => onChanged((await beAway(person, away)).aways))}
      />
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </Sheet>
  )
}

const Told = ({
  away: { from, until },
  standIn,
  busy,
  onBack,
}: {
  away: Away
  standIn: string
  busy: boolean
  onBack: () => void
}) => {
  const { clinic, sayClinic } = usePair()
  const day = (iso: string) => isoDayInWords(iso, sayClinic, clinic.pack)
  return (
    <li>
      <span>
        <Ours k="away.told" values={{ from: day(from), until: day(until), name: standIn }} />
      </span>
      <button type="button" className="button button-plain" disabled={busy} onClick={onBack}>
        <Ours k="away.back" />
      </button>
    </li>
  )
}

const Tell = ({
  person,
  staff,
  aways,
  today,
  busy,
  onTell,
}: {
  person: string
  staff: readonly Colleague[]
  aways: Aways
  today: string
  busy: boolean
  onTell: (away: Away) => void
}) => {
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const [standIn, setStandIn] = useState<string>()
  const among = answeringOn(staff, { today, aways }).filter(({ colleague }) => colleague.id !== person)
  const tell = (event: FormEvent) => {
    event.preventDefault()
    if (standIn && until) onTell({ from, until, standIn })
  }
  return (
    <form className="stack" onSubmit={tell}>
      <div className="two-fields">
        <Day label="away.from" value={from} least={today} onChange={setFrom} />
        <Day label="away.until" value={until} least={from > today ? from : today} onChange={setUntil} />
      </div>
      {among.length === 0 ? (
        <p>
          <Ours k="away.nobody" />
        </p>
      ) : (
        <Choice
          legend={<Ours k="away.stand-in" />}
          among={among.map(({ colleague }) => colleague.id)}
          chosen={standIn}
          renderOne={id => {
            const one = among.find(({ colleague }) => colleague.id === id)
            return (
              one && (
                <>
                  <bdi>{one.colleague.name}</bdi>{' '}
                  <span className="quiet">
                    <Ours k={roleWords(one.colleague.role)} />
                  </span>
                </>
              )
            )
          }}
          onChoose={setStandIn}
        />
      )}
      <button className="button button-main begin-now" disabled={busy || !standIn || !until}>
        <Ours k="away.tell" />
      </button>
    </form>
  )
}

const Day = ({
  label,
  value,
  least,
  onChange,
}: {
  label: 'away.from' | 'away.until'
  value: string
  least: string
  onChange: (day: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={label} />
      </label>
      <input id={id} type="date" required min={least} value={value} onChange={event => onChange(event.target.value)} />
    </div>
  )
}
