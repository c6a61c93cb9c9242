import { randomInt } from 'node:crypto'
import type { Entry, Receipt, Recorded } from '../../src/record/index.ts'
import type { RunningDesk } from './desk.ts'

/** What the hands know: what was acknowledged, with its place among the patient's, and what got no answer. */
export interface Ledger {
  readonly acknowledged: Map<string, number>
  readonly unanswered: Entry[]
}

export const newLedger = (): Ledger => ({ acknowledged: new Map(), unanswered: [] })

/** Notes what was acknowledged. */
export const noteDown = ({ acknowledged }: Ledger, receipts: readonly Receipt[]): void => {
  for (const receipt of receipts) if (receipt.outcome !== 'refused') acknowledged.set(receipt.id, receipt.place.patient)
}

/** One to five entries, as one push. */
export const someNotes = (desk: RunningDesk): Entry[] => Array.from({ length: randomInt(1, 6) }, () => desk.note())

/** One hand that keeps writing until a push gets no receipts, or it is over. */
export const keepWriting = async (desk: RunningDesk, ledger: Ledger, isOver: () => boolean): Promise<void> => {
  while (!isOver()) {
    const entries = someNotes(desk)
    try {
      noteDown(ledger, await desk.push(entries))
    } catch {
      ledger.unanswered.push(...entries)
      return
    }
  }
}

/** Sends again what got no answer. Gives how many there were, and how many of them had been stored all the same. */
export const sendAgain = async (desk: RunningDesk, ledger: Ledger): Promise<{ sent: number; arrived: number }> => {
  const entries = ledger.unanswered.splice(0)
  const receipts = entries.length > 0 ? await desk.push(entries) : []
  noteDown(ledger, receipts)
  return { sent: entries.length, arrived: receipts.filter(one => one.outcome === 'already-stored').length }
}

/** What is wrong with a record that was read whole, held against what was acknowledged. */
export const faultsIn = (record: readonly Recorded[], { acknowledged }: Ledger): string[] => {
  const places = new Map(record.map(entry => [entry.id, entry.place?.patient]))
  const gaps = record.filter((entry, at) => entry.place?.patient !== at + 1)
  const lost = [...acknowledged].filter(([id, place]) => places.get(id) !== place)
  return [
    ...(gaps.length > 0 ? [`${gaps.length} positions out of line`] : []),
    ...(lost.length > 0 ? [`${lost.length} acknowledged entries lost or moved`] : []),
    ...(places.size < record.length ? ['an entry stored twice'] : []),
  ]
}
