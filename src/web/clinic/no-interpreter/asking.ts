import type { Asked, BodyPart } from '#visit/urgent'
import type { Question, Statement } from './recorded.ts'
import type { Answer } from './answers.tsx'

export type Phrase = Asked['phrase']

/** What was answered so far to a phrase; undefined where nothing was. */
export const answerTo = (asked: readonly Asked[], phrase: Phrase): Asked | undefined =>
  asked.find(one => one.phrase === phrase)

const without = (asked: readonly Asked[], phrase: Phrase): Asked[] => asked.filter(one => one.phrase !== phrase)

/** One more answer: the last one to a phrase counts, in the place where the phrase stood first. */
export const answered = (asked: readonly Asked[], one: Asked): readonly Asked[] =>
  answerTo(asked, one.phrase) ? asked.map(other => (other.phrase === one.phrase ? one : other)) : [...asked, one]

/** The answer of a picture that was touched; touched once more, it is let go. */
export const byPicture = (asked: readonly Asked[], phrase: Question, answer: Answer): readonly Asked[] => {
  if (answerTo(asked, phrase)?.answer === answer) return without(asked, phrase)
  return answered(asked, { phrase, answer } as Asked)
}

/** A place on the body was touched: it is pointed at, or, touched once more, let go. */
export const byPart = (asked: readonly Asked[], part: BodyPart): readonly Asked[] => {
  const before = partsIn(asked)
  const parts = before.includes(part) ? before.filter(one => one !== part) : [...before, part]
  if (parts.length === 0) return without(asked, 'urgent.where')
  return answered(asked, { phrase: 'urgent.where', answer: 'pointed', parts })
}

export const partsIn = (asked: readonly Asked[]): readonly BodyPart[] => {
  const where = answerTo(asked, 'urgent.where')
  return where && 'parts' in where ? where.parts : []
}

export type Level = 0 | 1 | 2 | 3 | 4
export const levelIn = (asked: readonly Asked[]): Level | undefined => {
  const much = answerTo(asked, 'urgent.how-much')
  return much && 'level' in much ? much.level : undefined
}

export const byFace = (asked: readonly Asked[], level: Level): readonly Asked[] =>
  levelIn(asked) === level
    ? without(asked, 'urgent.how-much')
    : answered(asked, { phrase: 'urgent.how-much', answer: 'pointed', level })

/** Something was put before the patient that asks nothing. */
export const wasShown = (
  asked: readonly Asked[],
  phrase: Statement | 'urgent.sorry' | 'urgent.not-now' | 'urgent.only-urgent' | 'urgent.answer',
): readonly Asked[] => answered(asked, { phrase, answer: 'shown' })
