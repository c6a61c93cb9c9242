import { filesIn, type EntryId, type PersonId } from '#record'
import { withoutFiles } from '../feed.ts'
import { intakeOn } from '../intake.ts'
import { ownEntry } from '../own-entry.ts'
import type { DeskParts } from '../parts.ts'

/**
 * How long a file may lie here before something names it, in milliseconds. A recording comes before what was told with it,
 * and where that was refused for good, or never came, nobody can be given the recording and nobody could unsay it.
 */
export const NAMED_WITHIN = 24 * 60 * 60_000

/**
 * Erases for good, as unsaying does, every file of the clinic that nothing names after a day. Gives how many. Whether one is
 * named is judged again in the moment it goes: what names it and comes meanwhile keeps it. What cannot be read is told to
 * the log and left, and the other patients’ go on.
 */
export const unnamedFilesOn = (
  desk: Pick<DeskParts, 'store' | 'clinic' | 'kinds' | 'accounts' | 'clock' | 'random' | 'log'>,
): ((stopped?: AbortSignal) => Promise<number>) => {
  const intake = intakeOn(desk, { changed: () => {} })
  /** What something names stays named as long as it is there: it is erased with the last that names it. */
  const named = new Set<EntryId>()

  /** Its tombstone lies where it lay. */
  const eraseWhereOld = async (patient: PersonId, id: EntryId): Promise<boolean> => {
    const file = await desk.store.find(desk.clinic.id, id)
    const storedAt = file?.place?.storedAt
    if (!storedAt || desk.clock() - Date.parse(storedAt) < NAMED_WITHIN) return false
    const { layer } = file
    const body = { entry: id, why: 'unnamed' }
    const tombstone = ownEntry(desk, { patient, kind: 'record.unsaid', by: desk.clinic.id, layer, body })
    const [receipt] = await intake.put([tombstone])
    return receipt?.outcome === 'stored'
  }

  const ofPatient = async (patient: PersonId, ids: readonly EntryId[]): Promise<number> => {
    const here = new Set(ids)
    for (const { body } of await withoutFiles(desk, patient))
      for (const { id } of filesIn(body)) if (here.has(id)) named.add(id)
    let gone = 0
    for (const id of ids) if (!named.has(id) && (await eraseWhereOld(patient, id))) gone++
    return gone
  }

  return async stopped => {
    const files = (await desk.store.idsOf(desk.clinic.id, 'record.file-kept')).filter(({ id }) => !named.has(id))
    let gone = 0
    for (const [patient, own] of Map.groupBy(files, file => file.patient)) {
      if (stopped?.aborted) break
      try {
        gone += await ofPatient(
          patient,
          own.map(({ id }) => id),
        )
      } catch (error) {
        desk.log.fault({ request: 'unnamed-files', error })
      }
    }
    return gone
  }
}
