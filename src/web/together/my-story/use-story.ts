import { useMemo } from 'react'
import type { EntryId } from '#record'
import { peopleOf } from '#people'
import { storyOf, type Piece, type Placed, type Story } from '#story'
import type { Calendar } from '#time'
import { useAtHand } from '../../parts/table-context.tsx'
import { usePair } from '../../parts/languages.tsx'
import { calendarsTold, likelyCalendars } from '../../parts/when-calendars.ts'
import { lieOf } from './life-line.ts'
import type { Loose } from './beside-picture.tsx'
import { inTimeOrder } from './placed.ts'
import { faceOf, type Drawable } from './slip.tsx'
import type { AtStory } from './story-context.tsx'
import { usePlacement } from './use-placement.ts'
import { voiceOf as voiceOfSource } from './voice.ts'

/** The countings of one calendar: one scale of years along the line is enough for all of them. */
const kinOf = (calendar: Calendar): string =>
  calendar.startsWith('islamic-') ? 'hijri' : calendar === 'ethioaa' ? 'ethiopic' : calendar

/** The calendars the patient dates by and those something was told in, one of each kind, the likeliest first, and the Gregorian. */
const calendarsIn = (story: Story, language: string): AtStory['calendars'] => {
  const told = calendarsTold([...story.statements, ...story.beside]).filter(calendar => calendar !== 'gregory')
  const likely = likelyCalendars(language, told)
  const shown = likely.slice(0, likely.indexOf('gregory') + 1)
  return shown.filter((calendar, i) => shown.findIndex(other => kinOf(other) === kinOf(calendar)) === i)
}

/** The story as it stands, each piece with its place, in the order of time. */
export const useStory = (): Omit<AtStory, 'awaitTouch'> => {
  const { entries, hand, nameOf } = useAtHand()
  const story = useMemo(() => storyOf(entries), [entries])
  const people = useMemo(() => peopleOf(entries), [entries])
  const placing = usePlacement(story)
  return useMemo(() => {
    const pieces = inTimeOrder(story.pieces, placing.placedOf)
    const others = [...pieces, ...story.anchors].map(({ id, said }) => ({ id, said }))
    const voice = (piece: Piece) => voiceOfSource(piece.source, hand.patient, people, hand.here)
    return {
      story,
      people,
      pieces,
      ...placing,
      others,
      calendars: calendarsIn(story, hand.language),
      voiceOf: voice,
      nameOf,
    }
  }, [story, people, placing, hand, nameOf])
}

/** The pieces as slips: those with a place on the line, the others beside the picture. */
export const useSlips = ({
  pieces,
  placedOf,
  voiceOf,
  nameOf,
}: Pick<AtStory, 'pieces' | 'placedOf' | 'voiceOf' | 'nameOf'>): { placed: Drawable[]; loose: Loose[] } => {
  const { asked, patient, clinic } = usePair()
  return useMemo(() => {
    const placed: Drawable[] = []
    const loose: Loose[] = []
    for (const piece of pieces) {
      const voice = voiceOf(piece)
      const face = {
        ...faceOf(piece.said, [asked, patient.tag, clinic.tag]),
        ...(voice === 'relative' && { name: nameOf(piece.source.teller, patient.tag) }),
      }
      const lie = lieOf(endless(placedOf(piece.id)))
      if (lie) placed.push({ ...slipOf(piece), ...lie, voice, face })
      else loose.push({ id: piece.id, voice, face })
    }
    return { placed, loose }
  }, [pieces, placedOf, voiceOf, nameOf, asked, patient, clinic])
}

const slipOf = ({ id, strand, form }: Piece): { id: EntryId } & Pick<Piece, 'strand' | 'form'> => ({ id, strand, form })

const endless = ({ start, end }: Placed) => ({
  start: { earliest: start.earliest ?? -Infinity, latest: start.latest ?? Infinity },
  end: { earliest: end.earliest ?? -Infinity, latest: end.latest ?? Infinity },
})
