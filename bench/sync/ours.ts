import { isDeepStrictEqual } from 'node:util'
import type { EntryId, Recorded } from '../../src/record/index.ts'
import type { Clinic } from './desk.ts'
import type { Spoiled } from './own-device.ts'
import { Patient } from './patient.ts'
import { planOf } from './plan.ts'
import { differing } from './views.ts'

/** What was told, and how much of it is lost without a trace: all but `told`, `odd` and `disagreements` must be 0. */
export interface Found {
  told: number
  odd: number
  disagreements: number
  /** Well-formed entries that are not in the record once, as they were told. */
  missing: number
  /** Malformed entries that were stored, or that no receipt on the device that sent them names. */
  unnamed: number
  /** Entries of nobody's. */
  invented: number
  /** Disagreements that are not shown side by side, on the desk or on a device. */
  hidden: number
  /** Views that a device and the desk, or two devices, do not agree on. */
  differing: number
  /** Devices on which something waits, though the network is back. */
  waiting: number
}

export const nothingFound = (): Found => ({
  told: 0,
  odd: 0,
  disagreements: 0,
  missing: 0,
  unnamed: 0,
  invented: 0,
  hidden: 0,
  differing: 0,
  waiting: 0,
})

export const lostIn = ({ missing, unnamed, invented, hidden, differing, waiting }: Found): number =>
  missing + unnamed + invented + hidden + differing + waiting

/** What the desk itself writes down: that somebody opened these papers. */
const ofTheDesk = ({ kind }: Recorded): boolean => kind === 'people.record-opened'

/** What there is of the table's layer: all that the shared table, the patient's side and the own page have in common. */
const atTable = (entries: readonly Recorded[]): Recorded[] => entries.filter(({ layer }) => layer === 'table')

const look = (found: Found, patient: Patient, record: readonly Recorded[]): void => {
  const stored = Map.groupBy(record, ({ id }) => id)
  const odd = patient.told.filter(({ isOdd }) => isOdd)
  const whole = patient.told.filter(({ isOdd }) => !isOdd)
  const isStored = (id: EntryId) => stored.has(id)
  for (const { entry } of whole) {
    const [one, ...more] = stored.get(entry.id) ?? []
    if (!one || more.length > 0 || !isDeepStrictEqual({ ...one, place: undefined }, { ...entry, place: undefined }))
      found.missing++
  }
  found.told += whole.length
  found.odd += odd.length
  found.unnamed += odd.filter(({ entry, at }) => isStored(entry.id) || !patient.devices[at]!.named.has(entry.id)).length
  const ids = new Set(whole.map(({ entry }) => entry.id))
  found.invented += record.filter(entry => !ids.has(entry.id) && !ofTheDesk(entry)).length
  found.disagreements += patient.disagreements()
  const shown = patient.devices.map(device => device.shows())
  for (const entries of [record, ...shown]) found.hidden += patient.notSideBySide(entries)
  const page = record.filter(({ layer }) => layer === 'table' || layer === 'working')
  found.differing += differing(shown[2]!, page).length
  for (const entries of [shown[1]!, atTable(shown[2]!), atTable(record)])
    found.differing += differing(shown[0]!, entries).length
}

export interface Run {
  readonly seed: number
  readonly patients: number
  /** Things that happen on a patient's devices before the network is back. */
  readonly steps: number
  /** Patients at once. */
  readonly atOnce: number
  /** One telling in so many is malformed, where that is not as in the bench. */
  readonly oddIn?: number
  /** Goes behind every patient's id, where one clinic lives through several draws. */
  readonly named?: string
  readonly spoiled?: Spoiled
}

/** Every patient's plan lived through on our devices, against the desk of this clinic. */
export const livedWith = async (
  clinic: Clinic,
  { seed, patients, steps, atOnce, oddIn, named = '', spoiled }: Run,
): Promise<Found> => {
  const found = nothingFound()
  let next = 0
  const one = async (): Promise<void> => {
    while (next < patients) {
      const plan = planOf(seed, next++, steps, oddIn)
      const patient = await Patient.at(clinic, { ...plan, patient: `${plan.patient}${named}` }, spoiled)
      found.waiting += await patient.live()
      look(found, patient, await clinic.record(patient.plan.patient))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  return found
}
