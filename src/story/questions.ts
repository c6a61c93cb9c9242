import { cuesIn } from './cues.ts'
import { lifeSoFar } from './life.ts'
import { openPlacesIn, type OpenPlace } from './open-places.ts'
import type { Placement } from './placement.ts'
import type { AboutAnOpenPlace, Question } from './question.ts'
import type { Story } from './view.ts'

const aHandful = 3

/** Days below which an open place is no question: what was told "about" or "right after" leaves such gaps by itself. */
const halfAYear = 183

/**
 * A few questions: of each kind one by turns, then laid kind by kind, open places in the order of life. None at a first visit, none
 * that was left be or speaks of what is closed. `today`: days since 1970-01-01.
 */
export const questionsFor = (
  story: Story,
  placement: Placement,
  { today, firstVisit }: { today: number; firstVisit: boolean },
): Question[] => {
  const life = lifeSoFar(placement, today)
  if (firstVisit || !life) return []
  const open = worthAsking(openPlacesIn(story, placement, life), placement)
  const kinds = [openQuestions(open), ...cuesIn(story, placement, life)].map(questions =>
    questions.filter(({ id }) => !story.questions.has(id)),
  )
  const chosen = new Set(byTurns(kinds).slice(0, aHandful))
  return kinds.flat().filter(question => chosen.has(question))
}

/** The first of each list, then the second of each. */
const byTurns = (kinds: readonly (readonly Question[])[]): Question[] => {
  const turns = Math.max(...kinds.map(questions => questions.length))
  return Array.from({ length: turns }, (_, turn) => kinds.flatMap(questions => questions[turn] ?? [])).flat()
}

const openQuestions = (open: readonly OpenPlace[]): AboutAnOpenPlace[] => {
  const asked = new Map<string, AboutAnOpenPlace>()
  for (const place of open.toSorted((a, b) => a.from - b.from)) {
    const question = questionOf(place)
    if (question) asked.set(question.id, question)
  }
  return [...asked.values()]
}

/**
 * The open places somebody may gently ask about: of half a year or more, and no edge of another. Nobody is asked of the time before a
 * first home where that home may have been there from birth.
 */
export const worthAsking = (open: readonly OpenPlace[], { places }: Pick<Placement, 'places'>): OpenPlace[] => {
  const isFirst = ({ from, after, before }: OpenPlace) =>
    !after && before && (places.get(before)?.start.earliest ?? -Infinity) <= from
  return open.filter(place => place.until - place.from >= halfAYear && !isFringe(place, open) && !isFirst(place))
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
const questionOf = ({ strand, after, before }: OpenPlace): AboutAnOpenPlace | undefined => {
  if (!after && !before) return undefined
  const name = strand === 'place' ? 'open-place' : 'open-with-whom'
  const side = after && before ? '' : after ? '-after' : '-before'
  const pieces = [after, before].filter(id => id !== undefined)
  const id = [name + side, ...pieces].join(':')
  return { kind: 'open-place', id, strand, ...(after && { after }), ...(before && { before }) }
}
