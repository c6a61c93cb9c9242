import type { Patient } from '../view.ts'

/** How somebody is best spoken with: languages by their tags, the best first, and whether sound and pictures come before words. */
export interface Ways {
  readonly speaks: readonly string[]
  readonly understands: readonly string[]
  readonly reads: readonly string[]
  readonly soundFirst: boolean
}

/**
 * What the patient said holds. Where nobody was asked, sound and pictures come first for somebody who is known to read none of
 * the languages there are screens in; of whom that is not known, nothing is taken for granted. `hasScreens` says whether there
 * are screens in a language.
 */
export const waysOf = (
  { speaks, understands, reads, prefers }: Pick<Patient, 'speaks' | 'understands' | 'reads' | 'prefers'>,
  hasScreens: (tag: string) => boolean,
): Ways => ({
  speaks: speaks.map(({ language }) => language),
  understands,
  reads: reads ?? [],
  soundFirst: prefers ? prefers === 'sound' : reads !== undefined && !reads.some(hasScreens),
})
