import { alsoInRoom, takenThen, type DayCard } from '#visit/day'
import { directionOf, numeral } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { calledHere } from '../find-by-name.ts'
import { CardDoing, type Doing } from './card-doing.tsx'
import { HeardName, Owed, PlanLines, useDayWords, Wishes } from './card-lines.tsx'
import type { DayShown } from './day-shown.ts'

/** One meeting of the day: when, who, where, through whom, what eases it, and what became of it. No number stands on anybody. */
export const Card = ({
  card,
  shown,
  timeZone,
  nameOf,
  doing,
}: {
  card: DayCard
  shown: DayShown
  timeZone: string
  nameOf: (staff: string) => string
  doing: Doing
}) => {
  const { clinic } = usePair()
  const patient = shown.patients.get(card.patient)
  if (!patient) return null
  const name = calledHere(patient, clinic.tag)
  const entries = shown.entriesOf(card.patient)
  const { appointment, visit } = card
  const slot = appointment?.slot
  return (
    <li className="paper day-card" data-over={(visit && !visit.open) || undefined}>
      <div className="day-when">
        <bdi className="day-at">{slot?.at ?? visit?.began}</bdi>
        {slot ? (
          <span className="quiet">
            <Ours k="day.minutes" values={({ pack }) => ({ n: numeral(slot.minutes, pack) })} />
          </span>
        ) : (
          <span className="quiet">
            <Ours k="day.walk-in" />
          </span>
        )}
        {slot?.room && (
          <bdi className="day-room" dir="auto">
            {slot.room}
          </bdi>
        )}
      </div>
      <div className="stack day-what">
        <div className="patient-names">
          <h3>
            <Lang of={{ tag: name.language, dir: directionOf(name.language) }}>{name.text}</Lang>
          </h3>
          <HeardName entries={entries} />
        </div>
        <PlanLines patient={patient} slot={slot} nameOf={nameOf} />
        <Wishes entries={entries} />
        <AlsoInRoom card={card} shown={shown} timeZone={timeZone} />
        <Owed entries={entries} but={appointment?.missed?.id} />
        <WhatBecame card={card} />
      </div>
      <CardDoing card={card} name={name.text} doing={doing} />
    </li>
  )
}

/** Two at once in a room: said, and left to those who know the house. */
const AlsoInRoom = ({ card, shown, timeZone }: { card: DayCard; shown: DayShown; timeZone: string }) => {
  const { clinic } = usePair()
  const { appointment } = card
  if (!appointment) return null
  const theirs = takenThen(appointment.slot, shown.taken, timeZone)
  return (
    <>
      {alsoInRoom(appointment.slot, shown.cards, timeZone, appointment.id).map(other => {
        const patient = shown.patients.get(other.patient)
        const { slot, id } = other.appointment!
        const name = patient ? calledHere(patient, clinic.tag).text : ''
        return (
          <p key={id} className="day-beside">
            <Ours k="day.also-in-room" values={{ room: slot.room ?? '', name, at: slot.at }} />
          </p>
        )
      })}
      {theirs.map(({ room, at, until }) => (
        <p key={`${at} ${until}`} className="day-beside">
          <Ours k="day.room-taken" values={{ room, from: at, until }} />
        </p>
      ))}
    </>
  )
}

const WhatBecame = ({ card: { appointment, visit } }: { card: DayCard }) => {
  const inWords = useDayWords()
  const missed = appointment?.missed
  return (
    <>
      {missed && (
        <p className="day-became">
          {missed.reached ? (
            <Ours k="day.missed-reached" />
          ) : (
            <Ours k="day.missed" values={{ day: inWords(missed.by) }} />
          )}
        </p>
      )}
      {visit ? (
        <p className="day-became">
          <WhatIs planned={appointment?.slot.minutes} visit={visit} />
        </p>
      ) : (
        appointment?.arrived && (
          <p className="day-became day-here">
            <Ours k="day.arrived" values={{ at: appointment.arrived.at }} />
          </p>
        )
      )}
    </>
  )
}

const WhatIs = ({ planned, visit }: { planned: number | undefined; visit: NonNullable<DayCard['visit']> }) => {
  const { began, open, minutes } = visit
  if (open) return began ? <Ours k="day.going-on" values={{ at: began }} /> : <Ours k="day.is-open" />
  if (minutes === undefined) return <Ours k="day.over" />
  const took = String(minutes)
  if (planned === undefined) return <Ours k="day.took" values={{ took }} />
  return <Ours k="day.took-planned" values={{ planned: String(planned), took }} />
}
