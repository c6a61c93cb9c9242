import { takenBack, type Recorded } from '#record'
import { stayingAtHome } from './home/index.ts'
import { seenAtTable } from './rules.ts'

/**
 * What of a record lies at the shared table, out of what a professional's own page holds: what the desk gives a table (`seenAtTable`),
 * for a table on an own device that carries the record.
 */
export const lyingAtTable = (entries: readonly Recorded[]): readonly Recorded[] => {
  const listAgreed = entries.some(({ kind }) => kind === 'visit.list-agreed')
  const gone = takenBack(entries)
  const atHome = stayingAtHome(entries)
  return entries.filter(
    entry =>
      seenAtTable(entry, { listAgreed, atHome }) && !(entry.kind === 'visit.referral-received' && gone.has(entry.id)),
  )
}
