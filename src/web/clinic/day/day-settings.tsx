import './day.css'
import { useState, type FormEvent } from 'react'
import { may } from '#people'
import { usualLengths } from '#visit/day'
import { numberFrom } from '#words'
import type { DayRules, Me, SignedIn } from '../../parts/api.ts'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { InsideScreen } from '../staff-screen.tsx'
import { setDayRules } from './api.ts'
import { Field } from './field.tsx'

/** The clinic's rooms, and how many minutes its visits have: for everybody to see, set by who plans the day. */
export default function DaySettings() {
  return <InsideScreen>{(me, staff) => <Rules me={me} staff={staff} />}</InsideScreen>
}

const lengths = ['first', 'firstInterpreted', 'later', 'laterInterpreted'] as const
const labels = {
  first: 'day.first',
  firstInterpreted: 'day.first-interpreted',
  later: 'day.later',
  laterInterpreted: 'day.later-interpreted',
} as const

const rulesIn = (rooms: string, minutes: Readonly<Record<(typeof lengths)[number], string>>): DayRules => ({
  rooms: rooms
    .split('\n')
    .map(room => room.trim())
    .filter(Boolean),
  minutes: {
    first: numberFrom(minutes.first) ?? NaN,
    firstInterpreted: numberFrom(minutes.firstInterpreted) ?? NaN,
    later: numberFrom(minutes.later) ?? NaN,
    laterInterpreted: numberFrom(minutes.laterInterpreted) ?? NaN,
  },
})

const Rules = ({ me, staff }: { me: Me; staff: SignedIn }) => {
  const now = me.day ?? { rooms: [], minutes: usualLengths }
  const sets = may(staff, 'set-day')
  const [rooms, setRooms] = useState(now.rooms.join('\n'))
  const [minutes, setMinutes] = useState(
    () =>
      Object.fromEntries(lengths.map(one => [one, String(now.minutes[one])])) as Record<
        (typeof lengths)[number],
        string
      >,
  )
  const [kept, setKept] = useState(false)
  const { busy, refused, run } = useDoing()
  const save = (event: FormEvent) => {
    event.preventDefault()
    setKept(false)
    void run(async () => {
      const { day } = await setDayRules(rulesIn(rooms, minutes))
      setRooms(day.rooms.join('\n'))
      setKept(true)
    })
  }
  return (
    <main className="staff-main stack">
      <div className="staff-top">
        <h1>
          <Ours k="day.settings" />
        </h1>
        <p className="quiet">
          <Ours k="day.settings-what" />
        </p>
      </div>
      {sets ? (
        <form className="paper stack day-rules" noValidate onSubmit={save}>
          <Field label="day.rooms" lines={6} value={rooms} help={<Ours k="day.rooms-help" />} onChange={setRooms} />
          <fieldset className="stack">
            <legend>
              <h2>
                <Ours k="day.minutes-title" />
              </h2>
            </legend>
            <div className="two-fields">
              {lengths.map(one => (
                <Field
                  key={one}
                  label={labels[one]}
                  value={minutes[one]}
                  most={4}
                  onChange={typed => setMinutes(before => ({ ...before, [one]: typed }))}
                />
              ))}
            </div>
          </fieldset>
          {refused && (
            <p className="field-wrong" role="alert">
              <ReasonWords refusal={refused} />
            </p>
          )}
          <output className="clinic-registered">{kept && <Ours k="day.settings-kept" />}</output>
          <button className="button button-main begin-now" disabled={busy}>
            <Ours k="do.save" />
          </button>
        </form>
      ) : (
        <div className="paper stack">
          <dl className="day-lines">
            {lengths.map(one => (
              <div key={one} className="day-line">
                <dt>
                  <Ours k={labels[one]} />
                </dt>
                <dd>
                  <Ours k="day.minutes" values={{ n: String(now.minutes[one]) }} />
                </dd>
              </div>
            ))}
          </dl>
          <ul>
            {now.rooms.map(room => (
              <li key={room}>
                <bdi dir="auto">{room}</bdi>
              </li>
            ))}
          </ul>
          <p className="quiet">
            <Ours k="day.settings-not-yours" />
          </p>
        </div>
      )}
    </main>
  )
}
