import { useCallback, useMemo } from 'react'
import type { Recorded } from '#record'
import { visitsOf, type VisitEntry } from '#visit'
import { standing } from '#record'
import { lengthByRule, type Lengths } from '#visit/day'
import { useAsked } from '../asking.ts'
import { interpretersOf, type KnownInterpreter } from '../who-was-here.ts'
import { askPlanning } from './api.ts'

const none: readonly Recorded[] = []
const nothing = { entries: [] }

/** What the triage conference planned, where it said how long visits with this patient are. */
const plannedAtTriage = (entries: readonly Recorded[]): number | undefined =>
  (standing(entries) as Recorded<VisitEntry>[]).findLast(
    (entry): entry is Extract<typeof entry, { kind: 'visit.referral-triaged' }> =>
      entry.kind === 'visit.referral-triaged',
  )?.body.minutes

/** What is known of a patient who is planned for: the interpreters so far, and how long a visit should be. */
export interface Planning {
  readonly known: readonly KnownInterpreter[]
  readonly minutes: (lengths: Lengths, interpreted: boolean) => number
}

export const planningIn = (entries: readonly Recorded[], language: string): Planning => {
  const planned = plannedAtTriage(entries)
  const first = visitsOf(entries).length === 0
  return {
    known: interpretersOf(entries, language),
    minutes: (lengths, interpreted) =>
      lengthByRule(lengths, { first, interpreted, ...(planned === undefined ? {} : { planned }) }),
  }
}

/** The same, asked for as soon as somebody is chosen. */
export const usePlanning = (patient: string | undefined, language: string): Planning => {
  const ask = useCallback(
    (): Promise<{ entries: readonly Recorded[] }> =>
      patient === undefined ? Promise.resolve(nothing) : askPlanning(patient),
    [patient],
  )
  const { known } = useAsked(ask)
  const entries = known?.entries ?? none
  return useMemo(() => planningIn(entries, language), [entries, language])
}
