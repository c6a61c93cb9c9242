import type { Patient } from '#people'
import { waysOf } from '#people/ways'
import { scriptOf } from '../digits.ts'
import { screensOf } from '../languages/index.ts'

/** The languages of one person, each list from the best on. */
export interface OwnLanguages {
  readonly speaks: readonly string[]
  readonly understands: readonly string[]
  readonly reads: readonly string[]
}

/** The languages of a screen or a paper for one patient. */
interface LanguageShown {
  /** The patient's own, which is named where another one is shown. */
  readonly asked: string
  readonly shown: string
  /** Whether `shown` is one of the patient's, and not the clinic's instead. */
  readonly isOwn: boolean
}

/**
 * In which language something is shown to a patient, on every screen and on paper: the one chosen for today where it has
 * screens; else the first one with screens that the patient speaks, then understands, then reads; else the clinic's. A
 * language that is only like one of the patient's is never among them.
 */
export const languageShown = (
  today: string | undefined,
  { speaks, understands, reads }: OwnLanguages,
  clinic: string,
): LanguageShown => {
  const own = [...(today === undefined ? [] : [today]), ...speaks, ...understands, ...reads]
  const shown = own.map(screensOf).find(tag => tag !== undefined)
  return { asked: own[0] ?? clinic, shown: shown ?? screensOf(clinic) ?? 'en', isOwn: shown !== undefined }
}

const nothingKnown: OwnLanguages = { speaks: [], understands: [], reads: [] }

/** The same for a patient as registered; of one nobody knows yet, by the language chosen for today alone. */
export const languageShownTo = (
  patient: Pick<Patient, 'speaks' | 'understands' | 'reads' | 'prefers'> | undefined,
  today: string | undefined,
  clinic: string,
): LanguageShown =>
  languageShown(today, patient ? waysOf(patient, tag => screensOf(tag) !== undefined) : nothingKnown, clinic)

/** Whether words in `shown` have to say so: another language was asked for, or the same in another script. */
export const isFallback = (asked: string, shown: string): boolean =>
  screensOf(asked) !== shown || scriptOf(asked) !== scriptOf(shown)
