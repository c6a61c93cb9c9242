import { opening, pointed, statements, yesNoQuestions } from '#visit/urgent'
import type { Language, PhraseKey } from '#words'

/** What this page asks of a language: its words as the clinic reviewed them, and the clips that say them. */
export type ReviewedWords = Pick<Language, 'status' | 'reviewed' | 'clips'>

/**
 * Whether a phrase may be put before a patient where nobody interprets: gone through by somebody who speaks the language, and
 * recorded as it stands (red line 9). The language all others are made from needs the recording alone.
 */
export const isHeard = ({ status, reviewed, clips }: ReviewedWords, key: PhraseKey): boolean =>
  (status === 'source' || reviewed.has(key)) && clips?.has(key) === true

/** In the order a professional looks for them; what is asked first is up to the professional. */
export const questions = [
  'urgent.pain',
  ...pointed,
  ...yesNoQuestions.filter(key => key !== 'urgent.pain'),
] as const satisfies readonly PhraseKey[]
export type Question = (typeof questions)[number]
export type Statement = (typeof statements)[number]

/** What can be shown in a language. Without every one of the four that come first, nothing is. */
export interface Recorded {
  readonly questions: readonly Question[]
  readonly statements: readonly Statement[]
  /** Of the four that come first, those that are not there yet. */
  readonly lacking: readonly PhraseKey[]
}

export const recordedIn = (language: ReviewedWords): Recorded => {
  const heard = (key: PhraseKey) => isHeard(language, key)
  const lacking = opening.filter(key => !heard(key))
  if (lacking.length > 0) return { questions: [], statements: [], lacking }
  return { questions: questions.filter(heard), statements: statements.filter(heard), lacking }
}

/** Whether there is anything to ask or say at all. */
export const hasAny = (recorded: Recorded): boolean => recorded.questions.length + recorded.statements.length > 0
