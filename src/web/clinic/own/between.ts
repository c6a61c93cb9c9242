import type { Entry, Recorded } from '#record'
import { knotsIn, place, questionsFor, storyOf, type Knot, type Question, type Story } from '#story'
import type { WordsInDays } from '#time'

/** What the page asks: all it knows of one patient, the clinic's table of words, and the day, counted from 1970-01-01. */
export interface Asked {
  readonly entries: readonly Recorded<Entry>[]
  readonly words: WordsInDays
  readonly today: number
}

/** What lies between the pieces: ids of what was told, and no words of anybody. */
export interface Between {
  readonly questions: readonly Question[]
  readonly knots: readonly Knot[]
}

/** Works out all of it from nothing; open places exactly, chains of pieces included. It keeps nothing of what it was given. */
export const between = ({ entries, words, today }: Asked): Between => {
  const story = storyOf(entries)
  const placement = place(story, words)
  return {
    questions: questionsFor(story, placement, { today, firstVisit: false }),
    knots: knotsIn(story, placement, words),
  }
}

/**
 * What of an earlier answer may still be seen while the next is worked out: nothing that speaks of what has gone since, was left be,
 * or is kept as it was told.
 */
export const stillThere = ({ questions, knots }: Between, story: Story): Between => {
  const there = new Set<string>(
    [...story.pieces, ...story.anchors, ...story.statements].map(({ id }) => id).concat('birth'),
  )
  return {
    questions: questions.filter(
      question => !story.questions.has(question.id) && idsIn(question).every(id => there.has(id)),
    ),
    knots: knots.filter(
      ({ statements, pieces, anchors }) =>
        [...statements, ...pieces, ...anchors].every(id => there.has(id)) &&
        !statements.every(id => story.keptAsTold.has(id)),
    ),
  }
}

const idsIn = (question: Question): string[] => question.id.split(':').slice(1).concat(landmarkIn(question))

const landmarkIn = (question: Question): string[] => (question.kind === 'widest' ? [question.landmark] : [])
