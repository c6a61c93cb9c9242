import { uuidv7, type Entry, type Receipt, type Recorded } from '#record'
import type { Aways } from '#plan'
import { ask, post, push, Refused, type Me, type Safety } from '../../parts/api.ts'
import { entryBy } from '../../parts/hand.ts'

/** The dangers that stand before whoever is signed in, each with its patient's registration. */
export const askDangers = (): Promise<{ entries: readonly Recorded[] }> => ask('/api/danger')

/** The patients one may see that are called so, the nearest first. */
export const findCalled = (typed: string): Promise<{ entries: readonly Recorded[] }> =>
  post('/api/patients/search', { typed })

export const setSafety = (safety: Safety): Promise<{ safety: Safety }> => post('/api/settings/safety', safety)

export const beAway = (
  account: string,
  away: { readonly from: string; readonly until: string; readonly standIn: string },
): Promise<{ aways: Aways }> => post(`/api/staff/${encodeURIComponent(account)}/away`, away)
export const beBack = (account: string, from: string): Promise<{ aways: Aways }> =>
  post(`/api/staff/${encodeURIComponent(account)}/back`, { from })

/** What is written of a danger, or leads to one: its kind and body, in order. */
export type Written = Pick<Entry, 'kind' | 'body'>

/** Writes something about a patient's safety, at once. Throws `Refused` where any of it is not kept. */
export const writeSafety = async (
  me: Me,
  patient: string,
  language: string,
  written: readonly (Written & { readonly body: object })[],
): Promise<readonly Entry[]> => {
  const hand = {
    clinic: me.clinic,
    patient,
    staff: me.staff?.id ?? '',
    today: me.today,
    language,
    clinicLanguage: language,
    here: [],
  }
  const entries = written.map(({ kind, body }, nth) =>
    entryBy(hand, { kind, body, teller: hand.staff, mode: 'in-writing', id: idAfter(nth) }),
  )
  const { receipts } = await push(`/api/patients/${patient}/entries`, entries)
  const refused = receipts.find(
    (receipt): receipt is Extract<Receipt, { outcome: 'refused' }> => receipt.outcome === 'refused',
  )
  if (refused) throw new Refused(refused)
  return entries
}

/** Ids in the order of what is written together. */
const idAfter = (nth: number) => uuidv7(Date.now() + nth, crypto.getRandomValues(new Uint8Array(10)))
