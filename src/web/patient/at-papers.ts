import type { IsoDay } from '#record'
import type { Screen } from './screens.ts'
import type { Papers } from './use-papers.ts'

/** What every screen of the open papers is given. */
export interface AtPapers {
  readonly papers: Papers
  readonly today: IsoDay
  readonly go: (screen: Screen) => void
  /** What the undo at the foot does from here on, until the screen is left. */
  readonly onUndo: (undo: (() => void) | undefined) => void
}
