import { useId, useState } from 'react'
import type { Consent } from '#people'
import type { EntryId, IsoDay } from '#record'
import { Ours } from '../../parts/languages.tsx'
import { Choice } from '../choice.tsx'

/** As long as an invitation lasts unless another day is chosen, and the longest, in days. */
const usual = 30
const longest = 365

const daysAfter = (day: IsoDay, days: number): IsoDay => Temporal.PlainDate.from(day).add({ days }).toString()
const earlier = (one: IsoDay, other: IsoDay | undefined): IsoDay => (other !== undefined && other < one ? other : one)

const placeOf = (consent: Consent | undefined): string =>
  (consent && 'place' in consent.recipient && consent.recipient.place) || ''

/** On which yes, where they work, and until when. The name is the one the patient said yes to. */
export const GuestForm = ({
  consents,
  today,
  busy,
  onInvite,
  onCancel,
}: {
  consents: readonly Consent[]
  today: IsoDay
  busy: boolean
  onInvite: (guest: { consent: EntryId; called: string; place: string; until: IsoDay }) => void
  onCancel: () => void
}) => {
  const [id, setId] = useState(consents.length === 1 ? consents[0]!.id : undefined)
  const consent = consents.find(one => one.id === id)
  const [place, setPlace] = useState(placeOf(consent))
  const [until, setUntil] = useState(earlier(daysAfter(today, usual), consent?.until))
  const field = useId()
  const choose = (next: EntryId) => {
    const chosen = consents.find(one => one.id === next)
    setId(next)
    setPlace(placeOf(chosen))
    setUntil(earlier(daysAfter(today, usual), chosen?.until))
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (consent) onInvite({ consent: consent.id, called: consent.recipient.name, place: place.trim(), until })
      }}
    >
      <Choice
        legend={<Ours k="guests.consent" />}
        among={consents.map(one => one.id)}
        chosen={id}
        renderOne={one => <ConsentWords consent={consents.find(({ id: own }) => own === one)!} />}
        onChoose={choose}
      />
      <div className="two-fields">
        <div className="field">
          <label htmlFor={`${field}-place`}>
            <Ours k="guests.place" />
          </label>
          <input
            id={`${field}-place`}
            value={place}
            dir="auto"
            maxLength={120}
            required
            onChange={event => setPlace(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${field}-until`}>
            <Ours k="guests.until" />
          </label>
          <input
            id={`${field}-until`}
            type="date"
            value={until}
            min={today}
            max={earlier(daysAfter(today, longest), consent?.until)}
            required
            onChange={event => setUntil(event.target.value)}
          />
        </div>
      </div>
      <div className="row">
        <button className="button button-main" disabled={busy || !consent || !place.trim()}>
          <Ours k="guests.make" />
        </button>
        <button type="button" className="button button-plain" onClick={onCancel}>
          <Ours k="do.cancel" />
        </button>
      </div>
    </form>
  )
}

const ConsentWords = ({ consent: { recipient, purpose } }: { consent: Consent }) => (
  <span>
    <strong>
      <bdi>{recipient.name}</bdi>
    </strong>{' '}
    <bdi className="quiet" lang={purpose.language} dir="auto">
      {purpose.text}
    </bdi>
  </span>
)
