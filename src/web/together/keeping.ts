import { createContext, use } from 'react'
import { careTeamOf, keptUntil } from '#people'
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
export const keptAs = (retention: Retention | null, entries: readonly Recorded[], today: IsoDay): Kept | undefined => {
  if (!retention) return undefined
  const days = entries.map(({ place }) => place?.storedAt.slice(0, 10) ?? today)
  const last = days.reduce((one, other) => (one > other ? one : other), '')
  return { ...retention, until: keptUntil(last || today, Number(retention.keepYears)) }
}
