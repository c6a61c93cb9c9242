import type { Entry, Recorded } from '#record'
import type { RoomTaken } from '#visit/day'
import { ask, post, push, Refused, type DayRules } from '../../parts/api.ts'

/** The entries of one day; `own`: the patients of that day on whose care team one is; `taken`: rooms in use for others. */
export const askDay = (day: string): Promise<{ entries: Recorded[]; own: string[]; taken: readonly RoomTaken[] }> =>
  ask(`/api/day/${day}`)
/** What whoever plans for this patient must know. */
export const askPlanning = (patient: string): Promise<{ entries: Recorded[] }> =>
  ask(`/api/patients/${encodeURIComponent(patient)}/day`)
export const setDayRules = (day: DayRules): Promise<{ day: DayRules }> => post('/api/settings/day', { day })

/** Keeps one entry. Throws `Refused` where the desk does not take it. */
export const keep = async (entry: Entry): Promise<void> => {
  const { receipts } = await push(`/api/patients/${encodeURIComponent(entry.patient)}/entries`, [entry])
  const refused = receipts.find(receipt => receipt.outcome === 'refused')
  if (refused) throw new Refused(refused)
}
