import { standing, type Entry, type Recorded } from '#record'
import type { VisitEntry } from './entries.ts'
import { isFirstVisit, openVisit, visitsOf } from './view.ts'

/**
 * Whether the table offers by itself to explain confidentiality and its limits: at a first visit where it was never
 * explained, and at a visit after one where the patient wanted to hear it once more. Asked for, it is there always.
 */
export const isToBeExplained = (entries: Iterable<Recorded<Entry>>): boolean => {
  const all = standing(entries) as Recorded<VisitEntry>[]
  const last = all.findLast(entry => entry.kind === 'visit.confidentiality-explained')
  const visits = visitsOf(all)
  if (!last) return isFirstVisit(visits)
  return last.body.again === true && last.body.visit !== openVisit(visits)?.id
}
