import { useState } from 'react'
import { Calendar, calendarDayOf, dayOf, Feast } from '#time'
import { numeral, type Language, type Say, numberFrom } from '#words'
import { useFocusStays } from '../../parts/focus-stays.ts'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Chips } from '../../parts/when-field-choice.tsx'
import { NumberField } from '../../parts/when-field-number.tsx'
import { LandmarkDays } from './landmark-days.tsx'
import { daysOfFeast, feastId, type FeastOfYear } from './landmark-feast.ts'
import { useCalendars } from './say-when.tsx'
import { useAtStory } from './story-context.tsx'

/** Those most people date by; the others are a touch further. */
const first: readonly Feast[] = ['new-year', 'christmas', 'easter', 'nowruz', 'ramadan', 'eid-al-fitr', 'eid-al-adha']

const isYear = (year: number | undefined): year is number =>
  year !== undefined && Number.isInteger(year) && year >= 1 && year <= 9999

const nameOf = ({ feast, calendar, year }: FeastOfYear, { pack }: Language, say: Say): string =>
  say('landmark.feast-in', {
    feast: say(`feast.${feast}`),
    year: say(`calendar.in-${calendar}`, { date: numeral(year, pack) }),
  })

/** The feasts of a year: which feast, in which year of which calendar; its days stand beneath, and a touch keeps it. */
export const Feasts = () => {
  const { hand } = useAtHand()
  const calendars = useCalendars()
  const [feast, setFeast] = useState<Feast>()
  const [calendar, setCalendar] = useState<Calendar>(calendars[0])
  const [year, setYear] = useState('')
  const typed = numberFrom(year)
  const fields = useFocusStays<HTMLDivElement>()
  return (
    <div className="stack" ref={fields}>
      <Chips
        legend="landmark.feast"
        among={first}
        more={Feast.options.filter(one => !first.includes(one))}
        moreWords="when-field.another-feast"
        chosen={feast}
        phrase={one => `feast.${one}`}
        onChoose={setFeast}
      />
      <Chips
        legend="when-field.calendar"
        among={calendars}
        more={Calendar.options.filter(one => !calendars.includes(one))}
        moreWords="when-field.another-calendar"
        chosen={calendar}
        phrase={one => `calendar.${one}`}
        onChoose={setCalendar}
      />
      <NumberField
        label="landmark.feast-year"
        value={year}
        from={calendarDayOf(dayOf(hand.today), calendar).year}
        leap={10}
        onChange={setYear}
      />
      {feast && isYear(typed) && <FeastDays chosen={{ feast, calendar, year: typed }} />}
    </div>
  )
}

const FeastDays = ({ chosen }: { chosen: FeastOfYear }) => {
  const { tell, words } = useAtHand()
  const { story } = useAtStory()
  const { asked, patient, clinic, sayPatient, sayClinic } = usePair()
  const days = daysOfFeast(chosen, words)
  if (!days)
    return (
      <p role="status">
        <Both k="landmark.feast-not-there" />
      </p>
    )
  const pack = feastId(chosen)
  const kept = story.anchors.some(anchor => anchor.whose === 'family' && anchor.pack === pack)
  const original = { language: patient.tag, text: nameOf(chosen, patient, sayPatient) }
  const rendered = [{ language: clinic.tag, text: nameOf(chosen, clinic, sayClinic) }]
  const said = asked !== patient.tag ? { rendered } : clinic.tag === asked ? { original } : { original, rendered }
  return (
    <div className="stack landmark-feast">
      <LandmarkDays days={days} also={chosen.calendar} />
      {kept ? (
        <p role="status" className="landmark-kept">
          <Icon name="said" size={20} />
          <Both k="landmark.there" />
        </p>
      ) : (
        <button
          type="button"
          className="button button-main"
          onClick={() => tell({ kind: 'story.anchor-kept', body: { said, ...days, whose: 'family', pack } })}
        >
          <Both k="landmark.feast-keep" />
        </button>
      )}
    </div>
  )
}
