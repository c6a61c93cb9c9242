import { standing, type Entry, type EntryId, type Recorded } from '#record'
import type { Domain } from './day-entries.ts'
import type { VisitEntry } from './entries.ts'

/** What was sorted: a problem of the list, or the nth problem of a letter, from 0. */
export type Sorted = { readonly problem: EntryId } | { readonly referral: EntryId; readonly nth: number }

/**
 * Folds a patient's entries into the domains staff put each problem in; the last choice stands, and none is no domain.
 * Any order of arrival gives the same.
 */
export const domainsOf = (entries: Iterable<Recorded<Entry>>): ((of: Sorted) => readonly Domain[]) => {
  const chosen = new Map<string, readonly Domain[]>()
  for (const entry of standing(entries) as Recorded<VisitEntry>[])
    if (entry.kind === 'visit.domains-chosen') chosen.set(keyOf(entry.body.of), entry.body.domains)
  return of => chosen.get(keyOf(of)) ?? []
}

const keyOf = (of: Sorted): string => ('problem' in of ? of.problem : `${of.referral} ${of.nth}`)
