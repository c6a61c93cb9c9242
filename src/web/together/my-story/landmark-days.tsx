import type { Calendar } from '#time'
import { packFor } from '#words'
import { usePair } from '../../parts/languages.tsx'
import { InBoth } from './in-both.tsx'
import { daysInWords, type Days } from './days-in-words.ts'
import { useCalendars } from './say-when.tsx'
import { useAtStory } from './story-context.tsx'

/** The days of a landmark in the calendars of this story and in `also`, and always in the Gregorian. */
export const LandmarkDays = ({ days, also }: { days: Days; also?: Calendar }) => {
  const { asked } = usePair()
  const { calendars } = useAtStory()
  const [likely] = useCalendars()
  const all = [...new Set([...(also ? [also] : []), ...calendars, likely, 'gregory' as const])]
  return (
    <span className="landmark-days quiet">
      {all.map(calendar => (
        <InBoth
          key={calendar}
          words={(language, say) =>
            daysInWords(days, calendar, say, packFor(language.pack, asked), { named: all.length > 1 })
          }
        />
      ))}
    </span>
  )
}
