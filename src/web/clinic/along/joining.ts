import type { Entry, PersonId, Refusal } from '#record'
import { Device } from '../../offline/device.ts'
import type { OpenPocket } from '../../offline/locked-drawer.ts'
import { joiningRoad } from '../../offline/visit-along.ts'

const noReading = { read: () => Promise.reject(new Error('nothing is read here')) }

/** One patient's: what is in its way, where something is; without a network it waits, which is no trouble. */
const joinOne = async (pocket: OpenPocket, patient: PersonId): Promise<Refusal | undefined> => {
  const drawer = pocket.tableOf(patient)
  const laid = await pocket.laidFor(patient)
  const waiting = await drawer.waiting()
  const visit = laid ?? waiting.find(({ kind }) => kind === 'visit.opened')?.id ?? visitIn(waiting)
  if (waiting.length === 0 || visit === undefined) return undefined
  const road = { ...noReading, ...joiningRoad(patient, visit) }
  const device = new Device({ road, drawer, changed: () => undefined })
  await device.begin()
  await device.send()
  await device.drawn()
  const { refused, trouble } = device.known()
  if (refused[0]) return { reason: refused[0].reason }
  return trouble === undefined || trouble === 'no-connection' ? undefined : { reason: trouble }
}

/** What closes a visit names it, where its beginning is in the record already. */
const visitIn = (waiting: readonly Entry[]): string | undefined =>
  waiting.map(({ body }) => (body as { visit?: string }).visit).find(visit => visit !== undefined)

/**
 * Joins to the record what was told at visits on this device, once there is a network; but of the patient whose table lies here now,
 * which does so itself. Gives what is in the way of the first that cannot join.
 */
export const joinVisits = async (pocket: OpenPocket, atTable: PersonId | undefined): Promise<Refusal | undefined> => {
  const carried = await pocket.carried()
  let wrong: Refusal | undefined
  for (const patient of carried ? [...carried.today, ...carried.before] : [])
    if (patient !== atTable) wrong = (await joinOne(pocket, patient)) ?? wrong
  return wrong
}
