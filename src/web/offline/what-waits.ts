import type { Entry, EntryId, Said } from '#record'

/** Told with nobody else in the room: sealed, whom the patient does not want to meet, who interprets not well enough. */
export const isToldApart = ({ layer, kind }: Entry): boolean =>
  layer === 'protected' || ['people.excluded', 'people.let-in-again', 'people.not-comfortable'].includes(kind)

/** What is shown of something that waits; of what was told apart that it waits, and nothing else, whoever looks by now. */
export const shownOfWaiting = (entry: Entry): Said | undefined =>
  isToldApart(entry) ? undefined : (entry.body as { said?: Said }).said

/** Takes back what was sent, though nobody knows yet whether it came: by the same hand and in the same way. */
export const takenBackHere = (entry: Entry, id: EntryId): Entry => {
  const { clinic, patient, layer, source } = entry
  return {
    id,
    clinic,
    patient,
    kind: 'record.taken-back',
    layer,
    source: { ...source, originalKept: 'nothing', saidBack: 'not-yet' },
    body: { entry: entry.id },
  }
}

/**
 * What waits without what was taken back again: where it may have come already both go to the clinic, and to the eye neither
 * waits.
 */
export const stillTold = (outbox: readonly Entry[]): readonly Entry[] => {
  const ids = new Set(outbox.map(({ id }) => id))
  const undone = new Set<unknown>()
  for (const { id, kind, body } of outbox) {
    const taken = kind === 'record.taken-back' ? (body as { entry: EntryId }).entry : undefined
    if (taken !== undefined && ids.has(taken)) undone.add(taken).add(id)
  }
  return outbox.filter(({ id }) => !undone.has(id))
}
