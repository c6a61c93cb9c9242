import type { ClinicAnchor } from '#story'
import type { WordsInDays } from '#time'
import { post } from '../../parts/api.ts'
import { confirmingFirst } from '../devices/confirming.ts'

/** What the clinic decided of words and landmarks. */
export interface WordsAndAnchors {
  readonly words: Partial<WordsInDays>
  readonly anchors: readonly ClinicAnchor[]
}

/** Keeps what is named, and leaves the rest. */
export const keepWords = (kept: Partial<WordsAndAnchors>): Promise<WordsAndAnchors> =>
  confirmingFirst(() => post('/api/settings/words', kept))
