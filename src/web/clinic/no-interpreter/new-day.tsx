import { useMemo } from 'react'
import type { IsoDay } from '#record'
import { calendarDayOf, dayOf, type Calendar } from '#time'
import type { Slot } from '#visit'
import { numeral, packFor, whenInWords, type Language, type Say } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { Sign } from '../../parts/sign.tsx'
import { likelyCalendars } from '../../parts/when-calendars.ts'
import { Paper, type Block } from '../../together/on-paper/paper.tsx'
import { FullScreen } from './full-screen.tsx'
import { isHeard } from './recorded.ts'
import { Sound, Words } from './spoken.tsx'

/** The calendars a day is said in to somebody who speaks a language: the own one first, and the Gregorian. */
export const calendarsFor = (asked: string): readonly Calendar[] => {
  const [first = 'gregory'] = likelyCalendars(asked, [])
  return first === 'gregory' || first === 'hijri' ? ['gregory'] : [first, 'gregory']
}

/** The day in one calendar, with the calendar's name, in the reader's digits. */
const dayWords = (day: IsoDay, calendar: Calendar, language: Language, say: Say, asked: string): string =>
  whenInWords(
    { how: 'date', calendar, ...calendarDayOf(dayOf(day), calendar) },
    'whole',
    say,
    packFor(language.pack, asked),
    () => '',
    { nameGregorian: calendarsFor(asked).length > 1 },
  )

/**
 * The day of the next appointment, large, to be seen and to be taken along on paper: in the patient's digits and calendar. The
 * sentence beside it stands there where it is reviewed and recorded; the day itself always does.
 */
export const NewDay = ({ slot, today, onLeave }: { slot: Slot; today: IsoDay; onLeave: () => void }) => {
  const day = <TheDay slot={slot} />
  const { patient } = usePair()
  const blocks = useMemo((): Block[] => [{ key: 'day', node: <TheDay slot={slot} /> }], [slot])
  return (
    <FullScreen
      label="urgent.title"
      onLeave={onLeave}
      foot={
        <>
          <button type="button" className="button button-main" data-do="print-day" onClick={() => window.print()}>
            <Ours k="print.do" />
          </button>
          <button type="button" className="button urgent-leave" data-do="leave" onClick={onLeave}>
            <Icon name="door" size={20} />
            <Ours k="no-interpreter.leave" />
          </button>
        </>
      }
    >
      <div className="urgent-phrase urgent-day">
        {day}
        {isHeard(patient, 'urgent.new-day') && <Sound k="urgent.new-day" size={48} />}
      </div>
      <Paper blocks={blocks} size="very-large" madeOn={today} bare />
    </FullScreen>
  )
}

const TheDay = ({ slot }: { slot: Slot }) => {
  const { patient, clinic, asked, sayPatient, sayClinic } = usePair()
  const calendars = calendarsFor(asked)
  const numberIn = (calendar: Calendar) => calendarDayOf(dayOf(slot.day), calendar).day ?? 0
  return (
    <div className="new-day">
      <Sign name="new-day" size={120} />
      {calendars.map(calendar => (
        <div key={calendar} className="new-day-in" lang={patient.tag} dir={patient.dir}>
          <span className="new-day-number">{numeral(numberIn(calendar), packFor(patient.pack, asked))}</span>
          <span className="new-day-words">{dayWords(slot.day, calendar, patient, sayPatient, asked)}</span>
        </div>
      ))}
      <p className="new-day-at" dir="ltr">
        {slot.at}
      </p>
      <p className="urgent-words">
        <Words k="urgent.new-day" />
      </p>
      {clinic.tag !== patient.tag && (
        <p className="new-day-clinic">
          <Lang of={clinic}>{dayWords(slot.day, 'gregory', clinic, sayClinic, clinic.tag)}</Lang>
        </p>
      )}
    </div>
  )
}
