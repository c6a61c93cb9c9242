import { uuidv7, type Entry, type PersonId } from '#record'
import type { Account } from '#storage'
import { layerOf } from '#visit'
import type { Desk } from '../parts.ts'
import { today } from '../today.ts'

/** Entries written at a time. */
const AT_A_TIME = 200

/**
 * Hands every patient of somebody who leaves to somebody who stays: on each care team one leaves and the other joins, by
 * the hand of `by`. What was handed over before is not handed over again. Says whether all was kept.
 */
export const handOver = async (desk: Desk, leaving: PersonId, to: PersonId, by: Account): Promise<boolean> => {
  const { clinic, store, clock, random } = desk
  const entry = (patient: PersonId, kind: string, person: PersonId): Entry => ({
    id: uuidv7(clock(), random(10)),
    clinic: clinic.id,
    patient,
    kind,
    layer: layerOf(kind),
    source: {
      teller: by.id,
      listeners: [],
      toldOn: today(desk),
      language: clinic.language,
      mode: 'in-writing',
      originalKept: 'nothing',
      byHandOf: by.id,
      saidBack: 'not-yet',
    },
    body: { person },
  })
  const theirs = (await store.cards(clinic.id)).filter(({ team }) => team.includes(leaving))
  // The one who stays joins before the other leaves, and both are written at once: no patient is left with nobody.
  const entries = theirs.flatMap(({ patient, team }) => [
    ...(team.includes(to) ? [] : [entry(patient, 'people.care-team-joined', to)]),
    entry(patient, 'people.care-team-left', leaving),
  ])
  for (let at = 0; at < entries.length; at += AT_A_TIME) {
    const receipts = await desk.intake.put(entries.slice(at, at + AT_A_TIME))
    if (receipts.some(({ outcome }) => outcome === 'refused')) return false
  }
  return true
}
