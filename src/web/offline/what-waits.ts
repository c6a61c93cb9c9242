import type { Entry, EntryId } from '#record'

/** Told with nobody else in the room: sealed, whom the patient does not want to meet, who interprets not well enough. */
export const isToldApart = ({ layer, kind }: Entry): boolean =>
  layer === 'protected' || ['people.excluded', 'people.let-in-again', 'people.not-comfortable'].includes(kind)

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
