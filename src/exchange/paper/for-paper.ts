import type { Entry, Recorded } from '#record'
import { agreementsOf, type Agreement } from '#plan'
import { storyOf, type Piece } from '#story'
import { problemListOf, type Problem } from '#visit'

/**
 * The entries a paper may be made of: what lies on the table, for all in the room. What is sealed apart, the team's own notes and
 * thoughts reach no paper of these (red line 7).
 */
export const forPaper = <E extends Pick<Entry, 'layer'>>(entries: readonly E[]): E[] =>
  entries.filter(({ layer }) => layer === 'table')

/** What can be printed for the patient to take along. */
export interface OnPaper {
  /** In the patient's order; what was laid aside is not there. */
  readonly list: readonly Problem[]
  /** What is closed or left be is not there (red line 3). */
  readonly pieces: readonly Piece[]
  /** What is agreed and not done yet, the last first. */
  readonly agreed: readonly Agreement[]
}

/** Folds a patient's entries into what goes on paper. Any order of arrival gives the same paper. */
export const onPaper = (entries: readonly Recorded[]): OnPaper => {
  const known = forPaper(entries)
  return {
    list: problemListOf(known).problems,
    pieces: storyOf(known).pieces,
    agreed: agreementsOf(known).filter(({ state }) => state === 'open'),
  }
}
