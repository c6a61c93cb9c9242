import { createContext, use } from 'react'
import { careTeamOf, isWriting, keptUntil } from '#people'
import type { EntryId, IsoDay, PersonId, Recorded } from '#record'
import { visitsOf } from '#visit'
import type { Retention } from '../parts/api.ts'

/** How long and under which law, and until which day as the record stands now. */
export interface Kept extends Retention {
  readonly until: IsoDay
}

/** What this table knows of keeping. */
export interface Keeping {
  /** Undefined where the clinic has not set it. */
  readonly kept: Kept | undefined
  /** Those whose words are the clinic's own: each unsays them alone. */
  readonly professionals: ReadonlySet<PersonId>
  /** Something was unsaid here, by this tombstone. */
  readonly onUnsaid: (tombstone: EntryId) => void
}

const KeepingContext = createContext<Keeping>({
  kept: undefined,
  professionals: new Set(),
  onUnsaid: () => undefined,
})
export const KeepingProvider = KeepingContext

export const useKeeping = (): Keeping => use(KeepingContext)

/** The care team, and whoever was a professional at a visit. */
export const professionalsIn = (entries: readonly Recorded[]): ReadonlySet<PersonId> =>
  new Set([
    ...careTeamOf(entries),
    ...visitsOf(entries).flatMap(({ here }) =>
      here.filter(({ role }) => role === 'professional').map(({ person }) => person),
    ),
  ])

/** What was written last counts; what still waits to be sent is of today. */
export const lastWritten = (entries: readonly Recorded[], today: IsoDay): IsoDay => {
  let last = ''
  for (const { place } of entries.filter(isWriting)) {
    const on = place?.storedAt ?? today
    if (on > last) last = on
  }
  return last.slice(0, 10) || today
}

/** Until when it is kept, after a last day on which something was written. */
export const keptAs = (retention: Retention | null, last: IsoDay): Kept | undefined =>
  retention ? { ...retention, until: keptUntil(last, Number(retention.keepYears)) } : undefined
