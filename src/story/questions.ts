import type { EntryId } from '#record'
import { lifeSoFar, type Continuous } from './life.ts'
import { openPlacesIn, type OpenPlace } from './open-places.ts'
import type { Placement } from './placement.ts'
import type { Story } from './view.ts'

/**
 * A gentle question for the professional's own device: "after Izmir, before Hamburg: would you like to tell something
 * from that time? You need not." Its id stays the same as long as it is the same question, so that it can be left be.
 */
export interface Question {
  readonly id: string
  readonly strand: Continuous
  readonly after?: EntryId
  readonly before?: EntryId
}

const aHandful = 3

/** Days below which an open place is no question: what was told "about" or "right after" leaves such gaps by itself. */
const halfAYear = 183

/** A few questions in the order of life; none at a first visit, none that was left be. `today`: days since 1970-01-01. */
export const questionsFor = (
  story: Story,
  placement: Placement,
  { today, firstVisit }: { today: number; firstVisit: boolean },
): Question[] => {
  const life = lifeSoFar(placement, today)
  if (firstVisit || !life) return []
  const asked = new Map<string, Question>()
  const places = openPlacesIn(story, placement, life).sort((a, b) => a.from - b.from)
  for (const place of places) {
    if (isFringe(place, places) || place.until - place.from < halfAYear) continue
    const question = questionOf(place)
    if (question && !story.questions.has(question.id)) asked.set(question.id, question)
  }
  return [...asked.values()].slice(0, aHandful)
}

/** Beside a time that is certainly open, the days a piece may or may not reach are no question of their own. */
const isFringe = (place: OpenPlace, places: readonly OpenPlace[]): boolean =>
  place.is === 'possible' &&
  places.some(
    other =>
      other.is === 'certain' &&
      other.strand === place.strand &&
      (other.until === place.from || other.from === place.until),
  )

/** Between two pieces, or beside one. Where nothing is told of a strand at all, nothing is asked. */
const questionOf = ({ strand, after, before }: OpenPlace): Question | undefined => {
  if (!after && !before) return undefined
  const name = strand === 'place' ? 'open-place' : 'open-with-whom'
  const side = after && before ? '' : after ? '-after' : '-before'
  const pieces = [after, before].filter(id => id !== undefined)
  return { id: [name + side, ...pieces].join(':'), strand, ...(after && { after }), ...(before && { before }) }
}
