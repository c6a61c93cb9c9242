import { Calendar, Feast, Part, Season, Side, calendarDayOf, dayOf } from '#time'
import { useAtHand } from './table-context.tsx'
import { Chips, Fold, Toggle } from './when-field-choice.tsx'
import { firstOfTen } from './when-field-digits.ts'
import { unlessChosen, type WhenFields } from './when-field-fields.ts'
import { MonthField } from './when-field-month.tsx'
import { FieldReason, NumberField } from './when-field-number.tsx'
import { SeasonSign } from './when-field-signs.tsx'

interface DateFieldsAt extends WhenFields {
  /** The likely calendars, the likeliest first; every other one is a touch further. */
  readonly calendars: readonly Calendar[]
}

/** A date or any part of it; or a season or a feast, of a year or of no year at all. The calendar is always seen and named. */
export const DateFields = (fields: DateFieldsAt) => {
  const { draft, at, set, calendars } = fields
  const { way, calendar } = draft
  return (
    <>
      {way === 'season' && <SeasonChoice {...fields} />}
      {way === 'feast' && <FeastChoice {...fields} />}
      <Chips
        legend="when-field.calendar"
        among={calendars}
        more={Calendar.options.filter(one => !calendars.includes(one))}
        moreWords="when-field.another-calendar"
        chosen={calendar}
        phrase={one => `calendar.${one}`}
        onChoose={one => set({ calendar: one, month: '', leapMonth: false, day: '' })}
      />
      <div className="when-numbers">
        <YearField {...fields} />
        {way === 'date' && !draft.decade && <MonthField draft={draft} at={at} set={set} />}
        {way === 'date' && draft.month && !draft.decade && (
          <NumberField
            label="when-field.day"
            value={draft.day}
            from={1}
            refusal={at('day')}
            onChange={day => set({ day })}
          />
        )}
      </div>
      <div className="chips">
        <Toggle k="when-field.about" on={draft.about} onTurn={about => set({ about })} />
        {way === 'date' && (
          <Toggle
            k="when-field.decade"
            on={draft.decade}
            onTurn={decade => set(decade ? { decade, year: firstOfTen(draft.year) } : { decade })}
          />
        )}
      </div>
      <MoreExactly {...fields} />
    </>
  )
}

/** By one and by ten: a year is found by touching alone. */
const YearField = ({ draft, at, set }: WhenFields) => {
  const { hand } = useAtHand()
  const thisYear = calendarDayOf(dayOf(hand.today), draft.calendar).year
  return (
    <NumberField
      label="when-field.year"
      value={draft.year}
      from={draft.decade ? Math.floor(thisYear / 10) * 10 : thisYear}
      by={draft.decade ? 10 : 1}
      {...(!draft.decade && { leap: 10 })}
      refusal={at('year')}
      onChange={year => set({ year })}
    />
  )
}

const SeasonChoice = ({ draft, at, set }: WhenFields) => (
  <>
    <Chips
      legend="when-field.season"
      among={Season.options}
      chosen={draft.season}
      phrase={one => `when.${one}`}
      renderSign={one => <SeasonSign season={one} />}
      onChoose={season => set({ season: unlessChosen(draft.season, season) })}
    />
    <FieldReason refusal={at('season')} />
  </>
)

/** The feasts in one order for everybody: nobody's language decides which are theirs. */
const firstFeasts = ['new-year', 'nowruz', 'ramadan', 'eid-al-fitr', 'eid-al-adha', 'christmas', 'easter'] as const
const otherFeasts = Feast.options.filter(feast => !firstFeasts.some(first => first === feast))

const FeastChoice = ({ draft, at, set }: WhenFields) => (
  <>
    <Chips
      legend="when-field.feast"
      among={firstFeasts}
      more={otherFeasts}
      moreWords="when-field.another-feast"
      chosen={draft.feast}
      phrase={one => `feast.${one}`}
      onChoose={feast => set({ feast: unlessChosen(draft.feast, feast) })}
    />
    <FieldReason refusal={at('feast')} />
  </>
)

/** Early or late in it, before or after it: rarely said, and folded. */
const MoreExactly = ({ draft, at, set }: WhenFields) => {
  const hasParts = draft.way !== 'feast' && !draft.day
  return (
    <Fold k="when-field.nuance" open={Boolean(draft.part || draft.side)}>
      {hasParts && (
        <Chips
          legend="when-field.part-of-it"
          among={Part.options}
          chosen={draft.part}
          phrase={one => `when-field.${one}`}
          onChoose={part => set({ part: unlessChosen(draft.part, part) })}
        />
      )}
      <SideChoice draft={draft} at={at} set={set} />
    </Fold>
  )
}

/** Before it, by it, after it. */
export const SideChoice = ({ draft, set }: WhenFields) => (
  <Chips
    legend="when-field.side"
    among={Side.options}
    chosen={draft.side}
    phrase={one => `when-field.side-${one}`}
    onChoose={side => set({ side: unlessChosen(draft.side, side) })}
  />
)
