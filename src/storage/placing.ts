import type { Entry, EntryId, PersonId, Place, Receipt } from '#record'

/** How far positions have been given: for the clinic, and for each patient of the batch. */
export interface Head {
  readonly clinic: number
  readonly patients: ReadonlyMap<PersonId, number>
}

export interface Placed {
  readonly receipts: readonly Receipt[]
  readonly fresh: readonly { readonly entry: Entry; readonly place: Place }[]
  readonly head: Head
}

/**
 * Gives a batch its places. Invariant: positions go on from `head` without gaps, and an id that is stored, or stood
 * earlier in the batch, keeps the place it has.
 */
export const placing = (
  entries: readonly Entry[],
  stored: ReadonlyMap<EntryId, Place>,
  head: Head,
  storedAt: string,
): Placed => {
  const places = new Map(stored)
  const patients = new Map(head.patients)
  const fresh: { entry: Entry; place: Place }[] = []
  const receipts = entries.map((entry): Receipt => {
    const before = places.get(entry.id)
    if (before) return { id: entry.id, outcome: 'already-stored', place: before }
    const patient = (patients.get(entry.patient) ?? 0) + 1
    const place = { clinic: head.clinic + fresh.length + 1, patient, storedAt }
    places.set(entry.id, place)
    patients.set(entry.patient, patient)
    fresh.push({ entry, place })
    return { id: entry.id, outcome: 'stored', place }
  })
  return { receipts, fresh, head: { clinic: head.clinic + fresh.length, patients } }
}

/** Every entry of a batch is of the clinic it is stored for; anything else is a fault of ours. */
export const ofOneClinic = (clinic: PersonId, entries: readonly Entry[]): void => {
  if (entries.some(entry => entry.clinic !== clinic)) throw new RangeError('an entry of another clinic')
}
