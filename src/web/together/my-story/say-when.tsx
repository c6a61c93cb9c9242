import { useMemo, useState } from 'react'
import type { EntryId } from '#record'
import type { Calendar } from '#time'
import type { HeardLanguage } from '#words/heard'
import { useAtHand } from '../../parts/table-context.tsx'
import { usePair } from '../../parts/languages.tsx'
import type { SayingWhen } from '../../parts/use-when-telling.ts'
import { calendarsTold, likelyCalendars } from '../../parts/when-calendars.ts'
import { heardAt } from '../../parts/when-field-hearing.ts'
import { emptyTelling, otherTouched, type WhenTelling } from '../../parts/when-field-telling.ts'
import { WhenField } from '../../parts/when-field.tsx'
import { nameOfPiece, useAtStory, useTouch } from './story-context.tsx'

/** The likely calendars of this story, the likeliest first. */
export const useCalendars = (): readonly [Calendar, ...Calendar[]] => {
  const { hand } = useAtHand()
  const { story } = useAtStory()
  return useMemo(() => {
    const [first = 'gregory', ...others] = likelyCalendars(
      hand.language,
      calendarsTold([...story.statements, ...story.beside]),
    )
    return [first, ...others]
  }, [hand.language, story])
}

/** The languages of this table in which a phrase can be heard, the clinic's first. */
const useLanguages = (): readonly HeardLanguage[] => {
  const { hand } = useAtHand()
  const { patient } = usePair()
  return useMemo(() => heardAt([hand.clinicLanguage, hand.language, patient.tag]), [hand, patient])
}

/** The fields of when with nothing said in them yet. `last`: the language that was written in before on this tray. */
export const useEmptyTelling = (last?: HeardLanguage): WhenTelling => {
  const [calendar] = useCalendars()
  const [first] = useLanguages()
  return emptyTelling(calendar, last ?? first)
}

/**
 * When it was, at this story: what is touched on the life line is the other side of a relation that lies open. `about`: the piece
 * itself, which is not told in relation to itself.
 */
export const SayWhen = ({
  saying,
  about,
  onLanguage,
}: {
  saying: SayingWhen
  about?: EntryId
  onLanguage?: (language: HeardLanguage) => void
}) => {
  const { others } = useAtStory()
  const calendars = useCalendars()
  const languages = useLanguages()
  const { set } = saying
  const [take] = useState(() => (to: string) => {
    if (to !== about) set(before => otherTouched(before, to))
  })
  useTouch(take)
  return (
    <WhenField
      saying={saying}
      calendars={calendars}
      languages={languages}
      nameOf={(id, language, say) => nameOfPiece(others, id, language, say)}
      onLanguage={language => {
        set(before => ({ ...before, language }))
        onLanguage?.(language)
      }}
    />
  )
}
