import { useState } from 'react'
import { appointmentsOf, type Appointment } from '#visit/day'
import { Ours } from '../../parts/languages.tsx'
import { askPlanning } from './api.ts'
import { useDayWords } from './card-lines.tsx'

/** An appointment as it stands at the desk: as it was seen here, until somebody else is found to have changed it. */
export const useStanding = <Seen extends Appointment | undefined>(seen: Seen) => {
  const [standing, setStanding] = useState<Seen | Appointment>(seen)
  const look = async (): Promise<void> => {
    if (!seen) return
    const { entries } = await askPlanning(seen.patient)
    setStanding(appointmentsOf(entries).find(({ id }) => id === seen.id) ?? seen)
  }
  return { standing, isChanged: standing !== seen, look }
}

/** Somebody else was here meanwhile: how it stands now, in words, above what was written here. */
export const Meanwhile = ({ standing }: { standing: Appointment }) => {
  const inWords = useDayWords()
  const { slot, cancelled } = standing
  return (
    <div className="paper stack day-meanwhile" role="alert">
      <p>
        <Ours k={cancelled ? 'day.meanwhile-cancelled' : 'day.meanwhile'} />
      </p>
      {!cancelled && (
        <p className="day-meanwhile-now">
          <bdi>{inWords(slot.day)}</bdi> <bdi>{slot.at}</bdi>{' '}
          <Ours k="day.minutes" values={{ n: String(slot.minutes) }} /> {slot.room && <bdi dir="auto">{slot.room}</bdi>}
        </p>
      )}
      <p className="quiet">
        <Ours k="day.meanwhile-yours" />
      </p>
    </div>
  )
}
