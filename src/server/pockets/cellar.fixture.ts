import type { Entry } from '#record'
import { visitsOf } from '#visit'
import { closed, opened, PATIENT } from '../invented.ts'
import { clinicWithPockets, outcomes, type Hand } from './carrying.fixture.ts'

/** A visit as an own device begins it, without a network. */
export const begun = (visit: Entry = opened()): Entry => ({
  ...visit,
  body: { ...(visit.body as object), began: '10:40' },
})

/** A clinic whose first visit is open; Lis joins what was told in a cellar. */
export const clinicWithCellar = async (parts: Parameters<typeof clinicWithPockets>[0] = {}) => {
  const clinic = await clinicWithPockets(parts)
  const join = async (visit: string, entries: readonly unknown[], hand: Hand = clinic.lis, patient = PATIENT) => {
    const { status, json } = await hand.post(`/api/patients/${patient}/visit-along`, { visit, entries })
    return status === 200 ? outcomes(json.receipts) : `${status} ${String(json['reason'])}`
  }
  const record = () => clinic.store.read('invented', PATIENT, { after: 0, limit: 1e6 })
  const visits = async () => visitsOf(await record())
  const stillOpen = async () => (await visits()).find(({ open }) => open)?.id
  return { ...clinic, join, record, visits, stillOpen }
}

/** The same, its first visit over. */
export const afterwards = async (parts: Parameters<typeof clinicWithPockets>[0] = {}) => {
  const clinic = await clinicWithCellar(parts)
  await clinic.tell(closed(clinic.visit))
  return clinic
}
