import { screensOf } from '../languages/index.ts'

/** The languages of one person, each list from the best on. */
export interface OwnLanguages {
  readonly speaks: readonly string[]
  readonly understands: readonly string[]
  readonly reads: readonly string[]
}

/**
 * In which language something is shown to a patient, on every screen and on paper: the one chosen for today where it has
 * screens; else the first one with screens that the patient speaks, then understands, then reads; else the clinic's. A
 * language that is only like one of the patient's is never among them. `asked` is the patient's own, which the screen names
 * where it shows another.
 */
export const languageShown = (
  today: string | undefined,
  { speaks, understands, reads }: OwnLanguages,
  clinic: string,
): { readonly asked: string; readonly shown: string } => {
  const own = [...(today === undefined ? [] : [today]), ...speaks, ...understands, ...reads]
  const shown = own.map(screensOf).find(tag => tag !== undefined)
  return { asked: own[0] ?? clinic, shown: shown ?? screensOf(clinic) ?? 'en' }
}
